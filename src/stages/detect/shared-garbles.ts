import type { Finding, SharedGarble } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';

/** A copy with what was found in it. */
export interface GarbledCopy {
  readonly id: string;
  readonly body: string;
  readonly findings: readonly Finding[];
}

/**
 * Errors that stand in two copies or more, in the same words with the same neighbours; those in most copies first. Shared errors
 * prove lineage (a common parent, or one copy made from another); what the original has too is no error and never gets here.
 */
export function sharedGarbles(copies: readonly GarbledCopy[]): SharedGarble[] {
  const found = new Map<string, { wording: string; rule: Finding['rule']; places: { id: string; at: Span }[] }>();
  for (const { id, body, findings } of copies) {
    for (const { rule, at, headline } of findings) {
      // A headline is garbled or not with its body: the place in the body says nothing.
      if (headline) continue;
      const wording = wordingAt(body, at);
      const key = `${rule} ${wording}`;
      const known = found.get(key);
      if (!known) found.set(key, { wording, rule, places: [{ id, at }] });
      else if (!known.places.some((place) => place.id === id)) known.places.push({ id, at });
    }
  }
  return [...found.values()]
    .filter((one) => one.places.length > 1)
    .sort((one, other) => other.places.length - one.places.length || (one.wording < other.wording ? -1 : 1));
}

/** The words under a span and one word on either side. */
function wordingAt(body: string, at: Span): string {
  const before = body.slice(Math.max(0, at.from - 40), at.from).match(/\S+\s*$/u)?.[0] ?? '';
  const after = body.slice(at.to, at.to + 40).match(/^\s*\S+/u)?.[0] ?? '';
  return `${before}${body.slice(at.from, at.to)}${after}`.toLowerCase().replace(/\s+/gu, ' ').trim();
}
