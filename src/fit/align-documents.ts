import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SegmentedText } from '../model/article.ts';
import { tokenise } from '../text/tokens.ts';
import { seededRandom } from './random.ts';

/** Two texts of known alignment. */
export interface AlignedDocument {
  readonly kind: 'drafts' | 'moved' | 'strangers' | 'summary' | 'machine';
  /** Documents of one group share text and stay in one fold. */
  readonly group: string;
  readonly base: SegmentedText;
  readonly copy: SegmentedText;
  readonly links: readonly (readonly [number, number])[];
}

interface DraftRecord {
  readonly author: string;
  readonly drafts?: string;
  readonly src: readonly string[];
  readonly tgt: readonly string[];
  readonly links: readonly (readonly [number, number])[];
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
  });
  return [
    ...drafts.map(documentOf('drafts')),
    ...read('argrewrite-moved').map(documentOf('moved')),
    ...strangersOf(drafts.filter((record) => record.drafts === '12')),
    ...read('superpal-mn').map(documentOf('summary')),
    ...machineDocuments(folder),
  ];
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
