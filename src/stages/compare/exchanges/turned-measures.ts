import { type Change, isEndless, type SideView } from '../context.ts';
import { tellSame } from '../facts/company.ts';
import { areOpposites } from '../words/meaning.ts';
import type { LineToken } from '../words/token-line.ts';

/** How far from the word that sets them against each other the two things measured may stand, in tokens. */
const span = { before: 12, after: 4 };

/**
 * Marks the changes that tell one measure from its other side: "the crown rose to its highest against the mark" and "the mark fell to its lowest against the crown". Both sides
 * measure by the same word, the things before and after it have changed places, and what is said of them is contrary.
 */
export function markTurnedMeasures(changes: readonly Change[], base: SideView, copy: SideView): readonly Change[] {
  // A cheap look first: hardly any change puts a word against its opposite where something is set against another.
  if (!base.line.tokens.some(isSetting) || !copy.line.tokens.some(isSetting)) return changes;
  if (isEndless(base) || isEndless(copy) || !changes.some(holdsOpposites)) return changes;
  const keys = turnedThings(base, copy);
  if (keys === null) return changes;
  const isTurned = (words: readonly LineToken[]) => words.length > 0 && words.every(({ key }) => keys.has(key));
  return changes.map((change) =>
    holdsOpposites(change) || (isTurned(change.baseWords) && isTurned(change.copyWords))
      ? { ...change, complement: true }
      : change,
  );
}

const settings = new Set(['against', 'than', 'versus']);
const isSetting = ({ folded }: LineToken): boolean => settings.has(folded);

const holdsOpposites = ({ baseWords, copyWords }: Change): boolean =>
  baseWords.length === 1 && copyWords.length === 1 && areOpposites(baseWords[0]!.folded, copyWords[0]!.folded);

/** The words for the two things, where they have changed places; null where they have not. */
function turnedThings(base: SideView, copy: SideView): ReadonlySet<string> | null {
  for (const one of measuresOf(base))
    for (const other of measuresOf(copy)) {
      if (one.by !== other.by) continue;
      const has = (words: readonly LineToken[], word: LineToken) =>
        words.some((like) => tellSame(word, like, base.meaning));
      const there = other.before.find((word) => has(one.after, word) && !has(one.before, word));
      const here = one.before.find((word) => has(other.after, word) && !has(other.before, word));
      if (here && there) return new Set([here.key, there.key]);
    }
  return null;
}

interface MeasuredThings {
  readonly by: string;
  readonly before: readonly LineToken[];
  readonly after: readonly LineToken[];
}

const measuresOf = ({ line: { tokens } }: SideView): readonly MeasuredThings[] =>
  tokens.flatMap((token, at) => {
    if (!isSetting(token)) return [];
    const before = tokens.slice(Math.max(0, at - span.before), at).filter(isContent);
    return [{ by: token.folded, before, after: tokens.slice(at + 1, at + 1 + span.after).filter(isContent) }];
  });

const isContent = ({ kind, facts }: LineToken): boolean => kind === 'word' && !facts.function;
