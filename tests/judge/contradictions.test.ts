import { describe, expect, it } from 'vitest';
import type { Comparison, Direction } from '../../src/model/judgement.ts';
import { buildStemma, type ComparedWitnesses, type StemmaWitness } from '../../src/stages/judge/stemma.ts';

const witness = (id: string, over: Partial<StemmaWitness> = {}): StemmaWitness => ({
  id,
  outlet: `Paper ${id}`,
  credits: [],
  text: { body: '', language: 'en', sentences: [] },
  ...over,
});
const direction = (from: Direction['from'], evidence: Direction['evidence']): Direction => ({
  from,
  confidence: from === 'unknown' ? 0.5 : 0.9,
  grounds: evidence.filter((one) => from === 'base' && one.logOdds > 0).map((one) => one.ground),
  evidence,
});
const compared = (base: string, copy: string, over: Partial<Comparison>): ComparedWitnesses => ({
  base,
  copy,
  comparison: {
    derivation: 'whole',
    similarity: 0.9,
    credit: { given: true, agency: `Paper ${base}`, altered: false },
    pairs: [],
    ...over,
  } as Comparison,
});
const told = (...pairs: ComparedWitnesses[]) => {
  const ids = [...new Set(pairs.flatMap((pair) => [pair.base, pair.copy]))];
  return buildStemma(
    ids.map((id) => witness(id)),
    pairs,
  ).contradictions;
};

describe('contradictions', () => {
  it('tell of dates that speak against a credit', () => {
    const evidence = [
      { ground: 'credit', logOdds: 4 },
      { ground: 'earlier', logOdds: -1.5 },
    ] as const;
    expect(told(compared('A', 'B', { direction: direction('base', evidence) }))).toEqual([
      'Paper B is taken to come from Paper A by the credit, though the dates speak against it.',
    ]);
  });

  it('tell of none where what is against is weak, or where a credited copy holds more', () => {
    for (const against of [
      { ground: 'earlier', logOdds: -0.3 },
      { ground: 'containment', logOdds: -1.5 },
    ] as const)
      expect(
        told(compared('A', 'B', { direction: direction('base', [{ ground: 'credit', logOdds: 4 }, against]) })),
      ).toEqual([]);
  });

  it('tell of grounds that leave the direction open, but not between copies of a known source', () => {
    const open = direction('unknown', [
      { ground: 'earlier', logOdds: 1.5 },
      { ground: 'containment', logOdds: -1.5 },
    ]);
    expect(told(compared('A', 'B', { direction: open }))).toEqual([
      'Paper A and Paper B share text, but which came first is in dispute: the dates speak for Paper A, what each text holds for Paper B.',
    ]);
    const known = direction('base', [{ ground: 'credit', logOdds: 4 }]);
    expect(
      told(
        compared('S', 'A', { direction: known }),
        compared('S', 'B', { direction: known }),
        compared('A', 'B', { direction: open }),
      ),
    ).toEqual([]);
  });
});
