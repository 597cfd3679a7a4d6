import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page dump whose lines are labelled: 1 body, 0 not, null not to be counted. */
export interface LabelledDump {
  readonly id: string;
  readonly site: string;
  readonly set: 'lines' | 'wacxii' | 'textmeta';
  readonly lines: readonly string[];
  readonly labels: readonly (0 | 1 | null)[];
  /** Numbers of the lines that are the headline; empty where not known. */
  readonly titleLines: readonly number[];
}

interface LineRecord {
  readonly id: string;
  readonly url: string;
  readonly lines: readonly string[];
  readonly labels?: readonly (string | null)[];
  readonly title_lines?: readonly number[];
}

interface PageRecord {
  readonly dataset: string;
  readonly id: string;
  readonly paras?: readonly string[] | null;
  readonly body: string;
}

function readRecords<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): T => JSON.parse(line));
}

const words = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
const siteOf = (url: string): string => {
  const host = new URL(url).hostname.replace(/^www\./, '');
  return host.split('.').slice(-2).join('.');
};

/** Labelled dumps of a folder that holds `lines/{lines,wacxii,textmeta}.jsonl` and `extract/pages.jsonl`. */
export function readLabelledDumps(folder: string): LabelledDump[] {
  const labelled = (['lines', 'wacxii'] as const).flatMap((set) =>
    readRecords<LineRecord>(join(folder, 'lines', `${set}.jsonl`)).map((record) => ({
      id: record.id,
      site: siteOf(record.url),
      set,
      lines: record.lines,
      titleLines: (record.labels ?? []).flatMap((label, i) => (label === 'title' ? [i] : [])),
      labels: (record.labels ?? []).map((label) => (label === 'main' ? 1 : label === 'boiler' ? 0 : null)),
    })),
  );
  const known = new Set(labelled.map((dump) => dump.id));
  const bodies = new Map(
    readRecords<PageRecord>(join(folder, 'extract', 'pages.jsonl')).map(
      (page) => [page.id, page.paras ?? page.body.split('\n')] as const,
    ),
  );
  const matched = readRecords<LineRecord>(join(folder, 'lines', 'textmeta.jsonl'))
    .filter((record) => !known.has(record.id))
    .flatMap((record) => {
      const paragraphs = bodies.get(record.id) ?? bodies.get(record.id.replace(/^fundus__/, ''));
      const labels = paragraphs && labelByParagraphs(record.lines, paragraphs);
      return labels
        ? [
            {
              id: record.id,
              site: siteOf(record.url),
              set: 'textmeta' as const,
              lines: record.lines,
              titleLines: record.title_lines ?? [],
              labels,
            },
          ]
        : [];
    });
  return [...labelled, ...matched];
}

/** Labels lines by the paragraphs they hold, in order of the paragraphs; null where too few of these are found in the lines. */
function labelByParagraphs(lines: readonly string[], paragraphs: readonly string[]): (0 | 1 | null)[] | null {
  const wanted = paragraphs.map(words).filter((text) => text !== '');
  const have = lines.map(words);
  const labels = lines.map((line): 0 | 1 | null => (line.trim() === '' ? null : 0));
  let found = 0;
  let from = 0;
  for (const text of wanted) {
    const at = have.findIndex((line, i) => i >= from && line === text);
    const anywhere = at >= 0 ? at : have.indexOf(text);
    if (anywhere >= 0) {
      labels[anywhere] = 1;
      found += text.length;
      if (at >= 0) from = at + 1;
      continue;
    }
    for (let i = 0; i < have.length; i++) {
      if (have[i]!.length > 25 && text.includes(have[i]!)) {
        labels[i] = 1;
        found += have[i]!.length;
      } else if (have[i]!.length > text.length && text.length > 40 && have[i]!.includes(text)) labels[i] = null;
    }
  }
  const size = wanted.reduce((sum, text) => sum + text.length, 0);
  return size > 400 && found > 0.9 * size ? labels : null;
}

/** The same page with every blank line and bullet left out, or with a blank line after every line: layouts differ, bodies do not. */
export function relaid(dump: LabelledDump): LabelledDump {
  const blank = dump.lines.filter((line) => line.trim() === '').length;
  const kept = dump.lines.map((line, i) => [line, dump.labels[i]!] as const).filter(([line]) => line.trim() !== '');
  const tight = blank > 0.2 * dump.lines.length;
  const pairs = tight
    ? kept.map(([line, label]) => [line.replace(/^\s*[•◦▪]\s*/u, ''), label] as const)
    : kept.flatMap((pair) => [pair, ['', null] as const]);
  return { ...dump, titleLines: [], lines: pairs.map(([line]) => line), labels: pairs.map(([, label]) => label) };
}
