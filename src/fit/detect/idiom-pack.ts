import { packIdiomCounts, wordBits } from '../../stages/detect/idiom/counts.ts';
import { wordHash } from '../../stages/detect/idiom/hash.ts';
import {
  highKey1,
  levelOf,
  lowKey1,
  type SequenceKind,
  sequenceKinds,
  stemCode,
  wordCode,
} from '../../stages/detect/idiom/sequences.ts';
import { stem } from '../../stages/detect/idiom/stem.ts';
import type { EncodedCorpus } from './idiom-corpus.ts';
import { countKind } from './idiom-count.ts';
import { buildFuseMap, type FuseEntries } from './idiom-fuse.ts';

/** Counts everything, prunes, and packs it into the bytes of `idiom-counts.bin`. */
export function packCounts(corpus: EncodedCorpus, classOf: Uint8Array, say: (line: string) => void): Uint8Array {
  const parts: FuseEntries[] = [];
  for (const kind of Object.keys(sequenceKinds) as SequenceKind[]) {
    const { low, high, count } = countKind(kind, corpus, classOf).frequent(sequenceKinds[kind].least);
    say(`${kind}: ${low.length} kept, commonest ${count.reduce((a, b) => Math.max(a, b), 0)}`);
    parts.push({ low, high, value: Uint8Array.from(count, (n) => levelOf(kind, n)) });
  }
  const sequences = buildFuseMap(joined(parts), 16, 4);
  const words = buildFuseMap(wordEntries(corpus, classOf), 32, wordBits);
  const total = corpus.counts.reduce((sum, n) => sum + n, 0);
  return packIdiomCounts(words, sequences, Math.log(total));
}

function joined(parts: readonly FuseEntries[]): FuseEntries {
  const size = parts.reduce((sum, part) => sum + part.low.length, 0);
  const out = { low: new Int32Array(size), high: new Int32Array(size), value: new Uint8Array(size) };
  let at = 0;
  for (const part of parts) {
    out.low.set(part.low, at);
    out.high.set(part.high, at);
    out.value.set(part.value, at);
    at += part.low.length;
  }
  return out;
}

const countByte = (count: number): number => Math.min(255, Math.round(Math.log2(count) * 10));

/** 0 hardly ever, 1 at times, 2 mostly, 3 practically always written with a capital. */
const capitalLevel = (share: number): number => (share < 0.1 ? 0 : share < 0.5 ? 1 : share < 0.9 ? 2 : 3);

/** Words and stems seen at least three times: the count in eight bits, the class of a word in eight more, how it is capitalised in two. */
function wordEntries(corpus: EncodedCorpus, classOf: Uint8Array): FuseEntries {
  const rows = new Map<string, [low: number, high: number, value: number]>();
  const stems = new Map<number, number>();
  const add = (code: number, hash: number, value: number) => {
    const [low, high] = [lowKey1(code, hash), highKey1(code, hash)];
    rows.set(`${low} ${high}`, [low, high, value]);
  };
  corpus.vocabulary.forEach((word, code) => {
    const count = corpus.counts[code]!;
    const own = wordHash(stem(word));
    stems.set(own, (stems.get(own) ?? 0) + count);
    if (count >= 3)
      add(
        wordCode,
        wordHash(word),
        countByte(count) | (classOf[code]! << 8) | (capitalLevel(corpus.capitals[code]!) << 16),
      );
  });
  for (const [hash, count] of stems) if (count >= 3) add(stemCode, hash, countByte(count));
  const all = [...rows.values()];
  return {
    low: Int32Array.from(all, (row) => row[0]),
    high: Int32Array.from(all, (row) => row[1]),
    value: Uint32Array.from(all, (row) => row[2]),
  };
}
