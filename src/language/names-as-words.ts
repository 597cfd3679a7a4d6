import { namesAsWords as ar } from './ar/names-as-words.ts';
import { namesAsWords as de } from './de/names-as-words.ts';
import { namesAsWords as es } from './es/names-as-words.ts';
import { namesAsWords as fa } from './fa/names-as-words.ts';
import { namesAsWords as fr } from './fr/names-as-words.ts';
import { namesAsWords as he } from './he/names-as-words.ts';
import { namesAsWords as it } from './it/names-as-words.ts';
import type { NameAsWord } from './name-as-word.ts';
import { namesAsWords as nl } from './nl/names-as-words.ts';
import { namesAsWords as pt } from './pt/names-as-words.ts';
import { namesAsWords as ru } from './ru/names-as-words.ts';
import { namesAsWords as tr } from './tr/names-as-words.ts';
import { namesAsWords as zh } from './zh/names-as-words.ts';

/** Names that are words, by ISO 639-1 code of the language they are words in. */
export const namesAsWords: Readonly<Record<string, readonly NameAsWord[]>> = {
  ar,
  de,
  es,
  fa,
  fr,
  he,
  it,
  nl,
  pt,
  ru,
  tr,
  zh,
};

/** English names of the languages hearsay may name as a pivot. */
export const languageNames: Readonly<Record<string, string>> = {
  ar: 'Arabic',
  cs: 'Czech',
  de: 'German',
  es: 'Spanish',
  fa: 'Persian',
  fr: 'French',
  he: 'Hebrew',
  it: 'Italian',
  nl: 'Dutch',
  pt: 'Portuguese',
  ru: 'Russian',
  tr: 'Turkish',
  zh: 'Chinese',
};
