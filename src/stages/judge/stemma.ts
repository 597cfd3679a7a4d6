import type { Credit, SegmentedText } from '../../model/article.ts';
import type { Stemma, StemmaEdge } from '../../model/event.ts';
import type { Comparison } from '../../model/judgement.ts';
import { contradictionsOf } from './contradictions.ts';
import { type Credited, creditTo, nameKey } from './credit.ts';
import { type Readings, sharedReadings } from './readings.ts';

/** Two articles and what was found between them. */
export interface ComparedWitnesses {
  readonly base: string;
  readonly copy: string;
  readonly comparison: Comparison;
}

/** What the stemma needs to know of an article. */
export interface StemmaWitness extends Credited {
  readonly id: string;
  readonly text: SegmentedText;
}

/** What speaks for one possible ancestor of an article. */
interface Candidate<Pair> {
  readonly pair: Pair;
  readonly credit: Credit | null;
}

/** Likenesses nearer than this are equal: then the one nobody was copied from stands nearer the truth. */
const evenLikeness = 0.02;
/** Under this likeness shared wording is too faint to name a source by, unless a credit does. */
const faintLikeness = 0.12;
/** Shared readings that a credit for republishing is worth. */
const creditWorth = 4;

/**
 * For each article that derives from another, the pair with its nearest ancestor. Where two ancestors are possible and
 * one derives from the other, credit and shared readings decide, then likeness: a copy of a copy that carries
 * the middle one's slip hangs from the middle one.
 */
export function nearestAncestors<Pair extends ComparedWitnesses>(
  pairs: readonly Pair[],
  witnesses: ReadonlyMap<string, StemmaWitness> = new Map(),
): Map<string, Pair> {
  const between = new Map(pairs.map((pair) => [key(pair.base, pair.copy), pair]));
  const byCopy = new Map<string, Candidate<Pair>[]>();
  for (const pair of pairs) {
    if (pair.comparison.derivation === 'none' || pair.comparison.direction.from !== 'base') continue;
    const copy = witnesses.get(pair.copy);
    const credit = copy ? creditTo(copy, witnesses.get(pair.base)?.outlet ?? null) : null;
    if (pair.comparison.similarity < faintLikeness && worth(credit) < 0.5) continue;
    byCopy.set(pair.copy, [...(byCopy.get(pair.copy) ?? []), { pair, credit }]);
  }
  const nearest = new Map<string, Pair>();
  for (const [copy, candidates] of byCopy) {
    const best = candidates
      .sort((one, other) => (one.pair.base < other.pair.base ? -1 : 1))
      .reduce((held, next) => (nearer(next, held, between, witnesses) ? next : held));
    nearest.set(copy, best.pair);
  }
  return withoutCycles(nearest);
}

const key = (one: string, other: string): string => (one < other ? `${one}\n${other}` : `${other}\n${one}`);

/** True where `next` is the nearer ancestor of the two. */
function nearer<Pair extends ComparedWitnesses>(
  next: Candidate<Pair>,
  held: Candidate<Pair>,
  between: ReadonlyMap<string, Pair>,
  witnesses: ReadonlyMap<string, StemmaWitness>,
): boolean {
  const credits = creditWorth * (worth(next.credit) - worth(held.credit));
  const link = between.get(key(next.pair.base, held.pair.base));
  const related = link && link.comparison.derivation !== 'none' && link.comparison.direction.from === 'base';
  if (related) {
    // The link runs from the older to the younger of the two; readings of the younger in the copy speak for it.
    const young = link.copy === next.pair.base ? next : held;
    const readings = readingsOf(link, young.pair, witnesses);
    const forNext = (young === next ? 1 : -1) * (readings.withCopy - readings.withBase) + credits;
    if (forNext !== 0) return forNext > 0;
    const gain = next.pair.comparison.similarity - held.pair.comparison.similarity;
    if (Math.abs(gain) > evenLikeness) return gain > 0;
    return young === held;
  }
  if (credits !== 0) return credits > 0;
  return next.pair.comparison.similarity > held.pair.comparison.similarity;
}

