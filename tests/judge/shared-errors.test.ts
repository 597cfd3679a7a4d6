import { beforeAll, describe, expect, it } from 'vitest';
import type { Study } from '../../src/model/study.ts';
import { shippedModels } from '../../src/pipeline/models.ts';
import { studyCorpus } from '../../src/pipeline/study.ts';
import { reportRecord } from '../../src/present/report-record.ts';
import { reportView } from '../../src/present/report-view.ts';
import { htmlReport } from '../../src/report/html/page.ts';
import { markdownReport } from '../../src/report/markdown.ts';
import { textReport } from '../../src/report/text.ts';
import { memoryCorpus } from '../support/memory-corpus.ts';

/** Own prose: an original, two copies with an error in common, and a copy without it. */
const pages = [
  ['wire', '2024-05-01', 'The death toll rose to ten on Friday, the mayor said.'],
  ['one', '2024-05-02', 'The dead toll rose to ten on Friday, the mayor said.'],
  ['two', '2024-05-03', 'On Friday the dead toll rose to ten, the mayor told us.'],
  ['three', '2024-05-04', 'The death toll rose to ten on Friday, said the mayor.'],
].map(([id, published, first]) => ({
  id: id!,
  event: 'flood',
  outlet: `Outlet ${id}`,
  title: 'Flood takes ten lives in Varna valley',
  published: published!,
  body: `${first} Boats carried families from the valley to the school on the hill. Engineers opened two gates of the upper dam at noon. Rain is expected to stop on Sunday.`,
}));

describe('errors that copies share', () => {
  let study: Study;
  beforeAll(async () => {
    study = await studyCorpus(memoryCorpus(pages), shippedModels());
  }, 60_000);

  it('are kept with the event, with the copies that have them', () => {
    expect(study.events[0]!.sharedErrors.map((one) => [one.wording, one.places.map(({ id }) => id)])).toContainEqual([
      'the dead toll rose',
      ['one', 'two'],
    ]);
  });

  it('stand in every report that tells who copied whom', () => {
    const view = reportView(study, { minSeverity: 'neutral' });
    const told = /Shared error in \w+, \w+: “the dead toll rose”/u;
    for (const report of [textReport(view), markdownReport(view), htmlReport(view)]) expect(report).toMatch(told);
    expect(JSON.stringify(reportRecord(study))).toContain('"wording":"the dead toll rose"');
  });
});
