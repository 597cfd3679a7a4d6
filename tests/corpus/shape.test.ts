import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editKinds, severities } from '../../src/model/edit.ts';

const root = new URL('../../corpus', import.meta.url).pathname;

interface Corruption {
  readonly base: string;
  readonly copy: string;
  readonly kind: string;
  readonly severity: string;
}
interface GoldArticle {
  readonly title: string;
  readonly outlet: string;
  readonly published: string | null;
  readonly language: string;
  readonly bodyLines: readonly number[];
  readonly credits: readonly { readonly agency: string; readonly relation: string }[];
  readonly role: string;
  readonly garbled: { readonly kind: string; readonly pivot: string | null; readonly provableAlone: boolean } | null;
  readonly corruptions: readonly Corruption[];
}
interface Relation {
  readonly from: string | null;
  readonly to: string;
  readonly derivation: string;
  readonly manner: string | null;
  readonly credit: { readonly given: boolean; readonly agency: string | null; readonly altered: boolean };
  readonly directionKnown: boolean;
  readonly why: string;
}
interface Gold {
  readonly articles: Readonly<Record<string, GoldArticle>>;
  readonly relations: readonly Relation[];
}

const readJson = <T>(...parts: string[]): T => JSON.parse(readFileSync(join(root, ...parts), 'utf8')) as T;
const pageLines = (event: string, sigil: string): string[] =>
  readFileSync(join(root, event, `${sigil}.page.txt`), 'utf8').split('\n');
const bodyOf = (event: string, sigil: string, article: GoldArticle): string => {
  const lines = pageLines(event, sigil);
  return article.bodyLines.map((line) => lines[line]).join('\n');
};

/** How often `phrase` stands in `text` as whole words. */
function occurrences(phrase: string, text: string): number {
  let found = 0;
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const joinedBefore = /^[\p{L}\p{N}_]/u.test(phrase) && /[\p{L}\p{N}_]$/u.test(text.slice(0, at));
    const joinedAfter = /[\p{L}\p{N}_]$/u.test(phrase) && /^[\p{L}\p{N}_]/u.test(text.slice(at + phrase.length));
    if (!joinedBefore && !joinedAfter) found++;
  }
  return found;
}

const events = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);
const golds = new Map(events.map((event) => [event, readJson<Gold>(event, 'gold.json')]));
const articles = [...golds].flatMap(([event, gold]) =>
  Object.entries(gold.articles).map(([sigil, article]) => ({ event, sigil, article, gold })),
);
const parentOf = (gold: Gold, sigil: string) =>
  gold.relations.find((relation) => relation.to === sigil && relation.derivation !== 'none');

describe('the sample corpus is whole', () => {
  it('has at least eight events of three to six articles', () => {
    expect(events.length).toBeGreaterThanOrEqual(8);
    for (const gold of golds.values()) {
      expect(Object.keys(gold.articles).length).toBeGreaterThanOrEqual(3);
      expect(Object.keys(gold.articles).length).toBeLessThanOrEqual(6);
    }
  });

  it('has a case of every role and of every pivot', () => {
    const roles = 'original reprint uncredited-copy trimmed spun garbled rewrite independent update miscredited'.split(
      ' ',
    );
    expect(new Set(articles.map(({ article }) => article.role))).toEqual(new Set(roles));
    const pivots = articles.flatMap(({ article }) => article.garbled?.pivot ?? []);
    expect(new Set(pivots)).toEqual(new Set(['fa', 'ru', 'zh', 'tr']));
    expect(articles.some(({ article }) => article.language === 'fa')).toBe(true);
  });

  it('has a corruption of every kind but punctuation', () => {
    const kinds = new Set(articles.flatMap(({ article }) => article.corruptions.map(({ kind }) => kind)));
    expect([...editKinds].filter((kind) => kind !== 'punctuation' && !kinds.has(kind))).toEqual([]);
  });

  it('tells no event twice: ids, titles and addresses are used once', () => {
    const about = events.map((event) => readJson<{ id: string; title: string; date: string }>(event, 'event.json'));
    expect(about.map(({ id }) => id)).toEqual(events);
    expect(new Set(about.map(({ title }) => title)).size).toBe(events.length);
    for (const { id, date } of about) expect(id.startsWith(`${date}-`)).toBe(true);
    const urls = articles.map(({ event, sigil }) => readJson<{ url: string }>(event, `${sigil}.json`).url);
    expect(new Set(urls).size).toBe(urls.length);
  });
});

