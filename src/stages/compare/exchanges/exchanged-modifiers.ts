import { isEndless, type SideView } from '../context.ts';
import { wordAt } from '../facts/company.ts';
import { isName } from '../names/names.ts';
import { baseForms } from '../words/meaning.ts';
import type { LineToken } from '../words/token-line.ts';
import type { Exchange } from './exchanges.ts';

/** A content word right before another, as a token number: "red" before "tulips". */
interface Pair {
  readonly at: number;
  readonly modifier: string;
  readonly head: string;
}

/**
 * Words before a noun that were exchanged: "a bronze mask and a gold cup" told as "a gold mask and a bronze cup". Each of the two pairs must be gone from the copy, and
 * both pairs crossed stand in it.
 */
export function exchangedModifiers(base: SideView, copy: SideView): readonly Exchange[] {
  if (isEndless(base) || isEndless(copy) || !mayBeExchanged(base, copy)) return [];
  const ofCopy = pairsOf(copy);
  const there = byPair(ofCopy);
  const lost = pairsOf(base).filter((pair) => !there.has(nameOf(pair.modifier, pair.head)));
  const found: Exchange[] = [];
  for (const [index, one] of lost.entries())
    for (const other of lost.slice(index + 1)) {
      if (one.modifier === other.modifier || one.head === other.head) continue;
      if (one.head === other.modifier || one.modifier === other.head) continue;
      const [gone, come] = [there.get(nameOf(one.modifier, other.head)), there.get(nameOf(other.modifier, one.head))];
      if (!gone || !come) continue;
      found.push({ kind: 'attributes', base: wordAt(one.at), copy: wordAt(gone.at) });
      found.push({ kind: 'attributes', base: wordAt(other.at), copy: wordAt(come.at) });
    }
  return found;
}

/** A cheap look: at least two words of the base stand before other words in the copy than here. */
function mayBeExchanged(base: SideView, copy: SideView): boolean {
  // What follows each word; null where that differs from place to place.
  const there = new Map<string, string | null>();
  const tokens = copy.line.tokens;
  for (let at = 0; at + 1 < tokens.length; at++) {
    if (!isPlain(tokens[at]!) || !isPlain(tokens[at + 1]!)) continue;
    const { key } = tokens[at]!;
    const next = tokens[at + 1]!.key;
    const known = there.get(key);
    if (known !== next) there.set(key, known === undefined ? next : null);
  }
  if (there.size === 0) return false;
  let parted = 0;
  const own = base.line.tokens;
  for (let at = 0; at + 1 < own.length && parted < 2; at++) {
    if (!isPlain(own[at]!) || !isPlain(own[at + 1]!)) continue;
    const head = there.get(own[at]!.key);
    if (head !== undefined && head !== own[at + 1]!.key) parted++;
  }
  return parted > 1;
}

const nameOf = (modifier: string, head: string): string => `${modifier} ${head}`;
const byPair = (pairs: readonly Pair[]): ReadonlyMap<string, Pair> =>
  new Map(pairs.map((pair) => [nameOf(pair.modifier, pair.head), pair]));

/** Every two content words side by side; names are told of elsewhere. */
function pairsOf({ line: { tokens }, names }: SideView): readonly Pair[] {
  const found: Pair[] = [];
  for (let at = 0; at + 1 < tokens.length; at++) {
    const [modifier, head] = [tokens[at]!, tokens[at + 1]!];
    if (!isPlain(modifier) || !isPlain(head) || isName(modifier, names) || isName(head, names)) continue;
    found.push({ at, modifier: modifier.key, head: stemOf(head) });
  }
  return found;
}

const isPlain = ({ kind, facts }: LineToken): boolean =>
  kind === 'word' && !facts.function && facts.number === undefined && facts.stances === undefined;

/** A word in the singular, by its ending. */
const stemOf = ({ key }: LineToken): string => (key.endsWith('s') ? (baseForms(key).at(-1) ?? key) : key);
