import { describe, expect, it } from 'vitest';
import { shippedModels } from '../../src/pipeline/models.ts';
import { pageFromRecord } from '../../src/sources/page-record.ts';
import { extractArticle } from '../../src/stages/extract/extract.ts';

const models = shippedModels();

function noticesOf(record: { html?: string; text?: string }): readonly string[] {
  const page = pageFromRecord(record, 'a');
  if (!page.ok) throw new RangeError(page.failure.message);
  return extractArticle(page.value, models.extract).notices;
}

const article = (...paragraphs: string[]) =>
  `<html><head><title>Harbour board closes pier nine</title></head><body><nav><a href="/">Home</a> <a href="/port">Port</a></nav><main><article><h1>Harbour board closes pier nine</h1>${paragraphs
    .map((one) => `<p>${one}</p>`)
    .join('')}</article></main><footer><p>About us. Contact. Imprint.</p></footer></body></html>`;

const news = [
  'The harbour board voted on Tuesday to close pier nine after divers found rot in forty of its posts, the board said in a statement.',
  'Repairs are to begin in October and the ferry will use the new quay until they are done, harbour master Ilse Varga told reporters.',
];
const wall = [
  'We value your privacy. We and our 612 partners store and read cookies and other identifiers on your device and process personal data.',
  'With your consent we may show personalised ads and measure them. You can change your choices at any time in our privacy policy.',
];
const german = [
  'Ihre Privatsphäre ist uns wichtig. Wir und unsere 612 Partner speichern Cookies auf Ihrem Gerät und verarbeiten personenbezogene Daten.',
  'Mit Ihrer Zustimmung zeigen wir personalisierte Werbung. Ihre Einwilligung können Sie jederzeit in der Datenschutzerklärung widerrufen.',
];

describe('pages that hold less than an article', () => {
  it.each([
    [
      'a request for consent in its place',
      { html: article(...wall, 'Accept all', 'Manage preferences') },
      'consent-wall',
    ],
    ['the same as plain text', { text: [...wall, 'Accept all', 'Manage preferences'].join('\n\n') }, 'consent-wall'],
    ['the same in German', { html: article(...german, 'Alle akzeptieren') }, 'consent-wall'],
    [
      'an article that breaks off where one must pay',
      {
        html: article(...news, 'To continue reading this article, subscribe today.', 'Already a subscriber? Log in.'),
      },
      'paywall',
    ],
    [
      'the same in French',
      {
        html: article(
          'Le conseil du port a voté mardi la fermeture du quai neuf après la découverte de pieux pourris par des plongeurs, selon un communiqué.',
          'Il vous reste 80 % de cet article à lire. La suite est réservée aux abonnés.',
        ),
      },
      'paywall',
    ],
  ])('say so: %s', (_, record, notice) => {
    expect(noticesOf(record)).toContain(notice);
  });

  it.each([
    ['an article', { html: article(...news) }],
    [
      'one with an invitation to a newsletter',
      { html: article(...news, 'Sign up for our newsletter. Enter your email.') },
    ],
    [
      'news about requests for consent',
      {
        html: article(
          'A court in Brell fined the portal Lantern on Monday because it set cookies and tracking identifiers before readers gave consent.',
          'The data protection office said the portal had passed personal data to third parties without a legitimate interest.',
        ),
      },
    ],
  ])('and whole ones do not: %s', (_, record) => {
    const notices = noticesOf(record);
    expect(notices).not.toContain('paywall');
    expect(notices).not.toContain('consent-wall');
  });
});
