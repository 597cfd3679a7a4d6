import { type Agency, agencies } from '../../../language/agencies.ts';
import type { Span } from '../../../model/span.ts';

/** An agency named in a text; the span is in that text. */
export interface AgencyMention extends Span {
  readonly agency: string;
  /** True for a short code (AP), which alone proves little outside a credit's usual places. */
  readonly code: boolean;
}

interface Entry {
  readonly agency: string;
  readonly words: readonly string[];
  readonly code: boolean;
}

const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const fold = (word: string): string =>
  /^[\0-\x7f]*$/.test(word)
    ? word.toLowerCase()
    : word.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(/ı/g, 'i');
const wordsOf = (text: string): string[] => (text.match(wordPattern) ?? []).map(fold);

/** Entries by the first word of the name, longest name first. */
const byFirstWord = indexNames(agencies);
/** Names of scripts without spaces between words, which are looked for as they stand. */
const unspacedNames = agencies.flatMap(({ name, names }) =>
  names.filter((one) => unspaced.test(one)).map((one) => [one, name] as const),
);
/** Particles that may be glued to a name in Arabic script. */
const particle = /^(?:و|ب|ل|لل|ال)/;
const withoutParticle = (word: string): string => (word.charCodeAt(0) > 0x600 ? word.replace(particle, '') : word);

function indexNames(all: readonly Agency[]): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>();
  const add = (text: string, agency: string, code: boolean) => {
    const words = wordsOf(text);
    const first = words[0];
    if (first === undefined) return;
    const entries = index.get(first) ?? [];
    entries.push({ agency, words: code ? (text.match(wordPattern) ?? []) : words, code });
    index.set(first, entries);
  };
  for (const one of all) {
    for (const name of one.names) if (!one.codes.includes(name)) add(name, one.name, false);
    for (const code of one.codes) add(code, one.name, true);
  }
  for (const entries of index.values()) entries.sort((one, other) => other.words.length - one.words.length);
  return index;
}

interface Word extends Span {
  readonly text: string;
  readonly folded: string;
}

function matches(entry: Entry, words: readonly Word[], at: number): boolean {
  if (at + entry.words.length > words.length) return false;
  return entry.words.every((word, i) => {
    const here = words[at + i]!;
    return entry.code ? here.text === word : here.folded === word || withoutParticle(here.folded) === word;
  });
}

/** A name in Latin letters needs a capital somewhere: "fars" or "petra" in running text is a word. */
const capitalised = (text: string): boolean => !/[a-z]/.test(text) || /\p{Lu}/u.test(text);

const entriesOf = (folded: string) => byFirstWord.get(folded) ?? byFirstWord.get(withoutParticle(folded));

/** Agencies named in `text`, in order, the longest name first where names overlap. Linear in the text. */
export function agenciesIn(text: string): AgencyMention[] {
  const found: AgencyMention[] = unspaced.test(text) ? unspacedIn(text) : [];
  // Most paragraphs name no agency: their words need no places.
  if (!text.match(wordPattern)?.some((word) => entriesOf(fold(word)) !== undefined)) return inOrder(found);
  const words: Word[] = Array.from(text.matchAll(wordPattern), (match) => ({
    text: match[0],
    folded: fold(match[0]),
    from: match.index,
    to: match.index + match[0].length,
  }));
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const entry = entriesOf(word.folded)?.find((one) => matches(one, words, at));
    if (!entry) continue;
    const last = words[at + entry.words.length - 1]!;
    if (!entry.code && !capitalised(text.slice(word.from, last.to))) continue;
    found.push({ agency: entry.agency, code: entry.code, from: word.from, to: last.to });
    at += entry.words.length - 1;
  }
  return inOrder(found);
}

const inOrder = (found: AgencyMention[]): AgencyMention[] => found.sort((one, other) => one.from - other.from);

function unspacedIn(text: string): AgencyMention[] {
  const taken = new Set<number>();
  const found: AgencyMention[] = [];
  for (const [written, agency] of unspacedNames) {
    for (let at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + written.length)) {
      if (taken.has(at)) continue;
      for (let i = 0; i < written.length; i++) taken.add(at + i);
      found.push({ agency, code: false, from: at, to: at + written.length });
    }
  }
  return found;
}

const isCode = (text: string): boolean => /^\p{Lu}{2,4}$/u.test(text);

/** Single-word names and codes, for reading a garbled credit. */
const shortNames = agencies.flatMap(({ name, names, codes }) =>
  [...codes, ...names].filter((one) => /^\p{L}+$/u.test(one)).map((written) => ({ name, written })),
);

/**
 * The agency that a garbled name in a credit's place stands for: a code of two to four capitals one letter off ("AB" for AP), or
 * a longer name with one letter (two, from eight letters on) changed, missing, added or swapped ("Rueters"). Null where none is near.
 */
export function nearestAgency(written: string): string | null {
  const code = isCode(written);
  if (!code && !/^\p{Lu}\p{L}{4,}$/u.test(written)) return null;
  let best: { readonly name: string; readonly distance: number } | null = null;
  for (const { name, written: known } of shortNames) {
    if (code !== isCode(known) || (code && known.length !== written.length)) continue;
    const limit = code ? 1 : known.length >= 8 ? 2 : 1;
    const distance = editDistance(written.toLowerCase(), known.toLowerCase(), limit);
    if (distance <= limit && (best === null || distance < best.distance)) best = { name, distance };
  }
  return best?.name ?? null;
}

/** Damerau–Levenshtein distance (two neighbours swapped count one), or `limit + 1` as soon as `limit` is passed. */
export function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, j) => j);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const changed = one[i - 1] === other[j - 1] ? 0 : 1;
      let cost = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + changed);
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (swapped) cost = Math.min(cost, before[j - 2]! + 1);
      next.push(cost);
    }
    if (Math.min(...next) > limit) return limit + 1;
    before = row;
    row = next;
  }
  return row[other.length]!;
}
