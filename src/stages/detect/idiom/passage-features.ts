import { pad, type Row } from './rows.ts';
import { type TokenRole, tokenFeatures, tokenRoles, tokenWidth } from './token-features.ts';
import type { Slot } from './word-features.ts';
import { wordFeatures } from './word-features.ts';

/** A content word with its suspicion (log odds of having been put in by a thesaurus). */
export interface ScoredSlot extends Slot {
  readonly logOdds: number;
}

/** A row with what is known of its symbols, and the log odds of each to stand in a machine translation. */
export interface ScoredRow {
  readonly row: Row;
  readonly tokens: Float64Array;
  readonly logOdds: Float64Array;
}

type Named = readonly (readonly [name: string, value: number])[];

const slotColumn = (name: (typeof wordFeatures)[number]): number => wordFeatures.indexOf(name);
const gainColumn = slotColumn('gain');
const fitColumn = slotColumn('fit');
const phraseColumn = slotColumn('phraseGain');
const seenColumn = slotColumn('seen');
const swapColumn = slotColumn('gainKnownSwap');

/** What a passage (some five sentences) looks like to the model. Order is fixed; names are for reading a model. */
export function passageFeatures(rows: readonly ScoredRow[], slots: readonly ScoredSlot[]): Named {
  const lower = slots.filter((slot) => slot.row.symbols[slot.at - pad]!.capital === false);
  const tokens = tokenTable(rows);
  return [...suspicion(lower), ...running(tokens), ...probed(tokens), ...tokenOdds(rows, tokens), ...surface(rows)];
}

function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return values.length === 0 ? 0 : sum / values.length;
}
function countOver(values: ArrayLike<number>, bar: number): number {
  let count = 0;
  for (let i = 0; i < values.length; i++) if (values[i]! > bar) count++;
  return count;
}
const share = (values: ArrayLike<number>, over: number): number =>
  values.length === 0 ? 0 : countOver(values, over) / values.length;
function shareUnder(values: ArrayLike<number>, bar: number): number {
  let count = 0;
  for (let i = 0; i < values.length; i++) if (values[i]! < bar) count++;
  return values.length === 0 ? 0 : count / values.length;
}
/** How many values make a part of them: at least one, where there is one. */
const sizeOf = (values: ArrayLike<number>, part: number): number =>
  Math.min(values.length, Math.max(1, Math.round(values.length * part)));
/** Mean of the highest tenth (at least one). */
function top(values: Float64Array, part = 0.1): number {
  const sorted = values.slice().sort();
  const size = sizeOf(sorted, part);
  let sum = 0;
  for (let i = 1; i <= size; i++) sum += sorted[sorted.length - i]!;
  return size === 0 ? 0 : sum / size;
}
/** Mean of the lowest tenth (at least one). */
function low(values: Float64Array, part = 0.1): number {
  const sorted = values.slice().sort();
  const size = sizeOf(sorted, part);
  let sum = 0;
  for (let i = 0; i < size; i++) sum += sorted[i]!;
  return size === 0 ? 0 : sum / size;
}

function suspicion(slots: readonly ScoredSlot[]): Named {
  const odds = Float64Array.from(slots, (slot) => slot.logOdds);
  const chance = odds.map((z) => 1 / (1 + Math.exp(-z)));
  const of = (column: number): Float64Array => {
    const values = new Float64Array(slots.length);
    for (let i = 0; i < values.length; i++) values[i] = slots[i]!.features[column]!;
    return values;
  };
  const gains = of(gainColumn).map((g) => Math.max(-4, g));
  const fits = of(fitColumn);
  const swaps = of(swapColumn);
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
    ['fitLow', low(fits)],
    ['phrase', share(of(phraseColumn), 0)],
    ['unseen', mean(of(seenColumn).map((seen) => 1 - seen))],
    ['knownSwap', share(swaps, 1)],
    ['knownSwapTop', top(swaps)],
  ];
}

/** Values of one token feature, NaN left out, by role. */
interface TokenTable {
  readonly size: number;
  readonly values: (name: (typeof tokenFeatures)[number], roles?: number) => Float64Array;
  readonly odds: (roles?: number) => Float64Array;
}

/** A set of roles as bits. */
const rolesOf = (...roles: readonly TokenRole[]): number =>
  roles.reduce((bits, role) => bits | (1 << tokenRoles.indexOf(role)), 0);
const everyRole = rolesOf(...tokenRoles);
const grammar = rolesOf('article', 'preposition', 'auxiliary', 'pronoun', 'connective');
const [article, preposition, auxiliary, content] = [
  rolesOf('article'),
  rolesOf('preposition'),
  rolesOf('auxiliary'),
  rolesOf('content'),
];
const roleColumn = tokenFeatures.indexOf('role');

