import { readFileSync, writeFileSync } from 'node:fs';
import { exitCodes } from './commands/exit-codes.ts';
import { commandTable, commonOptions } from './commands/table.ts';
import { allRules } from './pipeline/all-rules.ts';
import { measureLine } from './present/measure-line.ts';
import { removalRules } from './stages/extract/removal-rules.ts';
import { keymap, keyName } from './tui/keymap.ts';

/** Parts of the documents that are made from the program's own tables; `--check` fails where one is out of date. */
const blocks: Readonly<Record<string, () => string>> = {
  commands: () =>
    table(
      ['command', 'what it does'],
      commandTable.map((one) => [`\`hearsay ${`${one.name} ${one.args}`.trim()}\``, one.summary]),
    ),
  options: () =>
    table(
      ['option', 'of', 'what it does'],
      [
        ...commonOptions.map((one) => [`\`${one.flags}\``, 'every command', one.help]),
        ...commandTable.flatMap((command) =>
          command.options.map((one) => [`\`${one.flags}\``, command.name, one.help]),
        ),
      ],
    ),
  exits: () =>
    table(
      ['status', 'meaning'],
      Object.values(exitCodes).map(({ code, meaning }) => [String(code), meaning]),
    ),
  keys: () =>
    table(
      ['key', 'on', 'what it does'],
      keymap.map((row) => [row.keys.map((key) => `\`${keyName(key)}\``).join(' '), row.on.join(', '), row.help]),
    ),
};

const cell = (text: string): string => text.replace(/\|/g, '\\|');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');

/** A document with every marked block made anew. */
export function withBlocks(text: string): string {
  return text.replace(/(<!-- (\w+):start -->\n)[\s\S]*?(<!-- \2:end -->)/g, (whole, open, name, close) => {
    const make = blocks[name];
    return make ? `${open}${make()}\n${close}` : whole;
  });
}

/** docs/rules.md: every rule with what it catches and what it spares. */
export function rulesPage(): string {
  const parts = allRules().map(({ kind, needs, head }) => {
    const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');
    const facts = `${kind === 'sign' ? `Sign of garbling, ${needs === 'pair' ? 'needs the original' : 'needs no original'}` : 'Names a difference'} · ${head.severity} · ${head.languages.join(', ')}`;
    const measured = head.measured ? `\n\n${measureLine(head.measured)}` : '';
    return `## ${head.id}\n\n${facts}\n\n**${head.docs.title}.** ${head.docs.why}\n\nCaught:\n\n${list(head.docs.caught)}\n\nSpared:\n\n${list(head.docs.spared)}${measured}`;
  });
  return `# Rules\n\nMade from the rules themselves by \`npm run docs\`; do not edit. \`[base/copy]\` marks a change; every example is run by a test. "Measured" gives precision and recall: on the synthetic development set (670 texts, one clean change in most: an upper bound for real rewriting) or on sentences of our own that were written before the rule was tried on them. "Grave findings in human rewordings" were judged by one reader on pairs of news sentences, plagiarised sentences and round trips that people had worded anew, few of them seen before: the share of major and critical edits that truly tell what they say. Faults found there were mended in part afterwards. Such pairs are worded more freely than copies are, and some tell of other facts, so copies fare better.\n\n${parts.join('\n\n')}\n\n${removalsPart()}\n`;
}

/** Why stretches of a page are left out of the article, as a table. */
function removalsPart(): string {
  const rows = removalRules.map(({ id, pages, reason, seenBy }) => [
    `\`${id}\``,
    pages === 'html' ? 'markup' : 'text',
    reason,
    seenBy,
  ]);
  return `## What is left out of an article\n\nNo finding and no fault: \`hearsay inspect\` tells of every stretch of a page that is not in the body, with one of these rules (\`article.removed\`). Models decide what is left out; the first rule that fits says why.\n\n${table(['rule', 'pages', 'what it is', 'how it is told'], rows)}`;
}

function main(check: boolean): void {
  const root = new URL('..', import.meta.url);
  const wanted: Readonly<Record<string, (now: string) => string>> = {
    'README.md': withBlocks,
    'docs/rules.md': rulesPage,
  };
  for (const [name, make] of Object.entries(wanted)) {
    const path = new URL(name, root);
    const now = readOr(path, '');
    const next = make(now);
    if (next === now) continue;
    if (check) {
      process.stderr.write(`${name} is out of date: run npm run docs\n`);
      process.exitCode = 1;
    } else writeFileSync(path, next);
  }
}

function readOr(path: URL, fallback: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return fallback;
  }
}

if (process.argv[1]?.endsWith('docs.js')) main(process.argv.includes('--check'));
