import type { Article } from '../model/article.ts';
import type { Garble } from '../model/finding.ts';
import type { Comparison } from '../model/judgement.ts';
import type { StudiedArticle, StudiedEvent, StudiedPair, Study } from '../model/study.ts';

/**
 * A study with the names of outlets and authors taken out: outlets become letters, ids and sigils follow, addresses and files
 * go, and in texts the names are blocked out at their own length, so that every position still holds.
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
  const hide = hider(names);
  const ids = newIds(study, outlets);
  const articles = new Map(
    [...study.articles.values()].map((one): [string, StudiedArticle] => {
      const { id, sigil } = ids.get(one.id)!;
      return [
        id,
        {
          ...one,
          id,
          sigil,
          article: withoutNames(one.article, called, hide),
          garble: withoutNamesInGarble(one.garble, hide),
        },
      ];
    }),
  );
  const events = study.events.map((event) => withoutNamesInEvent(event, ids, called, hide));
  return {
    ...study,
    events,
    articles,
    outlets: study.outlets.map((one) => ({ ...one, outlet: called(one.outlet) })),
    setAside: study.setAside.map((one) => ({ ...one, author: 'name withheld', reason: hide(one.reason) })),
    failures: study.failures.map(({ source: _source, ...failure }) => failure),
  };
}

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

/** Blocks names out, longest first, letter for letter. */
function hider(names: readonly string[]): (text: string) => string {
  const wanted = names
    .map((name) => name.replace(/^The /, ''))
    .filter((name) => name.length > 3)
    .sort((one, other) => other.length - one.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (wanted.length === 0) return (text) => text;
  const pattern = new RegExp(wanted.join('|'), 'giu');
  return (text) => text.replace(pattern, (name) => name.replace(/\S/g, '█'));
}

type NewIds = ReadonlyMap<string, { readonly id: string; readonly sigil: string }>;

function newIds(study: Study, outlets: ReadonlyMap<string, string>): NewIds {
  const ids = new Map<string, { id: string; sigil: string }>();
  for (const event of study.events) {
    const taken = new Set<string>();
    for (const { article } of event.dossier.witnesses) {
      const letter =
        outlets.get(study.articles.get(article)?.article.outlet?.value ?? '')?.replace('Outlet ', '') ?? 'X';
      let sigil = letter;
      for (let n = 2; taken.has(sigil); n++) sigil = `${letter}${n}`;
      taken.add(sigil);
      ids.set(article, { id: `${event.dossier.id}/${sigil}`, sigil });
    }
  }
  return ids;
}

function withoutNames(article: Article, called: (name: string) => string, hide: (text: string) => string): Article {
  const claim = article.title && { ...article.title, value: hide(article.title.value) };
  return {
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
}

function withoutNamesInEvent(
  event: StudiedEvent,
  ids: NewIds,
  called: (name: string) => string,
  hide: (text: string) => string,
): StudiedEvent {
  const id = (old: string) => ids.get(old)?.id ?? old;
  const pair = (one: StudiedPair): StudiedPair => ({
    ...one,
    base: id(one.base),
    copy: id(one.copy),
    comparison: withoutNamesInComparison(one.comparison, called, hide),
  });
  return {
    dossier: {
      ...event.dossier,
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
      contradictions: event.stemma.contradictions.map(hide),
    },
    sharedErrors: event.sharedErrors.map((one) => ({
      ...one,
      wording: hide(one.wording),
      places: one.places.map((place) => ({ ...place, id: id(place.id) })),
    })),
    sources: new Map([...event.sources].map(([copy, one]) => [id(copy), pair(one)])),
  };
}

/** Words of other articles that restore garbled ones may name their outlets. */
const withoutNamesInGarble = (garble: Garble, hide: (text: string) => string): Garble => ({
  ...garble,
  findings: garble.findings.map((one) => ({ ...one, expected: one.expected.map(hide) })),
});

const withoutNamesInComparison = (
  comparison: Comparison,
  called: (name: string) => string,
  hide: (text: string) => string,
): Comparison => ({
  ...comparison,
  garble: withoutNamesInGarble(comparison.garble, hide),
  credit: {
    ...comparison.credit,
    agency: comparison.credit.agency === null ? null : called(comparison.credit.agency),
  },
});
