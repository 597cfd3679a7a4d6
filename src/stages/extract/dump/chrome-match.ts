import { type ChromeKind, chromeKinds, chromePhrases } from '../../../language/chrome-phrases.ts';

/** How much of a line is made of phrases that stand around articles. */
export interface ChromeMatch {
  /** Share of the line's characters in phrases of each kind, in the order of `chromeKinds`. */
  readonly shares: Float32Array;
  /** Share of the line's characters in phrases of any kind. */
  readonly total: number;
  /** The kind of a phrase at the very start of the line, or null. */
  readonly start: ChromeKind | null;
}

/** Finds phrases in lines; made once per page for its language. */
export type ChromeMatcher = (line: string) => ChromeMatch;

interface Phrase {
  readonly words: readonly string[];
  readonly kind: number;
}

/** Only so much of a line is looked at: phrases stand in short lines, or at the head of long ones. */
const reach = 240;
const wordPattern = /[\p{L}\p{M}\p{N}]+|©/gu;
const unspacedLanguages = new Set(['zh', 'ja']);
const nothing: ChromeMatch = { shares: new Float32Array(chromeKinds.length), total: 0, start: null };
const matchers = new Map<string, ChromeMatcher>();

/** The matcher for pages in `language`: its own phrases, and the English ones, which stand on pages of any language. */
export function chromeMatcher(language: string): ChromeMatcher {
  const known = chromePhrases[language] ? language : 'en';
  const made = matchers.get(known);
  if (made) return made;
  const spaced = spacedMatcher(unspacedLanguages.has(known) ? ['en'] : [...new Set([known, 'en'])]);
  const unspaced = unspacedLanguages.has(known) ? unspacedMatcher(known) : null;
  const matcher: ChromeMatcher = unspaced ? (line) => stronger(spaced(line), unspaced(line)) : spaced;
  matchers.set(known, matcher);
  return matcher;
}

const stronger = (one: ChromeMatch, other: ChromeMatch): ChromeMatch => (one.total > other.total ? one : other);

function phrasesOf(language: string): [string, number][] {
  const lists = chromePhrases[language];
  if (!lists) return [];
  return chromeKinds.flatMap((kind, index) =>
    lists[kind].split('|').map((phrase): [string, number] => [phrase, index]),
  );
}

function spacedMatcher(languages: readonly string[]): ChromeMatcher {
  const index = new Map<string, Phrase[]>();
  for (const [phrase, kind] of languages.flatMap(phrasesOf)) {
    const words = phrase.match(wordPattern) ?? [];
    const first = words[0];
    if (first === undefined) continue;
    const list = index.get(first) ?? [];
    list.push({ words, kind });
    index.set(first, list);
  }
  for (const list of index.values()) list.sort((one, other) => other.words.length - one.words.length);
  return (line) => matchWords(line.slice(0, reach).toLowerCase(), index);
}

function matchWords(line: string, index: ReadonlyMap<string, readonly Phrase[]>): ChromeMatch {
  const words = line.match(wordPattern);
  if (!words) return nothing;
  const shares = new Float32Array(chromeKinds.length);
  const size = words.reduce((sum, word) => sum + word.length, 0);
  let total = 0;
  let start: ChromeKind | null = null;
  for (let at = 0; at < words.length; ) {
    const phrase = index.get(words[at]!)?.find((one) => one.words.every((word, i) => words[at + i] === word));
    if (!phrase) {
      at++;
      continue;
    }
    const share = phrase.words.reduce((sum, word) => sum + word.length, 0) / size;
    shares[phrase.kind]! += share;
    total += share;
    if (at === 0) start = chromeKinds[phrase.kind] ?? null;
    at += phrase.words.length;
  }
  return { shares, total, start };
}

function unspacedMatcher(language: string): ChromeMatcher {
  const phrases = phrasesOf(language).sort((one, other) => other[0].length - one[0].length);
  return (whole) => {
    const line = whole.slice(0, reach).toLowerCase();
    const shares = new Float32Array(chromeKinds.length);
    const taken = new Uint8Array(line.length);
    let start: ChromeKind | null = null;
    for (const [phrase, kind] of phrases) {
      const at = line.indexOf(phrase);
      if (at < 0 || taken[at] === 1) continue;
      taken.fill(1, at, at + phrase.length);
      shares[kind]! += phrase.length / line.length;
      if (at === 0) start ??= chromeKinds[kind] ?? null;
    }
    return { shares, total: taken.reduce((sum, one) => sum + one, 0) / Math.max(1, line.length), start };
  };
}
