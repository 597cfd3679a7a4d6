import { failed, ok, type Result } from '../../model/failure.ts';
import type { Page } from '../../model/page.ts';
import { decodeText } from '../charset/decode-text.ts';
import { type FeedItem, feedItems, givenBy, pageOfItem } from '../feed/feed.ts';
import { formatOf } from '../format.ts';
import { readStream } from '../read-stream.ts';
import { failureOf, isStop } from '../trouble.ts';
import type { Fetched, Web } from './web.ts';

/** Pages fetched for one feed unless more are asked for. */
const mostFeedPages = 50;

/** The page at an address, or the pages of the feed there: an entry that is only a summary is fetched. Trouble is a value. */
export async function* readWeb(
  url: string,
  web: Web,
  limits: { readonly maxBytes: number; readonly maxFeedPages?: number | undefined },
): AsyncGenerator<Result<Page>> {
  try {
    const fetched = await web.fetch(url);
    if (formatOf(fetched.body, pathOf(fetched.url), fetched.mediaType) !== 'feed' && !isJsonFeed(fetched)) {
      yield* pagesOf(fetched, limits.maxBytes);
      return;
    }
    const items = feedItems(decodeText(fetched.body, fetched.charset).text, url);
    for (const item of items.slice(0, limits.maxFeedPages ?? mostFeedPages))
      yield* readItem(item, url, web, limits.maxBytes);
  } catch (error) {
    if (isStop(error)) throw error;
    yield failed(failureOf(error, url));
  }
}

const isJsonFeed = ({ mediaType, body }: Fetched): boolean =>
  mediaType.includes('json') &&
  /"version"\s*:\s*"https?:\/\/(?:www\.)?jsonfeed\.org/.test(body.toString('latin1', 0, 4096));

async function* readItem(item: FeedItem, source: string, web: Web, maxBytes: number): AsyncGenerator<Result<Page>> {
  if (item.full || item.url === null) {
    yield pageOfItem(item, source);
    return;
  }
  try {
    for await (const page of pagesOf(await web.fetch(item.url), maxBytes))
      yield page.ok ? ok(ofItem(page.value, item)) : page;
  } catch (error) {
    if (isStop(error)) throw error;
    yield failed(failureOf(error, item.url));
  }
}

/** A page that was fetched for an entry: what the feed says of it is known of it too. */
const ofItem = (page: Page, item: FeedItem): Page => ({
  ...page,
  ...(item.feed ? { feed: item.feed } : {}),
  given: { ...givenBy(item), ...page.given },
});

async function* pagesOf(fetched: Fetched, maxBytes: number): AsyncGenerator<Result<Page>> {
  const chunks = (async function* () {
    yield fetched.body;
  })();
  const { url, mediaType, charset } = fetched;
  for await (const page of readStream(chunks, { source: url, name: pathOf(url), url, mediaType, charset, maxBytes }))
    yield page;
}

/** The path of an address, which tells the format where the server does not. */
const pathOf = (url: string): string => new URL(url).pathname;
