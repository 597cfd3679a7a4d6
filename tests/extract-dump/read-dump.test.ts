import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageId } from '../../src/model/ids.ts';
import type { Page } from '../../src/model/page.ts';
import { parseDumpModel } from '../../src/stages/extract/dump/line-model.ts';
import { readDump } from '../../src/stages/extract/dump/read-dump.ts';
import { toPage } from '../../src/text/offset-map.ts';

const data = (name: string) => readFileSync(new URL(`../../src/stages/extract/dump/data/${name}.bin`, import.meta.url));
const model = parseDumpModel(data('lines'), data('headline'));
const pageOf = (text: string): Page => ({ id: pageId('test'), form: 'text', text, given: {} });

const paragraphs = [
  'WELLBRIDGE (Reuters) - The old bridge over the River Orne will stay shut until the spring, the town council said on Tuesday, after divers found deep cracks in two of its piers.',
  'Engineers had first noticed the damage in September, when the water was low, but the council hoped that the bridge could be mended without closing it to traffic.',
  '“We cannot take the risk,” said the mayor, Ada Quill, who has crossed the bridge on her way to work for thirty years.',
  'The repair is expected to cost four million crowns, half of which the county has promised to pay from its fund for flood damage.',
  'Shopkeepers on the east bank fear for their trade. Most of their customers live on the other side of the river and will have to drive eleven miles to the next crossing.',
];
const dump = [
  'The Orne Courier',
  'Home',
  'News',
  'Sport',
  'Subscribe',
  'Log in',
  'Home » News » Bridge over the Orne to stay shut until spring',
  '',
  'Bridge over the Orne to stay shut until spring',
  '',
  'By Tom Harrow',
  'November 14, 2023',
  '3 min read',
  'Share Facebook Twitter WhatsApp',
  '',
  ...paragraphs.flatMap((paragraph) => [paragraph, '']),
  'Related Posts',
  'Ten ways to cook a pumpkin',
  'November 12, 2023',
  'Council votes on new swimming pool',
  'November 10, 2023',
  'Leave a Reply',
  'Your email address will not be published. Required fields are marked *',
  'This website uses cookies. Read more',
  '© 2023 The Orne Courier. All rights reserved.',
].join('\n');

describe('a page dump', () => {
  const read = readDump(pageOf(dump), model);

  test('gives the body, the body alone, and the numbers of its lines', () => {
    expect(read.body.split('\n\n')).toEqual(paragraphs);
    expect(read.lines).toEqual([15, 17, 19, 21, 23]);
  });

  test('gives headline, date, author, outlet, language and credit', () => {
    expect(read.title?.value).toBe('Bridge over the Orne to stay shut until spring');
    expect(read.published?.value).toBe('2023-11-14');
    expect(read.authors).toEqual(['Tom Harrow']);
    expect(read.outlet?.value).toMatch(/Orne Courier/);
    expect(read.language).toBe('en');
    expect(read.credits).toMatchObject([{ agency: 'Reuters', relation: 'republished' }]);
  });

  test('maps every character of the body back to the page', () => {
    for (let at = 0; at < read.body.length; at++) {
      const [place] = toPage(read.map, { from: at, to: at + 1 });
      if (place) expect(dump.slice(place.from, place.to)).toBe(read.body[at]);
    }
  });

  test('explains every line that is not body, once', () => {
    const removed = dump.split('\n').filter((line, i) => line.trim() !== '' && !read.lines.includes(i));
    const explained = read.removed.map(({ span }) => dump.slice(span.from, span.to)).join('\n');
    for (const line of removed) expect(explained).toContain(line);
    expect(explained.replace(/\s+/g, '')).toBe(removed.join('').replace(/\s+/g, ''));
    for (const { rule, reason } of read.removed) {
      expect(rule).toMatch(/^[a-z-]+$/);
      expect(reason.length).toBeGreaterThan(8);
    }
  });

  test('without an article says so', () => {
    const menu = readDump(pageOf('Home\nNews\nSport\nLog in\nSubscribe\n© 2023'), model);
    expect(menu.body).toBe('');
    expect(menu.notices).toContain('no-article');
  });
});

const persian = [
  'خبر رود',
  'صفحه اصلی',
  'سیاسی',
  'ورزشی',
  'تماس با ما',
  '',
  'پل قدیمی شهر تا بهار بسته می‌ماند',
  '',
  '۱۷ آذر ۱۴۰۲',
  'کد خبر: ۱۲۳۴۵',
  '',
  'شورای شهر روز سه‌شنبه اعلام کرد که پل قدیمی رودخانه تا بهار بسته خواهد ماند، زیرا غواصان در دو پایه آن ترک‌های عمیقی یافته‌اند.',
  '',
  'مهندسان نخستین بار در پاییز متوجه آسیب شدند، اما شورا امیدوار بود که پل را بتوان بدون بستن راه تعمیر کرد و مردم گرفتار نشوند.',
  '',
  'شهردار در گفت‌وگو با خبرنگاران گفت که این خطر را نمی‌توان پذیرفت و هزینه تعمیر پل از بودجه استان پرداخت خواهد شد.',
  '',
  'منبع: ایسنا',
  'برچسب‌ها',
  'اخبار مرتبط',
  'ارسال نظر',
  'تمامی حقوق محفوظ است',
].join('\n');

