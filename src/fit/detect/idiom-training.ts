import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SegmentedText } from '../../model/article.ts';
import { segmentBody } from '../../stages/segment/segment.ts';

/** One labelled passage. */
export interface Passage {
  readonly id: string;
  /** Passages that share words fall in one fold. */
  readonly block: string;
  /** Which machine made it, or which kind of clean text it is. */
  readonly source: string;
  readonly kind: 'clean' | 'spun' | 'translated';
  readonly text: SegmentedText;
  /** Starts of words known to be swapped in, and of words known to be left alone; absent where unknown. */
  readonly swapped?: ReadonlySet<number>;
  /** True for a passage that teaches which words are swapped in and nothing of whole passages. */
  readonly wordsOnly?: boolean;
  /** How much it counts in fitting passages. */
  readonly weight: number;
}

/** A body as the stages see it. */
export const segmented = (body: string): SegmentedText => ({
  body,
  language: 'en',
  sentences: segmentBody(body, 'en'),
});

interface Record_ {
  readonly id: string;
  readonly block: string | number;
  readonly label: number;
  readonly sents: readonly string[];
  readonly type?: string;
  readonly spinner?: string;
  readonly tok?: readonly (readonly string[])[];
  readonly tags?: readonly string[];
}

const lines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

/** The labelled passages of a folder with `mt-news2013`, `spin-synth` and `human-roundtrip` files. */
export function labelledPassages(folder: string): Passage[] {
  const passages: Passage[] = [];
  for (const record of lines<Record_>(join(folder, 'mt-news2013.jsonl'))) {
    const text = segmented(record.sents.join(' '));
    const kind = record.label === 0 ? 'clean' : 'translated';
    passages.push({ id: record.id, block: `mt${record.block}`, source: `mt-${record.type}`, kind, text, weight: 1 });
  }
  for (const record of lines<Record_>(join(folder, 'spin-synth.jsonl'))) {
    passages.push({
      id: record.id,
      block: `spin${record.block}`,
      source: `spin-${record.spinner}`,
      kind: record.label === 0 ? 'clean' : 'spun',
      text: segmented(record.sents.join(' ')),
      swapped: swappedStarts(record),
      weight: 1,
    });
  }
  const human = lines<{ orig: string; roundtrip: string }>(join(folder, 'human-roundtrip.jsonl'));
  for (let i = 0; i + 4 < human.length; i += 5) {
    for (const side of ['orig', 'roundtrip'] as const) {
      const text = segmented(
        human
          .slice(i, i + 5)
          .map((pair) => pair[side])
          .join(' '),
      );
      passages.push({
        id: `${side}-${i}`,
        block: `human${i}`,
        source: `human-${side}`,
        kind: 'clean',
        text,
        weight: 1,
      });
    }
  }
  return passages;
}

function swappedStarts(record: Record_): Set<number> {
  const starts = new Set<number>();
  let base = 0;
  record.sents.forEach((sentence, s) => {
    let from = 0;
    record.tok?.[s]?.forEach((token, t) => {
      const at = sentence.indexOf(token, from);
      if (at < 0) return;
      from = at + token.length;
      if (record.tags?.[s]?.[t] === '1') starts.add(base + at);
    });
    base += sentence.length + 1;
  });
  return starts;
}
