import { inflect, type Reading, readingsOf, type WordClass } from './morphology.ts';
import { type WordList, wordList } from './word-list.ts';

/**
 * WordNet 3.1 (Princeton University, WordNet licence), packed by `src/fit/lexicon/thesaurus.ts`: sets of words of one meaning
 * ("synsets") with links between sets. Only words somebody might meet in running text were kept.
 */
export interface Thesaurus {
  /** Lower case, words of a phrase parted by a space. */
  readonly lemmas: WordList;
  /** The lemmas of several words, in alphabetical order. */
  readonly phrases: readonly string[];
  /** Word class of each synset: 0 noun, 1 verb, 2 adjective, 3 adverb. */
  readonly classOf: Uint8Array;
  /** Members of synset s: `members[memberStart[s] .. memberStart[s + 1]]`, ids of lemmas. */
  readonly memberStart: Uint32Array;
  readonly members: Uint16Array;
  /** Synsets of lemma w, commonest sense first within a class: `senses[senseStart[w] ..]`. */
  readonly senseStart: Uint32Array;
  readonly senses: Uint16Array;
  /** More general, or similar, synsets of s: `wider[widerStart[s] ..]`; `narrower` is the same links backwards. */
  readonly widerStart: Uint32Array;
  readonly wider: Uint16Array;
  readonly narrowerStart: Uint32Array;
  readonly narrower: Uint16Array;
  /** Keys `class · 2^40 + lemma · 2^20 + lemma` of antonyms, both ways. */
  readonly antonyms: ReadonlySet<number>;
}

/** How two lemmas stand to each other: in one synset, in linked synsets, or opposites. */
export type LexicalRelation = 'synonym' | 'near' | 'antonym';

const classes: readonly WordClass[] = ['noun', 'verb', 'adjective', 'adverb'];
const classCode = (wordClass: WordClass): number => classes.indexOf(wordClass);
const antonymKey = (code: number, one: number, other: number): number => code * 2 ** 40 + one * 2 ** 20 + other;
const magic = 0x32534854;

/** Reads the packed file; the arrays are views of `bytes`, nothing is copied. Anything else throws a RangeError: the file ships with the program. */
export function parseThesaurus(bytes: Uint8Array): Thesaurus {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  const head = new DataView(aligned.buffer, aligned.byteOffset, aligned.byteLength);
  if (bytes.length < 32 || head.getUint32(0, true) !== magic) throw new RangeError('not a packed thesaurus');
  const [lemmaCount, synsets, members, senses, links, opposites] = [1, 2, 3, 4, 5, 6].map((k) =>
    head.getUint32(4 * k, true),
  ) as [number, number, number, number, number, number];
  let at = aligned.byteOffset + 32;
  const wide = (size: number) => {
    at += 4 * size;
    return new Uint32Array(aligned.buffer, at - 4 * size, size);
  };
  const narrow = (size: number) => {
    at += 2 * size;
    return new Uint16Array(aligned.buffer, at - 2 * size, size);
  };
  const thesaurus = {
    memberStart: wide(synsets + 1),
    senseStart: wide(lemmaCount + 1),
    widerStart: wide(synsets + 1),
    narrowerStart: wide(synsets + 1),
    members: narrow(members),
    senses: narrow(senses),
    wider: narrow(links),
    narrower: narrow(links),
    antonyms: antonymKeys(narrow(3 * opposites)),
    classOf: new Uint8Array(aligned.buffer, at, synsets),
  };
  const text = new TextDecoder('latin1').decode(aligned.subarray(at + synsets - aligned.byteOffset));
  return { ...thesaurus, lemmas: wordList(text), phrases: linesWithSpace(text) };
}

/** Keys of antonyms given one after the other as class, lemma, lemma. */
function antonymKeys(numbers: Uint16Array): ReadonlySet<number> {
  const keys = new Set<number>();
  for (let at = 0; at < numbers.length; at += 3) {
    const [code, one, other] = [numbers[at]!, numbers[at + 1]!, numbers[at + 2]!];
    keys.add(antonymKey(code, one, other)).add(antonymKey(code, other, one));
  }
  return keys;
}

/** Lines of a text with a space in them. */
function linesWithSpace(text: string): string[] {
  const found: string[] = [];
  for (let space = text.indexOf(' '); space >= 0; ) {
    const end = text.indexOf('\n', space);
    const to = end < 0 ? text.length : end;
    found.push(text.slice(text.lastIndexOf('\n', space) + 1, to));
    space = text.indexOf(' ', to);
  }
  return found;
}

/** True where the thesaurus has the lemma in that class. */
export function isLemma(thesaurus: Thesaurus, lemma: string, wordClass: WordClass): boolean {
  const id = thesaurus.lemmas.idOf(lemma);
  if (id === undefined) return false;
  const code = classCode(wordClass);
  for (let k = thesaurus.senseStart[id]!; k < thesaurus.senseStart[id + 1]!; k++) {
    if (thesaurus.classOf[thesaurus.senses[k]!] === code) return true;
  }
  return false;
}

/** More words than this are not remembered at a time. */
const mostRemembered = 20_000;
const remembered = new WeakMap<Thesaurus, Map<string, readonly Reading[]>>();

