import { blockText } from './block-body.ts';
import type { BlockContext } from './block-features.ts';
import { phraseKinds, phrasesIn } from './phrases.ts';
import { isSkipped } from './skipped.ts';

/** Features of a block's wording, and how far back the last teaser, sign-up, advertising and comment line stands. */
export const phraseWidth = phraseKinds.length + 4;
const traced = ['teaser', 'signup', 'advert', 'talk'] as const;
const longest = 70;

/** Fills the phrase features of every block that is asked about. */
export function phraseFeatures(context: BlockContext, values: Float32Array, width: number, offset: number): void {
  const { layout, text } = context;
  const last = traced.map(() => -1);
  const bitOf = traced.map((kind) => 1 << phraseKinds.indexOf(kind));
  for (let block = 0; block < layout.blockElement.length; block++) {
    let at = block * width + offset;
    const words = text.words[block]!;
    const asked = words > 0 && words <= longest && (!isSkipped(context, block) || words < 8);
    const bits = asked ? phrasesIn(blockText(layout, block)) : 0;
    for (let kind = 0; kind < phraseKinds.length; kind++) values[at++] = (bits >> kind) & 1;
    for (let trace = 0; trace < traced.length; trace++) {
      values[at++] = last[trace]! < 0 ? Number.NaN : block - last[trace]!;
      if ((bits & bitOf[trace]!) !== 0 && words < 12) last[trace] = block;
    }
  }
}