function tokenTable(rows: readonly ScoredRow[]): TokenTable {
  const size = rows.reduce((sum, row) => sum + row.logOdds.length, 0);
  const bits = new Uint8Array(size);
  let place = 0;
  for (const { tokens, logOdds } of rows)
    for (let i = 0; i < logOdds.length; i++) bits[place++] = 1 << tokens[i * tokenWidth + roleColumn]!;
  // Every `step`-th number of a table of each row from `first` on, where the role is one of those wanted.
  const collect = (table: 'tokens' | 'logOdds', first: number, step: number, roles: number): Float64Array => {
    const out = new Float64Array(size);
    let [at, found] = [0, 0];
    for (const row of rows) {
      const numbers = row[table];
      for (let i = first; i < numbers.length; i += step) {
        const value = numbers[i]!;
        if ((bits[at++]! & roles) !== 0 && !Number.isNaN(value)) out[found++] = value;
      }
    }
    return out.subarray(0, found);
  };
  return {
    size,
    values: (name, roles = everyRole) => collect('tokens', tokenFeatures.indexOf(name), tokenWidth, roles),
    odds: (roles = everyRole) => collect('logOdds', 0, 1, roles),
  };
}

function running(tokens: TokenTable): Named {
  const all = tokens.values('surprise');
  const small = tokens.values('surprise', grammar);
  const pairs = tokens.values('pairLeft');
  const quads = tokens.values('quadMid');
  const classes = tokens.values('classMid');
  const triples = tokens.values('tripleMid');
  return [
    ['fluency', mean(all)],
    ['fluencyGrammar', mean(small)],
    ['fluencyContent', mean(tokens.values('surprise', content))],
    ['fluencyLow', low(all)],
    ['grammarLow', low(small, 0.2)],
    ['pairsMissing', shareUnder(pairs, -1)],
    ['pairsMissed', shareUnder(pairs, -3)],
    ['classUnseen', shareUnder(classes, 0)],
    ['classLevel', mean(classes)],
    ['quadUnseen', shareUnder(quads, 0)],
    ['quadLevel', mean(quads)],
    ['triplesSeen', share(triples, -1)],
    ['tripleLevel', mean(triples)],
    ['grammarShare', small.length / Math.max(1, tokens.size)],
  ];
}

function probed(tokens: TokenTable): Named {
  const kinds = [
    ['article', tokens.values('swapGain', article)],
    ['articleDrop', tokens.values('dropGain', article)],
    ['articleInsert', tokens.values('articleGain')],
    ['preposition', tokens.values('swapGain', preposition)],
    ['prepositionDrop', tokens.values('dropGain', preposition)],
    ['auxiliary', tokens.values('swapGain', auxiliary)],
    ['linkInsert', tokens.values('linkGain')],
    ['order', tokens.values('orderGain')],
  ] as const;
  return kinds.flatMap(([kind, values]): Named => {
    const bounded = values.map((v) => Math.max(-6, Math.min(8, v)));
    return [
      [`${kind}Mean`, mean(bounded)],
      [`${kind}Top`, values.length === 0 ? -3 : top(bounded)],
      [`${kind}Over1`, countOver(values, 1) / Math.max(1, tokens.size)],
      [`${kind}Over3`, countOver(values, 3) / Math.max(1, tokens.size)],
    ];
  });
}

function tokenOdds(rows: readonly ScoredRow[], tokens: TokenTable): Named {
  const all = tokens.odds();
  const sentences = rows.map((row) => mean(row.logOdds));
  return [
    ['tokenOdds', mean(all)],
    ['tokenTop', top(all)],
    ['tokenTop30', top(all, 0.3)],
    ['tokenLow', low(all, 0.3)],
    ['tokenGrammar', mean(tokens.odds(grammar))],
    ['tokenArticle', mean(tokens.odds(article))],
    ['tokenPreposition', mean(tokens.odds(preposition))],
    ['tokenContent', mean(tokens.odds(content))],
    ['sentenceTop', Math.max(...sentences)],
    ['sentenceLow', Math.min(...sentences)],
  ];
}

/** Grammar words whose rates differ between writing and translating. */
const rated = "the a of to in and that which is was were by for with on at from as it not has been will this who 's , ("
  .split(' ')
  .map((word) => [word, `rate:${word}`] as const);

function surface(rows: readonly ScoredRow[]): Named {
  const symbols = rows.flatMap((row) => row.row.symbols);
  const size = Math.max(1, symbols.length);
  const counted = new Map<string, number>();
  for (const symbol of symbols) counted.set(symbol.text, (counted.get(symbol.text) ?? 0) + 1);
  const words = symbols.filter((symbol) => symbol.kind === 'word');
  const flag = (name: (typeof tokenFeatures)[number]) => {
    const k = tokenFeatures.indexOf(name);
    let sum = 0;
    for (const row of rows) for (let i = 0; i < row.logOdds.length; i++) sum += row.tokens[i * tokenWidth + k]!;
    return sum / size;
  };
  return [
    ...rated.map(([word, name]): [string, number] => [name, (100 * (counted.get(word) ?? 0)) / size]),
    ['lostCapital', flag('lostCapital')],
    ['foreignLetters', flag('foreignLetters')],
    ['capital', flag('capital')],
    ['sentenceLength', Math.log(size / Math.max(1, rows.length))],
    ['wordLength', mean(words.map((symbol) => symbol.text.length))],
    ['distinct', counted.size / size ** 0.7],
  ];
}
