import { type Edit, severities } from '../../../model/edit.ts';
import type { Span } from '../../../model/span.ts';

/** What an edit of a pair is found to be once the whole pair is read. */
export type Finding = Pick<Edit, 'kind' | 'severity' | 'confidence' | 'rule'> & { readonly note: string };

/** Where a finding of a pair shows: a span of one side. */
export interface Place {
  readonly side: 'base' | 'copy';
  readonly span: Span;
}

/**
 * The edits of a pair with one of them given a finding: the first that touches one of the places, asked in their order. An edit is not put in, since what the edits leave
 * alone must read the same on both sides. Given back as they are where no edit touches any place.
 */
export function raiseEdit(edits: readonly Edit[], places: readonly Place[], finding: Finding): readonly Edit[] {
  for (const { side, span } of places) {
    const raised = edits.find((edit) => touches(edit[side], span));
    // What is as grave already says enough.
    if (raised && severities.indexOf(raised.severity) >= severities.indexOf(finding.severity)) return edits;
    if (raised) return edits.map((edit) => (edit === raised ? { ...edit, ...finding } : edit));
  }
  return edits;
}

/** True where an edit and a span of one side share a character. */
export const touches = (one: Span | null, other: Span): boolean =>
  one !== null && one.from < other.to && one.to > other.from;
