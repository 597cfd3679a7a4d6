import type { StudiedArticle, StudiedEvent, StudiedPair, Study } from '../../src/model/study.ts';

/** A study with every event so many times over, ids told apart by a number: for trials of size. */
export function copiesOfStudy(study: Study, times: number): Study {
  const rename = (id: string, n: number) => `${n}-${id}`;
  const pair = (one: StudiedPair, n: number): StudiedPair => ({
    ...one,
    base: rename(one.base, n),
    copy: rename(one.copy, n),
  });
  const rounds = Array.from({ length: times }, (_, n) => n);
  const events = rounds.flatMap((n) =>
    study.events.map(
      (event): StudiedEvent => ({
        dossier: {
          ...event.dossier,
          id: rename(event.dossier.id, n),
          witnesses: event.dossier.witnesses.map((one) => ({ ...one, article: rename(one.article, n) })),
        },
        pairs: event.pairs.map((one) => pair(one, n)),
        stemma: {
          ...event.stemma,
          edges: event.stemma.edges.map((edge) => ({
            ...edge,
            to: rename(edge.to, n),
            from: edge.from === null ? null : rename(edge.from, n),
          })),
        },
        sharedErrors: event.sharedErrors.map((one) => ({
          ...one,
          places: one.places.map((place) => ({ ...place, id: rename(place.id, n) })),
        })),
        sources: new Map([...event.sources].map(([id, one]) => [rename(id, n), pair(one, n)])),
      }),
    ),
  );
  const articles = new Map(
    rounds.flatMap((n) =>
      [...study.articles].map(([id, one]): [string, StudiedArticle] => [
        rename(id, n),
        { ...one, id: rename(id, n), event: rename(one.event, n) },
      ]),
    ),
  );
  return { ...study, events, articles };
}

/** Strings that break out of markup, run as script or formula, or turn the reading direction where nobody escapes them. */
export const hostileText = `</script><script>window.broken=true</script><img src=x onerror="window.broken=true">"'\`=HYPERLINK("http://evil.example","x")\u202e\u0000\u001b[2J]]>&amp;--><svg onload=window.broken=true>`;

/** A study whose outlets, titles, ids, sources and words are all hostile; offsets still fit, since bodies grow at their end. */
export function hostileStudy(study: Study): Study {
  const articles = new Map(
    [...study.articles].map(([id, one]): [string, StudiedArticle] => [
      id,
      {
        ...one,
        sigil: `${one.sigil}"><b>`,
        article: {
          ...one.article,
          title: { value: hostileText, certainty: 'given', by: 'test' },
          outlet: one.article.outlet && { ...one.article.outlet, value: `${one.article.outlet.value} ${hostileText}` },
          source: hostileText,
          body: one.article.body.replace(/[\p{L} ]{12}/gu, '<img src=//>'),
        },
      },
    ]),
  );
  return {
    ...study,
    corpus: hostileText,
    articles,
    events: study.events.map((event) => ({
      ...event,
      dossier: { ...event.dossier, title: hostileText },
      stemma: { ...event.stemma, contradictions: [hostileText] },
    })),
    outlets: study.outlets.map((one) => ({ ...one, outlet: `${one.outlet} ${hostileText}` })),
    setAside: [{ finding: hostileText, reason: hostileText, author: hostileText, date: hostileText, found: false }],
    failures: [{ code: 'unreadable', message: hostileText, hint: hostileText, source: hostileText }],
  };
}
