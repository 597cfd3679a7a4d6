import type { Credit } from '../../model/article.ts';
import type { CreditGiven } from '../../model/judgement.ts';

/** What credit needs to know of an article. */
export interface Credited {
  readonly outlet: string | null;
  readonly credits: readonly Credit[];
}

/** Lower case, letters and digits only: "The Harbour Post" and "harbour-post" are one name. */
export const nameKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** The first credit of `article` that names `outlet`, or null. */
export function creditTo(article: Credited, outlet: string | null): Credit | null {
  if (outlet === null) return null;
  const key = nameKey(outlet);
  return article.credits.find((credit) => nameKey(credit.agency) === key) ?? null;
}

/**
 * What credit a copy gives its source. Credit is given when the copy names the source's outlet, or names the agency the
 * source itself credits; it is altered when the copy says it reprints somebody else than the source does, or garbles the name.
 */
export function judgeCredit(base: Credited, copy: Credited): CreditGiven {
  const direct = creditTo(copy, base.outlet);
  if (direct) return { given: true, agency: direct.agency, altered: direct.mangled };
  const wire = base.credits.find((credit) => credit.relation === 'republished');
  const same = wire ? creditTo(copy, wire.agency) : null;
  if (same) return { given: true, agency: same.agency, altered: same.mangled };
  const other = copy.credits.find((credit) => credit.relation === 'republished');
  if (other) return { given: true, agency: other.agency, altered: base.outlet !== null || wire !== undefined };
  const cited = copy.credits.find((credit) => credit.relation === 'with-inputs');
  return { given: cited !== undefined, agency: cited?.agency ?? null, altered: false };
}
