import { readFileSync, writeFileSync } from 'node:fs';
import type { SegmentedText } from '../../model/article.ts';
import { shippedModels } from '../../pipeline/models.ts';
import { alignTexts } from '../../stages/align/align.ts';
import { compareAligned } from '../../stages/compare/compare.ts';
import { measurePair } from '../../stages/detect/against/measure-pair.ts';
import { segmentBody } from '../../stages/segment/segment.ts';

/**
 * Measures pairs of texts whose kind is known, for `detect-against-model.ts` to fit on: a line of JSON a pair.
 * Usage: `node dist/fit/detect/detect-against.js EVAL_DEV_FOLDER OUT_FILE`. Labels: machine translation against its human
 * reference, spun text against its original, and as honest pairs human round trips, human paraphrases, drafts of
 * one essay and unchanged text.
 */
const [folder = '', out = ''] = process.argv.slice(2);

interface Case {
  readonly set: string;
  readonly id: string;
  /** Pairs that share a text share a group, so that no fold sees a text twice. */
  readonly group: string;
  readonly kind: 'translated' | 'spun' | 'human';
  /** Human judgement of adequacy, standardised, where there is one. */
  readonly adequacy?: number;
  readonly base: readonly string[];
  readonly copy: readonly string[];
}

type Row = Record<string, unknown> & { readonly id: string };

const rows = (file: string): Row[] =>
  readFileSync(`${folder}/${file}`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
const strings = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [String(value)]);
const five = (index: number) => Math.floor(index / 5) * 5;

function translations(): Case[] {
  const all = rows('garble/mt-news2013.jsonl');
  const references = new Map(all.filter((row) => row.label === 0).map((row) => [row.block, strings(row.sents)]));
  const passages = all
    .filter((row) => row.label === 1 && references.has(row.block))
    .map(
      (row): Case => ({
        set: `mt-${row.type}`,
        id: row.id,
        group: `n${row.block}`,
        kind: 'translated',
        base: references.get(row.block)!,
        copy: strings(row.sents),
      }),
    );
  const singles = rows('roundtrip/mt-news2013-da.jsonl').map(
    (row): Case => ({
      set: 'da',
      id: row.id,
      group: `n${five(Number(row.id.split('-').at(-1)))}`,
      kind: 'translated',
      adequacy: Number(row.da_z),
      base: [String(row.ref)],
      copy: [String(row.text)],
    }),
  );
  const unchanged = [...references].slice(0, 100).map(
    ([block, sents]): Case => ({
      set: 'same',
      id: `same-${block}`,
      group: `n${block}`,
      kind: 'human',
      base: sents,
      copy: sents,
    }),
  );
  return [...passages, ...singles, ...unchanged];
}

function humanRoundTrips(): Case[] {
  const all = rows('garble/human-roundtrip.jsonl');
  const singles = all.map(
    (row, i): Case => ({
      set: 'human1',
      id: row.id,
      group: `h${five(i)}`,
      kind: 'human',
      base: [String(row.orig)],
      copy: [String(row.roundtrip)],
    }),
  );
  const passages: Case[] = [];
  for (let i = 0; i + 5 <= all.length; i += 5) {
    const some = all.slice(i, i + 5);
    passages.push({
      set: 'human5',
      id: `h5-${i}`,
      group: `h${i}`,
      kind: 'human',
      base: some.map((row) => String(row.orig)),
      copy: some.map((row) => String(row.roundtrip)),
    });
  }
  return [...singles, ...passages];
}

function paraphrases(): Case[] {
  const sets = ['mrpc', 'pan-sent'].flatMap((set) =>
    rows(`pairs/${set}.jsonl`)
      .filter((row, i) => row.label === 1 && i % 5 === 0)
      .map(
        (row): Case => ({
          set,
          id: row.id,
          group: `${set}${row.id}`,
          kind: 'human',
          base: [String(row.a)],
          copy: [String(row.b)],
        }),
      ),
  );
  const drafts = rows('align/argrewrite.jsonl').map(
    (row): Case => ({
      set: 'drafts',
      id: row.id,
      group: `a${row.author}`,
      kind: 'human',
      base: strings(row.src),
      copy: strings(row.tgt),
    }),
  );
  return [...sets, ...drafts];
}

function spun(): Case[] {
  const all = rows('garble/spin-synth.jsonl');
  const originals = new Map(all.filter((row) => row.label === 0).map((row) => [row.block, strings(row.sents)]));
  return all
    .filter((row, i) => row.label === 1 && originals.has(row.block) && i % 3 === 0)
    .map(
      (row): Case => ({
        set: `spun-${row.spinner}`,
        id: row.id,
        group: `s${row.block}`,
        kind: 'spun',
        base: originals.get(row.block)!,
        copy: strings(row.sents),
      }),
    );
}

function textOf(sentences: readonly string[]): SegmentedText {
  const body = sentences.join('\n');
  let at = 0;
  const spans = sentences.map((sentence) => {
    const span = { from: at, to: at + sentence.length };
    at = span.to + 1;
    return span;
  });
  return { body, language: 'en', sentences: segmentBody(body, 'en', spans) };
}

const models = shippedModels();
const lines = [...humanRoundTrips(), ...translations(), ...paraphrases(), ...spun()].map((one) => {
  const [base, copy] = [textOf(one.base), textOf(one.copy)];
  const { pairs } = compareAligned(base, copy, alignTexts(base, copy));
  const features = measurePair(base, copy, pairs, models.detect())?.features ?? [];
  const { base: _base, copy: _copy, ...known } = one;
  return JSON.stringify({
    ...known,
    features: [...features].map((value) => (Number.isNaN(value) ? null : Number(value.toPrecision(6)))),
  });
});
writeFileSync(out, `${lines.join('\n')}\n`);
console.log(`${lines.length} pairs measured`);
