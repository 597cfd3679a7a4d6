import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Study } from '../../src/model/study.ts';
import { shippedModels } from '../../src/pipeline/models.ts';
import { studyCorpus } from '../../src/pipeline/study.ts';
import { stemmaDrawing, stemmaSentences } from '../../src/present/report-stemma.ts';
import { reportView } from '../../src/present/report-view.ts';
import { markdownReport } from '../../src/report/markdown.ts';
import { textReport } from '../../src/report/text.ts';
import { openCorpus } from '../../src/store/files/open-corpus.ts';
import { hearsay } from '../support/cli.ts';

const here = (name: string) => fileURLToPath(new URL(`invented/${name}`, import.meta.url));
const pages = here('pages.jsonl');
const rewrite = process.env.HEARSAY_GOLDEN === 'write';

/** Holds a text to the file beside it; `npm run golden` writes the file anew, for the difference to be read. */
function expectGolden(name: string, text: string): void {
  if (rewrite) writeFileSync(here(name), text);
  expect(existsSync(here(name)), `${name} is missing: npm run golden writes it`).toBe(true);
  expect(text).toBe(readFileSync(here(name), 'utf8'));
}

/**
 * Fifteen invented pages: a wire; reprints, one trimmed, one reworded, one with its facts changed, one signed as the paper's own, one
 * credited to another wire, one brought up to date; an independent report; the same people another day; two prints of a
 * wire nobody stored; and a copy dated before the source it credits.
 */
describe('reports on the invented corpus', () => {
  let study: Study;
  const view = () => reportView(study, { minSeverity: 'major' });

  beforeAll(async () => {
    const corpus = await openCorpus(pages);
    if (!corpus.ok) throw new Error(corpus.failure.message);
    study = await studyCorpus({ ...corpus.value, name: 'invented' }, shippedModels());
  }, 120_000);

  it('read as they did: text', () => expectGolden('report.txt', textReport(view())));

  it('read as they did: Markdown', () => expectGolden('report.md', markdownReport(view())));

  it('tell who copied whom in the same words', () => {
    const told = view().events.map((event) => {
      const drawing = stemmaSentences(stemmaDrawing(event));
      const against = event.stemma.contradictions.map((one) => `Contradiction: ${one}`);
      return [`${event.title}: ${event.origins} origins`, ...drawing, ...against].map((line) => `${line}\n`).join('');
    });
    expectGolden('stemmas.txt', told.join('\n'));
  });

  it('explain one finding as they did', async () => {
    const found = study.events
      .flatMap((event) => reportView(study, { minSeverity: 'critical', event: event.dossier.id }).events)
      .flatMap((event) => event.comparisons.flatMap((one) => one.findings));
    const run = await hearsay(['explain', found[0]!.id, pages, '--no-progress']);
    expect(run.status).toBe(0);
    expectGolden('explain.txt', run.out);
  }, 120_000);
});

describe('what the invented corpus is there to show', () => {
  let told: string;
  beforeAll(() => {
    told = readFileSync(here('report.txt'), 'utf8');
  });

  it.each([
    ['the same people on another day are another event', /EVENT {2}Felmont and Osk open/],
    ['eight copies and their wire are one origin, the independent report another', /EVENT {2}Tolvane .* 2 origins/],
    ['a verbatim reprint costs nothing', /MD .* CP +100 \(/],
    ['a wrong credit is told', /HCP .*credit to Meridian Wire \(altered\)/],
    ['a paper that signs a wire as its own is told', /VG .*no credit, signed as its own/],
    ['a risen toll is drift', /CP → TES: .*0 points .*later figures, not charged/],
    ['a wire nobody stored is named, and its prints blame nobody', /FM .*print of Polaris News Service/],
    ['a date against a credit is a contradiction', /Eastern Herald .* though the dates speak against it/],
    ['a lost denial costs', /a denial left out \(5 points\)/],
    ['a flipped statement is critical', /critical negation: “did not” was left out \(25 points\)/],
  ])('%s', (_what, pattern) => {
    expect(told).toMatch(pattern);
  });
});
