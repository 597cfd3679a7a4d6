import type { SideView } from './context.ts';
import { isName } from './names.ts';
import type { LineToken } from './token-line.ts';

/** A row of name words side by side: token numbers `from..to` and the words folded. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
}

/** Every row of names on one side of a pair, in text order. */
export function nameRuns(side: SideView): NameRun[] {
  const tokens = side.line.tokens;
  const runs: NameRun[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isName(tokens[at]!, side.names)) continue;
    let to = at + 1;
    while (to < tokens.length && isName(tokens[to]!, side.names)) to++;
    runs.push({ from: at, to, words: tokens.slice(at, to).map((token: LineToken) => token.folded) });
    at = to;
  }
  return runs;
}
