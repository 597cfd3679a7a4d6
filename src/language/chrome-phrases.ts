import { chrome as ar } from './ar/chrome.ts';
import { chrome as cs } from './cs/chrome.ts';
import { chrome as da } from './da/chrome.ts';
import { chrome as de } from './de/chrome.ts';
import { chrome as el } from './el/chrome.ts';
import { chrome as en } from './en/chrome.ts';
import { chrome as es } from './es/chrome.ts';
import { chrome as fa } from './fa/chrome.ts';
import { chrome as fi } from './fi/chrome.ts';
import { chrome as fr } from './fr/chrome.ts';
import { chrome as he } from './he/chrome.ts';
import { chrome as hi } from './hi/chrome.ts';
import { chrome as id } from './id/chrome.ts';
import { chrome as it } from './it/chrome.ts';
import { chrome as ja } from './ja/chrome.ts';
import { chrome as ko } from './ko/chrome.ts';
import { chrome as nl } from './nl/chrome.ts';
import { chrome as no } from './no/chrome.ts';
import { chrome as pl } from './pl/chrome.ts';
import { chrome as pt } from './pt/chrome.ts';
import { chrome as ro } from './ro/chrome.ts';
import { chrome as ru } from './ru/chrome.ts';
import { chrome as sv } from './sv/chrome.ts';
import { chrome as tr } from './tr/chrome.ts';
import { chrome as uk } from './uk/chrome.ts';
import { chrome as ur } from './ur/chrome.ts';
import { chrome as vi } from './vi/chrome.ts';
import { chrome as zh } from './zh/chrome.ts';

/** What a phrase around an article is for. */
export const chromeKinds = [
  'navigate',
  'share',
  'related',
  'teaser',
  'comment',
  'consent',
  'subscribe',
  'rights',
  'advert',
  'byline',
  'dated',
  'photo',
  'topic',
] as const;
export type ChromeKind = (typeof chromeKinds)[number];

/** Phrases of one language by what they are for, lower case, parted by bars: short on purpose, the rest is learned from line shapes. */
export type ChromePhrases = Readonly<Record<ChromeKind, string>>;

/** The phrases of all languages that have a list, by ISO 639-1 code. */
export const chromePhrases: Readonly<Record<string, ChromePhrases>> = {
  ar,
  cs,
  da,
  de,
  el,
  en,
  es,
  fa,
  fi,
  fr,
  he,
  hi,
  id,
  it,
  ja,
  ko,
  nl,
  no,
  pl,
  pt,
  ro,
  ru,
  sv,
  tr,
  uk,
  ur,
  vi,
  zh,
};
