import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Packs WordNet's `data.*` and `index.*` files for `src/language/en/thesaurus.ts`.
 * Kept: lower-case lemmas of at most three words in synsets that have at least one word seen `least` times in the corpus.
 */
export interface WordNetFolder {
  readonly folder: string;
  readonly seen: (word: string) => number;
}

interface Synset {
  readonly wordClass: number;
  readonly lemmas: string[];
  readonly wider: string[];
  readonly opposites: { readonly from: number; readonly to: string; readonly toWord: number }[];
}

const parts = ['noun', 'verb', 'adj', 'adv'] as const;
const letters = ['n', 'v', 'a', 'r'];
const lemmaPattern = /^[a-z][a-z'-]*(?: [a-z'-]+){0,2}$/;

/** Packs the folder into one file. */
export function packThesaurus(source: WordNetFolder, out: string): number {
  const synsets = readSynsets(source.folder);
  const kept = [...synsets].filter(([, synset]) => worthKeeping(synset, source.seen));
  const synsetId = new Map(kept.map(([key], id) => [key, id]));
  const lemmas = [...new Set(kept.flatMap(([, synset]) => synset.lemmas.filter((l) => lemmaPattern.test(l))))].sort();
  const lemmaId = new Map(lemmas.map((lemma, id) => [lemma, id]));
  const known = (ids: readonly (number | undefined)[]) => ids.filter((id) => id !== undefined);
  const senses = readSenses(source.folder);
  const bytes = thesaurusBytes({
    lemmas,
    classOf: kept.map(([, synset]) => synset.wordClass),
    members: kept.map(([, synset]) => known(synset.lemmas.map((lemma) => lemmaId.get(lemma)))),
    senses: lemmas.map((lemma) => known((senses.get(lemma) ?? []).map((key) => synsetId.get(key)))),
    wider: kept.map(([, synset]) => known(synset.wider.map((key) => synsetId.get(key)))),
    antonyms: oppositePairs(synsets, lemmaId),
  });
  writeFileSync(out, bytes);
  return bytes.length;
}

/** What a thesaurus is made of: places of lemmas and of synsets by row, antonyms as class, lemma, lemma. */
export interface ThesaurusRows {
  readonly lemmas: readonly string[];
  readonly classOf: readonly number[];
  readonly members: readonly (readonly number[])[];
  readonly senses: readonly (readonly number[])[];
  readonly wider: readonly (readonly number[])[];
  readonly antonyms: readonly (readonly number[])[];
}

/**
 * The bytes that `parseThesaurus` reads: seven numbers and room for one more, where the rows start (32 bits), what is in them (16 bits),
 * the class of each synset (8 bits) and the lemmas, a line each.
 */
export function thesaurusBytes({ lemmas, classOf, members, senses, wider, antonyms }: ThesaurusRows): Buffer {
  const narrower: number[][] = wider.map(() => []);
  wider.forEach((row, synset) => {
    for (const up of row) narrower[up]!.push(synset);
  });
  if (Math.max(lemmas.length, classOf.length) > 65536) throw new RangeError('more than 65536 lemmas or synsets');
  const sizes = [members, senses, wider].map((rows) => rows.flat().length);
  const head = [0x32534854, lemmas.length, classOf.length, ...sizes, antonyms.length, 0];
  return Buffer.concat([
    wide(head),
    ...[members, senses, wider, narrower].map((rows) => wide(startsOf(rows))),
    ...[members, senses, wider, narrower, antonyms].map((rows) => Buffer.from(Uint16Array.from(rows.flat()).buffer)),
    Buffer.from(classOf),
    Buffer.from(lemmas.join('\n'), 'latin1'),
  ]);
}

const wide = (numbers: readonly number[]): Buffer => Buffer.from(Uint32Array.from(numbers).buffer);

/** Where each row starts in the list of all, and where one more would. */
function startsOf(rows: readonly (readonly number[])[]): number[] {
  const starts = [0];
  for (const row of rows) starts.push(starts.at(-1)! + row.length);
  return starts;
}

function worthKeeping(synset: Synset, seen: (word: string) => number): boolean {
  return synset.lemmas.some((lemma) => lemmaPattern.test(lemma) && !lemma.includes(' ') && seen(lemma) >= 10);
}

/** Every synset by `class letter + offset`. Instances (of people, places) are left out. */
function readSynsets(folder: string): Map<string, Synset> {
  const found = new Map<string, Synset>();
  parts.forEach((part, wordClass) => {
    for (const line of readFileSync(join(folder, `data.${part}`), 'utf8').split('\n')) {
      if (!/^\d{8} /.test(line)) continue;
      const synset = readSynset(line, wordClass);
      if (synset) found.set(letters[wordClass]! + line.slice(0, 8), synset);
    }
  });
  return found;
}

function readSynset(line: string, wordClass: number): Synset | null {
  const fields = line.slice(0, line.indexOf(' | ')).split(' ');
  const words = Number.parseInt(fields[3]!, 16);
  const lemmas: string[] = [];
  for (let i = 0; i < words; i++) {
    lemmas.push(fields[4 + 2 * i]!.replace(/\((?:a|p|ip)\)$/, '').replaceAll('_', ' '));
  }
  let at = 4 + 2 * words;
  const wider: string[] = [];
  const opposites: Synset['opposites'] = [];
  for (let left = Number.parseInt(fields[at++]!, 10); left > 0; left--, at += 4) {
    const [sign, offset, letter, places] = fields.slice(at, at + 4) as [string, string, string, string];
    if (sign === '@i') return null;
    const key = (letter === 's' ? 'a' : letter) + offset;
    if (sign === '@' || sign === '&' || sign === '$') wider.push(key);
    if (sign === '!') {
      const from = Number.parseInt(places.slice(0, 2), 16) - 1;
      opposites.push({ from, to: key, toWord: Number.parseInt(places.slice(2), 16) - 1 });
    }
  }
  return { wordClass, lemmas, wider, opposites };
}

/** Synset keys of each lemma, classes in order, commonest sense first, from the index files. */
function readSenses(folder: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  parts.forEach((part, wordClass) => {
    for (const line of readFileSync(join(folder, `index.${part}`), 'utf8').split('\n')) {
      if (line.startsWith(' ') || line === '') continue;
      const fields = line.trim().split(' ');
      const count = Number.parseInt(fields[2]!, 10);
      const lemma = fields[0]!.replaceAll('_', ' ');
      const keys = fields.slice(fields.length - count).map((offset) => letters[wordClass]! + offset);
      found.set(lemma, [...(found.get(lemma) ?? []), ...keys]);
    }
  });
  return found;
}

function oppositePairs(synsets: Map<string, Synset>, lemmaId: Map<string, number>): number[][] {
  const pairs: number[][] = [];
  for (const synset of synsets.values()) {
    for (const { from, to, toWord } of synset.opposites) {
      const one = lemmaId.get(synset.lemmas[from] ?? '');
      const other = lemmaId.get(synsets.get(to)?.lemmas[toWord] ?? '');
      if (one !== undefined && other !== undefined && one < other) pairs.push([synset.wordClass, one, other]);
    }
  }
  return pairs;
}
