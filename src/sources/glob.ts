import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** True where a name holds wildcards, so that it may stand for several files. */
export const hasWildcards = (path: string): boolean => /[*?[{]/.test(path);

/** Paths that a pattern stands for, sorted: `*`, `?`, `[a-z]`, `{one,two}` within a name, `**` for folders of any depth. */
export async function expandGlob(pattern: string): Promise<string[]> {
  const found = new Set<string>();
  for (const alternative of expandBraces(pattern)) {
    const absolute = alternative.startsWith('/');
    const parts = alternative.split('/').filter((part) => part !== '' && part !== '.');
    for await (const path of matches(absolute ? '/' : '', parts)) found.add(path);
  }
  return [...found].sort();
}

/** Alternatives that braces spell out; more than a thousand are not. */
function expandBraces(pattern: string): string[] {
  const done: string[] = [];
  const open = [pattern];
  while (open.length > 0 && done.length + open.length < 1000) {
    const one = open.pop()!;
    const match = /\{([^{}]*,[^{}]*)\}/.exec(one);
    if (!match) done.push(one);
    else
      for (const choice of match[1]!.split(','))
        open.push(one.slice(0, match.index) + choice + one.slice(match.index + match[0].length));
  }
  return done;
}

async function* matches(folder: string, parts: readonly string[]): AsyncGenerator<string> {
  const [part, ...rest] = parts;
  if (part === undefined) return;
  if (part === '..' || !hasWildcards(part)) {
    const path = join(folder, part);
    if (rest.length > 0) yield* matches(path, rest);
    else if ((await entries(folder)).some(({ name }) => name === part)) yield path;
    return;
  }
  if (part === '**' && rest.length > 0) yield* matches(folder, rest);
  for (const entry of await entries(folder)) {
    if (entry.name.startsWith('.') && !part.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (part === '**') {
      if (entry.isDirectory()) yield* matches(path, rest.length > 0 ? parts : ['**']);
      else if (rest.length === 0) yield path;
    } else if (fits(part, entry.name)) {
      if (rest.length === 0) yield path;
      else if (!entry.isFile()) yield* matches(path, rest);
    }
  }
}

const entries = (folder: string) => readdir(folder === '' ? '.' : folder, { withFileTypes: true }).catch(() => []);

/** Whether a name fits a pattern. Going back to the last `*` only, time is bounded by the product of the lengths. */
function fits(pattern: string, name: string): boolean {
  const pieces = pattern.match(/\*|\?|\[[^\]]+\]|[\s\S]/g) ?? [];
  let piece = 0;
  let at = 0;
  let star = -1;
  let resume = 0;
  while (at < name.length) {
    if (pieces[piece] === '*') {
      star = piece;
      resume = at;
      piece += 1;
    } else if (piece < pieces.length && fitsOne(pieces[piece]!, name[at]!)) {
      piece += 1;
      at += 1;
    } else if (star >= 0) {
      piece = star + 1;
      resume += 1;
      at = resume;
    } else return false;
  }
  while (pieces[piece] === '*') piece += 1;
  return piece === pieces.length;
}

function fitsOne(piece: string, character: string): boolean {
  if (piece === '?') return true;
  if (piece.length < 3) return piece === character;
  const negated = /^\[[!^]/.test(piece);
  const set = piece.slice(negated ? 2 : 1, -1);
  let inside = false;
  for (let i = 0; i < set.length; i += 1) {
    if (set[i + 1] === '-' && i + 2 < set.length) {
      inside ||= set[i]! <= character && character <= set[i + 2]!;
      i += 2;
    } else inside ||= set[i] === character;
  }
  return inside !== negated;
}
