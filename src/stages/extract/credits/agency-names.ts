import { type Agency, agencies } from '../../../language/agencies.ts';
import type { Span } from '../../../model/span.ts';
import { typingDistance } from '../../../text/edit-distance.ts';

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
/** Whether to look for names of such scripts at all: told by the ranges they lie in, without marks of punctuation, which stand in any text. */
function hasUnspaced(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x1100 && (code < 0x1200 || code >= 0x2e80)) return unspaced.test(text);
  }
  return false;
}

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

/** For each UTF-16 unit outside ASCII, found out at the first asking: 1 where it is no letter, mark or digit, 2 where it is one. */
const unitKind = new Uint8Array(0x10000);
const wordCharacter = /[\p{L}\p{M}\p{N}]/u;

function isInWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  if (code >= 0xd800 && code <= 0xdfff) {
    const whole = text.codePointAt(code < 0xdc00 ? at : at - 1) ?? 0;
    return whole > 0xffff && wordCharacter.test(String.fromCodePoint(whole));
  }
  if (unitKind[code] === 0) unitKind[code] = wordCharacter.test(text[at]!) ? 2 : 1;
  return unitKind[code] === 2;
}

function wordStart(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isInWord(text, at)) at++;
  return at;
}

function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && isInWord(text, at)) at++;
  return at;
}

/** False where a word that begins with the letter `written` cannot be one that begins with `known`, whatever its case. */
const mayBe = (written: number, known: number): boolean => written > 127 || (written | 32) === (known | 32);

/** Where the name of `entry` ends whose first word stands at `from..to - 1`; -1 where other words follow. */
function nameEnd(entry: Entry, text: string, from: number, to: number): number {
  if (entry.code && text.slice(from, to) !== entry.words[0]) return -1;
  let end = to;
  for (let i = 1; i < entry.words.length; i++) {
    const start = wordStart(text, end);
    const word = entry.words[i]!;
    if (!mayBe(text.charCodeAt(start), word.charCodeAt(0))) return -1;
    end = wordEnd(text, start);
    const here = text.slice(start, end);
    if (entry.code ? here !== word : fold(here) !== word && withoutParticle(fold(here)) !== word) return -1;
  }
  return end;
}

/** First letters that are told apart, and how many kinds of letters there are: 0 is none, 1-26 a-z, 27 any digit. */
const headLetters = 3;
const letterKinds = 28;

/** Number of the first letters of a word, in either case; -1 where one of them is not ASCII. */
function headOf(text: string, from: number, to: number): number {
  let head = 0;
  for (let at = from; at < from + headLetters; at++) {
    const code = at < to ? text.charCodeAt(at) : 0;
    if (code > 127) return -1;
    head = head * letterKinds + (code === 0 ? 0 : code < 58 ? 27 : (code | 32) - 96);
  }
  return head;
}

/** 1 for first letters that some name begins with: most words need no closer look. */
const isHead = new Uint8Array(letterKinds ** headLetters);
for (const word of byFirstWord.keys()) {
  const head = headOf(word, 0, word.length);
  if (head >= 0) isHead[head] = 1;
}

/** A name in Latin letters needs a capital somewhere: "fars" or "petra" in running text is a word. */
const capitalised = (text: string): boolean => !/[a-z]/.test(text) || /\p{Lu}/u.test(text);

const entriesOf = (folded: string) => byFirstWord.get(folded) ?? byFirstWord.get(withoutParticle(folded));

/** Agencies named in `text`, in order, the longest name first where names overlap. Linear in the text. */
export function agenciesIn(text: string): AgencyMention[] {
  const found: AgencyMention[] = hasUnspaced(text) ? unspacedIn(text) : [];
  let to = 0;
  for (let from = wordStart(text, 0); from < text.length; from = wordStart(text, to)) {
    to = wordEnd(text, from);
    const head = headOf(text, from, to);
    if (head >= 0 && isHead[head] !== 1) continue;
    for (const entry of entriesOf(fold(text.slice(from, to))) ?? []) {
      const end = nameEnd(entry, text, from, to);
      if (end < 0) continue;
      if (entry.code || capitalised(text.slice(from, end))) {
        found.push({ agency: entry.agency, code: entry.code, from, to: end });
        to = end;
      }
      break;
    }
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
    const distance = typingDistance(written.toLowerCase(), known.toLowerCase(), limit);
    if (distance <= limit && (best === null || distance < best.distance)) best = { name, distance };
  }
  return best?.name ?? null;
}
