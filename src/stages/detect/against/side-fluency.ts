import type { SegmentedText } from '../../../model/article.ts';
import { recentMemory } from '../../../text/recent-memory.ts';
import { type IdiomModel, type ReadText, readText, wordChance } from '../idiom/idiom-model.ts';
import { passageFeatures } from '../idiom/passage-features.ts';
import { pad } from '../idiom/rows.ts';

/** How one side reads to the language model. */
export interface SideFluency {
  /** Named measures of the whole side. */
  readonly passage: ReadonlyMap<string, number>;
  /** Chance, by the start of the word, of having been put in by a machine, were the text neither suspect nor clear. */
  readonly words: ReadonlyMap<number, number>;
  /** The word that would fit best in place of each content word, by its start. */
  readonly best: ReadonlyMap<number, string>;
  /** Log probability of each word after the two before it, by its start. */
  readonly surprise: ReadonlyMap<number, number>;
  /** By the start of each word: 1 where it was ever counted after the word before it, else 0. */
  readonly seenPair: ReadonlyMap<number, number>;
}

/** Reads one side; empty where there is no model for its language. */
export function sideFluency(text: SegmentedText, model: IdiomModel | null): SideFluency {
  if (!model || text.language !== 'en')
    return { passage: new Map(), words: new Map(), best: new Map(), surprise: new Map(), seenPair: new Map() };
  const read = readText(text, model);
  const known = sides.get(read);
  if (known?.model === model) return known.side;
  const side = sideOf(read, model);
  sides.set(read, { model, side });
  return side;
}

/** So many sides are remembered at least: one base has many copies. */
const sides = recentMemory<ReadText, { readonly model: IdiomModel; readonly side: SideFluency }>(64);

function sideOf({ rows, slots }: ReadText, model: IdiomModel): SideFluency {
  const surprises = new Map<number, number>();
  const seenPair = new Map<number, number>();
  for (const { row } of rows) {
    const { pairs, surprise, symbols } = row;
    symbols.forEach((symbol, i) => {
      const at = i + pad;
      if (symbol.kind !== 'word') return;
      seenPair.set(symbol.from, pairs[at]! >= 0 ? 1 : 0);
      surprises.set(symbol.from, surprise[at]!);
    });
  }
  const best = new Map(
    slots.flatMap((slot) => (slot.best ? [[slot.row.symbols[slot.at - pad]!.from, slot.best.text] as const] : [])),
  );
  const words = new Map(
    slots.map((slot) => [slot.row.symbols[slot.at - pad]!.from, wordChance(model.wordScale, slot.logOdds, 0)] as const),
  );
  return {
    passage: new Map(rows.length > 0 ? passageFeatures(rows, slots) : []),
    words,
    best,
    surprise: surprises,
    seenPair,
  };
}
