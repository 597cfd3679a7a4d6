import type { Dossier, Witness } from '../model/event.ts';
import type { Failure } from '../model/failure.ts';
import type { StudiedArticle, StudiedEvent, StudiedPair, Study } from '../model/study.ts';
import { groupEvents } from '../stages/group/group.ts';
import { type OutletArticle, rateOutlets } from '../stages/judge/outlets.ts';
import { buildStemma, nearestAncestors } from '../stages/judge/stemma.ts';
import type { Corpus, StoredEvent, StoredPage } from '../store/port.ts';
import { groupBy } from '../text/group-by.ts';
import { slug, uniqueSigil } from '../text/names.ts';
import { compareArticles, eventText } from './compare-articles.ts';
import { type Inspection, inspectPage } from './inspect-page.ts';
import type { Models } from './models.ts';

/** What a long run tells while it works. */
export interface StudyProgress {
  readonly stage: 'reading' | 'comparing';
  readonly done: number;
  /** Null while it is not known. */
  readonly total: number | null;
}

export interface StudyOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: StudyProgress) => void;
}

interface Read extends Inspection {
  readonly stored: StoredPage;
}

/** Reads, groups, compares and judges a whole corpus. Trouble with a page is told in `failures`; the rest is done. */
export async function studyCorpus(corpus: Corpus, models: Models, options: StudyOptions = {}): Promise<Study> {
  const failures: Failure[] = [];
  const read: Read[] = [];
  for await (const page of corpus.pages()) {
    options.signal?.throwIfAborted();
    if (!page.ok) failures.push(page.failure);
    else {
      const inspection = inspectPage(page.value.page, models);
      if (inspection.article.body === '') failures.push(noArticle(page.value));
      else read.push({ stored: page.value, ...inspection });
    }
    options.onProgress?.({ stage: 'reading', done: read.length, total: null });
  }
  const dossiers = dossiersOf(read, await corpus.events());
  const articles = new Map<string, StudiedArticle>();
  const events = dossiers.map(({ dossier, members }, index) => {
    options.signal?.throwIfAborted();
    options.onProgress?.({ stage: 'comparing', done: index, total: dossiers.length });
    const studied = members.map((one, i): StudiedArticle => {
      const { sigil } = dossier.witnesses[i]!;
      return {
        id: one.stored.id,
        sigil,
        event: dossier.id,
        article: one.article,
        garble: one.garble,
        original: one.stored.original,
      };
    });
    for (const one of studied) articles.set(one.id, one);
    return studyEvent(dossier, studied, models);
  });
  return { corpus: corpus.name, events, articles, outlets: rateOutlets(outletArticles(events, articles)), failures };
}

const noArticle = (stored: StoredPage): Failure => ({
  code: 'no-article',
  message: 'No article was found in the page.',
  hint: 'hearsay inspect shows what was removed and why.',
  source: stored.page.source ?? stored.id,
});

/** Compares every two articles of an event and draws its stemma. */
function studyEvent(dossier: Dossier, members: readonly StudiedArticle[], models: Models): StudiedEvent {
  const pairs = members.flatMap((one, i) => members.slice(i + 1).map((other) => studyPair(one, other, models)));
  const stemma = buildStemma(
    members.map((one) => one.id),
    pairs,
  );
  return { dossier, pairs, stemma, sources: nearestAncestors(pairs) };
}

/** Compares two articles, the likelier ancestor as base. */
export function studyPair(one: StudiedArticle, other: StudiedArticle, models: Models): StudiedPair {
  const [base, copy] =
    (one.article.published?.value ?? '') <= (other.article.published?.value ?? '') ? [one, other] : [other, one];
  const comparison = compare(base, copy);
  if (comparison.direction.from !== 'copy') return { base: base.id, copy: copy.id, comparison };
  return { base: copy.id, copy: base.id, comparison: compare(copy, base) };

  function compare(from: StudiedArticle, to: StudiedArticle) {
    return compareArticles(from.article, to.article, models, {
      baseGarble: from.garble,
      copyGarble: to.garble,
      baseOriginal: from.original,
      copyOriginal: to.original,
    });
  }
}

/** Events as people put them, and for the rest as grouping finds them. */
function dossiersOf(read: readonly Read[], known: readonly StoredEvent[]): { dossier: Dossier; members: Read[] }[] {
  const pinned = groupBy(
    read.filter((one) => one.stored.event !== null),
    (one) => one.stored.event!,
  );
  const loose = read.filter((one) => one.stored.event === null);
  const groups = groupEvents(loose.map((one) => eventText(one.article))).map((group) =>
    group.map((index) => loose[index]!),
  );
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

function outletArticles(
  events: readonly StudiedEvent[],
  articles: ReadonlyMap<string, StudiedArticle>,
): OutletArticle[] {
  const copyOf = new Map(events.flatMap((event) => [...event.sources]));
  return [...articles.values()].map((one) => ({
    outlet: one.article.outlet?.value ?? 'unknown outlet',
    event: one.event,
    flagged: one.garble.flagged || (copyOf.get(one.id)?.comparison.garble.flagged ?? false),
    copyOf: copyOf.get(one.id)?.comparison ?? null,
  }));
}
