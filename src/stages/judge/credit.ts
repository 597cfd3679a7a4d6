import type { Credit } from '../../model/article.ts';
import type { CreditGiven } from '../../model/judgement.ts';
import { shortStringSimilarity } from '../../text/short-string-similarity.ts';

/** What credit needs to know of an article. */
export interface Credited {
  readonly outlet: string | null;
  readonly credits: readonly Credit[];
  /** Names in the byline. */
  readonly authors?: readonly string[];
  /** The sender's mark in the dateline: "LIMA, March 3 (Polar Wire) -"; null where there is none. */
  readonly mark?: string | null;
}

/** Lower case, letters and digits only: "The Harbour Post" and "harbour-post" are one name. */
export const nameKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Relations from the fullest acknowledgement to the least. */
const fullest: readonly Credit['relation'][] = ['republished', 'with-inputs', 'cites'];

/** Names this alike are one name spelled in two ways ("Harbor" and "Harbour"), if they are long enough to tell. */
const alike = 0.85;
const longEnough = 8;

/** True where two names are the same but for case, marks and spelling. */
function sameName(one: string, other: string): boolean {
  const [left, right] = [nameKey(one), nameKey(other)];
  if (left === right) return true;
  return Math.min(left.length, right.length) >= longEnough && shortStringSimilarity(left, right) >= alike;
}

/** The fullest credit of `article` that names `outlet`, or null. */
export function creditTo(article: Credited, outlet: string | null): Credit | null {
  if (outlet === null) return null;
  const found = article.credits.filter((credit) => sameName(credit.agency, outlet));
  return found.sort((one, other) => fullest.indexOf(one.relation) - fullest.indexOf(other.relation))[0] ?? null;
}

/** Agencies and outlets an article says it carries or draws on, its own name aside; mere citations are not among them. */
export const creditedSources = (article: Credited): string[] => [
  ...new Set(
    article.credits
      .filter((credit) => credit.relation !== 'cites')
      .map((credit) => credit.agency)
      .filter((agency) => article.outlet === null || nameKey(agency) !== nameKey(article.outlet)),
  ),
];

/** Sources that both articles say they carry, neither of them being that source: prints of a third text. */
export function sharedSources(one: Credited, other: Credited): string[] {
  const own = new Set([one.outlet, other.outlet].flatMap((outlet) => (outlet === null ? [] : [nameKey(outlet)])));
  const there = new Set(creditedSources(other).map(nameKey));
  return creditedSources(one).filter((agency) => there.has(nameKey(agency)) && !own.has(nameKey(agency)));
}

/** True where one outlet, which is known, published both. */
export const isOwnText = (base: Pick<Credited, 'outlet'>, copy: Pick<Credited, 'outlet'>): boolean =>
  base.outlet !== null && copy.outlet !== null && nameKey(base.outlet) === nameKey(copy.outlet);

/**
 * What credit a copy gives its source. Credit is given when the copy names the source's outlet, or an agency the source
 * itself carries or cites. It is altered where the copy says it reprints somebody else, where the name is garbled,
 * and where byline or dateline give the copying outlet's own name to another's text. An outlet that takes up a text of its own owes nobody.
 */
export function judgeCredit(base: Credited, copy: Credited): CreditGiven {
  if (isOwnText(base, copy)) return { given: true, agency: base.outlet, altered: false };
  const direct = creditTo(copy, base.outlet);
  if (direct) return { given: true, agency: direct.agency, altered: direct.mangled };
  for (const agency of [...creditedSources(base)]) {
    const same = creditTo(copy, agency);
    if (same && same.relation !== 'cites') return { given: true, agency: same.agency, altered: same.mangled };
  }
  const other = creditedSources(copy)[0];
  if (other !== undefined) return { given: true, agency: other, altered: base.outlet !== null };
  return { given: false, agency: null, altered: signsItself(base, copy) };
}

/** Words of outlets' names that name none: "The Daily News". */
const commonNameWords = new Set(
  'the daily news times post press today online media group network agency sport'.split(' '),
);
const nameWords = (name: string): string[] =>
  (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 2 && !commonNameWords.has(word));

/** True where the copy's byline or dateline bears its own outlet's name, not the source's. */
function signsItself(base: Credited, copy: Credited): boolean {
  if (copy.outlet === null || base.outlet === null || nameKey(copy.outlet) === nameKey(base.outlet)) return false;
  const own = new Set(nameWords(copy.outlet));
  const theirs = new Set(nameWords(base.outlet));
  return [...(copy.authors ?? []), copy.mark ?? ''].some((author) =>
    nameWords(author).some((word) => own.has(word) && !theirs.has(word)),
  );
}
