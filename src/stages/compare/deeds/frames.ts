import { type DeedFrame, deedFrames } from '../../../language/en/deed-frames.ts';
import { wordMemory } from '../../../text/word-memory.ts';
import { baseForms } from '../words/meaning.ts';
import type { LineToken } from '../words/token-line.ts';

let frames: Map<string, DeedFrame> | null = null;

/** What a word makes of the deed that hangs on it; null for a word that is no frame. */
export const frameOf = (token: LineToken | undefined): DeedFrame | null =>
  token?.kind === 'word' ? frameNamed(token.folded) : null;

const frameNamed = wordMemory((word): DeedFrame | null => {
  frames ??= new Map(
    (Object.entries(deedFrames) as [DeedFrame, readonly string[]][]).flatMap(([frame, words]) =>
      words.map((word) => [word, frame] as const),
    ),
  );
  for (const form of baseForms(word)) {
    const found = frames.get(form);
    if (found) return found;
  }
  return null;
});

/** True at the "out" of "ruled out selling". */
export const rulesOut = (tokens: readonly LineToken[], at: number): boolean =>
  tokens[at]?.folded === 'out' && baseForms(tokens[at - 1]?.folded ?? '').includes('rule');
