import { pageOf } from '../sources/page-record.ts';
import type { Corpus } from '../store/port.ts';

/**
 * A corpus with every event so many times over, each round with ids, page bytes and events of its own: for measuring how long
 * large corpora take without shipping one. Every sentence has the number of its round, so that nothing remembered of one round helps with another.
 */
export function enlargedCorpus(corpus: Corpus, times: number): Corpus {
  const rounds = Array.from({ length: times }, (_, n) => n);
  return {
    ...corpus,
    name: `${corpus.name} × ${times}`,
    async *pages() {
      for (const n of rounds) {
        for await (const page of corpus.pages()) {
          if (!page.ok) {
            yield page;
            continue;
          }
          const { page: read, event, id, ...rest } = page.value;
          const copy = pageOf(read.form, `${numbered(read.text, n)}\n${n}`, read.source ?? id, {
            ...(read.url === undefined ? {} : { url: read.url }),
            given: read.given,
          });
          yield {
            ok: true,
            value: { ...rest, id: `${n}/${id}`, event: event === null ? null : `${event}-${n}`, page: copy },
          };
        }
      }
    },
    async events() {
      const events = await corpus.events();
      return rounds.flatMap((n) => events.map((event) => ({ ...event, id: `${event.id}-${n}` })));
    },
  };
}

/** A text with a number before every stop. */
const numbered = (text: string, n: number): string =>
  text.replace(/(?<=[\p{L}\p{N}])(?=[.!?](?:\s|["'”’]|$))/gmu, ` (${n})`);
