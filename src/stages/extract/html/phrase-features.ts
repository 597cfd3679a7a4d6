import { blockText } from './block-body.ts';
import type { BlockContext } from './block-features.ts';
import { phraseKinds, phrasesIn } from './phrases.ts';

/** Features of a block's wording, and how far back the last teaser, sign-up, advertising and comment line stands. */
export const phraseWidth = phraseKinds.length + 4;
const traced = ['teaser', 'signup', 'advert', 'talk'] as const;
const bitOf = traced.map((kind) => 1 << phraseKinds.indexOf(kind));
/** Of a block that is not asked about, only what may be traced back to it is read. */
const tracedKinds = bitOf.reduce((all, bit) => all | bit, 0);
const allKinds = (1 << phraseKinds.length) - 1;
const longest = 70;
const shortSkipped = 8;

/** Fills the phrase features of every block that is asked about. */
export function phraseFeatures(context: BlockContext, values: Float32Array, width: number, offset: number): void {
  const { layout, text } = context;
  const last = traced.map(() => -1);
  for (let block = 0; block < layout.blockElement.length; block++) {
    let at = block * width + offset;
    const words = text.words[block]!;
    const isSkipped = context.skipped[block] === 1;
    const read = words > 0 && (isSkipped ? words < shortSkipped : words <= longest);
    const bits = read ? phrasesIn(blockText(layout, block), isSkipped ? tracedKinds : allKinds) : 0;
    for (let kind = 0; kind < phraseKinds.length; kind++) values[at++] = (bits >> kind) & 1;
    for (let trace = 0; trace < traced.length; trace++) {
      values[at++] = last[trace]! < 0 ? Number.NaN : block - last[trace]!;
      if ((bits & bitOf[trace]!) !== 0 && words < 12) last[trace] = block;
    }
  }
}