/** Every reading of a lower-case word that the thesaurus knows; those of words asked for lately are remembered. */
export function readings(thesaurus: Thesaurus, word: string): readonly Reading[] {
  const memory = remembered.get(thesaurus) ?? new Map<string, readonly Reading[]>();
  const held = memory.get(word);
  if (held) return held;
  const found = readingsOf(word, (lemma, wordClass) => isLemma(thesaurus, lemma, wordClass));
  if (memory.size >= mostRemembered) memory.clear();
  remembered.set(thesaurus, memory.set(word, found));
  return found;
}

/** A lemma that stands near another one: how near, and through which of its senses (0 is the commonest). */
export interface Neighbour {
  readonly lemma: string;
  readonly link: 'synonym' | 'wider' | 'narrower' | 'sister';
  readonly sense: number;
}

/** Lemmas near `lemma` in one class, synonyms first; at most `limit`. Each is named once, by its nearest link. */
export function neighbours(thesaurus: Thesaurus, lemma: string, wordClass: WordClass, limit = 60): Neighbour[] {
  const id = thesaurus.lemmas.idOf(lemma);
  if (id === undefined) return [];
  const code = classCode(wordClass);
  const senses = thesaurus.senses
    .subarray(thesaurus.senseStart[id]!, thesaurus.senseStart[id + 1]!)
    .filter((s) => thesaurus.classOf[s] === code);
  const seen = new Set([id]);
  const found: Neighbour[] = [];
  const take = (synset: number, link: Neighbour['link'], sense: number) => {
    for (let k = thesaurus.memberStart[synset]!; k < thesaurus.memberStart[synset + 1]!; k++) {
      const member = thesaurus.members[k]!;
      if (found.length >= limit || seen.has(member)) continue;
      seen.add(member);
      found.push({ lemma: thesaurus.lemmas.at(member), link, sense });
    }
  };
  const each = (start: Uint32Array, items: Uint16Array, synset: number, visit: (other: number) => void) => {
    for (let k = start[synset]!; k < start[synset + 1]!; k++) visit(items[k]!);
  };
  senses.forEach((s, sense) => {
    take(s, 'synonym', sense);
  });
  senses.forEach((s, sense) => {
    each(thesaurus.widerStart, thesaurus.wider, s, (up) => {
      take(up, 'wider', sense);
    });
    each(thesaurus.narrowerStart, thesaurus.narrower, s, (down) => {
      take(down, 'narrower', sense);
    });
  });
  senses.forEach((s, sense) => {
    each(thesaurus.widerStart, thesaurus.wider, s, (up) => {
      each(thesaurus.narrowerStart, thesaurus.narrower, up, (sister) => {
        take(sister, 'sister', sense);
      });
    });
  });
  return found;
}

/** How two words stand to each other in any class and inflection, opposites before synonyms; null where nothing is known. */
export function relation(thesaurus: Thesaurus, one: string, other: string): LexicalRelation | null {
  let found: LexicalRelation | null = null;
  for (const a of readings(thesaurus, one)) {
    for (const b of readings(thesaurus, other)) {
      if (a.wordClass !== b.wordClass) continue;
      const ids = [thesaurus.lemmas.idOf(a.lemma)!, thesaurus.lemmas.idOf(b.lemma)!] as const;
      if (thesaurus.antonyms.has(antonymKey(classCode(a.wordClass), ids[0], ids[1]))) return 'antonym';
      if (found === 'synonym' || a.lemma === b.lemma) continue;
      const near = neighbours(thesaurus, a.lemma, a.wordClass, 400).find((n) => n.lemma === b.lemma);
      if (near) found = near.link === 'synonym' ? 'synonym' : (found ?? 'near');
    }
  }
  return found;
}

/** True where {@link relation} would say `synonym`; many times as fast. */
export function areSynonyms(thesaurus: Thesaurus, one: string, other: string): boolean {
  const [left, right] = [readings(thesaurus, one), readings(thesaurus, other)];
  let found = false;
  for (const a of left) {
    for (const b of right) {
      if (a.wordClass !== b.wordClass || a.lemma === b.lemma) continue;
      const [from, to] = [thesaurus.lemmas.idOf(a.lemma)!, thesaurus.lemmas.idOf(b.lemma)!];
      const code = classCode(a.wordClass);
      if (thesaurus.antonyms.has(antonymKey(code, from, to))) return false;
      found ||= shareMeaning(thesaurus, from, to, code);
    }
  }
  return found;
}

/** True where the lemma `to` is in one of the synsets of the lemma `from` of that class. */
function shareMeaning(thesaurus: Thesaurus, from: number, to: number, code: number): boolean {
  const { senseStart, senses, classOf, memberStart, members } = thesaurus;
  for (let k = senseStart[from]!; k < senseStart[from + 1]!; k++) {
    const synset = senses[k]!;
    if (classOf[synset] !== code) continue;
    for (let m = memberStart[synset]!; m < memberStart[synset + 1]!; m++) if (members[m] === to) return true;
  }
  return false;
}

/** `lemma` in the form of a reading; "" where the class lacks it. A phrase is inflected at its first word if a verb, else at its last. */
export function inflectLike(lemma: string, reading: Pick<Reading, 'wordClass' | 'form'>): string {
  const space = reading.wordClass === 'verb' ? lemma.indexOf(' ') : lemma.lastIndexOf(' ');
  if (space < 0) return inflect(lemma, reading.wordClass, reading.form);
  if (reading.wordClass === 'verb') {
    return inflect(lemma.slice(0, space), 'verb', reading.form) + lemma.slice(space);
  }
  return lemma.slice(0, space + 1) + inflect(lemma.slice(space + 1), reading.wordClass, reading.form);
}
