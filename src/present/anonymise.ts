import type { Article } from '../model/article.ts';
import type { Edit } from '../model/edit.ts';
import type { Garble } from '../model/finding.ts';
import type { StudiedArticle, StudiedEvent, StudiedPair, Study } from '../model/study.ts';
import { shortId } from '../text/hash.ts';

/** What stands for the names that are taken out. */
interface Masks {
  /** A name as a fact: "Outlet B". */
  readonly called: (name: string) => string;
  /** Names within a text that positions point into, blocked out at their own length. */
  readonly hide: (text: string) => string;
  /** Names within a sentence of ours. */
  readonly rename: (text: string) => string;
  /** Id of an event, which is made of words of its headline. */
  readonly event: (id: string) => string;
  readonly ids: NewIds;
}

/**
 * A study with the names of outlets and authors taken out: outlets become letters, ids and sigils follow, addresses and files
 * go, and in texts the names are blocked out at their own length, so that every position still holds. The same event has the same new id in
 * every report, whatever part of the corpus it tells of.
 */
export function anonymiseStudy(study: Study): Study {
  const names = [
    ...new Set([
      ...study.outlets.map((one) => one.outlet),
      ...[...study.articles.values()].flatMap(({ article }) => [
        ...article.credits.map((one) => one.agency),
        ...article.authors,
      ]),
    ]),
  ].sort();
  const outlets = anonymousNames(study);
  const called = (name: string) => outlets.get(name) ?? 'another source';
  const event = (id: string) => `event-${shortId(id)}`;
  const masks: Masks = {
    called,
    hide: replacer(names, (name) => name.replace(/\S/g, '█')),
    rename: replacer(names, (_, whole) => called(whole)),
    event,
    ids: newIds(study, outlets, event),
  };
  const articles = new Map(
    [...study.articles.values()].map((one): [string, StudiedArticle] => {
      const { id, sigil } = masks.ids.get(one.id)!;
      return [id, { ...one, id, sigil, event: event(one.event), ...withoutNames(one, masks) }];
    }),
  );
  return {
    ...study,
    corpus: 'corpus',
    events: study.events.map((one) => withoutNamesInEvent(one, masks)),
    articles,
    outlets: study.outlets.map((one) => ({ ...one, outlet: called(one.outlet) })),
    setAside: study.setAside.map((one) => ({ ...one, author: 'name withheld', reason: masks.rename(one.reason) })),
    // Messages name ids and files.
    failures: study.failures.map(({ source: _source, ...failure }) => ({
      ...failure,
      message: failureText(failure.code),
    })),
  };
}

const failureText = (code: string): string => `A page was left out (${code}).`;

/** What each outlet of a study is called once its name is taken out. */
export const anonymousNames = (study: Study): ReadonlyMap<string, string> =>
  new Map(
    study.outlets
      .map((one) => one.outlet)
      .sort()
      .map((name, i) => [name, `Outlet ${letters(i)}`]),
  );

/** A … Z, AA, AB … */
function letters(n: number): string {
  const letter = String.fromCharCode(65 + (n % 26));
  return n < 26 ? letter : letters(Math.floor(n / 26) - 1) + letter;
}

/** Names shorter than this are found only as they are written, and as whole words: "AP" is no part of "map". */
const shortName = 4;

/** Replaces names in a text, longest first; `put` is given the name as it stands there and the whole name it belongs to. */
function replacer(names: readonly string[], put: (found: string, whole: string) => string): (text: string) => string {
  const wanted = names
    .map((whole) => ({ whole, name: whole.replace(/^The /, '') }))
    .filter(({ name }) => name.length > 1)
    .sort((one, other) => other.name.length - one.name.length);
  const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const wholeOf = new Map(wanted.map(({ whole, name }) => [name.toLowerCase(), whole]));
  const [short, long] = [true, false].map((isShort) =>
    wanted.filter(({ name }) => name.length < shortName === isShort).map(({ name }) => escaped(name)),
  ) as [string[], string[]];
  const patterns = [
    ...(long.length > 0 ? [new RegExp(long.join('|'), 'giu')] : []),
    ...(short.length > 0 ? [new RegExp(`(?<![\\p{L}\\p{N}])(?:${short.join('|')})(?![\\p{L}\\p{N}])`, 'gu')] : []),
  ];
  return (text) =>
    patterns.reduce(
      (held, pattern) => held.replace(pattern, (found) => put(found, wholeOf.get(found.toLowerCase()) ?? found)),
      text,
    );
}

type NewIds = ReadonlyMap<string, { readonly id: string; readonly sigil: string }>;

