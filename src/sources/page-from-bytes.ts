import { createHash } from 'node:crypto';
import { failed, ok, type Result } from '../model/failure.ts';
import { pageId } from '../model/ids.ts';
import type { Page } from '../model/page.ts';
import { decodeText } from './charset/decode-text.ts';
import { pageOf } from './page-record.ts';
import { holdsTooMuchText } from './too-much-text.ts';
import { tooLong, trouble } from './trouble.ts';

/** What is known of the bytes of a page. */
export interface PageFacts {
  readonly source: string;
  readonly url?: string | undefined;
  /** The character set a server told. */
  readonly charset?: string | null | undefined;
}

/** A page whose bytes are all there. Its id is of the bytes, not of the text. */
export function pageFromBytes(bytes: Uint8Array, form: 'html' | 'text', facts: PageFacts): Result<Page> {
  const { text } = decodeText(bytes, facts.charset);
  if (text.trim() === '') return failed(empty(facts.source).failure);
  if (holdsTooMuchText(form, text)) return failed(tooLong(facts.source));
  const id = pageId(createHash('sha256').update(bytes).digest('hex'));
  return ok(pageOf(form, text, facts.source, { id, ...(facts.url ? { url: facts.url } : {}) }));
}

/** The trouble of a source without a visible character. */
export const empty = (source: string) => trouble('empty', 'It is empty.', 'Fetch the page again.', source);
