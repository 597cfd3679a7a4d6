import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestAgency } from '../../src/stages/extract/credits/agency-names.ts';
import { findCredits, zoneAt } from '../../src/stages/extract/credits/find-credits.ts';
import { typingDistance } from '../../src/text/edit-distance.ts';

type Kind = 'byline' | 'head' | 'body' | 'tail';
const cases: readonly (readonly [Kind, string, string, string])[] = [
  ['byline', 'By Associated Press', 'Associated Press', 'republished'],
  ['byline', 'AP', 'Associated Press', 'republished'],
  ['byline', 'Mara Lind, dpa/lnw', 'Deutsche Presse-Agentur', 'republished'],
  ['byline', 'Adam Doe with AFP', 'Agence France-Presse', 'republished'],
  ['byline', 'Eva Roth mit Material von dpa', 'Deutsche Presse-Agentur', 'with-inputs'],
  ['byline', '新华社', 'Xinhua', 'republished'],
  ['head', 'PORT ELM (Reuters) - The harbour opened again on Monday.', 'Reuters', 'republished'],
  ['head', 'HILLTOWN, Calif. (AP) — A bear walked into a bakery.', 'Associated Press', 'republished'],
  ['head', '(Reuters) — Two firms said they would merge.', 'Reuters', 'republished'],
  ['head', 'Berlin (dpa) – Der Rat tagt am Montag.', 'Deutsche Presse-Agentur', 'republished'],
  ['head', 'NEW DELHI, May 3 (IANS) The minister left.', 'IANS', 'republished'],
  ['head', 'MOSCOW (TASS) — Talks go on.', 'TASS', 'republished'],
  ['head', '新华社北京12月8日电 会议结束。', 'Xinhua', 'republished'],
  ['head', 'The dam is safe, Xinhua news agency reported, citing the ministry.', 'Xinhua', 'republished'],
  ['head', 'A month ago, Reuters reported that four ships had left.', 'Reuters', 'cites'],
  ['body', 'The figure was confirmed, according to Iran’s official news agency IRNA.', 'IRNA', 'cites'],
  ['body', 'He told The Associated Press that he would stay.', 'Associated Press', 'cites'],
  ['tail', '(With inputs from IANS)', 'IANS', 'with-inputs'],
  ['tail', 'The Associated Press contributed to this report.', 'Associated Press', 'with-inputs'],
  ['tail', 'Source: Reuters', 'Reuters', 'republished'],
  ['tail', 'Quelle: dpa', 'Deutsche Presse-Agentur', 'republished'],
  ['tail', 'The bridge will stay shut until spring. (AFP)', 'Agence France-Presse', 'republished'],
  ['tail', 'Das Tor fiel in der letzten Minute. (dpa/lno)', 'Deutsche Presse-Agentur', 'republished'],
  ['tail', '© 2021 AFP', 'Agence France-Presse', 'republished'],
  ['tail', 'Copyright 2022 The Associated Press. All rights reserved.', 'Associated Press', 'republished'],
  ['tail', 'The road was open again…reports Kyodo', 'Kyodo', 'republished'],
  ['tail', '(Reporting by Ann Hill in Ely; Editing by Joe Dunn)', 'Reuters', 'republished'],
  ['tail', 'This article originally appeared on The Hill Courier.', 'Hill Courier', 'republished'],
];

describe('credits', () => {
  test.each(cases)('in a %s zone, "%s" names %s: %s', (kind, text, agency, relation) => {
    expect(findCredits([zoneAt(kind, text, 0)])).toMatchObject([{ agency, relation, mangled: false }]);
  });

  test.each<readonly [Kind, string]>([
    ['body', 'She works as a physician assistant (PA) in a clinic.'],
    ['body', 'The court of AP state met on Monday.'],
    ['head', 'The petra rock city is old. It was carved (AA).'],
    ['tail', 'Source link'],
    ['tail', 'It will be published in May.'],
    ['byline', 'By Anna Mapp'],
    ['byline', 'By Petra Vance'],
  ])('in a %s zone, "%s" names no source of the text', (kind, text) => {
    expect(findCredits([zoneAt(kind, text, 0)])).toEqual([]);
  });

  test.each<readonly [Kind, string, string]>([
    ['head', 'MOSCOW (AB) — The talks went on.', 'Associated Press'],
    ['head', 'LONDON (Rueters) - The pound fell.', 'Reuters'],
    ['tail', 'Source: Xinhau', 'Xinhua'],
  ])('in a %s zone, the garbled credit in "%s" is read as %s and said to be garbled', (kind, text, agency) => {
    expect(findCredits([zoneAt(kind, text, 0)])).toMatchObject([{ agency, relation: 'republished', mangled: true }]);
  });

  test('the strongest relation of an agency is kept, and its place is in the page', () => {
    const page = 'ELY (AP) — A fox.\nThe fox told The Associated Press nothing.';
    const credits = findCredits([zoneAt('head', page.slice(0, 17), 0), zoneAt('body', page.slice(18), 18)]);
    expect(credits).toHaveLength(1);
    expect(credits[0]?.relation).toBe('republished');
    expect(page.slice(credits[0]?.place.from, credits[0]?.place.to)).toBe(credits[0]?.quote);
  });

  test('a name near an agency is read only where it is near enough', () => {
    expect(nearestAgency('Router')).toBeNull();
    expect(nearestAgency('AB')).toBe('Associated Press');
    expect(nearestAgency('Table')).toBeNull();
  });

  test('any text in any zone is read without a throw, and quotes stand where they say', () => {
    const kinds = fc.constantFrom<Kind>('byline', 'head', 'body', 'tail');
    const words = fc.array(
      fc.constantFrom('(', 'AP', ')', '—', 'Reuters', 'reported', 'source:', '路透社', 'with inputs from', '.'),
    );
    fc.assert(
      fc.property(
        kinds,
        fc.oneof(
          words.map((list) => list.join(' ')),
          fc.string({ unit: 'binary' }),
        ),
        (kind, text) => {
          for (const credit of findCredits([zoneAt(kind, text, 0)]))
            expect(text.slice(credit.place.from, credit.place.to)).toBe(credit.quote);
        },
      ),
    );
  });

  test('edit distance counts a swap of neighbours once', () => {
    expect(typingDistance('xinhau', 'xinhua', 2)).toBe(1);
    expect(typingDistance('kitten', 'sitting', 3)).toBe(3);
    expect(typingDistance('a', 'abcdef', 2)).toBe(3);
  });
});
