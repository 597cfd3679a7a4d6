import type { SegmentedText } from '../../../model/article.ts';
import type { Edit, QuotationMatch } from '../../../model/edit.ts';
import { ruleId } from '../../../model/ids.ts';
import type { ComparedPair } from '../../../model/judgement.ts';
import type { Span } from '../../../model/span.ts';

/**
 * Pairs in which what the ledger calls a changed quotation, or one given to another speaker, has an edit that says so. Where a rewritten sentence leaves the words of a quotation in no
 * common place ("a small minority", “They are few, and they are criminals”), each difference looks like plain wording: the one that covers
 * most of the quotation becomes the changed quotation. Words put into another's mouth need not have changed at all: their edit is one more, over
 * both quotations. Other pairs are given back as they are.
 */
export function ledgerEdits(
  pairs: readonly ComparedPair[],
  ledger: readonly QuotationMatch[],
  { base, copy }: { readonly base: SegmentedText; readonly copy: SegmentedText },
): readonly ComparedPair[] {
  // Square brackets show the words that an editor put in.
  const isOpen = ({ from, to }: Span) => !copy.body.slice(from, to).includes('[');
  const changed = ledger.filter((one) => one.state === 'changed' && one.base && one.copy && isOpen(one.copy));
  const given = ledger.filter(
    (one) => one.state === 'other-speaker' && isSpeech(one.base, base) && isKnown(one.copy?.speaker, base),
  );
  if (changed.length === 0 && given.length === 0) return pairs;
  return pairs.map((pair) => {
    if (pair.base.length === 0 || pair.copy.length === 0) return pair;
    const renamed = changed.reduce<readonly Edit[]>((held, one) => named(held, one.base!, one.copy!), pair.edits);
    const inPair = (one: QuotationMatch) =>
      one.base && one.copy && holds(base, pair.base, one.base) && holds(copy, pair.copy, one.copy);
    const edits = given.filter(inPair).reduce((held, one) => withGiven(held, one.base!, one.copy!), renamed);
    return edits === pair.edits ? pair : { ...pair, edits };
  });
}

/** A word or two in marks are an apt term, not speech that could be given to another. */
const isSpeech = (span: Span | null, { body }: SegmentedText): boolean =>
  span !== null && body.slice(span.from, span.to).trim().split(/\s+/).length > 2;

/** True for a speaker whom the base names as well: words are given to another of the same story. A new name may be the same man's, more fully told. */
function isKnown(speaker: string | null | undefined, { body }: SegmentedText): boolean {
  const name = speaker?.split(' ').at(-1) ?? '';
  return /^\p{Lu}\p{L}/u.test(name) && body.includes(name);
}

/** True where the sentences of one side of a pair hold a span. */
const holds = ({ sentences }: SegmentedText, ordinals: readonly number[], { from, to }: Span): boolean =>
  ordinals.some((ordinal) => sentences[ordinal]!.from <= from && from < sentences[ordinal]!.to) &&
  to <= sentences[ordinals.at(-1)!]!.to;

/** The edits with one for a quotation given to another, unless one of them says so already: a speaker's name exchanged, a quotation turned round. */
function withGiven(edits: readonly Edit[], base: Span, copy: Span): readonly Edit[] {
  const isOther = ({ rule, base: span }: Edit) =>
    rule === 'quotation-altered' && span !== null && shared(span, base) === 0;
  if (edits.some((edit) => edit.severity === 'critical' && edit.kind !== 'negation' && !isOther(edit))) return edits;
  const given: Edit = {
    kind: 'quotation',
    severity: 'critical',
    confidence: 0.7,
    rule: ruleId('quotation-altered'),
    base,
    copy,
    note: 'the words are given to another speaker',
  };
  const place = edits.findIndex((edit) => edit.base !== null && edit.base.from > base.from);
  return place < 0 ? [...edits, given] : edits.toSpliced(place, 0, given);
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
