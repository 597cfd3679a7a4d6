import type { Edit, QuotationMatch } from '../../../model/edit.ts';
import { ruleId } from '../../../model/ids.ts';
import type { ComparedPair } from '../../../model/judgement.ts';
import type { Span } from '../../../model/span.ts';

/**
 * Pairs in which what the ledger calls a changed quotation has an edit that says so. Where a rewritten sentence leaves the words of a quotation in no
 * common place ("a small minority", “They are few, and they are criminals”), each difference looks like plain wording: the one that covers
 * most of the quotation becomes the changed quotation. Other pairs are given back as they are.
 */
export function ledgerEdits(
  pairs: readonly ComparedPair[],
  ledger: readonly QuotationMatch[],
  copyBody: string,
): readonly ComparedPair[] {
  // Square brackets show the words that an editor put in.
  const isOpen = ({ from, to }: Span) => !copyBody.slice(from, to).includes('[');
  const changed = ledger.filter(({ state, base, copy }) => state === 'changed' && base && copy && isOpen(copy));
  if (changed.length === 0) return pairs;
  return pairs.map((pair) => {
    if (pair.base.length === 0 || pair.copy.length === 0) return pair;
    const edits = changed.reduce<readonly Edit[]>((held, entry) => named(held, entry.base!, entry.copy!), pair.edits);
    return edits === pair.edits ? pair : { ...pair, edits };
  });
}

/** The edits with one of those inside a quotation made a changed quotation, unless one is already. */
function named(edits: readonly Edit[], base: Span, copy: Span): readonly Edit[] {
  const inside = edits.filter((edit) => shared(edit.base, base) + shared(edit.copy, copy) > 0);
  if (inside.length === 0 || inside.some((edit) => edit.kind === 'quotation')) return edits;
  const words = inside.filter((edit) => plain.has(edit.kind) && edit.severity !== 'neutral');
  if (words.length === 0) return edits;
  const covered = (edit: Edit) => shared(edit.base, base) + shared(edit.copy, copy);
  const most = words.reduce((best, edit) => (covered(edit) > covered(best) ? edit : best));
  return edits.map((edit) => (edit === most ? asQuotation(edit) : edit));
}

/** Kinds that say nothing of a fact: a changed name within marks is told as that. */
const plain: ReadonlySet<string> = new Set(['wording', 'synonym']);

/** Characters two spans share. */
const shared = (one: Span | null, other: Span): number =>
  one ? Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from)) : 0;

const asQuotation = (edit: Edit): Edit => ({
  ...edit,
  kind: 'quotation',
  severity: 'major',
  confidence: 0.7,
  rule: ruleId('quotation-altered'),
  note: 'the words in quotation marks are others',
});
