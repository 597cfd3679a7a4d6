import { type Change, isEndless, type SideView } from '../context.ts';
import { oncePerSide } from '../once-per-side.ts';
import type { LineToken } from '../words/token-line.ts';
import { compareNames, isName } from './names.ts';

/** The words that hold a long name together: "Centre for Health", "Bank of Norland"; an "of the" holds people to their offices as well. */
const joiners = new Set(['of', 'for']);

/** A name in a line with the words that hold it together, as token numbers. */
interface LongName {
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
}

/** The names of a line, each as long as it goes: over "of" and "for", and over "and" inside a name that has one of them. */
const longNames: (side: SideView) => readonly LongName[] = oncePerSide((side) => {
  const tokens = side.line.tokens;
  const named = (at: number) => tokens[at] !== undefined && isName(tokens[at]!, side.names);
  const found: LongName[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!named(at)) continue;
    let to = at + 1;
    let joined = false;
    for (;;) {
      const word = tokens[to]?.folded ?? '';
      if (named(to)) to++;
      else if (joiners.has(word) && named(to + 1)) {
        to += 2;
        joined = true;
      } else if (joined && word === 'and' && named(to + 1)) to += 2;
      else break;
    }
    found.push({ from: at, to, words: wordsOf(tokens.slice(at, to)) });
    at = to;
  }
  return found;
});

const wordsOf = (tokens: readonly LineToken[]): string[] =>
  tokens.filter((token) => token.kind !== 'punctuation').map((token) => token.bare);

const isOne = (one: readonly string[], other: readonly string[]): boolean => {
  const relation = compareNames(one, other);
  return relation === 'same' || relation === 'alias' || isCutAcronym(one, other) || isCutAcronym(other, one);
};

/** "CDC" for "Centers for Disease Control and Prevention": the first letters of a long name, not all of them. */
function isCutAcronym(short: readonly string[], long: readonly string[]): boolean {
  if (short.length !== 1 || long.length < 4) return false;
  const initials = long.filter((word) => !/^(?:of|for|the|and)$/.test(word)).map((word) => word[0]);
  return short[0]!.length >= 3 && initials.join('').startsWith(short[0]!.replaceAll('.', ''));
}

const covering = (names: readonly LongName[], from: number, to: number): LongName | undefined =>
  names.find((name) => name.from < to && from < name.to);

/** True where the changed words belong to long names that are one: "the Institute for Sea Trade" and "the Institute". */
export function isPartOfOne(change: Change): boolean {
  if (isEndless(change.baseSide) || isEndless(change.copySide)) return false;
  const base = covering(longNames(change.baseSide), change.baseFrom, change.baseTo);
  const copy = covering(longNames(change.copySide), change.copyFrom, change.copyTo);
  return base !== undefined && copy !== undefined && isOne(base.words, copy.words);
}

/** True where the name the base has in the change stands in another place of the copy, as often as in the base: it moved, and was not exchanged. */
export function standsElsewhere(change: Change): boolean {
  if (isEndless(change.baseSide) || isEndless(change.copySide)) return false;
  const names = longNames(change.baseSide);
  const own = covering(names, change.baseFrom, change.baseTo);
  if (!own) return false;
  const changed = wordsOf(change.base);
  const holds = (words: readonly string[]) =>
    changed.some((word) => words.some((like) => isOne([word], [like]))) || isCutAcronym(words, own.words);
  const like = (all: readonly LongName[]) => all.filter((name) => isOne(own.words, name.words) && holds(name.words));
  const there = like(longNames(change.copySide));
  return (
    there.length >= like(names).length &&
    there.every((name) => name.to <= change.copyFrom || name.from >= change.copyTo)
  );
}
