import type { PageId, RuleId } from './ids.ts';
import type { Sentence } from './sentence.ts';
import type { OffsetMap, Span } from './span.ts';

/** A fact read off a page, with how it is known. `place` is in the page text, absent where the fact was given or deduced. */
export interface Claimed<T> {
  readonly value: T;
  readonly certainty: 'given' | 'stated' | 'implied';
  /** Where it came from: `json-ld`, `og`, `meta`, `time`, `url`, `byline`, `text`, … */
  readonly by: string;
  readonly place?: Span;
}

/** What a page says of where its text comes from. `place` is in the page text. */
export interface Credit {
  /** Canonical agency or outlet name, e.g. "Xinhua". */
  readonly agency: string;
  readonly relation: 'republished' | 'with-inputs' | 'cites';
  readonly quote: string;
  readonly place: Span;
  /** True where the page garbled the credit itself ("AB" for AP). */
  readonly mangled: boolean;
}

/** A stretch of the page left out of the body: boilerplate is explained, never silently lost. Place is in the page text. */
export interface Removal {
  readonly span: Span;
  readonly rule: RuleId;
  readonly reason: string;
}

/** Something about the page its reader must know: the body may be less than the article. */
export type Notice = 'paywall' | 'consent-wall' | 'live-blog' | 'no-article' | 'truncated';

/** What extraction finds in a page, before the body is split into sentences. */
export interface Extraction {
  readonly title: Claimed<string> | null;
  readonly standfirst: Claimed<string> | null;
  readonly captions: readonly string[];
  readonly outlet: Claimed<string> | null;
  /** ISO date `YYYY-MM-DD`, or with time and zone where the page has them. */
  readonly published: Claimed<string> | null;
  readonly updated: Claimed<string> | null;
  readonly authors: readonly string[];
  /** ISO 639-1 code; `und` where the text is too short to tell. */
  readonly language: string;
  readonly canonicalUrl: string | null;
  readonly credits: readonly Credit[];
  /** Running text with subheads, paragraphs parted by a blank line; no headline, standfirst, byline, date line or caption. */
  readonly body: string;
  readonly map: OffsetMap;
  /** Spans in `body` of subheads. */
  readonly subheads: readonly Span[];
  /** Only for text pages: 0-based numbers of the lines of the page that make up the body. */
  readonly lines: readonly number[];
  readonly removed: readonly Removal[];
  readonly notices: readonly Notice[];
}

/** An article found in a page: what extraction says of it, and its sentences. */
export interface Article extends Extraction {
  readonly page: PageId;
  readonly url: string | null;
  readonly source: string | null;
  readonly sentences: readonly Sentence[];
}

/** The least a stage needs to know of an article's text. */
export interface SegmentedText {
  readonly body: string;
  readonly language: string;
  readonly sentences: readonly Sentence[];
}
