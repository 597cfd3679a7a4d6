import { beforeAll, describe, expect, it } from 'vitest';
import type { FindingReply, Study } from '../../src/model/study.ts';
import { shippedModels } from '../../src/pipeline/models.ts';
import { studyCorpus } from '../../src/pipeline/study.ts';
import { editFindings } from '../../src/present/finding-view.ts';
import { reportView } from '../../src/present/report-view.ts';
import { markdownReport } from '../../src/report/markdown.ts';
import { textReport } from '../../src/report/text.ts';
import { corpusFolder } from '../../src/store/files/corpus-folder.ts';
import type { Corpus } from '../../src/store/port.ts';
import { samplePath } from '../support/sample-study.ts';

/** One event of the sample corpus, with findings set aside. */
function oneEvent(list: readonly FindingReply[]): Corpus {
  const corpus = corpusFolder(samplePath);
  const id = '2023-12-07-putin-raisi-moscow';
  return {
    ...corpus,
    async *pages() {
      for await (const page of corpus.pages()) if (page.ok && page.value.event === id) yield page;
    },
    events: async () => (await corpus.events()).filter((event) => event.id === id),
    overrides: async () => ({ list, failures: [] }),
  };
}
const study = (list: readonly FindingReply[] = []): Promise<Study> => studyCorpus(oneEvent(list), shippedModels());
const reply = { reason: 'the agency sent a correction', author: 'An Editor', date: '2024-01-05' };

describe('findings set aside', () => {
  let plain: Study;
  let disputed: Study;
  let finding: string;
  const copyId = '2023-12-07-putin-raisi-moscow/GL';
  const sourceOf = (of: Study) => of.events[0]!.sources.get(copyId)!;

  beforeAll(async () => {
    plain = await study();
    const pair = sourceOf(plain);
    const [base, copy] = [plain.articles.get(pair.base)!.article, plain.articles.get(pair.copy)!.article];
    const costly = editFindings(base, copy, pair.comparison, pair).sort(
      (one, other) => (other.points ?? 0) - (one.points ?? 0),
    );
    finding = costly[0]!.id;
    disputed = await study([
      { finding, ...reply },
      { finding: 'nonesuch', ...reply },
    ]);
  }, 120_000);

  it('cost nothing; the score as found stands beside', () => {
    const [before, after] = [sourceOf(plain).comparison.fidelity!, sourceOf(disputed).comparison.fidelity!];
    expect(after.value).toBeGreaterThan(before.value);
    expect(sourceOf(disputed).asFound).toEqual(before);
    expect(sourceOf(disputed).setAside).toEqual([finding]);
    const outlet = (of: Study) => of.outlets.find((one) => one.outlet === 'Gulf Lantern')!;
    expect(outlet(disputed).fidelity!.value).toBeGreaterThan(outlet(plain).fidelity!.value);
    expect(outlet(disputed).asFound!.value).toBe(outlet(plain).fidelity!.value);
    expect(outlet(plain).asFound).toBeNull();
  });

  it('are told in reports with reason, author and date; an id of nothing is told as such', () => {
    expect(disputed.setAside.map((one) => one.found)).toEqual([true, false]);
    for (const text of [textReport, markdownReport].map((report) =>
      report(reportView(disputed, { minSeverity: 'neutral' })),
    )) {
      const plain = text.replaceAll('\\', '');
      expect(plain).toContain('by An Editor on 2024-01-05: the agency sent a correction');
      expect(plain).toContain('(no finding of this corpus has that id)');
      expect(plain).toContain('with nothing set aside');
    }
  });
});
