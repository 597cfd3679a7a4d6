import type { SegmentedText } from '../../../model/article.ts';
import type { Edit, QuotationMatch } from '../../../model/edit.ts';
import { ruleId } from '../../../model/ids.ts';
import type { ComparedPair } from '../../../model/judgement.ts';
import type { Span } from '../../../model/span.ts';
import { type LineToken, tokenLine } from '../words/token-line.ts';

/** Words from which a stretch in new marks is speech and not an apt word, how many of them must tell something, and the share the base must have as prose. */
const speech = { words: 4, telling: 2, share: 0.6 };
/** Longest edit, in characters, that is about the marks and not about the whole sentence. */
const longestEdit = 40;

/**
 * Pairs in which the copy put into quotation marks what the base only reported ("said that prices would rise" → “Prices will rise”): marks promise
 * somebody's own words, so the edit that brings the opening mark is a changed quotation. Other pairs are given back as they are.
 */
export function speechMadeDirect(
  base: SegmentedText,
  copy: SegmentedText,
  pairs: readonly ComparedPair[],
  ledger: readonly QuotationMatch[],
  baseQuotations: readonly Span[],
): readonly ComparedPair[] {
  const made = ledger.flatMap((entry) => (entry.state === 'new' && entry.copy ? [entry.copy] : []));
  if (made.length === 0) return pairs;
  return pairs.map((pair) => {
    const [first, last] = [copy.sentences[pair.copy[0] ?? -1], copy.sentences[pair.copy.at(-1) ?? -1]];
    if (!first || !last || pair.base.length === 0 || pair.edits.length === 0) return pair;
    const own = made.filter((one) => one.from >= first.from && one.to <= last.to);
    if (own.length === 0 || hasMarks(base, pair.base)) return pair;
    const copyTokens = tokenLine(copy, pair.copy, []).tokens;
    const prose = proseOf(tokenLine(base, pair.base, baseQuotations).tokens);
    const opening = own.filter((one) => isReported(copyTokens, one, prose)).map((one) => openingMark(copyTokens, one));
    if (opening.length === 0) return pair;
    return {
      ...pair,
      edits: pair.edits.map((edit) => (opening.some((mark) => bringsIn(edit, mark)) ? madeOf(edit) : edit)),
    };
  });
}

/** Marks of any style. Where the base has some, what it quotes is not always plain: they may be badly paired, or only typed (``so''). */
const marks = /["“”„«»「『]|``|''|(?<!\p{L})[‘']/u;

function hasMarks({ body, sentences }: SegmentedText, ordinals: readonly number[]): boolean {
  return ordinals.some((ordinal) => marks.test(body.slice(sentences[ordinal]?.from, sentences[ordinal]?.to)));
}

const proseOf = (tokens: readonly LineToken[]): ReadonlySet<string> =>
  new Set(tokens.filter((token) => token.quotation < 0 && token.kind !== 'punctuation').map((token) => token.key));

function isReported(tokens: readonly LineToken[], { from, to }: Span, prose: ReadonlySet<string>): boolean {
  const words = tokens.filter((token) => token.kind !== 'punctuation' && token.from >= from && token.to <= to);
  const telling = words.filter((token) => !token.facts.function);
  const shared = telling.filter((token) => prose.has(token.key)).length;
  return words.length >= speech.words && telling.length >= speech.telling && shared >= speech.share * telling.length;
}

/** Where the mark before a quotation stands. */
const openingMark = (tokens: readonly LineToken[], { from }: Span): number =>
  tokens.findLast((token) => token.kind === 'punctuation' && token.to <= from)?.from ?? -1;

const bringsIn = ({ copy }: Edit, mark: number): boolean =>
  copy !== null && copy.from <= mark && mark < copy.to && copy.to - copy.from <= longestEdit;

const madeOf = (edit: Edit): Edit => ({
  ...edit,
  kind: 'quotation',
  severity: 'major',
  confidence: 0.75,
  rule: ruleId('quotation-altered'),
  note: 'reported words put in quotation marks',
});
