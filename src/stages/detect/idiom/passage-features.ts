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
function share(values: ArrayLike<number>, over: number): number {
  let count = 0;
  for (let i = 0; i < values.length; i++) if (values[i]! > over) count++;
  return values.length === 0 ? 0 : count / values.length;
}
/** Mean of the highest tenth (at least one). */
function top(values: readonly number[], part = 0.1): number {
  const sorted = new Float64Array(values).sort();
  const size = Math.min(sorted.length, Math.max(1, Math.round(sorted.length * part)));
  let sum = 0;
  for (let i = 1; i <= size; i++) sum += sorted[sorted.length - i]!;
  return size === 0 ? 0 : sum / size;
}

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

/** Values of one token feature, NaN left out, by role. */
interface TokenTable {
  readonly size: number;
  readonly values: (name: (typeof tokenFeatures)[number], roles?: readonly TokenRole[]) => number[];
  readonly odds: (roles?: readonly TokenRole[]) => number[];
}

function tokenTable(rows: readonly ScoredRow[]): TokenTable {
  // Every `step`-th number of a table of each row from `first` on, where the role is one of those wanted.
  const collect = (table: 'tokens' | 'logOdds', first: number, step: number, roles?: readonly TokenRole[]) => {
    const wanted = tokenRoles.map((role) => roles?.includes(role) ?? true);
    const out: number[] = [];
    for (const row of rows) {
      const { tokens, logOdds } = row;
      const numbers = row[table];
      for (let i = 0; i < logOdds.length; i++) {
        if (!wanted[tokens[i * tokenWidth + roleColumn]!]) continue;
        const value = numbers[first + i * step]!;
        if (!Number.isNaN(value)) out.push(value);
      }
    }
    return out;
  };
  return {
    size: rows.reduce((sum, row) => sum + row.logOdds.length, 0),
    values: (name, roles) => collect('tokens', tokenFeatures.indexOf(name), tokenWidth, roles),
    odds: (roles) => collect('logOdds', 0, 1, roles),
  };
}

const roleColumn = tokenFeatures.indexOf('role');

const grammar: readonly TokenRole[] = ['article', 'preposition', 'auxiliary', 'pronoun', 'connective'];

function running(tokens: TokenTable): Named {
  const all = tokens.values('surprise');
  const small = tokens.values('surprise', grammar);
  const content = tokens.values('surprise', ['content']);
  const pairs = tokens.values('pairLeft');
  const quads = tokens.values('quadMid');
  const classes = tokens.values('classMid');
  return [
    ['fluency', mean(all)],
    ['fluencyGrammar', mean(small)],
    ['fluencyContent', mean(content)],
    ['fluencyLow', -top(all.map((v) => -v))],
    [
      'grammarLow',
      -top(
        small.map((v) => -v),
        0.2,
      ),
    ],
    [
      'pairsMissing',
      share(
        pairs.map((v) => -v),
        1,
      ),
    ],
    [
      'pairsMissed',
      share(
        pairs.map((v) => -v),
        3,
      ),
    ],
    [
      'classUnseen',
      share(
        classes.map((level) => -level),
        0,
      ),
    ],
    ['classLevel', mean(classes)],
    [
      'quadUnseen',
      share(
        quads.map((level) => -level),
        0,
      ),
    ],
    ['quadLevel', mean(quads)],
    ['triplesSeen', share(tokens.values('tripleMid'), -1)],
    ['tripleLevel', mean(tokens.values('tripleMid'))],
    ['grammarShare', small.length / Math.max(1, tokens.size)],
  ];
}

function probed(tokens: TokenTable): Named {
  const kinds = [
    ['article', tokens.values('swapGain', ['article'])],
    ['articleDrop', tokens.values('dropGain', ['article'])],
    ['articleInsert', tokens.values('articleGain')],
    ['preposition', tokens.values('swapGain', ['preposition'])],
    ['prepositionDrop', tokens.values('dropGain', ['preposition'])],
    ['auxiliary', tokens.values('swapGain', ['auxiliary'])],
    ['linkInsert', tokens.values('linkGain')],
    ['order', tokens.values('orderGain')],
  ] as const;
  return kinds.flatMap(([kind, values]): Named => {
    const bounded = values.map((v) => Math.max(-6, Math.min(8, v)));
    return [
      [`${kind}Mean`, mean(bounded)],
      [`${kind}Top`, values.length === 0 ? -3 : top(bounded)],
      [`${kind}Over1`, values.filter((v) => v > 1).length / Math.max(1, tokens.size)],
      [`${kind}Over3`, values.filter((v) => v > 3).length / Math.max(1, tokens.size)],
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
    [
      'tokenLow',
      -top(
        all.map((v) => -v),
        0.3,
      ),
    ],
    ['tokenGrammar', mean(tokens.odds(grammar))],
    ['tokenArticle', mean(tokens.odds(['article']))],
    ['tokenPreposition', mean(tokens.odds(['preposition']))],
    ['tokenContent', mean(tokens.odds(['content']))],
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