const worth = (credit: Credit | null): number =>
  credit === null ? 0 : credit.relation === 'cites' ? 0.25 : credit.relation === 'with-inputs' ? 0.75 : 1;

/** Readings of a copy between two possible ancestors, `link` from the older to the younger and `pair` from that to the copy. */
function readingsOf(
  link: ComparedWitnesses,
  pair: ComparedWitnesses,
  witnesses: ReadonlyMap<string, StemmaWitness>,
): Readings {
  const [old, young, copy] = [link.base, link.copy, pair.copy].map((id) => witnesses.get(id)?.text);
  if (!old || !young || !copy) return { withBase: 0, withCopy: 0 };
  return sharedReadings(old, young, link.comparison, copy, pair.comparison);
}

/** Takes the least sure edge out of every circle: nobody is their own source. */
function withoutCycles<Pair extends ComparedWitnesses>(nearest: Map<string, Pair>): Map<string, Pair> {
  for (const start of [...nearest.keys()]) {
    const path: string[] = [];
    for (let at: string | undefined = start; at !== undefined; at = nearest.get(at)?.base) {
      const seen = path.indexOf(at);
      if (seen >= 0) {
        const weakest = path
          .slice(seen)
          .reduce((a, b) =>
            nearest.get(b)!.comparison.direction.confidence < nearest.get(a)!.comparison.direction.confidence ? b : a,
          );
        nearest.delete(weakest);
        break;
      }
      path.push(at);
    }
  }
  return nearest;
}

/**
 * Who copied whom, as far as the pairs tell. Articles that share text in no known direction, and articles that credit a
 * source nobody stored, hang from open nodes: one for each absent source, named where a credit names it.
 */
export function buildStemma(
  witnesses: readonly StemmaWitness[],
  pairs: readonly ComparedWitnesses[],
  nearest: ReadonlyMap<string, ComparedWitnesses> = nearestAncestors(
    pairs,
    new Map(witnesses.map((one) => [one.id, one])),
  ),
): Stemma {
  const rivals = rivalReadings(witnesses, pairs, nearest);
  const known: StemmaEdge[] = [...nearest.values()].map((pair) => {
    const { confidence, grounds } = pair.comparison.direction;
    const shared = (rivals.get(pair.copy) ?? []).some((one) => one.withChosen > one.withOther);
    return {
      from: pair.base,
      to: pair.copy,
      confidence,
      grounds: shared ? [...grounds, 'shared readings'] : grounds,
    };
  });
  const open = openNodes(witnesses, pairs, nearest);
  const edges = [...known, ...open.edges];
  return {
    edges,
    origins: countOrigins(
      witnesses.map((one) => one.id),
      edges,
      open.joined,
    ),
    contradictions: contradictionsOf(witnesses, pairs, nearest, rivals),
  };
}

/** Readings by which an article goes with its nearest ancestor, or with another it could come from. */
export interface RivalReadings {
  readonly chosen: string;
  readonly other: string;
  readonly withChosen: number;
  readonly withOther: number;
}

/** For each article with a nearest ancestor: its readings against every other article it could come from. */
function rivalReadings(
  witnesses: readonly StemmaWitness[],
  pairs: readonly ComparedWitnesses[],
  nearest: ReadonlyMap<string, ComparedWitnesses>,
): ReadonlyMap<string, readonly RivalReadings[]> {
  const byId = new Map(witnesses.map((one) => [one.id, one]));
  const between = new Map(pairs.map((pair) => [key(pair.base, pair.copy), pair]));
  const rivals = new Map<string, RivalReadings[]>();
  for (const other of pairs) {
    const chosen = nearest.get(other.copy);
    if (!chosen || other.base === chosen.base || other.comparison.derivation === 'none') continue;
    const readings = readingsBetween(chosen, other, between, byId);
    if (!readings) continue;
    const { withBase, withCopy } = readings;
    const [withChosen, withOther] = readings.base === chosen.base ? [withBase, withCopy] : [withCopy, withBase];
    const list = rivals.get(other.copy) ?? [];
    rivals.set(other.copy, [...list, { chosen: chosen.base, other: other.base, withChosen, withOther }]);
  }
  return rivals;
}

