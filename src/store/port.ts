import type { Failure, Result } from '../model/failure.ts';
import type { Page } from '../model/page.ts';
import type { FindingReply } from '../model/study.ts';

/** A page as it lies in a corpus. */
export interface StoredPage {
  /** Unique in the corpus: `<event folder>/<sigil>` in a folder, the record's id in a `.jsonl` file. */
  readonly id: string;
  readonly page: Page;
  /** Id of the event a person put it under; null where grouping is to find it. */
  readonly event: string | null;
  readonly sigil: string | null;
  /** True where a person declared it an original: nothing in the corpus is its source. */
  readonly original: boolean;
}

/** What is known of an event beyond its articles. */
export interface StoredEvent {
  readonly id: string;
  readonly title: string | null;
  readonly date: string | null;
}

/** Where a page that is being added goes. */
export interface Placement {
  readonly event: string;
  readonly eventTitle: string;
  readonly eventDate: string | null;
  readonly sigil: string;
  readonly original: boolean;
}

/** Where a page lies. */
export interface Place {
  readonly event: string;
  readonly sigil: string;
}

/**
 * A corpus in the product's own nouns. Everything derived from it can be thrown away and made again.
 * Reading never throws for bad content: trouble comes as values and the rest is still given.
 */
export interface Corpus {
  readonly name: string;
  pages(): AsyncIterable<Result<StoredPage>>;
  events(): Promise<readonly StoredEvent[]>;
  overrides(): Promise<{ readonly list: readonly FindingReply[]; readonly failures: readonly Failure[] }>;
  /** Stores a page under an event; one that is there already is left alone. The same text at another address or in another outlet is another page. */
  add(page: Page, placement: Placement): Promise<Result<'new' | 'known'>>;
  /** Puts a stored page under another event; an event left without a page is gone. */
  move(from: Place, placement: Placement): Promise<Result<'moved'>>;
}

/**
 * Answers worked out in earlier runs, each under a key made of all that it was worked out from. Any of them can be thrown away: one that
 * is lost, damaged or of another build of the program is not there, and is worked out again. Nothing of this throws.
 */
export interface Answers {
  /** The answer under a key; undefined where there is none. */
  get(key: string): unknown;
  /** Keeps an answer, which is data as JSON has it, where there is room. */
  put(key: string, answer: unknown): void;
}
