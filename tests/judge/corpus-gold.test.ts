import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { StudiedEvent, StudiedPair, Study } from '../../src/model/study.ts';
import { studySample } from '../support/sample-study.ts';

interface GoldRelation {
  readonly from: string | null;
  readonly to: string;
  readonly derivation: 'whole' | 'partial' | 'none';
  readonly manner: string | null;
  readonly credit: { readonly given: boolean; readonly agency: string | null; readonly altered: boolean };
  readonly directionKnown: boolean;
}
interface Gold {
  readonly articles: Readonly<Record<string, { readonly role: string; readonly outlet: string }>>;
  readonly relations: readonly GoldRelation[];
}

let study: Study;
beforeAll(async () => {
  study = await studySample();
}, 180_000);

const sigil = (id: string): string => id.split('/')[1]!;
const goldOf = (event: StudiedEvent): Gold =>
  JSON.parse(readFileSync(new URL(`../../corpus/${event.dossier.id}/gold.json`, import.meta.url), 'utf8'));
const pairOf = (event: StudiedEvent, one: string, other: string): StudiedPair | undefined =>
  event.pairs.find((pair) => [pair.base, pair.copy].map(sigil).sort().join() === [one, other].sort().join());

/** Every gold relation with the event it stands in. */
const everyRelation = (): { event: StudiedEvent; gold: GoldRelation; role: string }[] =>
  study.events.flatMap((event) => {
    const gold = goldOf(event);
    return gold.relations.map((relation) => ({ event, gold: relation, role: gold.articles[relation.to]!.role }));
  });
const label = (event: StudiedEvent, gold: GoldRelation) => `${event.dossier.id}: ${gold.from} → ${gold.to}`;

