import type { Span } from '../../model/span.ts';
import type { Word } from './rule-text.ts';

/** A phrase to look for, in lower case with single spaces, and what it stands for. */
export interface Phrase {
  readonly found: string;
  readonly expected: string;
}

/** Phrases by their first word. */
export type PhraseIndex = ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly phrase: Phrase }[]
>;

/** Indexes phrases for {@link phrasesIn}; the longest of those that begin alike are tried first. */
export function phraseIndex(phrases: readonly Phrase[]): PhraseIndex {
  const index = new Map<string, { words: string[]; phrase: Phrase }[]>();
  for (const phrase of phrases) {
    const words = phrase.found.split(' ');
    const first = words[0] ?? '';
    const known = index.get(first);
    if (known) known.push({ words, phrase });
    else index.set(first, [{ words, phrase }]);
  }
  for (const known of index.values()) known.sort((one, other) => other.words.length - one.words.length);
  return index;
}

/** Phrases of the index among the words of a text, from left to right, never overlapping. Only spaces may part their words. */
export function phrasesIn(words: readonly Word[], index: PhraseIndex): (Phrase & { readonly at: Span })[] {
  const found: (Phrase & { at: Span })[] = [];
  for (let i = 0; i < words.length; i++) {
    const hit = index
      .get(words[i]!.lower)
      ?.find(({ words: parts }) =>
        parts.every(
          (part, k) => words[i + k]?.lower === part && (k === 0 || /^[ \u00a0-]$/u.test(words[i + k]?.before ?? '')),
        ),
      );
    if (!hit) continue;
    const last = words[i + hit.words.length - 1]!;
    found.push({ ...hit.phrase, at: { from: words[i]!.from, to: last.to } });
    i += hit.words.length - 1;
  }
  return found;
}
