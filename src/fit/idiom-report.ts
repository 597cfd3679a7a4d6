import type { Passage } from './idiom-training.ts';

/** Chance that a positive scores above a negative, ties half. */
export function areaUnderCurve(scores: readonly number[], labels: readonly number[]): number {
  const order = scores.map((score, i) => ({ score, label: labels[i]! })).sort((a, b) => a.score - b.score);
  let ranks = 0;
  let positives = 0;
  for (let i = 0; i < order.length; ) {
    let j = i;
    while (j < order.length && order[j]!.score === order[i]!.score) j++;
    for (let k = i; k < j; k++) {
      if (order[k]!.label !== 1) continue;
      ranks += (i + j + 1) / 2;
      positives++;
    }
    i = j;
  }
  return (ranks - (positives * (positives + 1)) / 2) / (positives * (order.length - positives));
}

/** Sources whose clean texts a kind is measured against. */
const cleanOf = { translated: 'mt-human', spun: 'spin-original' } as const;

/** AUC of each machine against the clean texts of its set, and how much is caught where few clean texts are. */
export function describeKind(kind: 'translated' | 'spun', passages: readonly Passage[], odds: Float64Array): string[] {
  const bySource = new Map<string, number[]>();
  passages.forEach((passage, i) => {
    bySource.set(passage.source, [...(bySource.get(passage.source) ?? []), odds[i]!]);
  });
  const clean = bySource.get(cleanOf[kind]) ?? [];
  const machines = [...new Set(passages.filter((one) => one.kind === kind).map((one) => one.source))];
  const against = (scores: readonly number[], others: readonly number[]) =>
    areaUnderCurve([...scores, ...others], [...scores.map(() => 1), ...others.map(() => 0)]).toFixed(4);
  const set = machines.filter((source) => !source.startsWith('made'));
  const all = set.flatMap((source) => bySource.get(source)!);
  const lines = [
    `${kind}: AUC ${against(all, clean)}; ${machines.map((m) => `${m} ${against(bySource.get(m)!, clean)}`).join(', ')}`,
  ];
  const cleanAll = passages.flatMap((one, i) => (one.kind === 'clean' ? [odds[i]!] : [])).sort((a, b) => b - a);
  for (const rate of [0.01, 0.03]) {
    const cut = cleanAll[Math.floor(cleanAll.length * rate)] ?? 0;
    const over = (scores: readonly number[]) => (scores.filter((z) => z > cut).length / scores.length).toFixed(3);
    lines.push(
      `  over ${cut.toFixed(2)} (${rate} of clean): ${[...bySource].map(([s, z]) => `${s} ${over(z)}`).join(', ')}`,
    );
  }
  return lines;
}
