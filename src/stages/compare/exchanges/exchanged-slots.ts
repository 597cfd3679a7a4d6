import { articles } from '../../../language/en/closed-class-words.ts';
import type { Hunk } from '../changes/diff-tokens.ts';
import { isEndless, type SideView } from '../context.ts';
import type { LineToken } from '../words/token-line.ts';
import type { Exchange } from './exchanges.ts';

/**
 * Two differences of which each puts in what the other takes out, while all between them stays: "inherits the studio, while the bulk goes" told as "inherits
 * the bulk, while the studio goes". What stands in a list may change places, and who meets whom is met.
 */
export function exchangedSlots(hunks: readonly Hunk[], base: SideView, copy: SideView): readonly Exchange[] {
  if (hunks.length < 2 || isEndless(base) || isEndless(copy)) return [];
  const found: Exchange[] = [];
  for (const [index, first] of hunks.entries()) {
    const second = hunks[index + 1];
    if (!second || !areCrossed(first, second, base, copy)) continue;
    if (isListing(base.line.tokens.slice(first.baseTo, second.baseFrom))) continue;
    // Who says which of two things is for the statements.
    if (base.line.tokens.slice(first.baseTo, first.baseTo + 2).some(({ facts }) => facts.stances)) continue;
    found.push({
      kind: 'attributes',
      base: { from: first.baseFrom, to: first.baseTo },
      copy: { from: second.copyFrom, to: second.copyTo },
    });
  }
  return found;
}

function areCrossed(first: Hunk, second: Hunk, base: SideView, copy: SideView): boolean {
  const ofBase = (hunk: Hunk) => thingIn(base.line.tokens.slice(hunk.baseFrom, hunk.baseTo));
  const ofCopy = (hunk: Hunk) => thingIn(copy.line.tokens.slice(hunk.copyFrom, hunk.copyTo));
  if (first.baseFrom === first.baseTo || first.copyFrom === first.copyTo) return false;
  if (second.baseFrom === second.baseTo || second.copyFrom === second.copyTo) return false;
  const one = ofBase(first);
  if (one === null || one !== ofCopy(second)) return false;
  const other = ofBase(second);
  return other !== null && one !== other && other === ofCopy(first);
}

/** Words about one thing alone: no more than pronouns and articles beside them. Null for any other stretch; numbers are told of elsewhere. */
function thingIn(tokens: readonly LineToken[]): string | null {
  const telling = tokens.filter(({ folded, facts }) => !facts.pronoun && !articles.has(folded));
  if (telling.length === 0 || telling.some(isNoThing)) return null;
  return telling.map(({ key }) => key).join(' ');
}

const isNoThing = ({ kind, facts }: LineToken): boolean =>
  kind !== 'word' || facts.function === true || facts.number !== undefined || facts.ordinal !== undefined;

/** True where nothing but a list, or a deed that is mutual, stands between two things. */
const isListing = (between: readonly LineToken[]): boolean =>
  between.every(
    ({ folded, facts }) => joins.has(folded) || articles.has(folded) || facts.pronoun || mutual.has(folded),
  );

const joins = new Set(['and', 'or', 'nor', '&', ',', '/', '-', 'both', 'plus', 'with', 'as', 'well']);
const mutual = new Set(
  'met meet meets married marry marries divorced joined faced played fought resembles equals borders merged between'.split(
    ' ',
  ),
);
