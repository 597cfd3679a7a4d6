import type { Comparison, Estimate, Manner } from '../model/judgement.ts';
import type { Facet, FindingReply, OutletRating, SetAside, StudyWeights } from '../model/study.ts';
import type { FindingView } from './finding-view.ts';
import type { Charge } from './report-view.ts';

/** All wording that both the screen and the reports use stands here. */

/** "84 (71–92)": a score is never shown without its interval. */
export const estimateText = (estimate: Estimate | null): string =>
  estimate === null ? '–' : `${round(estimate.value)} (${round(estimate.low)}–${round(estimate.high)})`;

/** The score an outlet is ranked by: none where too few of its articles could be scored; its articles' scores stand with their events. */
export const rankedFidelity = ({ rating, fidelity }: Pick<OutletRating, 'rating' | 'fidelity'>): Estimate | null =>
  rating === 'unrated' ? null : fidelity;

const round = (value: number): string => String(Math.round(value));

/** "84 %" from a share of 0..1. */
export const percentText = (share: number): string => `${Math.round(share * 100)} %`;

const restoredFromText = {
  original: 'from the original',
  'other-copies': 'from other copies',
  lexicon: 'from the lexicon',
} as const;

/** "Probably stood for: death toll (from the lexicon)"; empty where nothing is known. Words of pages are in it. */
export function restorationText({ expected, restoredFrom }: Pick<FindingView, 'expected' | 'restoredFrom'>): string {
  if (expected.length === 0) return '';
  const from = restoredFrom ? ` (${restoredFromText[restoredFrom]})` : '';
  return `Probably stood for: ${expected.slice(0, 4).join(', ')}${from}`;
}

/** What follows a sign's message: what it stood for, and that a person set it aside; empty where there is neither. Words of pages are in it. */
export function signRemarks(sign: Pick<FindingView, 'expected' | 'restoredFrom' | 'setAside'>): string {
  const restored = sign.expected.length > 0 ? `${restorationText(sign)}.` : '';
  return [restored, sign.setAside ? 'Set aside.' : ''].filter((one) => one !== '').join(' ');
}

export const mannerText: Readonly<Record<Manner, string>> = {
  verbatim: 'near copy',
  light: 'light revision',
  heavy: 'heavy revision',
  spun: 'spun copy',
  garbled: 'round-trip-garbled copy',
};

export const facetText: Readonly<Record<Facet, string>> = {
  facts: 'facts',
  quotations: 'quotations kept',
  attribution: 'attribution',
  language: 'language',
  coverage: 'source covered',
};

/** The weights of a study in a line, and how far the order of outlets hangs on them in another. */
export function weightLines({ values, standard, stability }: StudyWeights, ranked: number): string[] {
  const named = Object.entries(values).map(([name, value]) => `${name} ${value}`);
  const shaken = stability.filter((row) => row.halved < 1 || row.doubled < 1);
  const share = (value: number) => `${Math.round(1000 * value) / 10} %`;
  const headlines = 'Headlines stand beside each other and cost nothing: every outlet writes its own.';
  const said = `${standard ? 'standard weights' : 'weights of the user’s own'}: ${named.join(', ')}`;
  if (ranked < 2) return [said, headlines];
  return [
    said,
    headlines,
    shaken.length === 0
      ? 'The order of outlets holds when any one weight is halved or doubled.'
      : `Pairs of outlets that keep their order when a weight is halved or doubled: ${shaken.map((row) => `${row.weight} ${share(row.halved)} or ${share(row.doubled)}`).join(', ')}; all of them for the others.`,
  ];
}

export const abstentionText = {
  'not-derived': 'not derived from it: nothing to score',
  'too-short': 'too little of it to score',
  'language-unsupported': 'language not supported',
  'base-uncertain': 'which came first is uncertain',
} as const;

/** Names of languages that hearsay may name as a pivot. */
const languageNames: Readonly<Record<string, string>> = {
  ar: 'Arabic',
  cs: 'Czech',
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

/** "12.1 points over 11 sentences: facts 10, language 2.1 (2.1 in findings lighter than listed)". */
export function chargeText({ points, unlisted, sentences, facets }: Charge): string {
  const over = `${points} ${points === 1 ? 'point' : 'points'} over ${sentences} ${sentences === 1 ? 'sentence' : 'sentences'}`;
  if (facets.length === 0) return over;
  const lighter = unlisted > 0 ? ` (${unlisted} in findings lighter than listed)` : '';
  return `${over}: ${facets.map((one) => `${one.facet} ${one.points}`).join(', ')}${lighter}`;
}

/** "2 later figures, not charged", or nothing. */
export const driftText = (drift: number): string =>
  drift === 0 ? '' : `${drift} later ${drift === 1 ? 'figure' : 'figures'}, not charged`;

/** “two” in FM, “four” in CC: a difference that nobody is blamed for. */
export function differenceText(one: string, here: string | null, other: string, there: string | null): string {
  if (here === null) return `“${there ?? ''}” in ${other} only`;
  return there === null ? `“${here}” in ${one} only` : `“${here}” in ${one}, “${there}” in ${other}`;
}

/** A finding set aside, with reason, author and date, and whether the corpus has it at all. */
export const setAsideText = ({ author, date, reason, found = true }: FindingReply & Partial<SetAside>): string =>
  `by ${author} on ${date}: ${reason}${found ? '' : ' (no finding of this corpus has that id)'}`;

/** What a finding costs: "5 points", "no points", or nothing where that is not known. */
export function pointsText({ points, setAside }: Pick<FindingView, 'points' | 'setAside'>): string {
  if (setAside) return 'set aside';
  if (points === null) return '';
  return points === 0 ? 'no points' : `${points} ${points === 1 ? 'point' : 'points'}`;
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
