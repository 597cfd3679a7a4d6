import { InvalidArgumentError } from 'commander';
import { severities } from '../model/edit.ts';
import type { CommandSpec, OptionSpec } from './command.ts';

/** A whole number from 1 up. */
function count(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('It takes a whole number from 1 up.');
  return number;
}

/** Options that every command has. */
export const commonOptions: readonly OptionSpec[] = [
  { flags: '--json', help: 'write one JSON document' },
  { flags: '--jsonl', help: 'write a JSON line per input, as each is done, in input order' },
  { flags: '-q, --quiet', help: 'write results only, no notes' },
  { flags: '--color <when>', help: 'colour', choices: ['auto', 'always', 'never'], fallback: 'auto' },
  { flags: '--no-progress', help: 'no progress line' },
  { flags: '--threads <n>', help: 'worker threads (default: one per core for long runs)', parse: count },
];

/** Options of the commands that read pages. */
const readingOptions: readonly OptionSpec[] = [
  { flags: '--allow-private', help: 'read addresses on this machine and private networks too' },
];

/** Options of the commands whose runs can be long. */
const longRunOptions: readonly OptionSpec[] = [
  {
    flags: '--resume <file>',
    help: 'append JSON lines to this file; inputs it has answers for are passed over, failed ones tried again',
  },
];

/** Options of the commands that study a whole corpus. */
const studyOptions: readonly OptionSpec[] = [
  { flags: '--no-cache', help: 'work everything out afresh, and keep none of it for the next run' },
];

/** A number from 0 to 100. */
function score(value: string): number {
  const number = Number(value);
  if (!(number >= 0 && number <= 100)) throw new InvalidArgumentError('It takes a number from 0 to 100.');
  return number;
}

/** Every command, in the order of help. */
export const commandTable: readonly CommandSpec[] = [
  {
    name: 'browse',
    args: '[corpus]',
    summary: 'opens the terminal browser on a corpus (default: ./corpus, else the sample corpus)',
    options: studyOptions,
    examples: ['hearsay', 'hearsay browse my-corpus'],
    load: () => import('./browse.ts'),
  },
  {
    name: 'check',
    args: '[pages...]',
    summary: 'for each new page: the original it comes from, how it was worded, its credit, its fidelity',
    options: [
      { flags: '--against <corpus>', help: 'corpus to search (default: ./corpus, else the sample corpus)' },
      { flags: '--fail-under <score>', help: 'exit 1 where a fidelity is under this', parse: score },
      { flags: '--explain <finding>', help: 'tell of one finding in full: why, both sentences, what it cost' },
      { flags: '--watch <dir>', help: 'go on: check pages as they arrive in this folder' },
      { flags: '--weights <file>', help: 'JSON file of weights of your own (default: weights.json in the corpus)' },
      { flags: '--no-cache', help: 'read the whole corpus afresh, whatever a report has kept of it' },
      ...longRunOptions,
      ...readingOptions,
    ],
    examples: ['hearsay check copy.html --against corpus', 'hearsay check new/*.txt --fail-under 90'],
    load: () => import('./check.ts'),
  },
  {
    name: 'compare',
    args: '[base] [copy]',
    summary: 'aligns two pages sentence by sentence and types every difference',
    options: [...longRunOptions, ...readingOptions],
    examples: ['hearsay compare original.txt copy.txt', 'hearsay compare --jsonl < pairs.jsonl'],
    load: () => import('./compare.ts'),
  },
  {
    name: 'inspect',
    args: '[pages...]',
    summary: 'one page on its own: the article in it, its facts, and signs of machine garbling',
    options: [{ flags: '--words', help: 'score every content word' }, ...longRunOptions, ...readingOptions],
    examples: ['hearsay inspect page.html', 'hearsay inspect crawl.warc.gz --resume answers.jsonl'],
    load: () => import('./inspect.ts'),
  },
  {
    name: 'report',
    args: '[corpus]',
    summary: 'fidelity report over a corpus',
    options: [
      {
        flags: '-f, --format <format>',
        help: 'form of the report',
        choices: ['text', 'md', 'html', 'json', 'csv', 'sarif', 'junit'],
        fallback: 'text',
      },
      { flags: '-o, --out <path>', help: 'file to write (default: standard output)' },
      { flags: '--since <date>', help: 'only events from this day on (YYYY-MM-DD); outlets are rated on them alone' },
      { flags: '--outlet <name>', help: 'only this outlet, and the events it has an article in' },
      { flags: '--event <id>', help: 'only the event of this folder or id' },
      {
        flags: '--min-severity <severity>',
        help: 'list findings from this severity up (default: major; in JSON all)',
        choices: severities,
      },
      { flags: '--anonymise', help: 'take out the names of outlets, authors and addresses' },
      { flags: '--weights <file>', help: 'JSON file of weights of your own (default: weights.json in the corpus)' },
      ...studyOptions,
    ],
    examples: ['hearsay report corpus', 'hearsay report corpus --format md --out report.md'],
    load: () => import('./report.ts'),
  },
  {
    name: 'explain',
    args: '<finding> [corpus]',
    summary: 'one finding in full: why it was flagged, the sentences on both sides, the points it cost',
    options: [
      { flags: '--weights <file>', help: 'JSON file of weights of your own (default: weights.json in the corpus)' },
      ...studyOptions,
    ],
    examples: ['hearsay explain d2r6hgrw', 'hearsay explain d2r6hgrw my-corpus --json'],
    load: () => import('./explain.ts'),
  },
  {
    name: 'add',
    args: '<sources...>',
    summary: 'reads pages into a corpus folder, each under the event it tells of',
    options: [
      { flags: '--to <corpus>', help: 'corpus folder; made where it is not there', fallback: 'corpus' },
      { flags: '--outlet <name>', help: 'outlet of the pages, over what is read off them' },
      { flags: '--published <date>', help: 'date of publication, over what is read off them' },
      { flags: '--event <id>', help: 'event (folder) the pages go under; pages stored under another are moved' },
      { flags: '--original', help: 'the pages are originals: nothing in the corpus is their source' },
      ...readingOptions,
    ],
    examples: ['hearsay add pages/*.html --to corpus', 'hearsay add wire.txt --to corpus --original'],
    load: () => import('./add.ts'),
  },
  {
    name: 'rules',
    args: '[id]',
    summary: 'lists the rules, or explains one: what it catches, what it spares, why',
    options: [],
    examples: ['hearsay rules', 'hearsay rules number'],
    load: () => import('./rules.ts'),
  },
];
