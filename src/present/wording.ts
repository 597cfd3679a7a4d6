import type { Comparison, Estimate, Manner } from '../model/judgement.ts';

/** All wording that both the screen and the reports use stands here. */

/** "84 (71–92)": a score is never shown without its interval. */
export const estimateText = (estimate: Estimate | null): string =>
  estimate === null ? '–' : `${round(estimate.value)} (${round(estimate.low)}–${round(estimate.high)})`;

const round = (value: number): string => String(Math.round(value));

/** "84 %" from a share of 0..1. */
export const percentText = (share: number): string => `${Math.round(share * 100)} %`;

export const mannerText: Readonly<Record<Manner, string>> = {
  verbatim: 'near copy',
  light: 'light revision',
  heavy: 'heavy revision',
  spun: 'spun copy',
  garbled: 'round-trip-garbled copy',
};

export const abstentionText = {
  'not-derived': 'not derived from it: nothing to score',
  'too-short': 'too little of it to score',
  'language-unsupported': 'language not supported',
  'base-uncertain': 'which came first is uncertain',
} as const;

/** Names of languages that hearsay may name as a pivot. */
const languageNames: Readonly<Record<string, string>> = {
  ar: 'Arabic',
  de: 'German',
  en: 'English',
  es: 'Spanish',
  fa: 'Persian',
  fr: 'French',
  he: 'Hebrew',
  hi: 'Hindi',
  it: 'Italian',
  ja: 'Japanese',
  ko: 'Korean',
  nl: 'Dutch',
  pl: 'Polish',
  pt: 'Portuguese',
  ru: 'Russian',
  tr: 'Turkish',
  uk: 'Ukrainian',
  ur: 'Urdu',
  zh: 'Chinese',
};
/** "Persian" for `fa`; the code itself where it has no name here. */
export const languageName = (code: string): string => languageNames[code] ?? code;

/** How a copy stands to its base, in a phrase: "light revision of the whole". */
export function derivationText(comparison: Comparison): string {
  if (comparison.derivation === 'none' || comparison.manner === null) return 'independent';
  return `${mannerText[comparison.manner]}, ${comparison.derivation === 'whole' ? 'wholly derived' : 'partly derived'}`;
}

/** What the copy says of its source. */
export function creditText(comparison: Comparison): string {
  const { given, agency, altered } = comparison.credit;
  if (!given) return altered ? 'no credit, signed as its own' : 'no credit';
  return `credit to ${agency ?? 'its source'}${altered ? ' (altered)' : ''}`;
}

/** Which came first and how that is known. */
export function directionText(comparison: Comparison): string {
  const { from, confidence, grounds, evidence } = comparison.direction;
  if (from === 'unknown') return 'direction unknown';
  const by = grounds.length > 0 ? ` by ${grounds.join(', ')}` : '';
  const against = evidence.map(({ ground }) => ground).filter((ground) => !grounds.includes(ground));
  return `${from === 'base' ? 'base first' : 'copy first'} (${Math.round(confidence * 100)} %${by}${against.length > 0 ? `; against it ${against.join(', ')}` : ''})`;
}
