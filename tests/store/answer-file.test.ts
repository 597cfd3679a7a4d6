import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openAnswers } from '../../src/store/files/answer-file.ts';
import { sweepAnswers } from '../../src/store/files/sweep-answers.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-answers-'));
  path = join(folder, 'cache', 'corpus.answers');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const build = 'build 1';
/** Keeps these answers as a run that put no others. */
function keep(answers: Readonly<Record<string, unknown>>, program = build): void {
  const file = openAnswers(path, program);
  for (const [key, answer] of Object.entries(answers)) file.put(key, answer);
  file.close(true);
}
/** What a run finds under a key. */
function found(key: string, program = build): unknown {
  const file = openAnswers(path, program);
  const answer = file.get(key);
  file.close(true);
  return answer;
}
const three = { a: { says: 'one' }, b: ['two', 2, null], c: 'drei – три' };

describe('answers kept in a file', () => {
  it('are given back to a later run of the same build, and to no other', () => {
    keep(three);
    for (const [key, answer] of Object.entries(three)) expect(found(key)).toEqual(answer);
    expect(found('d')).toBeUndefined();
    expect(found('a', 'build 2')).toBeUndefined();
    keep({ d: 4 }, 'build 2');
    expect(found('a')).toBeUndefined();
    expect(found('d', 'build 2')).toBe(4);
  });

  it('may be anything that JSON has', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (answers) => {
        keep({ ...answers, first: 0 });
        for (const [key, answer] of Object.entries(answers)) {
          if (key !== 'first') expect(JSON.stringify(found(key))).toBe(JSON.stringify(answer));
        }
      }),
      { numRuns: 20 },
    );
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('stay where a whole run asked for them, and go where it did not', () => {
    keep(three);
    const file = openAnswers(path, build);
    file.get('a');
    file.put('d', 4);
    file.close(true);
    expect(['a', 'b', 'c', 'd'].map((key) => found(key))).toEqual([three.a, undefined, undefined, 4]);
  });

  it('all stay where a run was interrupted, with those it had come to', () => {
    keep(three);
    const file = openAnswers(path, build);
    file.put('d', 4);
    file.close(false);
    expect(['a', 'b', 'c', 'd'].map((key) => found(key))).toEqual([three.a, three.b, three.c, 4]);
  });

  it('are not written again where nothing new was put', () => {
    keep(three);
    const before = statSync(path).ino;
    found('a');
    expect(statSync(path).ino).toBe(before);
    expect(found('b')).toEqual(three.b);
  });

  it('are never wrong: a file with any byte changed gives what was put or nothing', () => {
    keep(three);
    const sound = readFileSync(path);
    for (let at = 0; at < sound.length; at++) {
      const bytes = Buffer.from(sound);
      bytes[at]! ^= 1;
      writeFileSync(path, bytes);
      for (const [key, answer] of Object.entries(three)) expect([answer, undefined]).toContainEqual(found(key));
    }
  });

  it('are never wrong: so with a file cut short or with something behind it', () => {
    keep(three);
    const sound = readFileSync(path);
    for (let size = 0; size < sound.length; size += 7) {
      writeFileSync(path, sound.subarray(0, size));
      expect(found('a')).toBeUndefined();
    }
    writeFileSync(path, Buffer.concat([sound, Buffer.from('more')]));
    expect(found('a')).toBeUndefined();
    keep(three);
    expect(found('a')).toEqual(three.a);
  });

  it('of two runs at once are those of the one that ends last; neither is disturbed', () => {
    keep(three);
    const [one, other] = [openAnswers(path, build), openAnswers(path, build)];
    one.put('d', 'of the one');
    other.put('e', 'of the other');
    one.close(true);
    expect(other.get('a')).toEqual(three.a);
    other.close(true);
    expect(['a', 'd', 'e'].map((key) => found(key))).toEqual([three.a, undefined, 'of the other']);
    expect(readdirSync(join(folder, 'cache'))).toEqual(['corpus.answers']);
  });

  it('are for their owner alone', () => {
    keep(three);
    expect(statSync(path).mode & 0o077).toBe(0);
    expect(statSync(join(folder, 'cache')).mode & 0o077).toBe(0);
  });

  it.each(['a file', 'the file of answers a folder'])(
    'are not kept where that cannot be: %s stands in the way',
    (what) => {
      if (what === 'a file') writeFileSync(join(folder, 'cache'), '');
      else {
        keep(three);
        path = join(folder, 'cache');
      }
      const file = openAnswers(path, build);
      file.put('a', 1);
      expect(file.get('a')).toBeUndefined();
      file.close(true);
      expect(found('a')).toBeUndefined();
      expect(readdirSync(folder)).toEqual(['cache']);
    },
  );
});

it('answers nobody asked for in three months go, as do files never finished; others stay', () => {
  const at = (name: string, daysAgo: number) => {
    writeFileSync(join(folder, name), '');
    const time = new Date(Date.now() - daysAgo * 86_400_000);
    utimesSync(join(folder, name), time, time);
  };
  at('new.answers', 1);
  at('old.answers', 100);
  at('running.answers.1.part', 0);
  at('dead.answers.2.part', 2);
  at('notes.txt', 1000);
  sweepAnswers(folder);
  expect(readdirSync(folder).sort()).toEqual(['new.answers', 'notes.txt', 'running.answers.1.part']);
});
