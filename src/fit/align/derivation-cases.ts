import { join } from 'node:path';
import { readRecords } from './align-documents.ts';
import { sharesRow, subjectCases } from './derivation-subjects.ts';

/** Two texts of which it is known whether the copy derives from the base. */
export interface DerivationCase {
  readonly family: string;
  /** Cases of one group share a source and stay in one fold. */
  readonly group: string;
  readonly base: string;
  readonly copy: string;
  readonly derived: boolean;
}

interface AnswerRecord {
  readonly task: string;
  readonly label: string;
  readonly source: string;
  readonly text: string;
}

/** The answers to one question, and the article some were told to copy. */
interface Question {
  readonly task: string;
  readonly source: string;
  /** Texts that were written without the article. */
  readonly own: readonly string[];
  readonly copies: readonly { readonly manner: string; readonly text: string }[];
}

interface DraftRecord {
  readonly author: string;
  readonly drafts: string;
  readonly src: readonly string[];
  readonly tgt: readonly string[];
}

interface PassageRecord {
  readonly block: string | number;
  readonly label: number;
  readonly sents: readonly string[];
}

interface RoundTripRecord {
  readonly orig: string;
  readonly roundtrip: string;
}

interface EventRecord {
  readonly a: string;
  readonly b: string;
  readonly overall: number;
}

const joined = (sentences: readonly string[]): string => sentences.join(' ');

/** All cases of a folder of labelled sets, and pairs of passages on one subject from a folder of texts. */
export function readCases(folder: string, texts: string): DerivationCase[] {
  const questions = questionsOf(readRecords(join(folder, 'derivation', 'clough-stevenson.jsonl')));
  return [
    ...questions.flatMap((one) => [...answerCases(one), ...strangeAnswerCases(one), ...partialAnswerCases(one)]),
    ...draftCases(readRecords(join(folder, 'align', 'argrewrite.jsonl'))),
    ...passageCases('translations', readRecords(join(folder, 'garble', 'mt-news2013.jsonl'))),
    ...passageCases('spun', readRecords(join(folder, 'garble', 'spin-synth.jsonl'))),
    ...roundTripCases(readRecords(join(folder, 'garble', 'human-roundtrip.jsonl'))),
    ...eventCases(readRecords(join(folder, 'events', 'semeval22-en.jsonl'))),
    ...subjectCases(texts),
  ];
}

/**
 * The questions and their answers. A few that are labelled as copies were copied from another article: they share no row of
 * five words with this one and are left out, for in truth they do not derive from it.
 */
function questionsOf(records: readonly AnswerRecord[]): Question[] {
  const answers = records.filter(({ label, source, text }) => label !== 'cut' || sharesRow(source, text, 5));
  return [...new Set(answers.map(({ task }) => task))].map((task) => {
    const ofTask = answers.filter((one) => one.task === task);
    return {
      task,
      source: ofTask[0]!.source,
      own: ofTask.filter(({ label }) => label === 'non').map(({ text }) => text),
      copies: ofTask.filter(({ label }) => label !== 'non').map(({ label, text }) => ({ manner: label, text })),
    };
  });
}

const answerCases = ({ task, source, own, copies }: Question): DerivationCase[] => [
  ...own.map((copy) => ({ family: 'answers', group: task, base: source, copy, derived: false })),
  ...copies.map(({ text }) => ({ family: 'answers', group: task, base: source, copy: text, derived: true })),
];

const joinedTexts = (texts: readonly string[]): string => texts.join('\n\n');

/** The texts from a place on, going round. */
const someFrom = (texts: readonly string[], at: number, count: number): string[] =>
  Array.from({ length: count }, (_, k) => texts[(at + k) % texts.length]!);

/** What one wrote without the article against what others wrote, with it or without, and against several of these: all by different people. */
function strangeAnswerCases({ task, own, copies }: Question): DerivationCase[] {
  const case_ = (family: string, base: string, copy: string) => ({ family, group: task, base, copy, derived: false });
  return own.flatMap((copy, k) => {
    const others = own.filter((_, other) => other !== k);
    return [
      ...own.slice(k + 1).map((base) => case_('answers of two', base, copy)),
      ...copies.map(({ text }) => case_('answers of two', text, copy)),
      ...[4, 6].map((count) => case_('answers of many', joinedTexts(someFrom(others, k, count)), copy)),
    ];
  });
}

/** Copies that go on in words of their own, and copies of an article that goes on to other things. */
function partialAnswerCases({ task, source, own, copies }: Question): DerivationCase[] {
  return copies.flatMap(({ manner, text }, k) => {
    const case_ = (family: string, base: string, copy: string) => ({
      family: `${family}, ${manner}`,
      group: task,
      base,
      copy,
      derived: true,
    });
    const [one, ...more] = someFrom(own, k, 4);
    return [
      case_('half copied', source, joinedTexts([text, one!])),
      case_('copied from a long base', joinedTexts([more[0]!, source, more[1]!, more[2]!]), text),
    ];
  });
}

/** Drafts of one author derive from one another, those of two authors do not. */
function draftCases(records: readonly DraftRecord[]): DerivationCase[] {
  const firsts = records.filter((record) => record.drafts === '12');
  const strangerOf = (k: number) => firsts[(k + 1) % firsts.length]!.src;
  return [
    ...records.map((record) => ({
      family: 'drafts',
      group: record.author,
      base: joined(record.src),
      copy: joined(record.tgt),
      derived: true,
    })),
    ...firsts.map((record, k) => ({
      family: 'strangers',
      group: record.author,
      base: joined(record.src),
      copy: joined(strangerOf(k)),
      derived: false,
    })),
    ...firsts.map((record, k) => ({
      family: 'strangers, long base',
      group: record.author,
      base: joinedTexts([strangerOf(k), strangerOf(k + 1)].map(joined)),
      copy: joined(record.src),
      derived: false,
    })),
  ];
}

/** Every third version is enough, and half of them are held against a base with the passages around it. */
function passageCases(family: string, records: readonly PassageRecord[]): DerivationCase[] {
  const originals = records.filter((record) => record.label === 0);
  const placeOf = new Map(originals.map((record, k) => [String(record.block), k]));
  return records
    .filter((record, k) => record.label === 1 && k % 3 === 0 && placeOf.has(String(record.block)))
    .map((record, k) => {
      const place = placeOf.get(String(record.block))!;
      const around = k % 2 === 0 ? 0 : 3;
      const base = originals.slice(Math.max(0, place - around), place + around + 1);
      return {
        family,
        group: String(record.block),
        base: joined(base.flatMap((one) => one.sents)),
        copy: joined(record.sents),
        derived: true,
      };
    });
}

/** Sentences translated and back by people, five to a passage. */
function roundTripCases(records: readonly RoundTripRecord[]): DerivationCase[] {
  return Array.from({ length: Math.floor(records.length / 5) }, (_, k) => {
    const five = records.slice(5 * k, 5 * k + 5);
    return {
      family: 'round trips',
      group: String(k),
      base: joined(five.map((record) => record.orig)),
      copy: joined(five.map((record) => record.roundtrip)),
      derived: true,
    };
  });
}

/** Reports of two outlets, of one event or of two; those that share a row of eight words may have a source in common. */
const eventCases = (records: readonly EventRecord[]): DerivationCase[] =>
  records
    .filter((record) => !sharesRow(record.a, record.b, 8))
    .map((record, k) => ({
      family: record.overall > 2 ? 'other events' : 'one event',
      group: String(k),
      base: record.a,
      copy: record.b,
      derived: false,
    }));
