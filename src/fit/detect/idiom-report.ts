import { runRules } from '../../stages/detect/engine.ts';
import { clearsBar, mergeEvidence } from '../../stages/detect/merge.ts';
import { ruleText } from '../../stages/detect/rule-text.ts';
import { copyRules } from '../../stages/detect/rules/index.ts';
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
    return one.kind === kind && !one.source.startsWith('made') && other !== undefined ? [odds[i]! > other ? 1 : 0] : [];
  });
  return wins.reduce((sum: number, win) => sum + win, 0) / Math.max(1, wins.length);
}

/** Bounds of the rows of the reliability table. */
const bins = [0, 0.02, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 0.9, 1.001];

/**
 * What the program would say of passages that the models have not seen: the share flagged by source, and how often a probability holds, with
 * passages weighted so that one in ten is garbled. `kinds` are calibrated chances of each kind, out of fold; rules are run as they are.
 */
export function describeMerged(
  passages: readonly Passage[],
  kinds: Readonly<Record<'translated' | 'spun', readonly number[]>>,
): string[] {
  const judged = passages.flatMap((passage, i) => {
    if (passage.source.startsWith('made')) return [];
    const score = { translated: kinds.translated[i]!, spun: kinds.spun[i]!, words: [] };
    const merged = mergeEvidence(runRules(ruleText(passage.text), copyRules), score);
    const kind = merged.spun.probability > merged.translated.probability ? 'spun' : 'translated';
    return [{ passage, probability: merged.probability, flagged: clearsBar(merged[kind]) }];
  });
  const sources = [...new Set(judged.map(({ passage }) => passage.source))].map((source) => {
    const own = judged.filter(({ passage }) => passage.source === source);
    return `| ${source} | ${own.length} | ${((100 * own.filter((one) => one.flagged).length) / own.length).toFixed(1)} % |`;
  });
  const garbled = judged.filter(({ passage }) => passage.kind !== 'clean').length;
  const weightOf = (passage: Passage) =>
    passage.kind === 'clean' ? 0.9 / (judged.length - garbled) : 0.1 / Math.max(1, garbled);
  const rows = bins.slice(0, -1).map((low, k) => {
    const held = judged.filter(({ probability }) => probability >= low && probability < bins[k + 1]!);
    const total = held.reduce((sum, { passage }) => sum + weightOf(passage), 0);
    const share =
      held.reduce((sum, { passage }) => sum + (passage.kind === 'clean' ? 0 : weightOf(passage)), 0) / total;
    return `| ${low}–${bins[k + 1]} | ${held.length} | ${(100 * share).toFixed(1)} % |`;
  });
  return ['flagged, by source:', ...sources, 'said, passages, garbled:', ...rows];
}
