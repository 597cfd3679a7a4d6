import { describe, expect, it } from 'vitest';
import { pageId } from '../../src/model/ids.ts';
import type { Page } from '../../src/model/page.ts';
import { extractArticle } from '../../src/stages/extract/extract.ts';

const page = (text: string, given: Page['given']): Page => ({ id: pageId('test'), form: 'body', text, given });
const body = 'Snow closed the pass on Monday. Forty cars were stuck for a night, the road office said.';
const credits = (given: Page['given']) =>
  extractArticle(page(body, given)).credits.map((one) => `${one.agency} ${one.relation}`);

describe('facts that come with a page', () => {
  it.each([
    [{}, []],
    [{ credit: 'Polar Wire' }, ['Polar Wire republished']],
    [{ credit: 'AFP' }, ['Agence France-Presse republished']],
    [{ credit: 'Agence France-Presse' }, ['Agence France-Presse republished']],
  ] as const)('a credit given as %j', (given, expected) => {
    expect(credits(given)).toEqual(expected);
  });
});