describe.each(events)('%s', (event) => {
  const gold = golds.get(event)!;
  const sigils = Object.keys(gold.articles);

  it('holds a page and a card for each article of the gold file and nothing else', () => {
    const files = ['event.json', 'gold.json', ...sigils.flatMap((sigil) => [`${sigil}.page.txt`, `${sigil}.json`])];
    expect(readdirSync(join(root, event)).sort()).toEqual(files.sort());
    for (const sigil of sigils) expect(sigil).toMatch(/^[A-Z][A-Za-z]{1,2}$/);
  });

  it('relates only articles it has, each copy to one nearest ancestor, without circles', () => {
    for (const { from, to, derivation, manner, credit, why } of gold.relations) {
      if (from !== null) expect(sigils).toContain(from);
      expect(sigils).toContain(to);
      expect(from).not.toBe(to);
      expect(['whole', 'partial', 'none']).toContain(derivation);
      expect(manner === null).toBe(derivation === 'none');
      if (manner !== null) expect(['verbatim', 'light', 'heavy', 'spun', 'garbled']).toContain(manner);
      expect(credit.given).toBe(credit.agency !== null);
      expect(why.length).toBeGreaterThan(10);
    }
    const pairs = gold.relations.map(({ from, to }) => [from, to].sort().join(' '));
    expect(new Set(pairs).size).toBe(pairs.length);
    for (const sigil of sigils) {
      const seen = new Set<string | null>();
      let at: string | null = sigil;
      while (at !== null && !seen.has(at)) {
        seen.add(at);
        at = parentOf(gold, at)?.from ?? null;
      }
      expect(at).toBeNull();
    }
  });
});

describe.each(articles)('$event $sigil', ({ event, sigil, article, gold }) => {
  const lines = pageLines(event, sigil);

  it('has a card with an invented address', () => {
    const card = readJson<{ outlet: string; url: string; published?: string }>(event, `${sigil}.json`);
    expect(card.outlet).toBe(article.outlet);
    expect(new URL(card.url).hostname).toMatch(/\.example$/);
    if (card.published) expect(card.published.slice(0, 10)).toBe(article.published);
    if (card.published) expect(card.published).toMatch(/^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\dZ)?$/);
  });

  it('names body lines that stand in the page, in order, none empty, and leaves page chrome around them', () => {
    expect([...article.bodyLines].sort((a, b) => a - b)).toEqual(article.bodyLines);
    expect(new Set(article.bodyLines).size).toBe(article.bodyLines.length);
    for (const line of article.bodyLines) expect(lines[line]?.trim()).toBeTruthy();
    expect(article.bodyLines[0]).toBeGreaterThan(0);
    expect(article.bodyLines.at(-1)).toBeLessThan(lines.length - 2);
    expect(lines.some((line) => line.includes(article.title))).toBe(true);
    const words = bodyOf(event, sigil, article).split(/\s+/).length;
    expect(words).toBeGreaterThan(150);
    expect(words).toBeLessThan(550);
  });

  it('gives corruptions whose words stand once in each of the two bodies', () => {
    if (article.garbled) {
      expect(article.corruptions.length).toBeGreaterThanOrEqual(8);
      expect(article.role).toBe(article.garbled.kind === 'spun' ? 'spun' : 'garbled');
    }
    if (article.corruptions.length === 0) return;
    const parent = parentOf(gold, sigil)?.from;
    expect(parent).toBeTruthy();
    const base = bodyOf(event, parent!, gold.articles[parent!]!);
    const copy = bodyOf(event, sigil, article);
    for (const corruption of article.corruptions) {
      expect(editKinds).toContain(corruption.kind);
      expect(severities).toContain(corruption.severity);
      expect(corruption.base).not.toBe(corruption.copy);
      expect([corruption.base, occurrences(corruption.base, base)]).toEqual([corruption.base, 1]);
      // An empty copy says that the words were left out.
      if (corruption.copy) expect([corruption.copy, occurrences(corruption.copy, copy)]).toEqual([corruption.copy, 1]);
    }
  });
});
