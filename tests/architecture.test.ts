import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = new URL('..', import.meta.url).pathname;
const src = join(root, 'src');

/** What each layer may import. The stages may not import each other: the pipeline alone knows their order. */
const layers: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  language: ['model', 'text'],
  stages: ['model', 'text', 'language'],
  sources: ['model', 'text'],
  store: ['model', 'text', 'sources'],
  pipeline: ['model', 'text', 'language', 'stages', 'sources', 'store/port'],
  present: ['model', 'text'],
  report: ['model', 'text', 'present'],
  tui: ['model', 'text', 'present'],
  fit: ['model', 'text', 'language', 'stages', 'sources', 'pipeline'],
  commands: ['model', 'text', 'language', 'stages', 'sources', 'store', 'pipeline', 'present', 'report', 'tui'],
};
/** Files that stand alone in src, and what they may import. */
const topFiles: Readonly<Record<string, readonly string[]>> = {
  'main.ts': ['commands'],
  'index.ts': ['model', 'commands', 'pipeline', 'present', 'sources', 'store'],
  'docs.ts': ['commands', 'present', 'tui', 'pipeline', 'stages', 'model', 'text'],
  'bench.ts': ['model', 'pipeline', 'sources', 'store', 'stages'],
};
/** Packages that may be used in one place only: a file, or a folder with everything below it. */
const fences: Readonly<Record<string, readonly string[]>> = {
  ink: ['tui/'],
  react: ['tui/'],
  diff: ['stages/compare/changes/diff-tokens.ts'],
  'string-similarity': ['text/short-string-similarity.ts'],
  commander: ['commands/'],
};
/** What a pure layer may not touch. */
const impure =
  /\b(?:from 'node:(?:fs|fs\/promises|child_process|net|http|https|os|worker_threads)'|Date\.now\(|new Date\(\)|Math\.random\()/;
const pureLayers = ['model', 'text', 'language', 'stages', 'present', 'report'];

interface ImportOf {
  readonly file: string;
  readonly target: string;
}

/** Every import and re-export of a source text: static, dynamic, and types. */
function importsOf(file: string, text: string): ImportOf[] {
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => ({ file, target: match[1]! }));
}

/** What is wrong with one import, or null. `file` is relative to src, with forward slashes. */
function complaintOf({ file, target }: ImportOf): string | null {
  const layer = file.split('/')[0]!;
  if (!target.startsWith('.')) {
    const name = target.startsWith('@') ? target.split('/').slice(0, 2).join('/') : target.split('/')[0]!;
    const fence = fences[name];
    const inside = !fence || fence.some((place) => file === place || (place.endsWith('/') && file.startsWith(place)));
    return inside ? null : `${file} imports ${name}, which belongs in ${fence.join(', ')}`;
  }
  const to = posix.normalize(posix.join(posix.dirname(file), target));
  if (to.startsWith('..')) return layer === 'main.ts' ? null : `${file} reaches out of src: ${target}`;
  const toLayer = to.split('/')[0]!;
  const allowed = layers[layer] ?? topFiles[file];
  if (!allowed) return `${file} is in no known layer`;
  if (layer === 'stages' && toLayer === 'stages') {
    return file.split('/')[1] === to.split('/')[1] ? null : `${file} imports another stage: ${to}`;
  }
  if (toLayer === layer) return null;
  return allowed.some((one) => to === one || to.startsWith(`${one}/`) || to.startsWith(`${one}.`))
    ? null
    : `${file} (${layer}) may not import ${to}`;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'data' ? [] : sourceFiles(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

const sources = sourceFiles(src).map((path) => ({
  file: relative(src, path).split(sep).join('/'),
  text: readFileSync(path, 'utf8'),
}));

describe('the layers', () => {
  it('hold: every import goes where the table allows', () => {
    const complaints = sources.flatMap(({ file, text }) =>
      importsOf(file, text).flatMap((one) => complaintOf(one) ?? []),
    );
    expect(complaints).toEqual([]);
  });

  it('keep clocks, chance and files out of the pure ones', () => {
    const touching = sources.filter(({ file, text }) => pureLayers.includes(file.split('/')[0]!) && impure.test(text));
    expect(touching.map(({ file }) => file)).toEqual([]);
  });

  it.each([
    ['stages/align/align.ts', '../compare/compare.ts'],
    ['stages/align/align.ts', '../../store/files.ts'],
    ['model/span.ts', '../text/tokens.ts'],
    ['report/text.ts', 'ink'],
    ['stages/compare/tidy.ts', 'diff'],
    ['tui/app.tsx', '../pipeline/study.ts'],
    ['pipeline/study.ts', '../store/files.ts'],
    ['commands/inspect.ts', '../../tests/support/x.ts'],
  ])('see a forbidden import: %s → %s', (file, target) => {
    expect(complaintOf({ file, target })).not.toBeNull();
  });

  it.each([
    ['stages/align/align.ts', './similarity.ts'],
    ['pipeline/study.ts', '../store/port.ts'],
    ['tui/app.tsx', 'ink'],
    ['stages/compare/changes/diff-tokens.ts', 'diff'],
  ])('let a lawful one pass: %s → %s', (file, target) => {
    expect(complaintOf({ file, target })).toBeNull();
  });
});

describe('the house style', () => {
  it('has no any, no enum, no default export and no barrel but index.ts', () => {
    const barrels = sources.filter(({ file, text }) => file !== 'index.ts' && /^export \* from/m.test(text));
    expect(barrels.map(({ file }) => file)).toEqual([]);
  });

  it('names no path of the machine it was written on', () => {
    const naming = sources.filter(({ text }) => /\/work\/|\.\.\/shared\b/.test(text));
    expect(naming.map(({ file }) => file)).toEqual([]);
    expect(dirname(src)).toBe(root.replace(/\/$/, ''));
  });
});