describe('the sample corpus against its gold', () => {
  it('names the true source of every copy, or none', () => {
    const wrong: string[] = [];
    for (const { event, gold } of everyRelation()) {
      if (gold.derivation === 'none' || !gold.directionKnown || gold.from === null) continue;
      const source = [...event.sources].find(([id]) => sigil(id) === gold.to)?.[1];
      if (source && sigil(source.base) !== gold.from) wrong.push(`${label(event, gold)}, not ${sigil(source.base)}`);
    }
    expect(wrong).toEqual([]);
  });

  it('leaves no copy without its source, but for the fluent rewrite that nothing in its text gives away', () => {
    const missing: string[] = [];
    for (const { event, gold, role } of everyRelation()) {
      if (gold.derivation === 'none' || !gold.directionKnown || gold.from === null) continue;
      if (![...event.sources.keys()].some((id) => sigil(id) === gold.to) && role !== 'rewrite')
        missing.push(label(event, gold));
    }
    expect(missing).toEqual([]);
  });

  it('accuses no original and no independent report of copying', () => {
    const accused: string[] = [];
    for (const event of study.events) {
      const { articles } = goldOf(event);
      for (const id of event.sources.keys()) {
        const { role } = articles[sigil(id)]!;
        if (role === 'original' || role === 'independent') accused.push(id);
      }
    }
    expect(accused).toEqual([]);
  });

  it('never turns a known direction round', () => {
    const turned: string[] = [];
    for (const { event, gold } of everyRelation()) {
      if (gold.derivation === 'none' || !gold.directionKnown || gold.from === null) continue;
      const pair = pairOf(event, gold.from, gold.to);
      if (pair && pair.comparison.direction.from !== 'unknown' && sigil(pair.base) !== gold.from)
        turned.push(label(event, gold));
    }
    expect(turned).toEqual([]);
  });

  it('finds that a text derives exactly where it does, but for the fluent rewrite', () => {
    const wrong: string[] = [];
    for (const { event, gold, role } of everyRelation()) {
      const pair = gold.from === null ? undefined : pairOf(event, gold.from, gold.to);
      if (!pair || role === 'rewrite') continue;
      const { derivation } = pair.comparison;
      // A trimmed copy is partial in gold and, after METER, wholly derived here; a whole one is never less.
      const right = gold.derivation === 'partial' ? derivation !== 'none' : derivation === gold.derivation;
      if (!right) wrong.push(`${label(event, gold)}: ${derivation}, not ${gold.derivation}`);
    }
    expect(wrong).toEqual([]);
  });

  it('names the manner of a copy, or one step beside it', () => {
    const steps = ['verbatim', 'light', 'heavy'];
    let [right, all] = [0, 0];
    const wrong: string[] = [];
    for (const { event, gold, role } of everyRelation()) {
      const pair = gold.from === null ? undefined : pairOf(event, gold.from, gold.to);
      if (!pair || gold.derivation === 'none' || role === 'rewrite') continue;
      const { manner } = pair.comparison;
      all++;
      if (manner === gold.manner) right++;
      const near = Math.abs(steps.indexOf(manner ?? '') - steps.indexOf(gold.manner ?? '')) <= 1;
      // A machine's manner is told where garbling is proven, and for a well spun copy it is not.
      if (manner !== gold.manner && !near && !(gold.manner === 'spun' && manner === 'heavy'))
        wrong.push(`${label(event, gold)}: ${manner}, not ${gold.manner}`);
    }
    expect(wrong).toEqual([]);
    expect(all).toBeGreaterThanOrEqual(29);
    expect(right / all).toBeGreaterThanOrEqual(0.75);
  });

  it('blames neither print of an agency report that nobody stored, and draws the open node', () => {
    const event = study.events.find((one) => one.dossier.id === '2024-06-01-straits-cup-final')!;
    const open = event.stemma.edges.filter((edge) => edge.from === null);
    expect(open.map((edge) => sigil(edge.to)).sort()).toEqual(['HL', 'NC']);
    expect(new Set(open.map((edge) => edge.unseen)).size).toBe(1);
    expect(open.every((edge) => edge.agency === 'Northgate Press')).toBe(true);
    expect(pairOf(event, 'HL', 'NC')!.comparison.direction.from).toBe('unknown');
    expect([...event.sources.keys()].map(sigil)).not.toContain('NC');
  });

  it('tells given from missing credit for every copy', () => {
    const wrong: string[] = [];
    for (const { event, gold } of everyRelation()) {
      const source = [...event.sources].find(([id]) => sigil(id) === gold.to)?.[1];
      if (gold.derivation === 'none' || gold.from === null || !source) continue;
      const { given, altered } = source.comparison.credit;
      if (given !== gold.credit.given || altered !== gold.credit.altered)
        wrong.push(`${label(event, gold)}: given ${given}, altered ${altered}`);
    }
    expect(wrong).toEqual([]);
  });

  it('hangs a copy of a copy from the middle one', () => {
    const chains = [
      ['2023-12-07-putin-raisi-moscow', 'IT', 'GL'],
      ['2025-09-18-parcelio-fine', 'IT', 'HL'],
    ] as const;
    for (const [id, copy, middle] of chains) {
      const event = study.events.find((one) => one.dossier.id === id)!;
      expect(sigil(event.sources.get(`${id}/${copy}`)!.base), id).toBe(middle);
    }
  });

  it('takes a rising toll for news, not for corruption', () => {
    const event = study.events.find((one) => one.dossier.id === '2024-02-08-kedrovka-mine-blast')!;
    const update = event.sources.get('2024-02-08-kedrovka-mine-blast/HL')!;
    const charged = update.comparison.pairs.flatMap((pair) =>
      pair.edits.filter(
        (edit) => edit.kind === 'number' && (edit.severity === 'major' || edit.severity === 'critical'),
      ),
    );
    expect(charged).toEqual([]);
  });

  it('says where a credit and the text disagree', () => {
    const event = study.events.find((one) => one.dossier.id === '2023-06-21-mount-ketara-eruption')!;
    expect(event.stemma.contradictions.join(' ')).toMatch(/Harbour Ledger credits Meridian Wire.*Halcyon News Agency/);
  });

  it('counts origins, not prints', () => {
    const origins = Object.fromEntries(
      study.events.map((event) => [event.dossier.id.slice(0, 10), event.stemma.origins]),
    );
    expect(origins).toMatchObject({ '2023-06-21': 1, '2024-06-01': 3, '2025-09-18': 2, '2022-11-12': 3 });
  });

  it('ranks the outlets that only garble below those that reprint', () => {
    const value = (outlet: string) => study.outlets.find((one) => one.outlet === outlet)!.fidelity!.value;
    for (const garbler of ['NewsPulse24', 'Global Digest Hub', 'Daily Quillon'])
      for (const printer of ['The Isles Tribune', 'Harbour Ledger'])
        expect(value(garbler)).toBeLessThan(value(printer));
  });

  it('rates the one outlet with enough articles', () => {
    expect(study.outlets.filter((one) => one.rating === 'rated').map((one) => one.outlet)).toEqual([
      'The Isles Tribune',
    ]);
  });
});
