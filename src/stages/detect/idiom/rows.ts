import { grammarWords } from '../../../language/en/grammar-words.ts';
import type { SegmentedText } from '../../../model/article.ts';
import { type IdiomCounts, knownWord, stemLog } from './counts.ts';
import { backedOff } from './fluency.ts';
import { wordHash } from './hash.ts';
import { answer, ask2, ask3, ask4, lookups } from './lookups.ts';
import { classHash, sentenceEnd, sentenceStart, sequenceCodes } from './sequences.ts';
import { stem } from './stem.ts';
import { symbolsOf, type TextSymbol } from './symbols.ts';

/** Symbols of one sentence with their numbers looked up; symbol `i` of the sentence stands at `i + pad` in the arrays. */
export interface Row {
  readonly symbols: readonly TextSymbol[];
  /** Hashes; sentence start and end marks around the symbols, 0 beyond them. */
  readonly hash: Int32Array;
  /** Log counts of the symbols. */
  readonly log: Float64Array;
  readonly wordClass: Uint8Array;
  readonly classHash: Int32Array;
  /** Habit of capitals of each symbol, 0..3. */
  readonly capitals: Uint8Array;
  /** 1 for words that carry content. */
  readonly content: Uint8Array;
  readonly stemHash: Int32Array;
  readonly stemLog: Float64Array;
  /** Stems of the symbols that are words, "" for others. */
  readonly stems: readonly string[];
  /** Level in the counts of the pair that ends here, -1 where it was not kept or reaches beyond the ends; so with the others. */
  readonly pairs: Int8Array;
  readonly gaps: Int8Array;
  readonly triples: Int8Array;
  readonly classTriples: Int8Array;
  readonly classQuads: Int8Array;
  /** Log probability of the symbol after the two before it. */
  readonly surprise: Float64Array;
}

/** Symbols before the first one in the arrays of a row. */
export const pad = 2;

/** True for words that carry content: letters, and no grammar word. */
export const isContentWord = (symbol: Pick<TextSymbol, 'kind' | 'text'>): boolean =>
  symbol.kind === 'word' && symbol.text.length > 1 && !grammarWords.has(symbol.text);

/** The rows of a text; sentences without a word are left out. */
export function rowsOf(text: SegmentedText, counts: IdiomCounts): Row[] {
  const rows: Row[] = [];
  for (const sentence of text.sentences) {
    const symbols = symbolsOf(text.body, sentence.tokens);
    if (symbols.length > 0) rows.push(rowOf(symbols, counts));
  }
  return rows;
}

/** One row; for sentences made up on the way as well. */
export function rowOf(symbols: readonly TextSymbol[], counts: IdiomCounts): Row {
  const size = symbols.length + 2 * pad;
  const stems = new Array<string>(size).fill('');
  const row = {
    symbols,
    hash: new Int32Array(size),
    log: new Float64Array(size),
    wordClass: new Uint8Array(size),
    classHash: new Int32Array(size),
    capitals: new Uint8Array(size),
    content: new Uint8Array(size),
    stemHash: new Int32Array(size),
    stemLog: new Float64Array(size),
    stems,
  };
  const put = (at: number, text: string) => {
    const known = knownWord(counts, text);
    row.hash[at] = known.hash;
    row.log[at] = known.log;
    row.wordClass[at] = known.wordClass;
    row.classHash[at] = classHash(known.wordClass);
    row.capitals[at] = known.capitals;
  };
  put(pad - 1, sentenceStart);
  put(pad + symbols.length, sentenceEnd);
  symbols.forEach((symbol, i) => {
    const at = i + pad;
    put(at, symbol.text);
    if (symbol.kind !== 'word') return;
    row.stems[at] = stem(symbol.text);
    if (!isContentWord(symbol)) return;
    row.content[at] = 1;
    row.stemHash[at] = wordHash(row.stems[at]!);
    row.stemLog[at] = stemLog(counts, row.stemHash[at]!);
  });
  return { ...row, ...sequencesOf(counts, row) };
}

/** Every sequence of neighbouring symbols of a row is looked up once, whatever asks for it later. */
function sequencesOf(counts: IdiomCounts, { hash, log, classHash: c }: Pick<Row, 'hash' | 'log' | 'classHash'>) {
  const size = hash.length;
  const levels = new Int8Array(5 * size).fill(-1);
  const asked = lookups(levels.length);
  const first = pad - 1;
  for (let at = first + 1; at < size - 1; at++) {
    ask2(asked, sequenceCodes.pair, hash[at - 1]!, hash[at]!, at);
    if (at < first + 2) continue;
    ask2(asked, sequenceCodes.gap, hash[at - 2]!, hash[at]!, size + at);
    ask3(asked, sequenceCodes.triple, hash[at - 2]!, hash[at - 1]!, hash[at]!, 2 * size + at);
    ask3(asked, sequenceCodes.classTriple, c[at - 2]!, c[at - 1]!, c[at]!, 3 * size + at);
    if (at < first + 3) continue;
    ask4(asked, sequenceCodes.classQuad, c[at - 3]!, c[at - 2]!, c[at - 1]!, c[at]!, 4 * size + at);
  }
  answer(counts, asked, levels);
  const [pairs, gaps, triples, classTriples, classQuads] = Array.from({ length: 5 }, (_, k) =>
    levels.subarray(k * size, (k + 1) * size),
  ) as [Int8Array, Int8Array, Int8Array, Int8Array, Int8Array];
  const surprise = new Float64Array(size);
  for (let at = first + 1; at < size - 1; at++) {
    surprise[at] = backedOff(counts, triples[at]!, pairs[at]!, pairs[at - 1]!, log[at - 1]!, log[at]!);
  }
  return { pairs, gaps, triples, classTriples, classQuads, surprise };
}
