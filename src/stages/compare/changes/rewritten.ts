import type { Edit, EditKind } from '../../../model/edit.ts';
import { ruleId } from '../../../model/ids.ts';
import type { Span } from '../../../model/span.ts';
import type { Change, SideView } from '../context.ts';
import { matchDeeds, standingChange } from '../deeds/match-deeds.ts';
import type { Deed } from '../deeds/read-deeds.ts';
import { compareQuantities } from '../facts/compare-quantities.ts';
import { sameDate } from '../facts/resolve-dates.ts';
import { nameRuns } from '../names/name-runs.ts';
import { compareNames } from '../names/names.ts';
import type { LineToken } from '../words/token-line.ts';
import { tokenWeight } from './absorb.ts';
import { countOneThing } from './moved-facts.ts';

/** Below this share of words kept (by weight, moved ones counted as kept) a pair is shown as one replaced stretch. */
const keptShare = 0.25;
/** Shorter sentences are shown change by change whatever is left of them. */
const fewestWords = 6;

/** True where so little stayed that single changes would be guesswork. */
export function isRewritten(
  base: readonly LineToken[],
  copy: readonly LineToken[],
  changes: readonly Change[],
): boolean {
  if (changes.length < 2 || Math.min(wordCount(base), wordCount(copy)) < fewestWords) return false;
  let [keptOfBase, keptOfCopy] = [weightOf(base), weightOf(copy)];
  const bar = keptShare * Math.max(keptOfBase, keptOfCopy);
  for (const change of changes) {
    if (change.moved || sameKeys(change.base, change.copy)) continue;
    keptOfBase -= weightOf(change.baseWords);
    keptOfCopy -= weightOf(change.copyWords);
  }
  return Math.min(keptOfBase, keptOfCopy) < bar;
}

function wordCount(tokens: readonly LineToken[]): number {
  let words = 0;
  for (const token of tokens) if (token.kind !== 'punctuation') words++;
  return words;
}

/** What the words of a row weigh together; marks weigh nothing. */
function weightOf(tokens: readonly LineToken[]): number {
  let sum = 0;
  for (const token of tokens) if (token.kind !== 'punctuation') sum += tokenWeight(token);
  return sum;
}

/** True for the same tokens, however they are written. */
export const sameKeys = (base: readonly LineToken[], copy: readonly LineToken[]): boolean =>
  base.length === copy.length && base.every((token, i) => token.key === copy[i]!.key);

/** One edit over the whole pair, the grave ones of `sure`, and one for each fact that both sides give and give differently where none of those tells it. */
export function rewrittenPair(base: SideView, copy: SideView, sure: readonly Edit[]): Edit[] {
  const whole = (side: SideView): Span => ({ from: side.line.tokens[0]!.from, to: side.line.tokens.at(-1)!.to });
  const grave = sure.filter(({ severity }) => severity === 'major' || severity === 'critical');
  const edits: Edit[] = [
    {
      kind: 'wording',
      severity: 'minor',
      confidence: 0.5,
      rule: ruleId('wording-changed'),
      base: whole(base),
      copy: whole(copy),
      note: 'rewritten',
    },
    ...grave,
  ];
  const fact = (kind: EditKind, rule: string, confidence: number, one: Span | null, other: Span | null) => {
    const told = grave.some((edit) => edit.kind === kind && (overlap(edit.base, one) || overlap(edit.copy, other)));
    if (one && other && !told)
      edits.push({ kind, severity: 'major', confidence, rule: ruleId(rule), base: one, copy: other });
  };
  const numbers = unmatched(
    base.quantities,
    copy.quantities,
    (one, other) => compareQuantities(one, other) !== 'different',
  );
  if (numbers[0] && numbers[1] && countOneThing(base, numbers[0], copy, numbers[1]))
    fact('number', 'number-changed', 0.55, spanIn(base, numbers[0]), spanIn(copy, numbers[1]));
  const dates = unmatched(base.dates, copy.dates, (one, other) => sameDate(one, other, base.published, copy.published));
  fact('date', 'date-changed', 0.55, spanIn(base, dates[0]), spanIn(copy, dates[1]));
  const names = unmatched(
    nameRuns(base),
    nameRuns(copy),
    (one, other) => compareNames(one.words, other.words) !== 'different',
  );
  fact('entity', 'entity-changed', 0.45, spanIn(base, names[0]), spanIn(copy, names[1]));
  for (const pair of matchDeeds(base, copy)) {
    const standing = standingChange(pair, base, copy);
    const [one, other] = [spanIn(base, tokensOf(pair.base)), spanIn(copy, tokensOf(pair.copy))];
    if (standing === 'turned') fact('negation', 'deed-denied', 0.55, one, other);
    else if (standing) fact('modality', 'deed-settled', 0.55, one, other);
  }
  return edits;
}

const overlap = (one: Span | null, other: Span | null): boolean =>
  one !== null && other !== null && one.from < other.to && one.to > other.from;

/** The one item of each side that has no like on the other; null unless there is exactly one on both. More is too much to pair by guess. */
function unmatched<T>(
  base: readonly T[],
  copy: readonly T[],
  like: (one: T, other: T) => boolean,
): readonly [T | null, T | null] {
  const left = base.filter((one) => !copy.some((other) => like(one, other)));
  const right = copy.filter((other) => !base.some((one) => like(one, other)));
  return left.length === 1 && right.length === 1 ? [left[0]!, right[0]!] : [null, null];
}

/** A deed with the words that have a say in it. */
const tokensOf = ({ from, at }: Deed): TokenRange => ({ from, to: at + 1 });

interface TokenRange {
  readonly from: number;
  readonly to: number;
}

const spanIn = (side: SideView, range: TokenRange | null): Span | null =>
  range ? { from: side.line.tokens[range.from]!.from, to: side.line.tokens[range.to - 1]!.to } : null;
