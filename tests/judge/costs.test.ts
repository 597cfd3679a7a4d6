import { describe, expect, it } from 'vitest';
import { comparePages } from '../../src/pipeline/compare-articles.ts';
import { shippedModels } from '../../src/pipeline/models.ts';
import { pageFromRecord } from '../../src/sources/page-record.ts';
import { editPoints } from '../../src/stages/judge/fidelity.ts';

const told = [
  'The ferry company left the lower deck unlocked on the night of the fire, the harbour board said on Tuesday.',
  'The company denied that the deck had been unlocked.',
  'Divers found six lifebelts on the sea floor and brought them to the quay on Wednesday.',
  'The board will hear the captain in March, and a report is to be ready before the summer.',
];

function compared(title: string, sentences: readonly string[]) {
  const page = (record: object) => {
    const read = pageFromRecord(record, 'made');
    if (!read.ok) throw new RangeError(read.failure.message);
    return read.value;
  };
  const base = {
    title: 'Board blames ferry company',
    outlet: 'Harbour Post',
    published: '2024-03-05',
    sentences: told,
  };
  const copy = { title, outlet: 'Quay Gazette', published: '2024-03-06', credit: 'Harbour Post', sentences };
  return comparePages(page(base), page(copy), shippedModels()).comparison;
}

const costOf = ({ pairs }: ReturnType<typeof compared>) => [...editPoints(pairs).values()];

describe('what costs points', () => {
  it('is a denial left out, though its whole sentence is gone', () => {
    const without = compared(
      'Board blames ferry company',
      told.filter((_, i) => i !== 1),
    );
    expect(costOf(without)).toEqual([5]);
    expect(without.fidelity!.value).toBeLessThan(100);
  });

  it('is no other sentence left out, and no headline', () => {
    expect(costOf(compared('Board blames ferry company', told.slice(0, 3)))).toEqual([]);
    const headline = compared('Ferry company never at fault, says nobody', told);
    expect(costOf(headline)).toEqual([]);
    expect(headline.fidelity!.value).toBe(100);
  });
});
