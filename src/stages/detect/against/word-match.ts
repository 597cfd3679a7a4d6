import { closedClassWords } from '../../../language/en/closed-class-words.ts';
import { stemOf } from '../../../language/en/stems.ts';
import type { SegmentedText } from '../../../model/article.ts';
import type { ComparedPair } from '../../../model/judgement.ts';
import type { Sentence } from '../../../model/sentence.ts';
import { recentMemory } from '../../../text/recent-memory.ts';
import type { Word } from '../rule-text.ts';
import { wordsOf } from '../rule-text.ts';

/** How a word of the copy stands for one of the base: the same word, another form of it, or a word of like meaning. */
export type MatchKind = 'same' | 'form' | 'synonym';

/** A word of one side with what it matched on the other. */
export interface MatchedWord extends Word {
  /** Ordinal of the sentence it stands in. */
  readonly sentence: number;
  readonly small: boolean;
  readonly stem: string;
  /** Written with a capital where no sentence begins. */
  readonly name: boolean;
}

/** Sentences of both sides that say the same, with their words, and which word stands for which. */
export interface MatchedGroup {
  readonly base: readonly MatchedWord[];
  readonly copy: readonly MatchedWord[];
  /** For each word of the copy: index in `base`, or -1. */
  readonly to: Int32Array;
  readonly kinds: readonly (MatchKind | null)[];
  /** For each word of the base: index in `copy`, or -1. */
  readonly from: Int32Array;
}

/** True when one word may stand for the other; from the thesaurus where it is loaded. */
export type Synonymy = (one: string, other: string) => boolean;

const smallWords = new Set(closedClassWords);

/** Sentence ordinals of both sides that are to be measured against each other. */
export interface SentenceGroup {
  readonly base: readonly number[];
  readonly copy: readonly number[];
}

/** So many times as many sentences on one side as on the other, and what stands in one place no longer says the same. */
const mostUneven = 2;
/** A longer stretch without a single aligned sentence is other text, however many sentences the base has in its place. */
const mostInGap = 5;

/**
 * The aligned pairs, and sentences left over on both sides in the same place between two pairs: a bad translation can be so far
 * from its original that no alignment finds it. What was only added or only dropped is in no group.
 */
export function sentenceGroups(pairs: readonly ComparedPair[]): SentenceGroup[] {
  const groups: SentenceGroup[] = [];
  let gap: { base: number[]; copy: number[] } = { base: [], copy: [] };
  const close = () => {
    const [fewer, more] = [gap.base.length, gap.copy.length].sort((one, other) => one - other);
    if (fewer! > 0 && more! <= mostInGap && more! <= fewer! * mostUneven) groups.push(gap);
    gap = { base: [], copy: [] };
  };
  for (const { base, copy } of pairs) {
    if (base.length > 0 && copy.length > 0) {
      close();
      groups.push({ base, copy });
    } else {
      gap.base.push(...base);
      gap.copy.push(...copy);
    }
  }
  close();
  return groups;
}

/** Matches the words of every group. */
export function matchWords(
  base: SegmentedText,
  copy: SegmentedText,
  groups: readonly SentenceGroup[],
  synonymy: Synonymy,
): MatchedGroup[] {
  return groups.map((group) => matchGroup(wordsIn(base, group.base), wordsIn(copy, group.copy), synonymy));
}

/** Words of some sentences of a text. */
function wordsIn({ body, sentences }: SegmentedText, ordinals: readonly number[]): readonly MatchedWord[] {
  const [only] = ordinals;
  if (only !== undefined && ordinals.length === 1) return wordsOfSentence(body, sentences[only]);
  return ordinals.flatMap((ordinal) => wordsOfSentence(body, sentences[ordinal]));
}

/** So many sentences are remembered with their words at least: an article is held against each of its copies. */
const mostSentences = 1024;
const knownWords = recentMemory<Sentence, { readonly body: string; readonly words: readonly MatchedWord[] }>(
  mostSentences,
);

function wordsOfSentence(body: string, sentence: Sentence | undefined): readonly MatchedWord[] {
  if (!sentence) return [];
  const known = knownWords.get(sentence);
  if (known?.body === body) return known.words;
  const words = wordsOf(body, sentence.tokens).map(
    ({ from, to, text, lower, opens, before }): MatchedWord => ({
      from,
      to,
      text,
      lower,
      opens,
      before,
      sentence: sentence.ordinal,
      small: smallWords.has(lower),
      stem: stemOf(lower),
      name: !opens && /^\p{Lu}/u.test(text),
    }),
  );
  knownWords.set(sentence, { body, words });
  return words;
}

/** Most words a synonym is looked for among: the work grows with the square of what is left unmatched. */
const mostForSynonyms = 120;

function matchGroup(base: readonly MatchedWord[], copy: readonly MatchedWord[], synonymy: Synonymy): MatchedGroup {
  const to = new Int32Array(copy.length).fill(-1);
  const from = new Int32Array(base.length).fill(-1);
  const kinds: (MatchKind | null)[] = copy.map(() => null);
  const join = (i: number, k: number, kind: MatchKind) => {
    to[i] = k;
    from[k] = i;
    kinds[i] = kind;
  };
  nearest(
    base,
    copy,
    to,
    from,
    (word) => (word.small ? null : word.lower),
    (i, k) => join(i, k, 'same'),
  );
  nearest(
    base,
    copy,
    to,
    from,
    (word) => (word.small ? null : word.stem),
    (i, k) => join(i, k, 'form'),
  );
  nearest(
    base,
    copy,
    to,
    from,
    (word) => (word.small ? word.lower : null),
    (i, k) => join(i, k, 'same'),
  );
  const openBase = base.flatMap((word, k) => (from[k]! < 0 && !word.small ? [k] : []));
  const openCopy = copy.flatMap((word, i) => (to[i]! < 0 && !word.small ? [i] : []));
  if (openBase.length <= mostForSynonyms && openCopy.length <= mostForSynonyms) {
    for (const i of openCopy) {
      const k = openBase.find((place) => from[place]! < 0 && synonymy(base[place]!.lower, copy[i]!.lower));
      if (k !== undefined) join(i, k, 'synonym');
    }
  }
  return { base, copy, to, kinds, from };
}

/** Joins open words of equal key; of several the one whose relative place in the group is nearest. */
function nearest(
  base: readonly MatchedWord[],
  copy: readonly MatchedWord[],
  to: Int32Array,
  from: Int32Array,
  keyOf: (word: MatchedWord) => string | null,
  join: (i: number, k: number) => void,
): void {
  const places = new Map<string, number[]>();
  base.forEach((word, k) => {
    const key = from[k]! < 0 ? keyOf(word) : null;
    if (key === null) return;
    const known = places.get(key);
    if (known) known.push(k);
    else places.set(key, [k]);
  });
  const scale = base.length / Math.max(1, copy.length);
  copy.forEach((word, i) => {
    const key = to[i]! < 0 ? keyOf(word) : null;
    const open = key === null ? undefined : places.get(key);
    if (!open || open.length === 0) return;
    let best = 0;
    for (let n = 1; n < Math.min(open.length, 50); n++) {
      if (Math.abs(open[n]! - i * scale) < Math.abs(open[best]! - i * scale)) best = n;
    }
    join(i, open[best]!);
    open.splice(best, 1);
  });
}
