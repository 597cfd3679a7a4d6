import type { Removal } from '../../../model/article.ts';
import { ruleId } from '../../../model/ids.ts';
import type { OffsetMap, Span } from '../../../model/span.ts';
import { bodyBuilder } from '../../../text/offset-map.ts';
import { appendBlock, blockSpan } from './block-body.ts';
import type { BlockText } from './block-text.ts';
import type { PageLayout } from './page-layout.ts';
import { within } from './page-layout.ts';

/** The article's running text and what was left out. */
export interface Assembled {
  readonly body: string;
  readonly map: OffsetMap;
  readonly subheads: readonly Span[];
  readonly removed: readonly Removal[];
}

/** Joins the blocks whose chance is one half or more, a blank line between. */
export function assemble(layout: PageLayout, text: BlockText, chances: Float64Array): Assembled {
  const builder = bodyBuilder(layout.page);
  const subheads: Span[] = [];
  const removed: Removal[] = [];
  for (let block = 0; block < chances.length; block++) {
    const span = blockSpan(layout, block);
    if (chances[block]! < 0.5) {
      noteRemoval(removed, layout, text, block, span);
      continue;
    }
    if (builder.length > 0) builder.separate('\n\n', span.from);
    const from = builder.length;
    appendBlock(builder, layout, block);
    if ((layout.elementWithin[layout.blockElement[block]!]! & within.heading) !== 0)
      subheads.push({ from, to: builder.length });
  }
  return { ...builder.done(), subheads, removed };
}

const links = { rule: ruleId('html-links'), reason: 'mostly links: menus, teasers and lists of other pages' };
const furniture = { rule: ruleId('html-furniture'), reason: 'not running text of the article' };

/** Notes what is left out; neighbours with one reason become one stretch, markup between them included. */
function noteRemoval(removed: Removal[], layout: PageLayout, text: BlockText, block: number, span: Span): void {
  const why = text.linkWords[block]! > text.words[block]! * 0.5 ? links : furniture;
  const last = removed.at(-1);
  const joined = last && block > 0 && last.rule === why.rule && last.span.to === blockSpan(layout, block - 1).to;
  if (joined) removed[removed.length - 1] = { ...last, span: { from: last.span.from, to: span.to } };
  else removed.push({ span, ...why });
}
