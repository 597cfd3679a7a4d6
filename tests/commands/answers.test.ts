import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cacheFolder } from '../../src/commands/answers-of.ts';
import type { Study } from '../../src/model/study.ts';
import { checkPage, openIndex } from '../../src/pipeline/check-page.ts';
import { type Models, shippedModels } from '../../src/pipeline/models.ts';
import { type StudyOptions, studyCorpus } from '../../src/pipeline/study.ts';
import { reportRecord } from '../../src/present/report-record.ts';
import { reportView } from '../../src/present/report-view.ts';
import { htmlReport } from '../../src/report/html/page.ts';
import { jsonDocument } from '../../src/report/json.ts';
import { pageFromRecord } from '../../src/sources/page-record.ts';
import { defaultWeights, withWeights } from '../../src/stages/judge/weights.ts';
import { openAnswers } from '../../src/store/files/answer-file.ts';
import { corpusFolder } from '../../src/store/files/corpus-folder.ts';

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
// One with garbled copies, one with an updated report.
const events = ['2022-01-19-raisi-moscow-visit', '2025-09-18-parcelio-fine'];
const changed = join(events[1]!, 'event.json');

let folder: string;
let corpus: string;
let answersPath: string;
let fresh: Study;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-answered-'));
  corpus = join(folder, 'corpus');
  answersPath = join(folder, 'kept.answers');
  for (const event of events) cpSync(join('corpus', event), join(corpus, event), { recursive: true });
  fresh = await study();
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const models = shippedModels();
const study = (options: StudyOptions = {}, using: Models = models) => studyCorpus(corpusFolder(corpus), using, options);

/** A study that may use what earlier ones kept; also says how much it had to work out. */
async function answered(options: StudyOptions = {}, using: Models = models) {
  const file = openAnswers(answersPath, 'this build');
  let worked = 0;
  const answers = {
    get: file.get,
    put: (key: string, answer: unknown) => {
      worked++;
      file.put(key, answer);
    },
  };
  const made = await study({ ...options, answers }, using);
  file.close(true);
  return { made, worked };
}

/** What people read of a study, and what programs do. */
const reports = (made: Study): string[] => [
  jsonDocument(reportRecord(made, { minSeverity: 'neutral' })),
  htmlReport(reportView(made, { minSeverity: 'minor' })),
];

function expectSame(made: Study, expected: Study): void {
  expect(made).toEqual(expected);
  expect(reports(made)).toEqual(reports(expected));
}

/** Models that nobody may ask for anything. */
const forbidden = new Proxy({} as Models, {
  get: () => {
    throw new Error('a model was asked for');
  },
});

