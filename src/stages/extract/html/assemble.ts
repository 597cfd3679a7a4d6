import type { Removal } from '../../../model/article.ts';
import type { OffsetMap, Span } from '../../../model/span.ts';
import { bodyBuilder } from '../../../text/offset-map.ts';
import { appendBlock, blockSpan } from './block-body.ts';
import type { BlockContext } from './block-features.ts';
import type { PageLayout } from './page-layout.ts';
import { within } from './page-layout.ts';
import { reasonFor } from './removal-reasons.ts';

/** The article's running text. */
export interface Assembled {
  readonly body: string;
  readonly map: OffsetMap;
  readonly subheads: readonly Span[];
  /** Span of each chosen block in `body`, in order. */
  readonly paragraphs: readonly Span[];
}

/** Joins the chosen blocks, a blank line between. */
export function assemble(layout: PageLayout, chosen: Uint8Array): Assembled {
  const builder = bodyBuilder(layout.page);
  const subheads: Span[] = [];
  const paragraphs: Span[] = [];
  for (let block = 0; block < chosen.length; block++) {
    if (chosen[block] !== 1) continue;
    if (builder.length > 0) builder.separate('\n\n', blockSpan(layout, block).from);
    const from = builder.length;
    appendBlock(builder, layout, block);
    const span = { from, to: builder.length };
    paragraphs.push(span);
    if ((layout.elementWithin[layout.blockElement[block]!]! & within.heading) !== 0) subheads.push(span);
  }
  return { ...builder.done(), subheads, paragraphs };
}

/** What was left out and why; neighbours with one reason become one stretch, the markup between them included. */
export function removalsOf(context: BlockContext, chosen: Uint8Array): Removal[] {
  const removed: (Removal & { span: Span })[] = [];
  let open = false;
  for (let block = 0; block < chosen.length; block++) {
    if (chosen[block] === 1) {
      open = false;
      continue;
    }
    const span = blockSpan(context.layout, block);
    const { id: rule, reason } = reasonFor(context, block);
    const last = removed.at(-1);
    if (open && last?.rule === rule) last.span = { from: last.span.from, to: span.to };
    else removed.push({ span, rule, reason });
    open = true;
  }
  return removed;
}
