import type { SideView } from '../context.ts';
import { thingsNamed } from '../facts/things.ts';
import { oncePerSide } from '../once-per-side.ts';
import type { LineToken } from '../words/token-line.ts';
import { compareNames, isName } from './names.ts';
import { isOffice } from './offices.ts';

/** A row of name words side by side: token numbers `from..to` and the words folded. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
}

/** True for two rows of names of one person or thing. */
export function isOneName(one: NameRun, other: NameRun): boolean {
  const relation = compareNames(one.words, other.words);
  return relation === 'same' || relation === 'alias';
}

/** Every row of names on one side of a pair, in text order. */
export const nameRuns: (side: SideView) => readonly NameRun[] = oncePerSide((side) => {
  const tokens = side.line.tokens;
  const runs: NameRun[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isName(tokens[at]!, side.names)) continue;
    const to = endOfRun(side, at + 1);
    const from = to > at + 1 && isTitle(tokens[at]!) ? at + 1 : at;
    runs.push({ from, to, words: wordsOf(tokens.slice(from, to)) });
    at = to;
  }
  return runs;
});

/** "Pilot Greta Lowe", where a sentence begins: a trade or an office, and no part of the name. */
const isTitle = ({ opens, bare }: LineToken): boolean => opens && (thingsNamed(bare).length > 0 || isOffice(bare));

/** Where a run of names ends; "Pike & Sons" is one. */
function endOfRun({ line: { tokens }, names }: SideView, from: number): number {
  const named = (at: number) => tokens[at] !== undefined && isName(tokens[at]!, names);
  let to = from;
  while (named(to) || (tokens[to]?.text === '&' && named(to + 1))) to++;
  return to;
}

const wordsOf = (tokens: readonly LineToken[]): string[] =>
  tokens.filter((token) => token.kind === 'word').map((token) => token.folded);
