import { articles, auxiliaries, grammarWords, prepositions, pronouns } from '../../../language/en/grammar-words.ts';
import type { IdiomCounts } from './counts.ts';
import { bestWith, type ProbeWords, reordered } from './probes.ts';
import { pad, type Row } from './rows.ts';
import type { TextSymbol } from './symbols.ts';
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
/** Columns that a content word takes over from its slot: where to, where from. */
const slotColumns = [
  [column.slotGain, wordFeatures.indexOf('gain')],
  [column.slotFit, wordFeatures.indexOf('fit')],
  [column.skipLeft, wordFeatures.indexOf('skipLeft')],
  [column.skipRight, wordFeatures.indexOf('skipRight')],
  [column.nearMean, wordFeatures.indexOf('nearMean')],
] as const;

const groups: readonly (readonly [TokenRole, ReadonlySet<string>])[] = [
  ['article', new Set(articles)],
  ['preposition', new Set(prepositions)],
  ['auxiliary', new Set(auxiliaries)],
  ['pronoun', new Set(pronouns)],
  ['connective', grammarWords],
];

function roleOf(symbol: TextSymbol): number {
  if (symbol.kind === 'mark') return markRole;
  if (symbol.kind === 'number') return tokenRoles.indexOf('number');
  for (const [role, words] of groups) if (words.has(symbol.text)) return tokenRoles.indexOf(role);
  return 0;
}

const markRole = tokenRoles.indexOf('mark');

/** Features of every symbol of a row, `tokenWidth` numbers each; `slots` are the content words of the row by place. */
export function tokensOf(
  row: Row,
  slots: ReadonlyMap<number, Slot>,
  counts: IdiomCounts,
  words: ProbeWords,
): Float64Array {
  const size = row.symbols.length;
  const out = new Float64Array(size * tokenWidth).fill(Number.NaN);
  const roles = new Uint8Array(row.hash.length).fill(markRole);
  row.symbols.forEach((symbol, i) => {
    roles[i + pad] = roleOf(symbol);
  });
  for (let i = 0; i < size; i++) {
    const at = i + pad;
    const features = out.subarray(i * tokenWidth, (i + 1) * tokenWidth);
    describe(row, at, roles, counts, features);
    const slot = slots.get(at);
    if (slot) for (const [to, from] of slotColumns) features[to] = slot.features[from]!;
  }
  probe(row, roles, counts, words, out);
  return out;
}

function describe(row: Row, at: number, roles: Uint8Array, counts: IdiomCounts, f: Float64Array): void {
  const { hash, log } = row;
  const { logs } = counts;
  const symbol = row.symbols[at - pad]!;
  f[column.role] = roles[at]!;
  f[column.roleLeft] = roles[at - 1]!;
  f[column.roleRight] = roles[at + 1]!;
  f[column.log] = log[at]!;
  f[column.logLeft] = log[at - 1]!;
  f[column.logRight] = log[at + 1]!;
  const beyond = (place: number) => (hash[place] ?? 0) === 0;
  // How much oftener than by chance the sequence of level `level` from `one` to `other` is written; NaN beyond the sentence.
  const lift = (table: Float64Array, level: number, one: number, other: number): number => {
    if (beyond(one) || beyond(other)) return Number.NaN;
    const value = table[level + 1]! + counts.logTotal - log[one]! - log[other]!;
    return level < 0 ? Math.min(0, value) : value;
  };
  f[column.pairLeft] = lift(logs.pair, row.pairs[at]!, at - 1, at);
  f[column.pairRight] = lift(logs.pair, row.pairs[at + 1]!, at, at + 1);
  f[column.gapLeft] = lift(logs.gap, row.gaps[at]!, at - 2, at);
  f[column.gapRight] = lift(logs.gap, row.gaps[at + 2]!, at, at + 2);
  // The level of the sequence of `length` symbols that ends at `last`; NaN beyond the sentence.
  const level = (levels: Int8Array, last: number, length: number): number =>
    beyond(last) || beyond(last - length + 1) ? Number.NaN : levels[last]!;
  f[column.tripleLeft] = level(row.triples, at, 3);
  f[column.tripleMid] = level(row.triples, at + 1, 3);
  f[column.tripleRight] = level(row.triples, at + 2, 3);
  f[column.classLeft] = level(row.classTriples, at, 3);
  f[column.classMid] = level(row.classTriples, at + 1, 3);
  f[column.classRight] = level(row.classTriples, at + 2, 3);
  f[column.quadLeft] = level(row.classQuads, at, 4);
  f[column.quadMid] = level(row.classQuads, at + 1, 4);
  f[column.quadRight] = level(row.classQuads, at + 2, 4);
  f[column.surprise] = row.surprise[at]!;
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
function probe(row: Row, roles: Uint8Array, counts: IdiomCounts, words: ProbeWords, out: Float64Array): void {
  const end = pad + row.symbols.length;
  for (let at = pad; at < end; at++) {
    const f = out.subarray((at - pad) * tokenWidth, (at - pad + 1) * tokenWidth);
    const role = tokenRoles[roles[at]!]!;
    if (role === 'article' || role === 'preposition' || role === 'auxiliary') {
      const before = asWritten(row, at, at + 3);
      f[column.swapGain] = bestWith(row, at - 1, at + 1, counts, words[role]) - before;
      f[column.dropGain] = reordered(row, counts, [at - 2, at - 1, at + 1, at + 2]) - before;
    } else if (role === 'content') {
      const plain = asWritten(row, at, at + 2);
      f[column.articleGain] = bestWith(row, at - 1, at, counts, words.article) - plain;
      f[column.linkGain] = bestWith(row, at - 1, at, counts, words.link) - plain;
      if (at + 1 < end) {
        const swapped = [at - 2, at - 1, at + 1, at, at + 2, at + 3];
        f[column.orderGain] = reordered(row, counts, swapped) - asWritten(row, at, at + 4);
      }
    }
  }
}

/** Summed log probability of the symbols `from..to` of a row. */
function asWritten({ hash, surprise }: Row, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < Math.min(to, hash.length) && hash[at] !== 0; at++) sum += surprise[at]!;
  return sum;
}
