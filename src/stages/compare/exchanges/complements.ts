import { type Change, isEndless, type SideView } from '../context.ts';
import { type Place, wordAt } from '../facts/company.ts';
import { compareQuantities } from '../facts/compare-quantities.ts';
import type { Quantity } from '../facts/read-numbers.ts';
import { shareOf } from '../facts/shares.ts';
import { isYetTo } from '../statements/negation-elsewhere.ts';
import type { LineToken } from '../words/token-line.ts';
import { covers } from './exchanges.ts';

/** A share of each side that make up the whole, and the words that say the contrary of them. */
interface Complement {
  readonly base: Place;
  readonly copy: Place;
}

/** How far two shares may be from the whole: percentages are rounded. */
const slack = 0.011;

/**
 * Marks the changes that tell one share from its other part: "nine of the ten passed" and "one of the ten failed". The two shares make up the whole and what is said of them is
 * contrary: by words of contrary sense, or by a negation on one side alone.
 */
export function markComplements(changes: readonly Change[], base: SideView, copy: SideView): readonly Change[] {
  if (base.quantities.length === 0 || copy.quantities.length === 0 || isEndless(base) || isEndless(copy))
    return changes;
  const parts = complements(base, copy);
  if (parts.length === 0) return changes;
  const words = contraries(base, copy);
  if (words.length === 0) return changes;
  const told = [...parts, ...words];
  return changes.map((change) => (told.some((one) => covers(change, one)) ? { ...change, complement: true } : change));
}

function complements(base: SideView, copy: SideView): readonly Complement[] {
  return [...shareComplements(base, copy), ...countComplements(base, copy)];
}

/** Counts that only one side gives each and that make up a number both give: "of the 37, 28 in public" and "nine of the 37 in private". */
function countComplements(base: SideView, copy: SideView): readonly Complement[] {
  if (Math.max(base.quantities.length, copy.quantities.length) > mostCounts) return [];
  const counts = (side: SideView) => side.quantities.filter(({ unit, value }) => unit === null && value > 0);
  const isIn = (side: SideView, one: Quantity) =>
    side.quantities.some((other) => compareQuantities(one, other) === 'same');
  const [own, theirs] = [counts(base), counts(copy)];
  const wholes = own.filter((one) => isIn(copy, one));
  if (wholes.length === 0) return [];
  const lone = (side: SideView, counts: readonly Quantity[], other: SideView) =>
    counts.filter((one) => isPart(side, one) && !isIn(other, one));
  const [parts, others] = [lone(base, own, copy), lone(copy, theirs, base)];
  return parts.flatMap((one) =>
    others.flatMap((other) =>
      wholes.some(({ value }) => value === one.value + other.value) ? [{ base: one, copy: other }] : [],
    ),
  );
}

/** "nine of them", "one bank from ten", and "of the 37, nine": from 30 to 100 and from 70 to 100 there is no part of anything. */
const isPart = ({ line: { tokens } }: SideView, { from, to }: Quantity): boolean =>
  tokens.slice(to, to + 2).some(({ folded }) => /^(?:of|out|from)$/.test(folded)) ||
  (tokens[from - 1]?.folded === ',' && /^(?:of|out)$/.test(tokens[from - 4]?.folded ?? ''));

/** More figures than this come out by chance. */
const mostCounts = 8;

/** The shares of both sides that make up the whole, and are not equal. */
function shareComplements(base: SideView, copy: SideView): readonly Complement[] {
  const ofBase = sharesOf(base);
  if (ofBase.length === 0) return [];
  const ofCopy = sharesOf(copy);
  return ofBase.flatMap((one) =>
    ofCopy.flatMap((other) => {
      const whole = Math.abs(one.share + other.share - 1) <= slack;
      const known = [...ofBase, ...ofCopy].filter(({ share }) => Math.abs(share - one.share) <= slack).length;
      return whole && known === 1 ? [{ base: one, copy: other }] : [];
    }),
  );
}

interface Share extends Place {
  readonly share: number;
}

const sharesOf = (side: SideView): readonly Share[] =>
  side.quantities.flatMap((quantity, index) => {
    const read = shareOf(side.line.tokens, quantity, side.quantities[index + 1], side.quantities[index - 1]);
    return read === null ? [] : [{ from: quantity.from, to: read.to, share: read.share }];
  });

/** Pairs of words that say the contrary, one on each side, and negations that the other side lacks. */
function contraries(base: SideView, copy: SideView): readonly Complement[] {
  const [ofBase, ofCopy] = [base.line.tokens, copy.line.tokens];
  const found: Complement[] = [];
  const content = (token: LineToken) => token.kind === 'word' && !token.facts.function;
  for (const [at, token] of ofBase.entries()) {
    if (!content(token)) continue;
    const there = ofCopy.findIndex((other) => content(other) && base.meaning.opposites(token.folded, other.folded));
    if (there >= 0) found.push({ base: wordAt(at), copy: wordAt(there) });
  }
  const [denials, denialsThere] = [denialsIn(ofBase), denialsIn(ofCopy)];
  if ((denials.length === 0) === (denialsThere.length === 0)) return found;
  for (const at of denials) found.push({ base: wordAt(at), copy: nowhere });
  for (const at of denialsThere) found.push({ base: nowhere, copy: wordAt(at) });
  return found;
}

const nowhere: Place = { from: -1, to: -1 };

/** Words that deny, and those that say something is absent or left over. */
const denialsIn = (tokens: readonly LineToken[]): readonly number[] =>
  tokens.flatMap(({ facts, folded }, at) =>
    facts.negator || facts.negating || absent.has(folded) || isYetTo(tokens, at) ? [at] : [],
  );
const absent = new Set([
  'free',
  'without',
  'lack',
  'lacked',
  'lacks',
  'spared',
  'rest',
  'remaining',
  'others',
  'remainder',
]);
