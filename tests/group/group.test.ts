import { beforeAll, describe, expect, it } from 'vitest';
import type { Study } from '../../src/model/study.ts';
import { shippedModels } from '../../src/pipeline/models.ts';
import { studyCorpus } from '../../src/pipeline/study.ts';
import { groupEvents } from '../../src/stages/group/group.ts';
import { skeletonOf } from '../../src/stages/group/name-skeletons.ts';
import { type EventText, eventProfile, sameEvent, sameEventOf } from '../../src/stages/group/same-event.ts';
import { segmentBody } from '../../src/stages/segment/segment.ts';
import { corpusFolder } from '../../src/store/files/corpus-folder.ts';
import { samplePath } from '../support/sample-study.ts';

const article = (body: string, published: string | null = null, title: string | null = null): EventText => ({
  body,
  title,
  published,
  language: 'en',
  sentences: segmentBody(body, 'en'),
});

/** The same report each week but for a figure and a name or two. */
const market = (week: string, price: string, seller: string): string =>
  `The price of wheat at the Melvik exchange closed at ${price} crowns a tonne on ${week}. Traders said that ships were waiting off Ostra for the harvest of the northern farms. ${seller} sold most. The exchange opens again on Monday, and the harbour office expects calm weather and low water on the river.`;

const flood =
  'The river Ostra burst its banks in Melvik on Sunday and drowned the market. Mayor Ines Toral said 300 families had left.';
const floodToo = 'Some 300 families fled Melvik after the Ostra flooded its market, said the mayor, Ines Toral.';
const budget =
  'Parliament passed the budget after a long night. The finance minister promised lower taxes and more teachers.';

describe('sameEvent', () => {
  it('joins two reports of one flood and parts them from a vote', () => {
    expect(sameEvent(article(flood), article(floodToo))).toBeGreaterThan(0.6);
    expect(sameEvent(article(flood), article(budget))).toBeLessThan(0.2);
  });

  it('is symmetric, between 0 and 1, and high for the same text', () => {
    const [one, other] = [eventProfile(article(flood)), eventProfile(article(budget))];
    expect(sameEventOf(one, other)).toBeCloseTo(sameEventOf(other, one), 12);
    expect(sameEventOf(one, one)).toBeGreaterThan(0.9);
    expect(sameEventOf(one, eventProfile(article('')))).toBe(0);
  });

  it('parts the same people months later, but not a late reprint', () => {
    const later =
      'Ines Toral, who runs the town of Melvik, opened a new hall on Friday, far from where the Ostra flows. Traders who lost their stalls when the river flooded cheered her.';
    const near = sameEvent(article(flood, '2024-03-01'), article(later, '2024-03-02'));
    const far = sameEvent(article(flood, '2024-03-01'), article(later, '2024-09-02'));
    expect(far).toBeLessThan(near / 2);
    expect(sameEvent(article(flood, '2024-03-01'), article(flood, '2024-09-02'))).toBeGreaterThan(0.8);
  });
});

describe('reports that an outlet words alike from week to week', () => {
  const weekly = (day: string, publisher: string | null, body: string): EventText => ({
    ...article(body, day),
    publisher,
  });
  const first = market('5 March', '212', 'Holm and Sons');
  const second = market('19 March', '240', 'The Varga mill');

  it('are of other weeks', () => {
    const one = weekly('2024-03-05', 'Ostra Gazette', first);
    for (const day of ['2024-03-12', '2024-03-19'])
      expect(sameEvent(one, weekly(day, 'Ostra Gazette', second))).toBeLessThan(0.45);
    expect(sameEvent(one, weekly('2024-03-19', 'Ostra Gazette', first))).toBeGreaterThan(0.8);
  });

  it('may be late reprints where another outlet has them', () => {
    const [one, other] = [weekly('2024-03-05', 'Ostra Gazette', first), weekly('2024-03-19', 'Melvik Mail', second)];
    expect(sameEvent(one, other)).toBeGreaterThan(0.45);
  });
});

describe('skeletonOf', () => {
  it.each([
    ['Patrushev', 'پاتروشف'],
    ['Putin', 'Путин'],
    ['Kremlin', 'کرملین'],
    ['Shamkhani', 'شمخانی'],
  ])('finds %s in %s', (one, other) => {
    expect(skeletonOf(one)).toBe(skeletonOf(other));
  });
});

describe('groupEvents', () => {
  it('gives groups in order of their first member, each article once', () => {
    const articles = [flood, budget, floodToo].map((body) => article(body));
    expect(groupEvents(articles)).toEqual([[0, 2], [1]]);
    expect(groupEvents([])).toEqual([]);
  });

  it('finds the pairs by their heavy words where there are too many articles to look at every two', () => {
    const name = (i: number, j: number) =>
      `Z${'abcdefghij'[i % 10]}${'klmnopqrst'[Math.floor(i / 10)]}${'uvwxyz'[j]}ora`;
    const articles = Array.from({ length: 100 }, (_, i) => i).flatMap((i) => {
      const [place, man, firm, ship] = [0, 1, 2, 3].map((j) => name(i, j));
      return [
        article(
          `${man} sold ${firm} to ${ship} in ${place}. ${firm} will leave ${place}, said ${man}, and ${ship} will pay.`,
        ),
        article(
          `In ${place} the owner of ${firm}, ${man}, parted with it. ${ship} buys ${firm} and closes its ${place} yard.`,
        ),
      ];
    });
    const groups = groupEvents(articles);
    const together = groups.filter((group) => group.length === 2 && group[1]! === group[0]! + 1);
    expect(together.length).toBeGreaterThan(90);
  });
});

describe('grouping the sample corpus with its folders ignored', () => {
  let study: Study;
  beforeAll(async () => {
    const corpus = corpusFolder(samplePath);
    const loose = {
      ...corpus,
      async *pages() {
        for await (const page of corpus.pages())
          yield page.ok ? { ok: true as const, value: { ...page.value, event: null, sigil: null } } : page;
      },
      events: async () => [],
    };
    study = await studyCorpus(loose, shippedModels());
  }, 180_000);

  it('finds the eleven events again', () => {
    const events = study.events.map((event) => [
      ...new Set(event.dossier.witnesses.map((one) => one.article.split('/')[0])),
    ]);
    expect(events.map((folders) => folders.length)).toEqual(events.map(() => 1));
    expect(events).toHaveLength(11);
  });
});
