import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rulesPage, withBlocks } from '../src/docs.ts';
import { compare } from '../src/index.ts';

const root = new URL('..', import.meta.url).pathname;
const read = (name: string) => readFileSync(join(root, name), 'utf8');
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

describe('the documents', () => {
  it('show the tables of the program as they are: npm run docs', () => {
    expect(withBlocks(read('README.md'))).toBe(read('README.md'));
    expect(rulesPage()).toBe(read('docs/rules.md'));
  });

  it.each(documents)('%s links only to what is there', (name) => {
    const links = [...read(name).matchAll(/\]\(([^)#:]+)\)/g)].map((match) => match[1]!);
    expect(links.filter((link) => !existsSync(join(root, dirname(name), link)))).toEqual([]);
  });

  it.each(['CONTRIBUTING.md', 'docs/architecture.md'])('%s names only files and folders that are there', (name) => {
    const paths = [...read(name).matchAll(/`((?:src|tests|docs|corpus)\/[\w./-]+)`/g)].map((match) => match[1]!);
    expect(paths.filter((path) => !path.includes('<') && !existsSync(join(root, path)))).toEqual([]);
  });

  it('give a library example that runs as it says', () => {
    const code = /```ts\n([\s\S]*?)```/.exec(read('README.md'))![1]!;
    const bodies = [...code.matchAll(/\{ body: '([^']+)' \}/g)].map((match) => ({ body: match[1]! }));
    const expected = /→ (\w+)/.exec(code)![1];
    const result = compare(bodies[0]!, bodies[1]!);
    expect(result.ok && result.value.pairs[0]?.edits[0]?.copy?.text).toBe(expected);
  });
});
