import type { PageId } from './ids.ts';

/** How the text of a page is to be read. `body` is the article alone; `sentences` is a body already split. */
export type PageForm = 'html' | 'text' | 'body' | 'sentences';

/** Facts given along with a page; what is given is believed over what is read off the page. */
export interface GivenFacts {
  readonly title?: string;
  readonly outlet?: string;
  /** ISO date, `YYYY-MM-DD` or longer. */
  readonly published?: string;
  readonly authors?: readonly string[];
  readonly credit?: string;
}

/** One page as it was read; `text` is never altered after reading. */
export interface Page {
  readonly id: PageId;
  readonly form: PageForm;
  readonly text: string;
  /** Only for form `sentences`: spans of the given sentences in `text`, which is the sentences joined by a line feed. */
  readonly sentences?: readonly { readonly from: number; readonly to: number }[];
  readonly url?: string;
  /** The id a page record brought along; comes back unchanged. */
  readonly name?: string;
  /** The file, URL or record the page was read from, for messages and reports. */
  readonly source?: string;
  /** What the feed it came from calls itself: believed where the page does not say whose it is. */
  readonly feed?: string;
  readonly given: GivenFacts;
}
