import { articles, auxiliaries, grammarWords, prepositions, pronouns } from '../../../language/en/grammar-words.ts';
import { type IdiomCounts, type KnownWord, knownWord, level2, level3, level4 } from './counts.ts';
import { fluency, surprise } from './fluency.ts';
import { pad, type Row } from './rows.ts';
import type { Slot } from './word-features.ts';
import { wordFeatures } from './word-features.ts';

/** What a symbol does in its sentence. */
export const tokenRoles = [
  'content',
  'article',
  'preposition',
  'auxiliary',
  'pronoun',
  'connective',
  'number',
  'mark',
] as const;
export type TokenRole = (typeof tokenRoles)[number];

/** What is known of every symbol, in order. NaN where a measure does not apply. */
export const tokenFeatures = [
  'role',
  'log',
  'logLeft',
  'logRight',
  'pairLeft',
  'pairRight',
  'gapLeft',
  'gapRight',
  'tripleLeft',
  'tripleMid',
  'tripleRight',
  'classLeft',
  'classMid',
  'classRight',
  'quadLeft',
  'quadMid',
  'quadRight',
  'surprise',
  'swapGain',
  'dropGain',
  'articleGain',
  'linkGain',
  'orderGain',
  'capital',
  'capitals',
  'lostCapital',
  'first',
  'seen',
  'foreignLetters',
  'length',
  'roleLeft',
  'roleRight',
  'sentenceLength',
  'slotGain',
  'slotFit',
  'skipLeft',
  'skipRight',
  'nearMean',
] as const;
export const tokenWidth = tokenFeatures.length;
const column = Object.fromEntries(tokenFeatures.map((name, k) => [name, k])) as Record<
  (typeof tokenFeatures)[number],
  number
>;
const slotColumns = {
  slotGain: wordFeatures.indexOf('gain'),
  slotFit: wordFeatures.indexOf('fit'),
  skipLeft: wordFeatures.indexOf('skipLeft'),
  skipRight: wordFeatures.indexOf('skipRight'),
  nearMean: wordFeatures.indexOf('nearMean'),
} as const;

/** Grammar words that the edit probes put in, looked up once. */
export interface ProbeWords {
  readonly article: readonly KnownWord[];
  readonly preposition: readonly KnownWord[];
  readonly auxiliary: readonly KnownWord[];
  /** Small words whose loss is tried out before content words. */
  readonly link: readonly KnownWord[];
}

/** Looks the probe words up. */
export function probeWords(counts: IdiomCounts): ProbeWords {
  const known = (words: readonly string[]) => words.map((word) => knownWord(counts, word));
  return {
    article: known(articles),
    preposition: known(prepositions.slice(0, 12)),
    auxiliary: known(auxiliaries.slice(0, 14)),
    link: known(['of', 'to', 'in', 'that']),
  };
}

const groups: readonly (readonly [TokenRole, ReadonlySet<string>])[] = [
  ['article', new Set(articles)],
  ['preposition', new Set(prepositions)],
  ['auxiliary', new Set(auxiliaries)],
  ['pronoun', new Set(pronouns)],
  ['connective', grammarWords],
];

function roleOf(row: Row, at: number): number {
  const symbol = row.symbols[at - pad];
  if (!symbol || symbol.kind === 'mark') return tokenRoles.indexOf('mark');
  if (symbol.kind === 'number') return tokenRoles.indexOf('number');
  for (const [role, words] of groups) if (words.has(symbol.text)) return tokenRoles.indexOf(role);
  return 0;
}

/** Features of every symbol of a row, `tokenWidth` numbers each; `slots` are the content words of the row by place. */
export function tokensOf(
  row: Row,
  slots: ReadonlyMap<number, Slot>,
  counts: IdiomCounts,
  words: ProbeWords,
): Float64Array {
  const size = row.symbols.length;
  const out = new Float64Array(size * tokenWidth).fill(Number.NaN);
  for (let i = 0; i < size; i++) {
    const at = i + pad;
    const features = out.subarray(i * tokenWidth, (i + 1) * tokenWidth);
    describe(row, at, counts, features);
    const slot = slots.get(at);
    if (slot) {
      for (const name of Object.keys(slotColumns) as (keyof typeof slotColumns)[]) {
        features[column[name]] = slot.features[slotColumns[name]]!;
      }
    }
  }
  probe(row, counts, words, out);
  return out;
}

