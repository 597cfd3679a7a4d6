import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SegmentedText } from '../../model/article.ts';
import { tokenise } from '../../text/tokens.ts';
import { seededRandom } from '../learn/random.ts';

/** Two texts of known alignment. */
export interface AlignedDocument {
  readonly kind: 'drafts' | 'moved' | 'snippet' | 'shuffled' | 'merged' | 'strangers' | 'summary' | 'machine';
  /** Documents of one group share text and stay in one fold. */
  readonly group: string;
  readonly base: SegmentedText;
  readonly copy: SegmentedText;
  readonly links: readonly (readonly [number, number])[];
  /** Links off the main order, where the set names them. */
  readonly moved?: readonly (readonly [number, number])[];
}

interface DraftRecord {
  readonly author: string;
  readonly drafts?: string;
  readonly src: readonly string[];
  readonly tgt: readonly string[];
  readonly links: readonly (readonly [number, number])[];
  readonly moved?: readonly (readonly [number, number])[];
}

interface PassageRecord {
  readonly block: string | number;
  readonly label: number;
  readonly sents: readonly string[];
}

/** A text of the given sentences, a line each. */
export function textOf(sentences: readonly string[]): SegmentedText {
  const body = sentences.join('\n');
  let from = 0;
  const spans = sentences.map((sentence, ordinal) => {
    const to = from + sentence.length;
    const entry = { ordinal, paragraph: ordinal, from, to, tokens: tokenise(body, from, to) };
    from = to + 1;
    return entry;
  });
  return { body, language: 'en', sentences: spans };
}

/** Records of a JSON Lines file. */
export function readRecords<T>(path: string): T[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as T);
}

/** All documents of a folder of labelled sets. */
export function readDocuments(folder: string): AlignedDocument[] {
  const read = (name: string) => readRecords<DraftRecord>(join(folder, 'align', `${name}.jsonl`));
  const drafts = read('argrewrite');
  const documentOf = (kind: AlignedDocument['kind']) => (record: DraftRecord & { id?: string }) => ({
    kind,
    group: record.author ?? record.id,
    base: textOf(record.src),
    copy: textOf(record.tgt),
    links: record.links,
    ...(record.moved ? { moved: record.moved } : {}),
  });
  const merged = mergedDocuments(drafts.map(documentOf('drafts')));
  const machine = machineDocuments(folder);
  return [
    ...drafts.map(documentOf('drafts')),
    ...shuffledDocuments(drafts.map(documentOf('drafts'))),
    ...merged,
    ...read('argrewrite-moved').map(documentOf('moved')),
    ...strangersOf(drafts.filter((record) => record.drafts === '12')),
    ...read('superpal-mn').map(documentOf('summary')),
    ...machine,
    ...snippetsOf([...merged, ...mergedDocuments(machine), ...machine]),
  ];
}

/** Snippets taken from each document, and the most sentences of one. */
const snippets = 2;
const longestSnippet = 3;

/** A sentence or a few with what renders them, and nothing around: most of what tells a link in an article is missing. */
function snippetsOf(documents: readonly AlignedDocument[]): AlignedDocument[] {
  const random = seededRandom(23);
  return documents.flatMap((document) =>
    Array.from({ length: snippets }, () => snippetOf(document, random)).filter((one) => one !== null),
  );
}

function snippetOf({ group, base, copy, links }: AlignedDocument, random: () => number): AlignedDocument | null {
  const from = Math.floor(random() * base.sentences.length);
  const to = Math.min(base.sentences.length, from + 1 + Math.floor(random() * longestSnippet));
  const held = links.filter(([i]) => i >= from && i < to);
  const first = Math.min(...held.map(([, j]) => j));
  const last = Math.max(...held.map(([, j]) => j));
  if (held.length === 0 || last - first > longestSnippet) return null;
  const cut = (text: SegmentedText, start: number, end: number) =>
    textOf(text.sentences.slice(start, end).map((one) => text.body.slice(one.from, one.to)));
  return {
    kind: 'snippet',
    group,
    base: cut(base, from, to),
    copy: cut(copy, first, last + 1),
    links: links
      .filter(([i, j]) => i >= from && i < to && j >= first && j <= last)
      .map(([i, j]) => [i - from, j - first]),
  };
}

/** How many shuffled versions of each pair of drafts there are, and the longest block that keeps together in them. */
const versions = 3;
const longestBlock = 6;
/** Sentences left out of a shuffled version, on either side. */
const leftOut = 0.06;

/** Drafts whose copies stand in another order, block by block, wholly or in two exchanges, with some sentences left out: what moved text looks like. */
function shuffledDocuments(drafts: readonly AlignedDocument[]): AlignedDocument[] {
  const random = seededRandom(11);
  return Array.from({ length: versions }, (_, version) => version).flatMap((version) =>
    drafts.map((document) => shuffled(document, version % 2 === 0, random)),
  );
}

function shuffled(document: AlignedDocument, wholly: boolean, random: () => number): AlignedDocument {
  const copyOrder = shuffledPlaces(document.copy.sentences.length, wholly, random).filter(() => random() > leftOut);
  const baseOrder = [...document.base.sentences.keys()].filter(() => random() > leftOut);
  const pick = (text: SegmentedText, order: readonly number[]) =>
    textOf(order.map((place) => text.body.slice(text.sentences[place]!.from, text.sentences[place]!.to)));
  const links = document.links.map(([i, j]) => [baseOrder.indexOf(i), copyOrder.indexOf(j)] as const);
  return {
    kind: 'shuffled',
    group: document.group,
    base: pick(document.base, baseOrder),
    copy: pick(document.copy, copyOrder),
    links: links.filter(([i, j]) => i >= 0 && j >= 0),
  };
}

