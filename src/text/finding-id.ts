import type { Span } from '../model/span.ts';
import { shortId } from './hash.ts';

const place = (span: Span | null): string => (span ? `${span.from}-${span.to}` : '-');

/** Name of a difference between two pages: the same on every machine, as long as pages, kind and places are. */
export const editFindingId = (
  basePage: string,
  copyPage: string,
  edit: { readonly kind: string; readonly base: Span | null; readonly copy: Span | null },
): string => shortId([basePage, copyPage, edit.kind, place(edit.base), place(edit.copy)].join('\u0001'));

/** Name of a sign of garbling in one page. */
export const signFindingId = (page: string, rule: string, at: Span): string =>
  shortId([page, rule, place(at)].join('\u0001'));
