import { inflect, type Reading, readingsOf, type WordClass } from './morphology.ts';

/**
 * WordNet 3.1 (Princeton University, WordNet licence), packed by `src/fit/thesaurus.ts`: sets of words of one meaning
 * ("synsets") with links between sets. Only words somebody might meet in running text were kept.
 */
export interface Thesaurus {
  /** Lemmas in alphabetical order, lower case, words of a phrase parted by a space. */
  readonly lemmas: readonly string[];
  /** The lemmas of several words, in the same order. */
  readonly phrases: readonly string[];
  readonly idOf: ReadonlyMap<string, number>;
  /** Word class of each synset: 0 noun, 1 verb, 2 adjective, 3 adverb. */
  readonly classOf: Uint8Array;
  /** Members of synset s: `members[memberStart[s] .. memberStart[s + 1]]`, ids of lemmas. */
  readonly memberStart: Uint32Array;
  readonly members: Uint32Array;
  /** Synsets of lemma w, commonest sense first within a class: `senses[senseStart[w] ..]`. */
  readonly senseStart: Uint32Array;
  readonly senses: Uint32Array;
  /** More general, or similar, synsets of s: `wider[widerStart[s] ..]`; `narrower` is the same links backwards. */
  readonly widerStart: Uint32Array;
  readonly wider: Uint32Array;
  readonly narrowerStart: Uint32Array;
  readonly narrower: Uint32Array;
  /** Keys `class · 2^40 + lemma · 2^20 + lemma` of antonyms, both ways. */
  readonly antonyms: ReadonlySet<number>;
}

/** How two lemmas stand to each other: in one synset, in linked synsets, or opposites. */
export type LexicalRelation = 'synonym' | 'near' | 'antonym';

const classes: readonly WordClass[] = ['noun', 'verb', 'adjective', 'adverb'];
const classCode = (wordClass: WordClass): number => classes.indexOf(wordClass);
const antonymKey = (code: number, one: number, other: number): number => code * 2 ** 40 + one * 2 ** 20 + other;
const magic = 0x31534854;

/** Reads the packed file. Anything else throws a RangeError: the file ships with the program. */
export function parseThesaurus(bytes: Uint8Array): Thesaurus {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 20 || view.getUint32(0, true) !== magic) throw new RangeError('not a packed thesaurus');
  const textLength = view.getUint32(4, true);
  const synsets = view.getUint32(8, true);
  const text = new TextDecoder().decode(bytes.subarray(12, 12 + textLength));
  const lemmas = text.split('\n');
  const next = varints(bytes, 12 + textLength);
  const classOf = new Uint8Array(synsets);
  const memberRows = rows(synsets, bytes.length, next, (s) => {
    classOf[s] = next();
  });
  const senseRows = rows(lemmas.length, bytes.length, next);
  const widerRows = rows(synsets, bytes.length, next);
  const antonyms = new Set<number>();
  for (let left = next(); left > 0; left--) {
    const [code, one, other] = [next(), next(), next()];
    antonyms.add(antonymKey(code, one, other)).add(antonymKey(code, other, one));
  }
  const idOf = new Map<string, number>();
  for (let id = 0; id < lemmas.length; id++) idOf.set(lemmas[id]!, id);
  const narrowerRows = reversed(widerRows, synsets);
  return {
    lemmas,
    phrases: linesWithSpace(text),
    idOf,
    classOf,
    memberStart: memberRows.start,
    members: memberRows.items,
    senseStart: senseRows.start,
    senses: senseRows.items,
    widerStart: widerRows.start,
    wider: widerRows.items,
    narrowerStart: narrowerRows.start,
    narrower: narrowerRows.items,
    antonyms,
  };
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

interface Rows {
  readonly start: Uint32Array;
  readonly items: Uint32Array;
}

function varints(bytes: Uint8Array, from: number): () => number {
  let at = from;
  return () => {
    let byte = bytes[at++]!;
    if (byte < 128) return byte;
    let value = byte & 127;
    for (let scale = 128; ; scale *= 128) {
      byte = bytes[at++]!;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  };
}

/** Rows of numbers, each with its length before it; `most` is how many numbers there can be in all. */
function rows(count: number, most: number, next: () => number, before?: (row: number) => void): Rows {
  const start = new Uint32Array(count + 1);
  const items = new Uint32Array(most);
  let size = 0;
  for (let row = 0; row < count; row++) {
    before?.(row);
    for (let left = next(); left > 0; left--) items[size++] = next();
    start[row + 1] = size;
  }
  return { start, items: items.slice(0, size) };
}

function reversed(links: Rows, count: number): Rows {
  const start = new Uint32Array(count + 1);
  for (const target of links.items) start[target + 1]!++;
  for (let row = 0; row < count; row++) start[row + 1]! += start[row]!;
  const fill = start.slice();
  const items = new Uint32Array(links.items.length);
  for (let row = 0; row < count; row++) {
    for (let k = links.start[row]!; k < links.start[row + 1]!; k++) items[fill[links.items[k]!]!++] = row;
  }
  return { start, items };
}

/** True where the thesaurus has the lemma in that class. */
export function isLemma(thesaurus: Thesaurus, lemma: string, wordClass: WordClass): boolean {
  const id = thesaurus.idOf.get(lemma);
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
  const id = thesaurus.idOf.get(lemma);
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
      found.push({ lemma: thesaurus.lemmas[member]!, link, sense });
    }
  };
  const each = (start: Uint32Array, items: Uint32Array, synset: number, visit: (other: number) => void) => {
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
      const ids = [thesaurus.idOf.get(a.lemma)!, thesaurus.idOf.get(b.lemma)!] as const;
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
      const [from, to] = [thesaurus.idOf.get(a.lemma)!, thesaurus.idOf.get(b.lemma)!];
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
