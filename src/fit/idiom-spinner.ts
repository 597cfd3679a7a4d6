import { type CandidateSources, candidatesFor } from '../stages/detect/idiom/candidates.ts';
import { isContentWord } from '../stages/detect/idiom/rows.ts';
import { symbolsOf } from '../stages/detect/idiom/symbols.ts';
import { segmented } from './idiom-training.ts';

/**
 * A careless thesaurus machine for training data: every so many content words it puts a random dictionary neighbour,
 * near or far, in the right form. Gives the text and the starts of the words put in.
 */
export function spin(
  body: string,
  rate: number,
  sources: CandidateSources,
  random: () => number,
): { readonly body: string; readonly swapped: ReadonlySet<number> } {
  const swapped = new Set<number>();
  let out = '';
  let done = 0;
  for (const sentence of segmented(body).sentences) {
    for (const symbol of symbolsOf(body, sentence.tokens)) {
      if (!isContentWord(symbol) || symbol.capital || random() > rate) continue;
      const others = candidatesFor(symbol.text, sources).filter((candidate) => candidate.link !== 'swap');
      const other = others[Math.floor(random() * others.length)];
      if (!other) continue;
      out += body.slice(done, symbol.from);
      swapped.add(out.length);
      out += other.filler.text;
      done = symbol.to;
    }
  }
  return { body: out + body.slice(done), swapped };
}
