import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shippedModels } from '../../src/pipeline/models.ts';
import { alignTexts } from '../../src/stages/align/align.ts';
import { measurePair } from '../../src/stages/detect/against/measure-pair.ts';
import { swapsOf } from '../../src/stages/detect/against/swaps.ts';
import { pairRules } from '../../src/stages/detect/pair-rules/index.ts';
import { text } from './support.ts';

const models = shippedModels().detect()!;
const folder = new URL('../../src/stages/detect/pair-rules/', import.meta.url);

/** `[base/copy]` inside a sentence writes both sides. */
function swapsIn(example: string) {
  const side = (pick: 1 | 2) =>
    text(example.replace(/\[([^/\]]*)\/([^\]]*)\]/gu, (_, base: string, copy: string) => (pick === 1 ? base : copy)));
  const [base, copy] = [side(1), side(2)];
  const pairs = alignTexts(base, copy).pairs.map((pair) => ({ ...pair, edits: [] }));
  const measured = measurePair(base, copy, pairs, models);
  const sources = { thesaurus: models.idiom.thesaurus, fluency: measured!.fluency };
  return measured!.groups.flatMap((group) => swapsOf(group, sources));
}

describe('every file of pair rules is in the list, in the order of the alphabet', () => {
  it('lists what the folder holds', () => {
    const files = readdirSync(folder)
      .map((file) => basename(file, '.ts'))
      .filter((file) => file !== 'index')
      .sort();
    expect(pairRules.map((rule) => rule.id)).toEqual(files);
  });
});

describe.each(pairRules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it.each(rule.docs.caught)('catches: %s', (example) => {
    expect(
      swapsIn(example)
        .map((swap) => rule.check(swap))
        .filter(Boolean),
    ).not.toEqual([]);
  });
  it.each(rule.docs.spared)('spares: %s', (example) => {
    expect(
      swapsIn(example)
        .map((swap) => rule.check(swap)?.message)
        .filter(Boolean),
    ).toEqual([]);
  });
});
