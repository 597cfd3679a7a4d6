import { type IdiomCounts, level3, level4 } from './counts.ts';
import { surprise } from './fluency.ts';
import { type Probes, type ProbeWords, probe } from './probes.ts';
import { pad, type Row } from './rows.ts';
import type { Slot } from './word-features.ts';
import { wordFeatures } from './word-features.ts';

/** A content word with its suspicion (log odds of having been put in by a machine). */
export interface ScoredSlot extends Slot {
  readonly logOdds: number;
}

type Named = readonly (readonly [name: string, value: number])[];

const gainColumn = wordFeatures.indexOf('gain');
const fitColumn = wordFeatures.indexOf('fit');
const phraseColumn = wordFeatures.indexOf('phraseGain');
const seenColumn = wordFeatures.indexOf('seen');
const swapColumn = wordFeatures.indexOf('gainKnownSwap');

/** What a passage (some five sentences) looks like to the model. Order is fixed; names are for reading a model. */
export function passageFeatures(
  rows: readonly Row[],
  slots: readonly ScoredSlot[],
  counts: IdiomCounts,
  words: ProbeWords,
): Named {
  const lower = slots.filter((slot) => slot.row.symbols[slot.at - pad]!.capital === false);
  return [...suspicion(lower), ...running(rows, counts), ...probed(rows, counts, words)];
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;
const share = (values: readonly number[], over: number): number => mean(values.map((v) => (v > over ? 1 : 0)));
/** Mean of the highest tenth (at least one). */
const top = (values: readonly number[], part = 0.1): number => {
  const sorted = [...values].sort((a, b) => b - a);
  return mean(sorted.slice(0, Math.max(1, Math.round(sorted.length * part))));
};

function suspicion(slots: readonly ScoredSlot[]): Named {
  const odds = slots.map((slot) => slot.logOdds);
  const chance = odds.map((z) => 1 / (1 + Math.exp(-z)));
  const of = (column: number) => slots.map((slot) => slot.features[column]!);
  const gains = of(gainColumn).map((g) => Math.max(-4, g));
  const fits = of(fitColumn);
  return [
    ['wordOdds', mean(odds)],
    ['wordChance', mean(chance)],
    ['wordTop', top(odds)],
    ['wordTop30', top(odds, 0.3)],
    ['wordHalf', share(chance, 0.5)],
    ['wordQuarter', share(chance, 0.25)],
    ['gain', mean(gains)],
    ['gainTop', top(gains)],
    ['gainOver1', share(gains, 1)],
    ['gainOver3', share(gains, 3)],
    ['fit', mean(fits)],
    ['fitLow', -top(fits.map((f) => -f))],
    ['phrase', share(of(phraseColumn), 0)],
    ['unseen', mean(of(seenColumn).map((seen) => 1 - seen))],
    ['knownSwap', share(of(swapColumn), 1)],
    ['knownSwapTop', top(of(swapColumn))],
  ];
}

function running(rows: readonly Row[], counts: IdiomCounts): Named {
  const all: number[] = [];
  const grammar: number[] = [];
  const content: number[] = [];
  const classes: number[] = [];
  const quads: number[] = [];
  for (const row of rows) {
    const { hash, log, classHash: c } = row;
    for (let at = pad; at < hash.length - 1; at++) {
      const value = surprise(counts, hash[at - 2]!, hash[at - 1]!, hash[at]!, log[at - 1]!, log[at]!);
      all.push(value);
      if (at < hash.length - pad && row.symbols[at - pad]!.kind === 'word') {
        (row.content[at] === 1 ? content : grammar).push(value);
      }
      classes.push(level3(counts, 'classTriple', c[at - 2]!, c[at - 1]!, c[at]!));
      if (at >= pad + 1) quads.push(level4(counts, 'classQuad', c[at - 3]!, c[at - 2]!, c[at - 1]!, c[at]!));
    }
  }
  return [
    ['fluency', mean(all)],
    ['fluencyGrammar', mean(grammar)],
    ['fluencyContent', mean(content)],
    ['fluencyLow', -top(all.map((v) => -v))],
    [
      'grammarLow',
      -top(
        grammar.map((v) => -v),
        0.2,
      ),
    ],
    ['classUnseen', mean(classes.map((level) => (level < 0 ? 1 : 0)))],
    ['classLevel', mean(classes)],
    ['quadUnseen', mean(quads.map((level) => (level < 0 ? 1 : 0)))],
    ['quadLevel', mean(quads)],
    ['grammarShare', grammar.length / Math.max(1, all.length)],
  ];
}

function probed(rows: readonly Row[], counts: IdiomCounts, words: ProbeWords): Named {
  const probes: Probes = {
    article: [],
    articleInsert: [],
    preposition: [],
    prepositionDrop: [],
    auxiliary: [],
    order: [],
  };
  for (const row of rows) probe(row, counts, words, probes);
  const symbols = rows.reduce((sum, row) => sum + row.symbols.length, 0);
  return (Object.keys(probes) as (keyof Probes)[]).flatMap((kind): Named => {
    const values = probes[kind];
    const bounded = values.map((v) => Math.max(-6, Math.min(8, v)));
    return [
      [`${kind}Mean`, mean(bounded)],
      [`${kind}Top`, values.length === 0 ? -3 : top(bounded)],
      [`${kind}Over1`, values.filter((v) => v > 1).length / Math.max(1, symbols)],
      [`${kind}Over3`, values.filter((v) => v > 3).length / Math.max(1, symbols)],
      [`${kind}Rate`, values.length / Math.max(1, symbols)],
    ];
  });
}
