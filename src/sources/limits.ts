import type { Readable } from 'node:stream';

/** How far a long read has come: bytes as stored, and how many there are where that is known. */
export interface ReadingProgress {
  readonly source: string;
  readonly bytes: number;
  readonly total: number | null;
}

/** What a reader may do and how much of it. Everything has a default. */
export interface SourceOptions {
  /** What `-` reads. */
  readonly stdin?: Readable;
  /** True where standard input holds page records, a line each. */
  readonly stdinRecords?: boolean;
  /** Stops reading; what was read stays. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ReadingProgress) => void;
  /** Bytes a page, a line of records or a record of an archive may have, uncompressed. */
  readonly maxBytes?: number;
  readonly web?: WebOptions;
}

/** How pages are fetched. */
export interface WebOptions {
  /** Addresses of this machine and of private networks are refused unless this is true. */
  readonly allowPrivate?: boolean;
  /** Milliseconds between two requests to one host; a longer Crawl-delay of its robots.txt is kept, up to half a minute. */
  readonly delay?: number;
  /** Milliseconds for one page in all, redirects included. */
  readonly timeout?: number;
  readonly maxRedirects?: number;
  /** Pages fetched for one feed, newest first as the feed has them. */
  readonly maxFeedPages?: number;
}

/** 50 MB: no news page is larger; what is larger is a mistake or an attack. */
export const defaultMaxBytes = 50 * 1024 * 1024;
/** Characters of text in one page: some eight novels. Tags, scripts and styles are no text. */
export const longestText = 4_000_000;
/** The name under which pages are fetched, and by which robots.txt may address this program. */
export const userAgent = 'hearsay/0.1 (source-reliability checker; reads news pages)';
export const robotName = 'hearsay';
