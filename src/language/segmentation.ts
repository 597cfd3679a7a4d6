import { amharic } from './am/segmentation.ts';
import { arabic } from './ar/segmentation.ts';
import { bulgarian } from './bg/segmentation.ts';
import { czech } from './cs/segmentation.ts';
import { danish } from './da/segmentation.ts';
import { german } from './de/segmentation.ts';
import { greek } from './el/segmentation.ts';
import { english } from './en/segmentation.ts';
import { spanish } from './es/segmentation.ts';
import { persian } from './fa/segmentation.ts';
import { finnish } from './fi/segmentation.ts';
import { french } from './fr/segmentation.ts';
import { hindi } from './hi/segmentation.ts';
import { italian } from './it/segmentation.ts';
import { malayalam } from './ml/segmentation.ts';
import { dutch } from './nl/segmentation.ts';
import { polish } from './pl/segmentation.ts';
import { portuguese } from './pt/segmentation.ts';
import { russian } from './ru/segmentation.ts';
import type { SegmentationData } from './segmentation-data.ts';
import { slovak } from './sk/segmentation.ts';
import { swedish } from './sv/segmentation.ts';
import { turkish } from './tr/segmentation.ts';
import { ukrainian } from './uk/segmentation.ts';

/** Segmentation data by ISO 639-1 code. A language that is not here is read with what all of them have in common. */
export const segmentationData: Readonly<Record<string, SegmentationData>> = {
  am: amharic,
  ar: arabic,
  bg: bulgarian,
  cs: czech,
  da: danish,
  de: german,
  el: greek,
  en: english,
  es: spanish,
  fa: persian,
  fi: finnish,
  fr: french,
  hi: hindi,
  it: italian,
  ml: malayalam,
  mr: hindi,
  nb: danish,
  nl: dutch,
  no: danish,
  pl: polish,
  pt: portuguese,
  ru: russian,
  sk: slovak,
  sv: swedish,
  tr: turkish,
  uk: ukrainian,
};
