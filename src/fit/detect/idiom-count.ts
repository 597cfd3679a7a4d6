import { grammarWords } from '../../language/en/grammar-words.ts';
import { wordHash } from '../../stages/detect/idiom/hash.ts';
import * as key from '../../stages/detect/idiom/sequences.ts';
import { nearReach, type SequenceKind, sequenceKinds, skipReach } from '../../stages/detect/idiom/sequences.ts';
import { stem } from '../../stages/detect/idiom/stem.ts';
import { breakCode, type EncodedCorpus } from './idiom-corpus.ts';
import { type CountTable, countTable } from './idiom-count-table.ts';

/** Counts every sequence of one kind in the corpus; `classOf` gives the class of each word. */
export function countKind(kind: SequenceKind, corpus: EncodedCorpus, classOf: Uint8Array): CountTable {
  const table = countTable(22);
  if (kind === 'skip' || kind === 'near') countContent(kind, corpus, table);
  else if (kind === 'classTriple' || kind === 'classQuad') countClasses(kind, corpus, classOf, table);
  else countNeighbours(kind, corpus, table);
  return table;
}

function countNeighbours(kind: 'pair' | 'triple' | 'gap', corpus: EncodedCorpus, table: CountTable): void {
  const { codes, vocabulary } = corpus;
  const { code } = sequenceKinds[kind];
  const hash = Int32Array.from(vocabulary, wordHash);
  for (let i = 0; i + 1 < codes.length; i++) {
    if (codes[i] === breakCode || codes[i + 1] === breakCode) continue;
    const a = hash[codes[i]!]!;
    const b = hash[codes[i + 1]!]!;
    if (kind === 'pair') {
      table.add(key.lowKey2(code, a, b), key.highKey2(code, a, b));
      continue;
    }
    const third = codes[i + 2] ?? breakCode;
    if (third === breakCode) continue;
    const c = hash[third]!;
    if (kind === 'gap') table.add(key.lowKey2(code, a, c), key.highKey2(code, a, c));
    else table.add(key.lowKey3(code, a, b, c), key.highKey3(code, a, b, c));
  }
}

function countClasses(
  kind: 'classTriple' | 'classQuad',
  corpus: EncodedCorpus,
  classOf: Uint8Array,
  table: CountTable,
): void {
  const { codes } = corpus;
  const { code } = sequenceKinds[kind];
  const hash = Int32Array.from({ length: 256 }, (_, c) => key.classHash(c));
  for (let i = 0; i + 3 < codes.length; i++) {
    const [w, x, y, z] = [codes[i]!, codes[i + 1]!, codes[i + 2]!, codes[i + 3]!];
    if (w === breakCode || x === breakCode || y === breakCode) continue;
    const [a, b, c] = [hash[classOf[w]!]!, hash[classOf[x]!]!, hash[classOf[y]!]!];
    if (kind === 'classTriple') table.add(key.lowKey3(code, a, b, c), key.highKey3(code, a, b, c));
    else if (z !== breakCode) {
      const d = hash[classOf[z]!]!;
      table.add(key.lowKey4(code, a, b, c, d), key.highKey4(code, a, b, c, d));
    }
  }
}

/** True for the symbols that content pairs are made of. */
const isContent = (symbol: string): boolean => /^\p{L}{2}/u.test(symbol) && !grammarWords.has(symbol);

function countContent(kind: 'skip' | 'near', corpus: EncodedCorpus, table: CountTable): void {
  const { codes, vocabulary } = corpus;
  const { code } = sequenceKinds[kind];
  const content = Uint8Array.from(vocabulary, (word) => (isContent(word) ? 1 : 0));
  const hash = Int32Array.from(vocabulary, (word) => wordHash(stem(word)));
  const reach = kind === 'skip' ? skipReach : nearReach;
  for (let i = 0; i < codes.length; i++) {
    if (content[codes[i]!] === 0) continue;
    let met = 0;
    for (let j = i + 1; j <= i + reach && j < codes.length; j++) {
      if (codes[j] === breakCode) break;
      if (content[codes[j]!] === 0) continue;
      const [a, b] = [hash[codes[i]!]!, hash[codes[j]!]!];
      const [first, second] = kind === 'near' && a > b ? [b, a] : [a, b];
      table.add(key.lowKey2(code, first, second), key.highKey2(code, first, second));
      if (++met === 2 && kind === 'skip') break;
    }
  }
}
