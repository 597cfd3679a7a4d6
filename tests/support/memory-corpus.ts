import { ok } from '../../src/model/failure.ts';
import type { FindingReply } from '../../src/model/study.ts';
import { pageFromRecord } from '../../src/sources/page-record.ts';
import type { Corpus, StoredPage } from '../../src/store/port.ts';

/** A page of a corpus made for a test. */
export interface MadePage {
  readonly id: string;
  readonly body: string;
  readonly outlet?: string;
  readonly title?: string;
  readonly published?: string;
  readonly event?: string;
}

/** A corpus that lives in memory. */
export function memoryCorpus(pages: readonly MadePage[], overrides: readonly FindingReply[] = []): Corpus {
  const stored = pages.map((made): StoredPage => {
    const page = pageFromRecord(made, made.id);
    if (!page.ok) throw new RangeError(page.failure.message);
    return { id: made.id, page: page.value, event: made.event ?? null, sigil: null, original: false };
  });
  return {
    name: 'made for a test',
    async *pages() {
      for (const page of stored) yield ok(page);
    },
    events: async () => [],
    overrides: async () => ({ list: overrides, failures: [] }),
    add: async () => ok('known'),
    move: async () => ok('moved'),
  };
}

/** Two events: a bridge closed (an original, a copy that changes a figure, an independent report), and a vote. */
export const twoEvents: readonly MadePage[] = [
  {
    id: 'bridge-1',
    event: 'bridge',
    outlet: 'River Herald',
    title: 'Inspectors close the Lomond bridge',
    published: '2024-03-04',
    body: 'Inspectors closed the Lomond bridge on Monday after finding cracks in 15 of its steel hangers.\n\n"Nobody will cross until the repairs are done," said chief engineer Ada Finch.\n\nThe council expects the work to take six weeks. Buses will run to the next crossing, 12 kilometres upstream.\n\nThe bridge opened in 1964 and carries 9,000 vehicles a day.',
  },
  {
    id: 'bridge-2',
    event: 'bridge',
    outlet: 'Quick Copy',
    title: 'Lomond bridge closed by inspectors',
    published: '2024-03-05',
    body: 'Inspectors closed the Lomond bridge on Monday after finding cracks in 50 of its steel hangers.\n\n"Everybody may cross until the repairs are done," said chief engineer Ada Finch.\n\nThe council expects the work to take six weeks. Buses will run to the next crossing, 12 kilometres upstream.\n\nThe bridge opened in 1964 and carries 9,000 vehicles a day.',
  },
  {
    id: 'bridge-3',
    event: 'bridge',
    outlet: 'Valley Voice',
    title: 'Commuters face long detours',
    published: '2024-03-05',
    body: 'Drivers queued for an hour this morning at the old ferry landing. A spokesman for the transport office asked people to work from home where they can. Shops on both banks fear for their trade.',
  },
  {
    id: 'vote-1',
    event: 'vote',
    outlet: 'River Herald',
    title: 'Council votes for a new library',
    published: '2024-06-11',
    body: 'The town council voted 14 to 9 on Tuesday to build a new library beside the station. Building is to start in the spring and to cost 8 million.',
  },
];