/** How many of the sentences that could be are joined with the next one. */
const joinedShare = 0.25;

/** Drafts in which neighbouring sentences of one side or the other were joined: mergers and splits beyond dispute, which drafts have few of. */
function mergedDocuments(drafts: readonly AlignedDocument[]): AlignedDocument[] {
  const random = seededRandom(17);
  return drafts.flatMap((document) => {
    const turned = turnedRound(merged(turnedRound(document), random));
    return [merged(document, random), turned];
  });
}

const turnedRound = (document: AlignedDocument): AlignedDocument => ({
  ...document,
  base: document.copy,
  copy: document.base,
  links: document.links.map(([i, j]) => [j, i] as const),
});

/** Joins neighbours of the copy that each render one sentence of the base, the one after the other. */
function merged(document: AlignedDocument, random: () => number): AlignedDocument {
  const { copy, links } = document;
  const only = (place: number): number | null => {
    const found = links.filter(([, j]) => j === place);
    return found.length === 1 && links.filter(([i]) => i === found[0]![0]).length === 1 ? found[0]![0] : null;
  };
  const sentences: string[] = [];
  const placeOf: number[] = [];
  let joinable = false;
  for (const [j, { from, to }] of copy.sentences.entries()) {
    const sentence = copy.body.slice(from, to);
    const [before, here] = [only(j - 1), only(j)];
    const joins: boolean = joinable && before !== null && here === before + 1 && random() < joinedShare;
    if (joins) sentences.push(`${sentences.pop()!.replace(/[.!?]$/u, '')}; ${sentence}`);
    else sentences.push(sentence);
    joinable = !joins;
    placeOf.push(sentences.length - 1);
  }
  return {
    ...document,
    kind: 'merged',
    copy: textOf(sentences),
    links: links.map(([i, j]) => [i, placeOf[j]!] as const),
  };
}

/** The places 0 to `length` cut into blocks; the blocks in any order, or two of them exchanged, twice. */
function shuffledPlaces(length: number, wholly: boolean, random: () => number): number[] {
  const blocks: number[][] = [];
  for (let at = 0; at < length; at += blocks.at(-1)!.length) {
    const size = Math.min(1 + Math.floor(random() * longestBlock), length - at);
    blocks.push(Array.from({ length: size }, (_, k) => at + k));
  }
  const exchange = (i: number, j: number) => {
    [blocks[i], blocks[j]] = [blocks[j]!, blocks[i]!];
  };
  if (wholly) for (let i = blocks.length - 1; i > 0; i--) exchange(i, Math.floor(random() * (i + 1)));
  else
    for (let round = 0; round < 2; round++)
      exchange(Math.floor(random() * blocks.length), Math.floor(random() * blocks.length));
  return blocks.flat();
}

/** Drafts of two authors on one subject hold no true link. */
function strangersOf(drafts: readonly DraftRecord[]): AlignedDocument[] {
  return drafts.map((record, k) => {
    const other = drafts[(k + 1) % drafts.length]!;
    return { kind: 'strangers', group: record.author, base: textOf(record.src), copy: textOf(other.src), links: [] };
  });
}

/** Passages and their spun or machine-translated versions, three after another, with some sentences left out on either side. */
function machineDocuments(folder: string): AlignedDocument[] {
  const documents: AlignedDocument[] = [];
  for (const name of ['spin-synth', 'mt-news2013']) {
    const records = readRecords<PassageRecord>(join(folder, 'garble', `${name}.jsonl`));
    const originals = new Map(records.filter((r) => r.label === 0).map((r) => [String(r.block), r.sents]));
    const random = seededRandom(7);
    const copies = records.filter((r) => r.label === 1 && originals.get(String(r.block))?.length === r.sents.length);
    copies.sort((one, other) => (String(one.block) < String(other.block) ? -1 : 1));
    for (let k = 0; k + 2 < copies.length; k += 18) {
      const chosen = copies.slice(k, k + 3);
      documents.push(joined(`${name}${Math.floor(k / 30)}`, chosen, originals, random));
    }
  }
  return documents;
}

function joined(
  group: string,
  copies: readonly PassageRecord[],
  originals: ReadonlyMap<string, readonly string[]>,
  random: () => number,
): AlignedDocument {
  const blocks = [...new Set(copies.map((copy) => String(copy.block)))];
  const entries = blocks.flatMap((block) => {
    const copy = copies.find((one) => String(one.block) === block)!;
    return originals.get(block)!.map((sentence, s) => ({ sentence, rendered: copy.sents[s]!, fate: random() }));
  });
  const base = entries.filter((entry) => entry.fate > 0.1);
  const copy = entries.filter((entry) => entry.fate < 0.9);
  const links = base.flatMap((entry, i) => {
    const j = copy.indexOf(entry);
    return j < 0 ? [] : [[i, j] as const];
  });
  return {
    kind: 'machine',
    group,
    base: textOf(base.map((entry) => entry.sentence)),
    copy: textOf(copy.map((entry) => entry.rendered)),
    links,
  };
}
