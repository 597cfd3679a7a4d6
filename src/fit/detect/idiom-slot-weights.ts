import { type CandidateSources, candidatesFor } from '../../stages/detect/idiom/candidates.ts';
import { pad, rowOf } from '../../stages/detect/idiom/rows.ts';
import { fillerAt, slotContext, slotFit, slotWidth } from '../../stages/detect/idiom/slot.ts';
import { symbolsOf } from '../../stages/detect/idiom/symbols.ts';
import { tokenise } from '../../text/tokens.ts';
import { fitLogistic } from '../learn/logistic.ts';

/** One in so many content words of the sentences is used, with up to three of its candidates. */
const share = 0.3;

/**
 * Weights of the slot measures, so that their sum prefers the word an author wrote to its thesaurus neighbours: logistic
 * regression on differences, over sentences that the counts have not seen.
 */
export function fitSlotWeights(
  sentences: readonly string[],
  sources: CandidateSources,
  random: () => number,
): { readonly weights: Float64Array; readonly accuracy: number; readonly pairs: number } {
  const { counts } = sources;
  const rows: Float64Array[] = [];
  const written = new Float64Array(slotWidth);
  const other = new Float64Array(slotWidth);
  for (const sentence of sentences) {
    const row = rowOf(symbolsOf(sentence, tokenise(sentence)), counts);
    row.symbols.forEach((symbol, i) => {
      if (row.content[i + pad] === 0 || symbol.capital || random() > share) return;
      const candidates = candidatesFor(symbol.text, sources).filter((candidate) => candidate.link !== 'swap');
      if (candidates.length === 0) return;
      const context = slotContext(counts, row, i + pad, 1);
      slotFit(counts, context, fillerAt(row, i + pad, symbol.text), written);
      for (let k = 0; k < Math.min(3, candidates.length); k++) {
        const candidate = candidates[Math.floor(random() * candidates.length)]!;
        slotFit(counts, context, candidate.filler, other);
        rows.push(written.map((value, m) => value - other[m]!));
      }
    });
  }
  const half = rows.length >> 1;
  const labels = rows.map((_, i) => i % 2);
  const signed = rows.map((row, i) => (i % 2 === 1 ? row : row.map((value) => -value)));
  const trial = fitLogistic(signed.slice(0, half), labels.slice(0, half), { bias: false });
  let right = 0;
  for (const row of rows.slice(half)) if (dot(row, trial.weights) > 0) right++;
  const { weights } = fitLogistic(signed, labels, { bias: false });
  return { weights, accuracy: right / (rows.length - half), pairs: rows.length };
}

const dot = (one: Float64Array, other: Float64Array): number =>
  one.reduce((sum, value, k) => sum + value * other[k]!, 0);