interface Open {
  readonly edges: readonly StemmaEdge[];
  readonly joined: readonly (readonly [string, string])[];
}

function openNodes(
  witnesses: readonly StemmaWitness[],
  pairs: readonly ComparedWitnesses[],
  nearest: ReadonlyMap<string, ComparedWitnesses>,
): Open {
  const byId = new Map(witnesses.map((one) => [one.id, one]));
  const stored = new Set(witnesses.flatMap((one) => (one.outlet === null ? [] : [nameKey(one.outlet)])));
  const rootless = witnesses.filter((one) => !nearest.has(one.id));
  const absent = (one: StemmaWitness) =>
    one.credits.find((credit) => credit.relation === 'republished' && !stored.has(nameKey(credit.agency)))?.agency ??
    null;
  const groups = new Map<string, { agency: string | null; members: Set<string> }>();
  const joined: (readonly [string, string])[] = [];
  for (const one of rootless) {
    const agency = absent(one);
    if (agency === null) continue;
    const group = groups.get(nameKey(agency)) ?? { agency, members: new Set() };
    group.members.add(one.id);
    groups.set(nameKey(agency), group);
  }
  for (const pair of pairs) {
    if (pair.comparison.derivation === 'none' || pair.comparison.direction.from !== 'unknown') continue;
    if (pair.comparison.similarity < faintLikeness) continue;
    joined.push([pair.base, pair.copy]);
    if (nearest.has(pair.base) || nearest.has(pair.copy)) continue;
    const [one, other] = [absent(byId.get(pair.base)!), absent(byId.get(pair.copy)!)];
    if (one !== null || other !== null) continue;
    const group = [...groups.values()].find(({ members }) => members.has(pair.base) || members.has(pair.copy)) ?? {
      agency: null,
      members: new Set<string>(),
    };
    group.members.add(pair.base).add(pair.copy);
    groups.set([...groups].find(([, held]) => held === group)?.[0] ?? `\n${pair.base}`, group);
  }
  const edges = [...groups.values()].flatMap(({ agency, members }, index) =>
    [...members].map(
      (to): StemmaEdge => ({
        from: null,
        unseen: index + 1,
        to,
        confidence: agency === null ? 0.5 : 0.9,
        grounds: agency === null ? ['shared text'] : ['credit'],
        ...(agency === null ? {} : { agency }),
      }),
    ),
  );
  return { edges, joined };
}

/** Trees of the stemma: articles of one tree go back to one origin. */
function countOrigins(
  articles: readonly string[],
  edges: readonly StemmaEdge[],
  joined: readonly (readonly [string, string])[],
): number {
  const parent = new Map<string, string>();
  const root = (id: string): string => {
    let at = id;
    for (let up = parent.get(at); up !== undefined; up = parent.get(at)) at = up;
    return at;
  };
  const join = (one: string, other: string) => {
    const [a, b] = [root(one), root(other)];
    if (a !== b) parent.set(a, b);
  };
  for (const edge of edges) join(edge.to, edge.from ?? `\nunseen ${edge.unseen}`);
  for (const [one, other] of joined) join(one, other);
  return new Set(articles.map(root)).size;
}

function readingsBetween(
  chosen: ComparedWitnesses,
  other: ComparedWitnesses,
  between: ReadonlyMap<string, ComparedWitnesses>,
  witnesses: ReadonlyMap<string, StemmaWitness>,
): (Readings & { readonly base: string; readonly copy: string }) | null {
  const link = between.get(key(chosen.base, other.base));
  if (!link || link.comparison.derivation === 'none' || link.comparison.direction.from !== 'base') return null;
  const young = link.copy === chosen.base ? chosen : other;
  return { ...readingsOf(link, young, witnesses), base: link.base, copy: link.copy };
}
