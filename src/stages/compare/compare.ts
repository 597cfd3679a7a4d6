import type { AlignedPair, Alignment } from '../../model/alignment.ts';
import type { SegmentedText } from '../../model/article.ts';
import type { Edit, QuotationMatch } from '../../model/edit.ts';
import type { ComparedPair } from '../../model/judgement.ts';
import { findQuotations } from '../../text/find-quotations.ts';
import { comparePair } from './compare-pair.ts';
import { type CompareContext, sideView } from './context.ts';
import { readNameBook } from './names/names.ts';
import { readQuotations } from './quotations/find-speakers.ts';
import { ledgerEdits } from './quotations/ledger-edits.ts';
import { quotationLedger } from './quotations/quotation-ledger.ts';
import { speechMadeDirect } from './quotations/speech-made-direct.ts';
import { droppedDenials } from './statements/dropped-denial.ts';
import { withLostReserve } from './statements/lost-reserve.ts';
import { withStatements } from './statements/statement-edits.ts';
import { type Meaning, meaningOf, type WordRelation } from './words/meaning.ts';
import { lineReader } from './words/token-line.ts';

/** The pairs of an alignment with every difference typed, and the quotation ledger. */
export interface ComparedTexts {
  readonly pairs: readonly ComparedPair[];
  readonly quotations: readonly QuotationMatch[];
}

/** Compares two aligned articles. Pairs come back in the order of the alignment. */
export function compareAligned(
  base: SegmentedText,
  copy: SegmentedText,
  alignment: Alignment,
  context: CompareContext = {},
): ComparedTexts {
  const baseQuotations = findQuotations(base.body).filter((one) => one.depth === 0);
  const copyQuotations = findQuotations(copy.body).filter((one) => one.depth === 0);
  const names = readNameBook([base, copy]);
  const meaning = meaningFor(context.relation ?? null);
  const [lineOfBase, lineOfCopy] = [lineReader(base, baseQuotations), lineReader(copy, copyQuotations)];
  const denials = droppedDenials(base, copy, alignment);
  const pairs = alignment.pairs.map((pair, index): ComparedPair => {
    if (pair.base.length === 0 || pair.copy.length === 0) return withEdits(pair, denials.get(index) ?? []);
    if (sameBody(base, copy, pair)) return withEdits(pair, []);
    const baseLine = lineOfBase(pair.base);
    const copyLine = lineOfCopy(pair.copy);
    if (sameText(baseLine.tokens, copyLine.tokens)) return withEdits(pair, []);
    const baseSide = sideView(baseLine, context.basePublished ?? null, names, meaning);
    const copySide = sideView(copyLine, context.copyPublished ?? null, names, meaning);
    const around = {
      base: () => lineOfBase(besides(base, pair.base)).tokens,
      copy: () => lineOfCopy(besides(copy, pair.copy)).tokens,
    };
    const changed = comparePair(baseSide, copySide);
    if (changed.every(isStyle)) return withEdits(pair, changed);
    const edits = withStatements(changed, baseSide, copySide, around);
    return withEdits(pair, withLostReserve(edits, baseSide, copySide, around.copy));
  });
  const baseLine = (ordinal: number) => lineOfBase([ordinal]).tokens;
  const copyLine = (ordinal: number) => lineOfCopy([ordinal]).tokens;
  const quotations = quotationLedger({
    base,
    copy,
    pairs: alignment.pairs,
    baseQuotations: readQuotations(base, baseQuotations, baseLine, names),
    copyQuotations: readQuotations(copy, copyQuotations, copyLine, names),
    baseLine,
    copyLine,
  });
  const named = ledgerEdits(pairs, quotations, { base, copy });
  return { pairs: speechMadeDirect(base, copy, named, quotations, baseQuotations), quotations };
}

const withEdits = ({ base, copy, relation, moved, similarity }: AlignedPair, edits: readonly Edit[]): ComparedPair => ({
  base,
  copy,
  relation,
  moved,
  similarity,
  edits,
});

/** True for an edit that leaves the words as they were. */
const isStyle = ({ rule }: Edit): boolean => rule === 'house-style' || rule === 'punctuation-changed';

/** Sentences before and after those of a pair in which one who speaks may be named. */
const nearby = 2;

/** The sentences right before and right after some others. */
function besides({ sentences }: SegmentedText, ordinals: readonly number[]): readonly number[] {
  const found: number[] = [];
  for (let at = ordinals[0]! - nearby; at <= ordinals.at(-1)! + nearby; at++)
    if (at >= 0 && at < sentences.length && !ordinals.includes(at)) found.push(at);
  return found;
}

/** One sentence each, letter for letter the same. */
function sameBody(base: SegmentedText, copy: SegmentedText, pair: AlignedPair): boolean {
  const one = base.sentences[pair.base[0]!];
  const other = copy.sentences[pair.copy[0]!];
  if (pair.base.length !== 1 || pair.copy.length !== 1 || !one || !other) return false;
  return (
    one.to - one.from === other.to - other.from &&
    base.body.slice(one.from, one.to) === copy.body.slice(other.from, other.to)
  );
}

let latest: { readonly relation: WordRelation | null; readonly meaning: Meaning } | null = null;
/** One meaning a thesaurus, so that its answers are kept from article to article. */
function meaningFor(relation: WordRelation | null): Meaning {
  if (latest?.relation !== relation) latest = { relation, meaning: meaningOf(relation) };
  return latest!.meaning;
}

function sameText(base: readonly { readonly text: string }[], copy: readonly { readonly text: string }[]): boolean {
  return base.length === copy.length && base.every((token, i) => token.text === copy[i]!.text);
}
