import type { Dossier, Witness } from '../model/event.ts';
import { alignTexts } from '../stages/align/align.ts';
import { classifyDerivation } from '../stages/align/derivation.ts';
import { textSimilarity } from '../stages/align/similarity.ts';
import { groupEvents } from '../stages/group/group.ts';
import { buildWordIndex } from '../stages/retrieve/word-index.ts';
import type { StoredEvent, StoredPage } from '../store/port.ts';
import { groupBy } from '../text/group-by.ts';
import { slug, uniqueSigil } from '../text/names.ts';
import { eventText } from './compare-articles.ts';
import type { Inspection } from './inspect-page.ts';
import type { Models } from './models.ts';
import { wordKinship } from './word-kinship.ts';

/** A stored page, read and inspected. */
export interface Read extends Inspection {
  readonly stored: StoredPage;
}

/** Events as people put them, and for the rest as grouping finds them. */
export function dossiersOf(
  read: readonly Read[],
  known: readonly StoredEvent[],
  models: Models,
): { dossier: Dossier; members: Read[] }[] {
  const pinned = groupBy(
    read.filter((one) => one.stored.event !== null),
    (one) => one.stored.event!,
  );
  const loose = read.filter((one) => one.stored.event === null);
  const groups = loose.length === 0 ? [] : groupsOf(loose, models);
  const taken = new Set(known.map((event) => event.id));
  return [
    ...[...pinned].map(([id, members]) =>
      dossierOf(
        id,
        members,
        known.find((event) => event.id === id),
      ),
    ),
    ...groups.map((members) => dossierOf(freeId(members, taken), members, undefined)),
  ].sort(
    (one, other) =>
      (one.dossier.date ?? '').localeCompare(other.dossier.date ?? '') ||
      one.dossier.id.localeCompare(other.dossier.id),
  );
}

/** Articles nobody put under an event, by the event grouping finds. */
const groupsOf = (loose: readonly Read[], models: Models): Read[][] =>
  joinCopies(
    groupEvents(
      loose.map((one) => eventText(one.article)),
      models.vectors(),
    ),
    loose,
    models,
  ).map((group) => group.map((index) => loose[index]!));

/** An article alone in its group joins the event of the article it derives from: swapped words hide an event, not a copy. */
function joinCopies(groups: readonly number[][], loose: readonly Read[], models: Models): number[][] {
  const joined = groups.map((group) => [...group]);
  const index = buildWordIndex(loose.map((one) => one.article));
  for (const group of joined) {
    if (group.length !== 1) continue;
    const alone = group[0]!;
    const home = index
      .search(loose[alone]!.article, triedSources + 1)
      .filter(({ index: other }) => other !== alone && copies(loose[other]!, loose[alone]!, models))
      .map(({ index: other }) => joined.find((one) => one.includes(other))!)[0];
    if (!home || home === group) continue;
    home.push(alone);
    home.sort((one, other) => one - other);
    group.length = 0;
  }
  return joined.filter((group) => group.length > 0);
}

/** Articles that one without a group is held against. */
const triedSources = 4;
/** A copy shares this much of itself, and its likeness is this high, before it joins another's event. */
const copyBars = { share: 0.5, similarity: 0.25 } as const;

function copies(one: Read, other: Read, models: Models): boolean {
  const alignment = alignTexts(one.article, other.article);
  const similarity = textSimilarity(one.article, other.article, alignment, wordKinship(models));
  const { derivation, coverage } = classifyDerivation(one.article, other.article, alignment, similarity);
  return (
    derivation !== 'none' &&
    Math.max(coverage.ofBase, coverage.ofCopy) >= copyBars.share &&
    similarity >= copyBars.similarity
  );
}

function dossierOf(id: string, members: Read[], known: StoredEvent | undefined): { dossier: Dossier; members: Read[] } {
  const taken = new Set(members.flatMap((one) => one.stored.sigil ?? []));
  const witnesses = members.map((one): Witness => {
    const sigil = one.stored.sigil ?? uniqueSigil(outletOf(one), taken);
    taken.add(sigil);
    return { sigil, article: one.stored.id };
  });
  const date = known?.date ?? firstDate(members);
  return { dossier: { id, title: known?.title ?? titleOf(members), date, witnesses }, members };
}

const outletOf = (one: Read): string =>
  one.article.outlet?.value ?? one.stored.id.split('/').at(-1)!.replace(/\..*$/, '');

const titleOf = (members: readonly Read[]): string =>
  members.map((one) => one.article.title?.value).find((title) => title !== undefined) ?? 'Untitled';

function firstDate(members: readonly Read[]): string | null {
  const dates = members.flatMap((one) => one.article.published?.value.slice(0, 10) ?? []).sort();
  return dates[0] ?? null;
}

/** An id for a new event: its date and the words of its title. */
function freeId(members: readonly Read[], taken: Set<string>): string {
  const name = eventSlug(firstDate(members), titleOf(members));
  for (let n = 1; ; n++) {
    const id = n === 1 ? name : `${name}-${n}`;
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
}

/** Folder name of an event: `2022-11-12-words-of-its-title`. */
export const eventSlug = (date: string | null, title: string): string => `${date ?? 'undated'}-${slug(title)}`;
