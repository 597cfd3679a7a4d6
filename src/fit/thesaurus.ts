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
  const bytes: number[] = [];
  const put = (value: number) => {
    let left = value;
    for (; left >= 128; left = Math.floor(left / 128)) bytes.push((left & 127) | 128);
    bytes.push(left);
  };
  const putRow = (row: readonly number[]) => {
    put(row.length);
    for (const value of row) put(value);
  };
  for (const [, synset] of kept) {
    put(synset.wordClass);
    putRow(synset.lemmas.map((l) => lemmaId.get(l)).filter((id) => id !== undefined));
  }
  const senses = readSenses(source.folder);
  for (const lemma of lemmas) {
    putRow((senses.get(lemma) ?? []).map((key) => synsetId.get(key)).filter((id) => id !== undefined));
  }
  for (const [, synset] of kept) putRow(synset.wider.map((key) => synsetId.get(key)).filter((id) => id !== undefined));
  const opposites = oppositePairs(synsets, lemmaId);
  put(opposites.length);
  for (const pair of opposites) for (const value of pair) put(value);
  return write(out, lemmas, kept.length, bytes);
}

function write(out: string, lemmas: readonly string[], synsets: number, bytes: readonly number[]): number {
  const text = Buffer.from(lemmas.join('\n'));
  const head = Buffer.alloc(12);
  head.writeUInt32LE(0x31534854, 0);
  head.writeUInt32LE(text.length, 4);
  head.writeUInt32LE(synsets, 8);
  const all = Buffer.concat([head, text, Buffer.from(bytes)]);
  writeFileSync(out, all);
  return all.length;
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
