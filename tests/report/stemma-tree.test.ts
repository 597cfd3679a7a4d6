import { describe, expect, it } from 'vitest';
import type { Stemma } from '../../src/model/event.ts';
import { hasStemma, stemmaRows } from '../../src/present/report-stemma.ts';
import type { ArticleView, EventView } from '../../src/present/report-view.ts';
import { stemmaLines } from '../../src/present/screens/stemma-screen.ts';

const article = (id: string): ArticleView => ({
  id,
  sigil: id,
  outlet: `Outlet ${id}`,
  title: id,
  published: null,
  source: null,
  language: 'en',
  from: null,
  standing: 'source',
  comparison: null,
  garbled: null,
  garbleProbability: 0,
  findings: [],
});

const event = (ids: string, edges: Stemma['edges'], contradictions: readonly string[] = []): EventView => ({
  id: 'event',
  title: 'event',
  date: null,
  articles: [...ids].map(article),
  origins: 1,
  stemma: { edges, origins: 1, contradictions },
  sharedErrors: [],
  pairs: [],
  comparisons: [],
  disagreements: [],
});
const edge = (from: string, to: string) => ({ from, to, confidence: 0.9, grounds: ['credit'] });
const open = (to: string) => ({
  from: null,
  unseen: 1,
  agency: 'Northern Wire',
  to,
  confidence: 0.9,
  grounds: ['credit'],
});
const drawn = (view: EventView) =>
  stemmaRows(view).map(({ branch, node }) => `${branch}${node.article?.sigil ?? node.label}`);

describe('the stemma as a tree of lines', () => {
  it('draws what hangs from what, sources nobody stored as nodes of their own, and loners last', () => {
    const view = event('ABCDE', [open('A'), open('B'), edge('A', 'C'), edge('A', 'D')]);
    expect(drawn(view)).toEqual(['Northern Wire (not in the corpus)', '├─ A', '│  ├─ C', '│  └─ D', '└─ B', 'E']);
  });

  it('gives each article one line, however deep it hangs', () => {
    const ids = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
    const chain = [...ids.slice(1)].map((to, i) => edge(ids[i]!, to));
    expect(drawn(event(ids, chain))).toHaveLength(26);
  });

  it('is nothing to look at without an edge or a contradiction', () => {
    expect(hasStemma(event('AB', []))).toBe(false);
    expect(hasStemma(event('AB', [], ['They each credit the other.']))).toBe(true);
  });

  it('shows the contradictions below the tree, and how many lines did not fit', () => {
    const view = event(
      'AB',
      [edge('A', 'B')],
      Array.from({ length: 30 }, (_, n) => `Contradiction number ${n}.`),
    );
    const lines = stemmaLines(view, 1, { columns: 60, rows: 12 }).map((line) => line.map(({ text }) => text).join(''));
    expect(lines.length).toBeLessThanOrEqual(12);
    expect(lines[1]).toMatch(/^> └─ B Outlet B {2}90 % by credit/);
    expect(lines.join('\n')).toContain('Contradiction number 0.');
    expect(lines.at(-1)).toMatch(/lines more/);
  });
});
