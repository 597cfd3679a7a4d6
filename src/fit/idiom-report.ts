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
  lines.push(`  the garbled one of a pair scores higher: ${pairedAccuracy(kind, passages, odds).toFixed(4)}`);
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

/** Share of garbled passages that score above the clean passage of their block. */
function pairedAccuracy(kind: 'translated' | 'spun', passages: readonly Passage[], odds: Float64Array): number {
  const clean = new Map<string, number>();
  passages.forEach(({ source, block }, i) => {
    if (source === cleanOf[kind]) clean.set(block, odds[i]!);
  });
  const wins = passages.flatMap((one, i) => {
    const other = clean.get(one.block);
    return one.kind === kind && other !== undefined ? [odds[i]! > other ? 1 : 0] : [];
  });
  return wins.reduce((sum: number, win) => sum + win, 0) / Math.max(1, wins.length);
}

/** Rows of a reliability table: for tenths of the probability given, how many passages, their mean probability, the share garbled. */
export function reliability(
  chances: readonly number[],
  labels: readonly number[],
  weights: readonly number[],
): string[] {
  return Array.from({ length: 10 }, (_, bin) => {
    const held = chances.flatMap((p, i) => (Math.min(9, Math.floor(p * 10)) === bin ? [i] : []));
    const total = held.reduce((sum, i) => sum + weights[i]!, 0);
    const mean = (value: (i: number) => number) =>
      total === 0 ? Number.NaN : held.reduce((sum, i) => sum + weights[i]! * value(i), 0) / total;
    return `| ${bin / 10}–${(bin + 1) / 10} | ${held.length} | ${mean((i) => chances[i]!).toFixed(2)} | ${mean((i) => labels[i]!).toFixed(2)} |`;
  });
}
