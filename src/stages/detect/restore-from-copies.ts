import type { SegmentedText } from '../../model/article.ts';
import type { Finding } from '../../model/finding.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { SignType } from './copy-rule.ts';
import { type Word, wordsOf } from './rule-text.ts';
import { copyRules } from './rules/index.ts';

/** Another copy of the same story, and which of its sentences say the same. */
export interface Sibling {
  readonly text: SegmentedText;
  /** Its own signs: words that are garbled there restore nothing. */
  readonly findings: readonly Finding[];
  /** True for what the copy was made from: what stands there is the original, not a vote. */
  readonly source: boolean;
  /** Sentence ordinals of the garbled copy beside those of this one. */
  readonly pairs: readonly { readonly garbled: readonly number[]; readonly sibling: readonly number[] }[];
}

/** Signs of these types point at marks, order or hidden letters: there is no wording to look up. */
const wordless: ReadonlySet<SignType> = new Set(['disguise', 'mark', 'order', 'splice']);
const wordlessRules: ReadonlySet<string> = new Set(
  copyRules.filter((rule) => wordless.has(rule.type)).map((rule) => rule.id as string),
);

/** Longer sentences are not lined up word by word. */
const mostWords = 120;
/** The wording of a sibling may be so many words longer than the garbled one. */
const mostLonger = 3;
const mostOffered = 3;

/**
 * Findings with the wording that other copies of the story have in the place: of the wordings that do not share the error, the one in
 * most copies first. What alignment with the source has proven stays; a guess from the lexicon gives way.
 */
export function restoreFromCopies(
  text: SegmentedText,
  findings: readonly Finding[],
  siblings: readonly Sibling[],
): readonly Finding[] {
  if (siblings.length === 0) return findings;
  return findings.map((finding) => {
    if (finding.restoredFrom === 'original' || finding.headline || wordlessRules.has(finding.rule)) return finding;
    const readings = siblings.flatMap((sibling) => {
      const wording = wordingIn(text, finding.at, sibling);
      return wording === null ? [] : [{ wording, source: sibling.source }];
    });
    const source = readings.find((one) => one.source);
    if (source) return { ...finding, expected: [source.wording], restoredFrom: 'original' as const };
    if (readings.length === 0) return finding;
    return { ...finding, expected: byVotes(readings.map((one) => one.wording)), restoredFrom: 'other-copies' as const };
  });
}

/** Wordings by the number of copies that have them; of those in as many, the one met first. */
function byVotes(wordings: readonly string[]): string[] {
  const votes = new Map<string, { readonly wording: string; count: number }>();
  for (const wording of wordings) {
    const known = votes.get(wording.toLowerCase());
    if (known) known.count++;
    else votes.set(wording.toLowerCase(), { wording, count: 1 });
  }
  return [...votes.values()]
    .sort((one, other) => other.count - one.count)
    .slice(0, mostOffered)
    .map((one) => one.wording);
}

/** What a sibling has between the words that stand around the garbled ones; null where it has the same, or nothing that can be told. */
function wordingIn(text: SegmentedText, at: Span, { text: other, findings, pairs }: Sibling): string | null {
  const ordinal = text.sentences.findIndex((sentence) => sentence.from <= at.from && at.to <= sentence.to);
  const pair = pairs.find((one) => one.garbled.includes(ordinal));
  if (!pair || pair.sibling.length === 0) return null;
  const mine = wordsAt(text, pair.garbled);
  const theirs = wordsAt(other, pair.sibling);
  if (mine.length > mostWords || theirs.length > mostWords) return null;
  const first = mine.findIndex((word) => overlaps(word, at));
  const last = mine.findLastIndex((word) => overlaps(word, at));
  if (first < 0) return null;
  const to = matched(mine, theirs);
  const before = first === 0 ? -1 : to[first - 1]!;
  const after = last === mine.length - 1 ? theirs.length : to[last + 1]!;
  if ((first > 0 && before < 0) || after < 0) return null;
  // A wording at the edge of its sentence has one neighbour only: that of two words must be the same.
  if (first === 0 && (after >= theirs.length || to[last + 2] !== after + 1)) return null;
  if (last === mine.length - 1 && (before < 1 || to[first - 2] !== before - 1)) return null;
  const words = theirs.slice(before + 1, after);
  if (words.length === 0 || words.length > last - first + 1 + mostLonger) return null;
  const place = { from: words[0]!.from, to: words.at(-1)!.to };
  if (sameWords(words, mine.slice(first, last + 1)) || findings.some((one) => overlaps(one.at, place))) return null;
  return other.body.slice(place.from, place.to).replace(/\s+/gu, ' ');
}

const sameWords = (one: readonly Word[], other: readonly Word[]): boolean =>
  one.length === other.length && one.every((word, i) => word.lower === other[i]!.lower);

const wordsAt = ({ body, sentences }: SegmentedText, ordinals: readonly number[]): Word[] =>
  wordsOf(
    body,
    ordinals.flatMap((ordinal) => sentences[ordinal]?.tokens ?? []),
  );

/** For each word of `one`, the index of the word of `other` it is matched with in a longest common row; -1 where with none. */
function matched(one: readonly Word[], other: readonly Word[]): Int32Array {
  const width = other.length + 1;
  const longest = new Uint16Array((one.length + 1) * width);
  for (let i = one.length - 1; i >= 0; i--) {
    for (let k = other.length - 1; k >= 0; k--) {
      longest[i * width + k] =
        one[i]!.lower === other[k]!.lower
          ? longest[(i + 1) * width + k + 1]! + 1
          : Math.max(longest[(i + 1) * width + k]!, longest[i * width + k + 1]!);
    }
  }
  const to = new Int32Array(one.length).fill(-1);
  for (let i = 0, k = 0; i < one.length && k < other.length; ) {
    if (one[i]!.lower === other[k]!.lower) to[i++] = k++;
    else if (longest[(i + 1) * width + k]! >= longest[i * width + k + 1]!) i++;
    else k++;
  }
  return to;
}