function describe(row: Row, at: number, counts: IdiomCounts, f: Float64Array): void {
  const { hash, log, classHash: c } = row;
  const symbol = row.symbols[at - pad]!;
  const h = (k: number): number => hash[at + k] ?? 0;
  f[column.role] = roleOf(row, at);
  f[column.roleLeft] = roleOf(row, at - 1);
  f[column.roleRight] = roleOf(row, at + 1);
  f[column.log] = log[at]!;
  f[column.logLeft] = log[at - 1]!;
  f[column.logRight] = log[at + 1]!;
  const lift2 = (kind: 'pair' | 'gap', a: number, b: number): number => {
    if (h(a) === 0 || h(b) === 0) return Number.NaN;
    const level = level2(counts, kind, h(a), h(b));
    const value = counts.logs[kind][level + 1]! + counts.logTotal - log[at + a]! - log[at + b]!;
    return level < 0 ? Math.min(0, value) : value;
  };
  f[column.pairLeft] = lift2('pair', -1, 0);
  f[column.pairRight] = lift2('pair', 0, 1);
  f[column.gapLeft] = lift2('gap', -2, 0);
  f[column.gapRight] = lift2('gap', 0, 2);
  const triple = (a: number): number => {
    if (h(a) === 0 || h(a + 2) === 0) return Number.NaN;
    return level3(counts, 'triple', h(a), h(a + 1), h(a + 2));
  };
  f[column.tripleLeft] = triple(-2);
  f[column.tripleMid] = triple(-1);
  f[column.tripleRight] = triple(0);
  const classes = (a: number): number => {
    if (h(a) === 0 || h(a + 2) === 0) return Number.NaN;
    return level3(counts, 'classTriple', c[at + a]!, c[at + a + 1]!, c[at + a + 2]!);
  };
  f[column.classLeft] = classes(-2);
  f[column.classMid] = classes(-1);
  f[column.classRight] = classes(0);
  const quad = (a: number): number => {
    if (h(a) === 0 || h(a + 3) === 0) return Number.NaN;
    return level4(counts, 'classQuad', c[at + a]!, c[at + a + 1]!, c[at + a + 2]!, c[at + a + 3]!);
  };
  f[column.quadLeft] = quad(-3);
  f[column.quadMid] = quad(-2);
  f[column.quadRight] = quad(-1);
  f[column.surprise] = surprise(counts, h(-2), h(-1), h(0), log[at - 1]!, log[at]!);
  f[column.capital] = symbol.capital ? 1 : 0;
  f[column.capitals] = row.capitals[at]!;
  f[column.first] = at === pad ? 1 : 0;
  f[column.lostCapital] = !symbol.capital && row.capitals[at]! >= 2 ? 1 : 0;
  f[column.seen] = log[at]! > 0 ? 1 : 0;
  f[column.foreignLetters] = /[^\u0000-\u007f]/.test(symbol.text) ? 1 : 0;
  f[column.length] = symbol.text.length;
  f[column.sentenceLength] = row.symbols.length;
}

/** Tries small edits at every place; gains are in log probability of the symbols around. */
function probe(row: Row, counts: IdiomCounts, words: ProbeWords, out: Float64Array): void {
  const hash = Array.from(row.hash);
  const log = Array.from(row.log);
  const end = pad + row.symbols.length;
  const around = (h: number[], l: number[], from: number, to: number) => fluency(counts, { hash: h, log: l }, from, to);
  for (let at = pad; at < end; at++) {
    const f = out.subarray((at - pad) * tokenWidth, (at - pad + 1) * tokenWidth);
    const role = tokenRoles[f[column.role]!]!;
    if (role === 'mark') continue;
    const before = around(hash, log, at, at + 3);
    if (role === 'article' || role === 'preposition' || role === 'auxiliary') {
      f[column.swapGain] = bestSwap(at, words[role]) - before;
      f[column.dropGain] = around(cut(hash, at), cut(log, at), 2, 4) - before;
    } else if (role === 'content') {
      const plain = around(hash, log, at, at + 2);
      f[column.articleGain] = bestInsert(at, words.article) - plain;
      f[column.linkGain] = bestInsert(at, words.link) - plain;
      if (at + 1 < end) {
        f[column.orderGain] = around(swapped(hash, at), swapped(log, at), 2, 6) - around(hash, log, at, at + 4);
      }
    }
  }

  function bestSwap(at: number, others: readonly KnownWord[]): number {
    const [ownHash, ownLog] = [hash[at]!, log[at]!];
    let best = Number.NEGATIVE_INFINITY;
    for (const word of others) {
      if (word.hash === ownHash) continue;
      hash[at] = word.hash;
      log[at] = word.log;
      best = Math.max(best, around(hash, log, at, at + 3));
    }
    hash[at] = ownHash;
    log[at] = ownLog;
    return best;
  }

  function bestInsert(at: number, others: readonly KnownWord[]): number {
    const h = [hash[at - 2]!, hash[at - 1]!, 0, hash[at]!, hash[at + 1]!];
    const l = [log[at - 2]!, log[at - 1]!, 0, log[at]!, log[at + 1]!];
    let best = Number.NEGATIVE_INFINITY;
    for (const word of others) {
      h[2] = word.hash;
      l[2] = word.log;
      best = Math.max(best, around(h, l, 2, 5));
    }
    return best;
  }
}

/** The five places around `at` without it. */
const cut = (list: number[], at: number): number[] => [...list.slice(at - 2, at), ...list.slice(at + 1, at + 3)];
/** The six places from two before `at`, with `at` and the next one changed round. */
const swapped = (list: number[], at: number): number[] => [
  ...list.slice(at - 2, at),
  list[at + 1]!,
  list[at]!,
  ...list.slice(at + 2, at + 4),
];
