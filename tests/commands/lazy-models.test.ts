import { expect, it } from 'vitest';
import { inspectPage } from '../../src/pipeline/inspect-page.ts';
import { type Models, shippedModels } from '../../src/pipeline/models.ts';
import { pageFromRecord } from '../../src/sources/page-record.ts';

/** The models of the package, but for that of English, which must not be asked for. */
const withoutEnglish: Models = {
  ...shippedModels(),
  detect: () => {
    throw new RangeError('the model of English was loaded');
  },
};
const inspect = (body: string) => {
  const page = pageFromRecord({ body }, 'test');
  if (!page.ok) throw new RangeError(page.failure.message);
  return inspectPage(page.value, withoutEnglish);
};

it('a text in a language it does not know loads no model of English', () => {
  const french =
    'Le conseil municipal a voté mardi la fermeture du vieux pont. Les travaux doivent commencer en octobre et durer deux ans.';
  expect(inspect(french)).toMatchObject({ article: { language: 'fr' }, garble: { supported: false } });
});

it('a text in English does', () => {
  const english =
    'The council voted on Tuesday to close the old bridge. The works are to begin in October and to take two years.';
  expect(() => inspect(english)).toThrow(RangeError);
});
