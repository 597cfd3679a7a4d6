import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedModels } from '../../src/pipeline/models.ts';
import { eventProfile } from '../../src/stages/group/event-profile.ts';
import { wordsOf } from '../../src/stages/group/event-words.ts';
import { pageTalkFrom } from '../../src/stages/group/page-talk.ts';
import { sameEventOf } from '../../src/stages/group/same-event.ts';
import { foundShare, keepWords } from '../../src/stages/group/word-company.ts';
import { segmentBody } from '../../src/stages/segment/segment.ts';

const text = (body: string) => ({
  body,
  language: 'en',
  title: null,
  published: null,
  sentences: segmentBody(body, 'en'),
});
const termsOf = (body: string): string[] => wordsOf(text(body)).map(({ term }) => term);
const bitsOf = (body: string, term: string): number => wordsOf(text(body)).find((word) => word.term === term)!.bits;

describe('wordsOf', () => {
  it.each([
    ['an Iranian envoy', 'iran'],
    ['a US envoy', 'united-states'],
    ['an American envoy', 'united-states'],
    ['the WHO envoy', 'world-health-organization'],
    ['traffic in Bombay', 'mumbai'],
  ])('reads a name in "%s" as %s', (body, term) => {
    expect(termsOf(body)).toContain(term);
  });

  it.each([
    ['She is the one who told us so.', ['islamic-state', 'world-health-organization', 'united-states']],
    ['They had to polish it.', ['poland']],
  ])('takes no plain word in "%s" for a name', (body, names) => {
    for (const name of names) expect(termsOf(body)).not.toContain(name);
  });

  it('weighs a country by its words in running English, not as a name nobody listed', () => {
    expect(bitsOf('A US envoy came.', 'united-states')).toBeLessThan(bitsOf('Brelvik saw an envoy.', 'brelvik') / 2);
  });
});

describe('pageTalkFrom', () => {
  it.each([
    ['Subscribe now for unlimited access.', 0],
    ['Ferry sinks off Lorn Please register or log in to read on.', 'Ferry sinks off Lorn Please '.length],
    ['The site asks for a username and a password.', 'The site asks for a '.length],
  ])('finds where "%s" speaks of the page', (sentence, from) => {
    expect(pageTalkFrom(sentence, 'en')).toBe(from);
  });

  it.each([
    'The ferry sank off the island of Lorn on Tuesday night with eleven people aboard.',
    'The paper said it had lost a tenth of its subscribers to a rival since the strike in the spring.',
  ])('leaves the report alone: "%s"', (sentence) => {
    expect(pageTalkFrom(sentence, 'en')).toBeNull();
  });

  it('keeps two reports apart that share no more than how their pages ask for money', () => {
    const wall =
      ' Already a subscriber? Log in to your account to keep reading. Subscribe now for unlimited access to every story. Sign up for our newsletter and get it in your inbox.';
    const reports = [
      'Ferry sinks off Lorn with eleven aboard.',
      'Orchestra of Tessin names its first woman conductor.',
    ];
    const [ferry, music] = reports.map((report) => eventProfile(text(report + wall))) as [never, never];
    const [ferryAlone, musicAlone] = reports.map((report) => eventProfile(text(report))) as [never, never];
    expect(sameEventOf(ferry, music)).toBeLessThan(sameEventOf(ferryAlone, musicAlone) + 0.05);
    expect(sameEventOf(ferry, music)).toBeLessThan(0.2);
  });

  it('still reads a page that says nothing else', () => {
    expect(termsOf('Subscribe now for unlimited access.').length).toBeGreaterThan(0);
  });
});

describe('words by the company they keep', () => {
  const vectors = shippedModels().vectors()!;
  const kept = (body: string) => keepWords(wordsOf(text(body)), 40, vectors);
  const vocabulary = 'minister ferry flood court judge hospital nurse storm budget vote Brelvik Ostra'.split(' ');
  const bodies = fc
    .array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 12 })
    .map((words) => words.join(' '));

  it('are all found in their own article, and from none to all in another', () => {
    fc.assert(
      fc.property(bodies, bodies, (one, other) => {
        const found = (words: string, article: string) =>
          foundShare(kept(words), eventProfile(text(article)).words.weights, kept(article));
        expect(found(one, one)).toBeCloseTo(1, 6);
        expect(found(one, other)).toBeGreaterThanOrEqual(0);
        expect(found(one, other)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('find likened words where the same ones are missing', () => {
    const head = kept('Doctors treated patients');
    const near = 'Nurses at the hospital cared for the sick';
    const far = 'Lawmakers passed the budget after a long debate';
    const share = (body: string) => foundShare(head, eventProfile(text(body)).words.weights, kept(body));
    expect(share(near)).toBeGreaterThan(share(far) + 0.1);
    expect(share('The doctors had treated the patients well')).toBeCloseTo(1, 6);
  });
});
