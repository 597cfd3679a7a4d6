import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { registeredDomain } from '../../stages/extract/facts/outlet.ts';
import { blockText } from '../../stages/extract/html/block-body.ts';
import type { BlockContext, FeatureTable } from '../../stages/extract/html/block-features.ts';
import { blockContext, firstFeatures } from '../../stages/extract/html/block-features.ts';
import { measureBlocks } from '../../stages/extract/html/block-text.ts';
import { gatherFacts } from '../../stages/extract/html/page-facts.ts';
import { layOut } from '../../stages/extract/html/page-layout.ts';
import { labelBlocks, wordsOf } from './html-labels.ts';

/** A page with its gold body, laid out and labelled. */
export interface LabelledPage {
  readonly id: string;
  readonly dataset: string;
  readonly site: string;
  readonly body: string;
  readonly paragraphs: readonly string[] | null;
  readonly context: BlockContext;
  readonly first: FeatureTable;
  /** Share of each block that belongs to the gold body. */
  readonly cover: Float64Array;
}

interface Row {
  readonly id: string;
  readonly dataset: string;
  readonly site: string;
  readonly body: string;
  readonly paras: readonly string[] | null;
  readonly html: string;
}

/** Reads the labelled pages of a folder: `pages.jsonl` with `body` and `html` (a gzip file beside it). */
export function readLabelledPages(folder: string): LabelledPage[] {
  const lines = readFileSync(join(folder, 'pages.jsonl'), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const row = JSON.parse(line) as Row;
    const layout = layOut(
      gunzipSync(readFileSync(join(folder, row.html)))
        .toString('utf8')
        .trimStart(),
    );
    const context = blockContext(layout, measureBlocks(layout), gatherFacts(layout));
    const blocks = layout.blockElement.map((_, block) => wordsOf(blockText(layout, block)));
    return {
      id: `${row.dataset}/${row.id}`,
      dataset: row.dataset,
      site: registeredDomain(row.site),
      body: row.body,
      paragraphs: row.paras,
      context,
      first: firstFeatures(context),
      cover: labelBlocks(blocks, wordsOf(row.body)),
    };
  });
}
