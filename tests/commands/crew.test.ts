import { beforeAll, describe, expect, it } from 'vitest';
import type { Credit } from '../../src/model/article.ts';
import type { Dossier } from '../../src/model/event.ts';
import type { Page } from '../../src/model/page.ts';
import type { StudiedArticle } from '../../src/model/study.ts';
import { type CrewTask, crewHand, type KeptArticle, mostKept } from '../../src/pipeline/crew.ts';
import type { Inspection } from '../../src/pipeline/inspect-page.ts';
import { shippedModels } from '../../src/pipeline/models.ts';
import { pageFromRecord } from '../../src/sources/page-record.ts';
import { defaultWeights } from '../../src/stages/judge/weights.ts';

const texts = [
  'The ferry to Orlund ran aground on Monday with 84 people on board. Nobody was hurt, the coast guard said. Divers will look at the hull before it is towed.',
  'A ferry to Orlund ran aground on Monday with 48 people on board. Nobody was hurt, the coast guard said. Divers will look at the hull before it is towed.',
];
const pages = texts.map((body, n): Page => {
  const read = pageFromRecord({ body, outlet: `Outlet ${n}`, published: `2024-03-0${n + 4}` }, `page-${n}`);
  if (!read.ok) throw new RangeError(read.failure.message);
  return read.value;
});
const dossier: Dossier = {
  id: 'ferry',
  title: 'Ferry',
  date: '2024-03-04',
  witnesses: pages.map((_, n) => ({ sigil: `S${n}`, article: `a${n}` })),
};
const options = { weights: defaultWeights, setAside: new Set<string>() };
const models = shippedModels();

describe('a thread that keeps what it has inspected', () => {
  const hand = crewHand(models);
  let whole: StudiedArticle[];
  beforeAll(() => {
    whole = pages.map((page, n) => {
      const inspection = hand({ kind: 'inspect', page, keepAs: n }) as Inspection;
      return { id: `a${n}`, sigil: `S${n}`, event: 'ferry', original: false, ...inspection };
    });
  });
  const packed = ({ article, garble: _, ...one }: StudiedArticle, keptAs: number): KeptArticle => ({
    ...one,
    keptAs,
    credits: article.credits,
  });
  const study = (members: readonly (StudiedArticle | KeptArticle)[]): CrewTask => ({
    kind: 'study',
    dossier,
    members,
    options,
  });

  it('studies articles sent by number as it does articles sent whole, also mixed', () => {
    const expected = crewHand(models)(study(whole));
    expect(hand(study(whole.map(packed)))).toEqual(expected);
    expect(hand(study([whole[0]!, packed(whole[1]!, 1)]))).toEqual(expected);
  });

  it('takes the credits that were added since from the message', () => {
    const credit: Credit = {
      agency: 'Outlet 0',
      relation: 'republished',
      quote: 'Outlet 0',
      place: { from: 0, to: 8 },
      mangled: false,
    };
    const credited = whole.map((one, n) =>
      n === 1 ? { ...one, article: { ...one.article, credits: [credit] } } : one,
    );
    expect(hand(study(credited.map(packed)))).toEqual(crewHand(models)(study(credited)));
  });

  it('drops the oldest article when it has too many', () => {
    const other = crewHand(models);
    other({ kind: 'inspect', page: pages[0]!, keepAs: 0 });
    other({ kind: 'inspect', page: pages[1]!, keepAs: mostKept });
    expect(() => other(study([packed(whole[0]!, 0)]))).toThrow();
    expect(() => other(study([packed(whole[1]!, mostKept)]))).not.toThrow();
  });
});
