import type { Finding, SharedGarble } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';

/** A copy with what was found in it. */
export interface GarbledCopy {
  readonly id: string;
  readonly body: string;
  readonly findings: readonly Finding[];
}

interface Shared {
  readonly wording: string;
  readonly rule: Finding['rule'];
  /** True where another article has another reading, so that it is an error whoever else has it. */
  readonly proven: boolean;
  readonly places: { readonly id: string; readonly at: Span }[];
}

/**
 * Errors that stand in two copies or more, in the same words with the same neighbours; those in most copies first. Shared errors
 * prove lineage (a common parent, or one copy made from another); what the original has too is no error and never gets here.
 */
export function sharedGarbles(copies: readonly GarbledCopy[]): SharedGarble[] {
  const found = new Map<string, Shared>();
  for (const { id, body, findings } of copies) {
    for (const { rule, at, headline, restoredFrom } of findings) {
      const proven = restoredFrom === 'original' || restoredFrom === 'other-copies';
      // A headline is garbled or not with its body: the place in the body says nothing.
      if (headline) continue;
      const wording = wordingAt(body, at);
      const key = `${rule} ${wording}`;
      const known = found.get(key);
      if (!known) found.set(key, { wording, rule, proven, places: [{ id, at }] });
      else if (!known.places.some((place) => place.id === id)) known.places.push({ id, at });
    }
  }
  for (const shared of found.values()) addUnseen(shared, copies);
  return [...found.values()]
    .filter((one) => one.places.length > 1)
    .sort((one, other) => other.places.length - one.places.length || (one.wording < other.wording ? -1 : 1))
    .map(({ wording, rule, places }) => ({ wording, rule, places }));
}

/** What one copy's source proves to be an error stands unseen in copies that were made from that copy: they have it from their own source. */
function addUnseen({ wording, proven, places }: Shared, copies: readonly GarbledCopy[]): void {
  const seen = new Set(places.map((place) => place.id));
  if (!proven || seen.size === copies.length || wording.split(' ').length < fewestWords) return;
  const escaped = wording.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replaceAll(' ', '\\s+');
  const shape = new RegExp(`${escaped}(?![\\p{L}\\p{N}])`, 'giu');
  for (const { id, body } of copies) {
    const at = seen.has(id) ? null : firstWhole(shape, body);
    if (at) places.push({ id, at });
  }
}

/** The first match that does not begin within a word. To look behind at every place would take ten times as long. */
function firstWhole(shape: RegExp, body: string): Span | null {
  shape.lastIndex = 0;
  for (let match = shape.exec(body); match; match = shape.exec(body)) {
    const { index: from } = match;
    if (!/[\p{L}\p{N}]$/u.test(body.slice(Math.max(0, from - 2), from))) return { from, to: from + match[0].length };
    shape.lastIndex = from + 1;
  }
  return null;
}

/** Fewer words than this may be alike by chance. */
const fewestWords = 3;

/** The words under a span and one word on either side. */
function wordingAt(body: string, at: Span): string {
  const before = body.slice(Math.max(0, at.from - 40), at.from).match(/\S+\s*$/u)?.[0] ?? '';
  const after = body.slice(at.to, at.to + 40).match(/^\s*\S+/u)?.[0] ?? '';
  return `${before}${body.slice(at.from, at.to)}${after}`.toLowerCase().replace(/\s+/gu, ' ').trim();
}