describe('a study with answers kept of earlier ones', () => {
  it('is the same, and a second one needs no model', async () => {
    const first = await answered();
    expectSame(first.made, fresh);
    expect(first.worked).toBe(fresh.articles.size + fresh.events.length);
    const second = await answered({}, forbidden);
    expectSame(second.made, fresh);
    expect(second.worked).toBe(0);
  });

  it('is the same under another name of the corpus', async () => {
    await answered();
    const other = join(folder, 'other-name');
    symlinkSync(corpus, other);
    const file = openAnswers(answersPath, 'this build');
    const made = await studyCorpus(corpusFolder(other), forbidden, { answers: file });
    file.close(true);
    expectSame(made, await studyCorpus(corpusFolder(other), models));
  });

  it('is the same after any damage to what was kept', async () => {
    await answered();
    const sound = readFileSync(answersPath);
    for (const part of [0.1, 0.5, 0.9, 0.999]) {
      const bytes = Buffer.from(sound);
      bytes[Math.floor(bytes.length * part)]! ^= 4;
      writeFileSync(answersPath, bytes);
      const { made, worked } = await answered();
      expectSame(made, fresh);
      expect(worked).toBeGreaterThan(0);
      expect((await answered()).worked).toBe(0);
    }
  }, 60_000);

  it('works out anew what hangs on a page that has changed, and nothing else', async () => {
    await answered();
    const page = join(corpus, events[0]!, 'NP.page.txt');
    const text = readFileSync(page, 'utf8');
    writeFileSync(page, text.replace(/\n(?=\S)/, '\nNobody had expected them to meet so soon.\n'));
    const { made, worked } = await answered();
    expect(worked).toBe(2);
    expectSame(made, await study());
    expect(reports(made)).not.toEqual(reports(fresh));
    writeFileSync(page, text);
  }, 60_000);

  it('heeds what is given with a page, and what is known of an event', async () => {
    await answered();
    const files = [join(corpus, events[0]!, 'CP.json'), join(corpus, changed)];
    const texts = files.map((file) => readFileSync(file, 'utf8'));
    writeFileSync(
      files[0]!,
      JSON.stringify({ ...JSON.parse(texts[0]!), outlet: 'The Evening Crater', original: true }),
    );
    writeFileSync(files[1]!, JSON.stringify({ ...JSON.parse(texts[1]!), title: 'A fine for a parcel firm' }));
    const { made, worked } = await answered();
    expect(worked).toBeGreaterThan(0);
    expectSame(made, await study());
    files.forEach((file, i) => {
      writeFileSync(file, texts[i]!);
    });
  }, 60_000);

  it('heeds weights and findings set aside', async () => {
    await answered();
    const weights = withWeights(defaultWeights, { major: 9, tau: 3 });
    expectSame((await answered({ weights })).made, await study({ weights }));
    const costly = JSON.parse(reports(fresh)[0]!).comparisons.flatMap(
      (one: { findings: { id: string; points: number }[] }) => one.findings.filter(({ points }) => points > 0),
    );
    expect(costly.length).toBeGreaterThan(0);
    const reply = { finding: costly[0].id, reason: 'a correction', author: 'An Editor', date: '2024-01-05' };
    writeFileSync(join(corpus, 'overrides.json'), JSON.stringify([reply]));
    const { made } = await answered();
    expectSame(made, await study());
    expect(made.setAside).toEqual([{ ...reply, found: true }]);
    rmSync(join(corpus, 'overrides.json'));
    expectSame((await answered()).made, fresh);
  }, 60_000);
});

it('a page is checked against articles kept as against articles read', async () => {
  await answered();
  const text = readFileSync(join(corpus, events[0]!, 'NP.page.txt'), 'utf8').replace('Moscow', 'Minsk');
  const page = pageFromRecord({ text }, 'new');
  if (!page.ok) throw new RangeError(page.failure.message);
  const file = openAnswers(answersPath, 'this build');
  const kept = await openIndex(corpusFolder(corpus), forbidden, { answers: file });
  file.close(false);
  const read = await openIndex(corpusFolder(corpus), models);
  expect(kept.entries).toEqual(read.entries);
  expect(checkPage(page.value, kept, models)).toEqual(checkPage(page.value, read, models));
  expect((await answered({}, forbidden)).worked).toBe(0);
}, 60_000);

describe('hearsay report', () => {
  const report = (cache: string, ...options: string[]) =>
    execFileSync(process.execPath, [main, 'report', corpus, '--format', 'json', ...options], {
      encoding: 'utf8',
      env: { ...process.env, XDG_CACHE_HOME: cache },
      maxBuffer: 1 << 28,
    });

  it('says the same with and without answers kept, and leaves the corpus as it is', () => {
    const cache = join(folder, 'cache');
    const before = readdirSync(corpus, { recursive: true });
    const afresh = report(cache, '--no-cache');
    expect(existsSync(cache)).toBe(false);
    expect(report(cache)).toBe(afresh);
    expect(readdirSync(join(cache, 'hearsay'))).toHaveLength(1);
    expect(report(cache)).toBe(afresh);
    expect(readdirSync(corpus, { recursive: true })).toEqual(before);
  }, 180_000);
});

it.each([
  ['linux', { XDG_CACHE_HOME: '/var/c', HOME: '/home/ada' }, '/var/c/hearsay'],
  ['linux', { XDG_CACHE_HOME: 'not/absolute', HOME: '/home/ada' }, '/home/ada/.cache/hearsay'],
  ['linux', { HOME: '/home/ada' }, '/home/ada/.cache/hearsay'],
  ['darwin', { HOME: '/Users/ada' }, '/Users/ada/Library/Caches/hearsay'],
  ['win32', { LOCALAPPDATA: '/ada/local' }, '/ada/local/hearsay/cache'],
] as const)('answers are kept where a user of %s looks for caches: %o', (platform, env, expected) => {
  expect(resolve(cacheFolder(env, platform))).toBe(expected);
});
