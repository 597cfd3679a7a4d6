import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Article } from './model/article.ts';
import type { Page } from './model/page.ts';
import { compareArticles } from './pipeline/compare-articles.ts';
import { enlargedCorpus } from './pipeline/enlarged-corpus.ts';
import { inspectPage, readArticle } from './pipeline/inspect-page.ts';
import { type Models, shippedModels } from './pipeline/models.ts';
import { studyCorpus } from './pipeline/study.ts';
import { pageFromRecord } from './sources/page-record.ts';
import { alignTexts } from './stages/align/align.ts';
import { compareAligned } from './stages/compare/compare.ts';
import { thesaurusRelation } from './stages/compare/words/thesaurus-relation.ts';
import { corpusFolder } from './store/files/corpus-folder.ts';

/** One measured figure: CPU milliseconds per call, median over rounds, and the bar it is held to in a smoke run. */
interface Figure {
  readonly name: string;
  readonly ms: number;
  /** Generous: shared machines are slow; a smoke run is to catch a change of order, not of percent. */
  readonly bar: number;
}

/** Median CPU time of one call in milliseconds, after a warm-up. */
function timed(rounds: number, work: () => void): number {
  for (let i = 0; i < Math.ceil(rounds / 2); i++) work();
  const times = Array.from({ length: rounds }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return times.sort((one, other) => one - other)[rounds >> 1]!;
}

/** The same article to all who look, but new to those who remember what they have read. */
const afresh = (article: Article): Article => ({
  ...article,
  sentences: article.sentences.map((sentence) => ({ ...sentence })),
});

/** Models that remember nothing of what they have read. */
function forgetful(models: Models): Models {
  const detect = models.detect();
  if (!detect) return models;
  const fresh = { ...detect, idiom: { ...detect.idiom, readings: { get: () => undefined, set: () => {} } } };
  return { ...models, detect: () => fresh };
}

/** The first `words` words of some articles, as a page of its own. */
function headOf(articles: readonly Article[], words: number): Page {
  const text = articles.map((article) => article.body).join('\n\n');
  const body = text.split(/(?<=\s)(?=\S)/u).slice(0, words);
  const page = pageFromRecord({ body: body.join('') }, 'head');
  if (!page.ok || body.length < words) throw new RangeError(`${body.length} words, not ${words}`);
  return page.value;
}

/** CPU milliseconds of loading the model of idiomatic English the first time in a process. */
function loading(models: Models): number {
  const start = process.cpuUsage();
  models.detect();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** So many times over, the sample corpus has some five hundred articles. */
const rounded = 9;

/** Wall-clock seconds of studying a large corpus on all cores: what a report takes but for its writing. */
async function studyLarge(models: Models, root: string): Promise<void> {
  const threads = availableParallelism();
  const start = performance.now();
  const study = await studyCorpus(enlargedCorpus(corpusFolder(root), rounded), models, { threads });
  const seconds = (performance.now() - start) / 1000;
  process.stdout.write(
    `study ${study.articles.size} articles ${seconds.toFixed(1).padStart(14)} s on ${threads} cores\n`,
  );
}

async function main(smoke: boolean): Promise<void> {
  const rounds = smoke ? 5 : 41;
  const models = shippedModels();
  const load = loading(models);
  const root = fileURLToPath(new URL('../corpus', import.meta.url));
  const pages = [];
  for await (const stored of corpusFolder(root).pages()) if (stored.ok) pages.push(stored.value.page);
  const page = pages[0]!;
  const [base, copy, kept] = ['CP', 'NP', 'IT'].map((sigil) => {
    const text = readFileSync(join(root, '2022-01-19-raisi-moscow-visit', `${sigil}.page.txt`), 'utf8');
    const read = pageFromRecord({ text }, sigil);
    if (!read.ok) throw new RangeError(read.failure.message);
    return readArticle(read.value, models);
  }) as [Article, Article, Article];
  const relation = thesaurusRelation(models.thesaurus());
  const alignAndType = (one: Article, other: Article) => {
    const [first, second] = [afresh(one), afresh(other)];
    compareAligned(first, second, alignTexts(first, second), { relation });
  };
  const own = inspectPage(page, models).garble;
  const head = headOf([base, kept], 400);
  const figures: Figure[] = [
    { name: 'read a page dump', ms: timed(rounds, () => readArticle(page, models)), bar: 1000 },
    { name: 'load the language model', ms: load, bar: 2000 },
    { name: 'inspect 400 words', ms: timed(rounds, () => inspectPage(head, forgetful(models))), bar: 1000 },
    { name: 'inspect a page', ms: timed(rounds, () => inspectPage(page, forgetful(models))), bar: 2000 },
    // Two articles of about 350 words each, all sentences reworded in the second case.
    { name: 'align and type, near copy', ms: timed(10 * rounds, () => alignAndType(base, kept)), bar: 100 },
    { name: 'align and type, reworded', ms: timed(10 * rounds, () => alignAndType(base, copy)), bar: 100 },
    {
      name: 'compare two articles',
      ms: timed(rounds, () =>
        compareArticles(afresh(base), afresh(copy), forgetful(models), { baseGarble: own, copyGarble: own }),
      ),
      bar: 2000,
    },
  ];
  for (const { name, ms, bar } of figures) {
    process.stdout.write(
      `${name.padEnd(26)} ${ms.toFixed(2).padStart(8)} ms CPU${smoke && ms > bar ? `  over the bar of ${bar} ms` : ''}\n`,
    );
  }
  if (smoke && figures.some(({ ms, bar }) => ms > bar)) process.exitCode = 1;
  if (!smoke) await studyLarge(models, root);
}

await main(process.argv.includes('--smoke'));
