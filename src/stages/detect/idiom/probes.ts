import { articles, auxiliaries, prepositions } from '../../../language/en/grammar-words.ts';
import { type IdiomCounts, type KnownWord, knownWord } from './counts.ts';
import { fluency } from './fluency.ts';
import type { Row } from './rows.ts';

/** How much a small edit would raise the fluency of its surroundings (log probability), by kind of edit, one value a place. */
export interface Probes {
  readonly article: number[];
  readonly articleInsert: number[];
  readonly preposition: number[];
  readonly prepositionDrop: number[];
  readonly auxiliary: number[];
  readonly order: number[];
}

/** Words that may stand in for one another, looked up once. */
export interface ProbeWords {
  readonly groups: readonly {
    readonly kind: 'article' | 'preposition' | 'auxiliary';
    readonly words: readonly KnownWord[];
  }[];
}

/** Looks the probe words up. */
export function probeWords(counts: IdiomCounts): ProbeWords {
  const known = (words: readonly string[]) => words.map((word) => knownWord(counts, word));
  return {
    groups: [
      { kind: 'article', words: known(articles) },
      { kind: 'preposition', words: known(prepositions.slice(0, 14)) },
      { kind: 'auxiliary', words: known(auxiliaries.slice(0, 17)) },
    ],
  };
}

/** Tries the edits all over one row. */
export function probe(row: Row, counts: IdiomCounts, words: ProbeWords, out: Probes): void {
  const hash = Array.from(row.hash);
  const log = Array.from(row.log);
  const end = hash.length - 2;
  const around = (h: number[], l: number[], from: number, to: number) => fluency(counts, { hash: h, log: l }, from, to);
  for (let at = 2; at < end; at++) {
    const before = around(hash, log, at, at + 3);
    const group = words.groups.find((one) => one.words.some((word) => word.hash === hash[at]));
    if (group) {
      let best = Number.NEGATIVE_INFINITY;
      const [ownHash, ownLog] = [hash[at]!, log[at]!];
      for (const word of group.words) {
        if (word.hash === ownHash) continue;
        hash[at] = word.hash;
        log[at] = word.log;
        best = Math.max(best, around(hash, log, at, at + 3));
      }
      hash[at] = ownHash;
      log[at] = ownLog;
      const dropped = around(without(hash, at), without(log, at), 2, 4);
      if (group.kind === 'article') out.article.push(Math.max(best, dropped - 2) - before);
      else if (group.kind === 'auxiliary') out.auxiliary.push(best - before);
      else {
        out.preposition.push(best - before);
        out.prepositionDrop.push(dropped - 2 - before);
      }
    } else if (row.content[at] === 1) {
      let best = Number.NEGATIVE_INFINITY;
      for (const word of words.groups[0]!.words) {
        const h = [...hash.slice(0, at), word.hash, ...hash.slice(at, at + 2), 0];
        const l = [...log.slice(0, at), word.log, ...log.slice(at, at + 2), 0];
        best = Math.max(best, around(h, l, at, at + 3));
      }
      out.articleInsert.push(best - around(hash, log, at, at + 2));
      if (at + 1 < end) {
        const h = swapped(hash, at);
        const l = swapped(log, at);
        out.order.push(around(h, l, at, at + 4) - around(hash, log, at, at + 4));
      }
    }
  }
}

const without = (list: number[], at: number): number[] => [
  ...list.slice(Math.max(0, at - 2), at),
  ...list.slice(at + 1, at + 4),
];
const swapped = (list: number[], at: number): number[] => {
  const copy = [...list];
  [copy[at], copy[at + 1]] = [copy[at + 1]!, copy[at]!];
  return copy;
};