const german = [
  'Orne-Bote',
  '• Startseite',
  '• Politik',
  '• Sport',
  '• Anmelden',
  'Startseite',
  'Lokales',
  'Alte Brücke bleibt bis zum Frühjahr gesperrt',
  'Stand: 14.11.2023 16:11 Uhr',
  'von Tom Harrow',
  'Wellbrück (dpa) – Die alte Brücke über die Orne bleibt bis zum Frühjahr gesperrt. Das teilte die Stadt am Dienstag mit, nachdem Taucher tiefe Risse in zwei Pfeilern gefunden hatten.',
  'Fachleute hatten den Schaden schon im September bemerkt, als das Wasser niedrig stand. Damals hoffte man noch, die Brücke ohne Sperrung reparieren zu können.',
  '„Wir können dieses Risiko nicht eingehen“, sagte die Bürgermeisterin Ada Quill, die seit dreißig Jahren über die Brücke zur Arbeit geht.',
  'Die Reparatur soll vier Millionen Kronen kosten. Die Hälfte davon will der Kreis aus seinem Fonds für Hochwasserschäden bezahlen.',
  'Mehr zum Thema',
  'Zehn Arten, einen Kürbis zu kochen',
  'Newsletter abonnieren',
  '© 2023 Orne-Bote. Alle Rechte vorbehalten.',
  'Impressum',
  'Datenschutz',
].join('\n');

test.each(['News', 'Valley News', 'The Orne Courier'])('“| %s” is cut off a headline', (rest) => {
  const title = 'Bridge over the Orne to stay shut until spring';
  const page = dump.replaceAll(title, `${title} | ${rest}`);
  expect(readDump(pageOf(page), model).title?.value).toBe(title);
});

describe('dumps in other languages', () => {
  test('a Persian one gives headline, body, a Jalali date in the Gregorian calendar and its source', () => {
    const read = readDump(pageOf(persian), model);
    expect(read.language).toBe('fa');
    expect(read.title?.value).toBe('پل قدیمی شهر تا بهار بسته می‌ماند');
    expect(read.published?.value).toBe('2023-12-08');
    expect(read.lines).toEqual([11, 13, 15]);
    expect(read.credits).toMatchObject([{ agency: 'ISNA', relation: 'republished' }]);
  });

  test('a German one without blank lines gives headline, body, date, author and agency', () => {
    const read = readDump(pageOf(german), model);
    expect(read.language).toBe('de');
    expect(read.title?.value).toBe('Alte Brücke bleibt bis zum Frühjahr gesperrt');
    expect(read.published?.value).toBe('2023-11-14T16:11');
    expect(read.authors).toEqual(['Tom Harrow']);
    expect(read.lines).toEqual([10, 11, 12, 13]);
    expect(read.outlet?.value).toBe('Orne-Bote');
    expect(read.credits[0]).toMatchObject({ agency: 'Deutsche Presse-Agentur', relation: 'republished' });
  });
});

describe('a text without a page around it', () => {
  test.each([
    ['one paragraph', paragraphs.slice(0, 1)],
    ['two paragraphs', paragraphs.slice(0, 2)],
    [
      'three short sentences on their lines',
      ['The bridge is shut.', 'The mayor said so.', 'She has crossed it for years.'],
    ],
  ])('is body from end to end: %s', (_, lines) => {
    expect(readDump(pageOf(lines.join('\n\n')), model).body).toBe(lines.join('\n\n'));
  });
});

describe('hostile input', () => {
  test.each<readonly [string, string]>([
    ['nothing', ''],
    ['line feeds alone', '\n'.repeat(5000)],
    ['one endless line', 'the cat sat on the mat and looked at the rain, '.repeat(60_000)],
    ['one endless word', 'a'.repeat(1_000_000)],
    ['very many short lines', 'Home\nNews\n12\n'.repeat(60_000)],
    ['bytes that are no text', '\u0000\u0001\ufffd\u0002'.repeat(50_000)],
    ['brackets and marks', '((([[[…”|»'.repeat(20_000)],
    ['digits and dates', '12/12/2012 '.repeat(50_000)],
  ])('%s is read in bounded time', (_, text) => {
    const before = process.cpuUsage();
    const read = readDump(pageOf(text), model);
    const used = process.cpuUsage(before).user / 1e6;
    expect(read.body.length).toBeLessThanOrEqual(text.length);
    expect(used).toBeLessThan(8);
  });

  test('any text is read without a throw; body lines stand in the page, removals do not cross them', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(...paragraphs, 'Home', 'By Ann Lee', '© 2020 X', '• News', '', '2023-01-02', 'Read more'),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), fc.boolean(), (lines, fitted) => {
        const text = lines.join('\n');
        const read = readDump(pageOf(text), fitted ? model : null);
        const places = toPage(read.map, { from: 0, to: read.body.length });
        for (const place of places)
          for (const { span } of read.removed) expect(span.to <= place.from || span.from >= place.to).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