function newIds(study: Study, outlets: ReadonlyMap<string, string>, eventId: (id: string) => string): NewIds {
  const ids = new Map<string, { id: string; sigil: string }>();
  for (const event of study.events) {
    const taken = new Set<string>();
    for (const { article } of event.dossier.witnesses) {
      const letter =
        outlets.get(study.articles.get(article)?.article.outlet?.value ?? '')?.replace('Outlet ', '') ?? 'X';
      let sigil = letter;
      for (let n = 2; taken.has(sigil); n++) sigil = `${letter}${n}`;
      taken.add(sigil);
      ids.set(article, { id: `${eventId(event.dossier.id)}/${sigil}`, sigil });
    }
  }
  return ids;
}

function withoutNames({ article, garble }: StudiedArticle, masks: Masks) {
  const { called, hide } = masks;
  const claim = article.title && { ...article.title, value: hide(article.title.value) };
  const nameless: Article = {
    ...article,
    title: claim,
    standfirst: article.standfirst && { ...article.standfirst, value: hide(article.standfirst.value) },
    captions: article.captions.map(hide),
    outlet: article.outlet && { ...article.outlet, value: called(article.outlet.value) },
    authors: [],
    url: null,
    source: null,
    canonicalUrl: null,
    credits: article.credits.map((one) => ({ ...one, agency: called(one.agency), quote: hide(one.quote) })),
    body: hide(article.body),
  };
  return { article: nameless, garble: withoutNamesInGarble(garble, masks) };
}

/** Words of other articles that restore garbled ones may name their outlets. */
const withoutNamesInGarble = (garble: Garble, { hide, rename }: Masks): Garble => ({
  ...garble,
  findings: garble.findings.map((one) => ({
    ...one,
    message: rename(one.message),
    expected: one.expected.map(hide),
  })),
});

function withoutNamesInEvent(event: StudiedEvent, masks: Masks): StudiedEvent {
  const { ids, called, hide, rename } = masks;
  const id = (old: string) => ids.get(old)?.id ?? old;
  // A pair is made once: the nearest ancestors stand among the pairs too, and what an edit costs is known by the edit.
  const made = new Map<StudiedPair, StudiedPair>();
  const pair = (one: StudiedPair): StudiedPair => {
    const known = made.get(one) ?? { ...withoutNamesInPair(one, masks), base: id(one.base), copy: id(one.copy) };
    made.set(one, known);
    return known;
  };
  return {
    dossier: {
      ...event.dossier,
      id: masks.event(event.dossier.id),
      title: hide(event.dossier.title),
      witnesses: event.dossier.witnesses.map(({ article }) => ({
        article: id(article),
        sigil: ids.get(article)?.sigil ?? 'X',
      })),
    },
    pairs: event.pairs.map(pair),
    stemma: {
      ...event.stemma,
      edges: event.stemma.edges.map(({ agency, ...edge }) => ({
        ...edge,
        from: edge.from === null ? null : id(edge.from),
        to: id(edge.to),
        ...(agency === undefined ? {} : { agency: called(agency) }),
      })),
      contradictions: event.stemma.contradictions.map(rename),
    },
    sharedErrors: event.sharedErrors.map((one) => ({
      ...one,
      wording: hide(one.wording),
      places: one.places.map((place) => ({ ...place, id: id(place.id) })),
    })),
    sources: new Map([...event.sources].map(([copy, one]) => [id(copy), pair(one)])),
  };
}

/** Edits that speak of a name are made anew, and what they cost goes with them. */
function withoutNamesInPair(pair: StudiedPair, masks: Masks): StudiedPair {
  const { called, rename } = masks;
  const { comparison } = pair;
  const points = new Map(pair.points);
  const renamed = (edit: Edit): Edit => {
    const note = edit.note === undefined ? undefined : rename(edit.note);
    if (note === undefined || note === edit.note) return edit;
    const fresh = { ...edit, note };
    const cost = points.get(edit);
    points.delete(edit);
    if (cost !== undefined) points.set(fresh, cost);
    return fresh;
  };
  const { agency } = comparison.credit;
  return {
    ...pair,
    comparison: {
      ...comparison,
      pairs: comparison.pairs.map((one) => ({ ...one, edits: one.edits.map(renamed) })),
      credit: { ...comparison.credit, agency: agency === null ? null : called(agency) },
      garble: withoutNamesInGarble(comparison.garble, masks),
      quotations: comparison.quotations.map((one) => ({
        ...one,
        base: one.base && { ...one.base, speaker: one.base.speaker && rename(one.base.speaker) },
        copy: one.copy && { ...one.copy, speaker: one.copy.speaker && rename(one.copy.speaker) },
      })),
    },
    ...(pair.points ? { points } : {}),
  };
}
