import type { Page } from '../model/page.ts';
import type { Sentence } from '../model/sentence.ts';
import type { StudiedArticle } from '../model/study.ts';
import { idOf } from '../sources/page-record.ts';
import type { Answers } from '../store/port.ts';
import type { Crew } from './crew.ts';
import type { Inspection } from './inspect-page.ts';
import { packedEvent, unpackedEvent } from './packed-event.ts';

/**
 * A crew that does only what was not done in an earlier run. An inspection is known by the page with all that was given with it; the study of
 * an event by the inspections of its articles, the credits added to them since, and whatever else it is told.
 */
export function rememberingCrew(crew: Crew, answers: Answers): Crew {
  // By the sentences of an article: they stay the same when credits are added to it.
  const known = new WeakMap<readonly Sentence[], string>();
  const memberKey = ({ article, garble, ...rest }: StudiedArticle) => ({
    ...rest,
    inspection: known.get(article.sentences) ?? { article, garble },
    credits: article.credits,
  });
  return {
    async read(page) {
      const held = answers.get(inspectionKey(page)) as Inspection | undefined;
      return held ? from(held, page).article : crew.read(page);
    },
    async inspect(page, event) {
      const key = inspectionKey(page);
      const held = answers.get(key) as Inspection | undefined;
      const inspection = held ? from(held, page) : await crew.inspect(page, event);
      if (!held) answers.put(key, inspection);
      known.set(inspection.article.sentences, key);
      return inspection;
    },
    async study(dossier, members, options) {
      const told = { weights: options.weights, setAside: [...options.setAside].sort() };
      const key = idOf(JSON.stringify(['study', dossier, members.map(memberKey), told]));
      const held = answers.get(key) as ReturnType<typeof packedEvent> | undefined;
      if (held) return unpackedEvent(held);
      const event = await crew.study(dossier, members, options);
      answers.put(key, packedEvent(event));
      return event;
    },
  };
}

/** Where a page was read from changes nothing in what is found in it: a corpus may be named by another path. */
const inspectionKey = ({ source: _source, name: _name, ...page }: Page): string =>
  idOf(JSON.stringify(['inspect', page]));

const from = ({ article, garble }: Inspection, page: Page): Inspection => ({
  article: { ...article, source: page.source ?? null },
  garble,
});
