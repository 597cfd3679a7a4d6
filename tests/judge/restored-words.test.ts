import { beforeAll, describe, expect, it } from 'vitest';
import type { Study } from '../../src/model/study.ts';
import { checkPage, openIndex } from '../../src/pipeline/check-page.ts';
import { shippedModels } from '../../src/pipeline/models.ts';
import { studyCorpus } from '../../src/pipeline/study.ts';
import { reportRecord } from '../../src/present/report-record.ts';
import { restorationText } from '../../src/present/wording.ts';
import { memoryCorpus } from '../support/memory-corpus.ts';

const rest =
  'Boats carried families from the valley to the school on the hill. Engineers opened two gates of the upper dam at noon. Rain is expected to stop on Sunday.';
/** Own prose: three copies of a story whose original nobody has; each but the last has lost something. */
const bodies = {
  one: `On Friday the dead toll rose to ten, the mayor said. ${rest}`,
  two: `On Friday the dead toll rose to ten, the mayor said. ${rest}`,
  three: `On Friday the death toll rose to ten, the mayor said. ${rest}`,
};
const pages = Object.entries(bodies).map(([id, body], i) => ({
  id,
  event: 'flood',
  outlet: `Outlet ${id}`,
  title: 'Flood takes ten lives in Varna valley',
  published: `2024-05-0${i + 1}`,
  body,
}));

const deadToll = (study: Study, id: string) =>
  (
    reportRecord(study).events[0]!.articles as {
      id: string;
      garble: { findings: { quote: string; expected: readonly string[]; restoredFrom?: string }[] };
    }[]
  )
    .find((one) => one.id === id)!
    .garble.findings.filter((one) => one.quote.includes('dead'))
    .map((one) => [one.restoredFrom, ...one.expected]);

describe('words restored in a study', () => {
  let study: Study;
  beforeAll(async () => {
    study = await studyCorpus(memoryCorpus(pages), shippedModels());
  }, 60_000);

  it('come from the copy that does not share the error', () => {
    const found = [...deadToll(study, 'one'), ...deadToll(study, 'two')];
    expect(found.length).toBeGreaterThan(0);
    for (const [from, wording] of found) {
      expect(['other-copies', 'original']).toContain(from);
      expect(wording).toMatch(/^death/u);
    }
    expect(found.map(([from]) => from)).toContain('other-copies');
  });

  it('come from stored copies where a page is checked', async () => {
    const models = shippedModels();
    const index = await openIndex(memoryCorpus([pages[0]!, pages[2]!]), models);
    const { garble } = checkPage(await onlyPage(pages[1]!), index, models);
    const found = garble.findings.filter((one) => one.expected[0]?.startsWith('death'));
    expect(found.map((one) => one.restoredFrom)).toEqual([expect.stringMatching(/^(?:original|other-copies)$/u)]);
  });

  it('are said to be of their kind', () => {
    expect(restorationText({ expected: ['death toll'], restoredFrom: 'other-copies' })).toBe(
      'Probably stood for: death toll (from other copies)',
    );
    expect(restorationText({ expected: ['death toll'], restoredFrom: 'lexicon' })).toContain('from the lexicon');
    expect(restorationText({ expected: [], restoredFrom: null })).toBe('');
  });
});

async function onlyPage(page: (typeof pages)[number]) {
  for await (const stored of memoryCorpus([page]).pages()) if (stored.ok) return stored.value.page;
  throw new RangeError('the corpus is empty');
}
