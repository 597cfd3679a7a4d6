import { InvalidArgumentError } from 'commander';
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

/** Every command, in the order of help. */
export const commandTable: readonly CommandSpec[] = [
  {
    name: 'inspect',
    args: '[pages...]',
    summary: 'reads one page on its own: the article in it, its facts, and signs of machine garbling',
    options: [{ flags: '--words', help: 'score every content word' }],
    examples: ['hearsay inspect page.html', 'hearsay inspect --jsonl - < pages.jsonl'],
    load: () => import('./inspect.ts'),
  },
  {
    name: 'compare',
    args: '[base] [copy]',
    summary: 'aligns two pages sentence by sentence and types every difference',
    options: [],
    examples: ['hearsay compare original.txt copy.txt', 'hearsay compare --jsonl < pairs.jsonl'],
    load: () => import('./compare.ts'),
  },
];
