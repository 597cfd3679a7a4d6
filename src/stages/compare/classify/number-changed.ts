import type { Change, SideView } from '../context.ts';
import { compareQuantities, measureOtherThings } from '../facts/compare-quantities.ts';
import { isWorkedOut } from '../facts/derived-numbers.ts';
import { isMeasure, isUnit, type Quantity } from '../facts/read-numbers.ts';
import { shareOf } from '../facts/shares.ts';
import { wordFacts } from '../words/lexicon.ts';
import type { LineToken } from '../words/token-line.ts';
import { defineClassifier, type Reading } from './classifier.ts';

/** A number, its unit or its rank became another. Equal values written in another way are house style. */
export const numberChanged = defineClassifier({
  id: 'number-changed',
  kind: 'number',
  severity: 'major',
  languages: ['en'],
  docs: {
    title: 'A number or its unit changed',
    why: 'Tolls, sums, shares and ranks are what readers remember and repeat; a copy that gives another value reports another event.',
    caught: [
      'The flood destroyed [15/50] houses.',
      'Repairs will cost [$5bn/$5m] over two years.',
      'The ferry carried [twelve/twenty] lorries.',
      'She came [third/first] in the vote count.',
      'She led by 40 [seconds/moments].',
      'The pipeline is 40 [miles/metres] long.',
    ],
    spared: [
      'The flood destroyed [15/fifteen] houses.',
      'Repairs will cost [$5bn/$5 billion] over two years.',
      'Turnout was 61 [%/per cent].',
      'The flood destroyed [15/more than a dozen] houses.',
      '[Nine/One] of the ten banks [passed/failed] the test.',
      'The fair drew 20,000 visitors, [4,000 more than/up from 16,000] last year.',
      'The cable sags by [between 3 and 6 feet/between 0.9 and 1.8 metres].',
    ],
  },
  measured: { precision: 1, recall: 1, cases: 65, on: 'made', reworded: { precision: 0.72, cases: 36 } },
  classify(change) {
    if (change.complement) return { severity: 'neutral', confidence: 0.96, note: 'the same, told from its other side' };
    if (change.figuresMoved)
      return { severity: 'neutral', confidence: 0.92, note: 'the same numbers, told in another order' };
    const base = quantitiesOf(change.base, change.baseFrom, change.baseSide);
    const copy = quantitiesOf(change.copy, change.copyFrom, change.copySide);
    if (base.length === 0 && copy.length === 0) return null;
    if (base.length === 1 && copy.length === 1) return compareOne(change, base[0]!, copy[0]!);
    if (base.length > 0 && copy.length > 0) return compareMany(base, copy);
    return oneSided(change, base, copy);
  },
});

/** Number words, units and magnitudes: what a quantity is made of, without the words that bound it. */
const isNumberWord = (token: LineToken): boolean => {
  const facts = token.facts;
  return (
    facts.number !== undefined ||
    facts.ordinal !== undefined ||
    token.kind === 'punctuation' ||
    isUnit(token.folded) ||
    /^[ap]\.?m\.?$/.test(token.folded) ||
    wordFacts(token.folded.split('-')[0]!).number !== undefined
  );
};

const noQuantities: readonly Quantity[] = [];

/** The distinct quantities the changed tokens belong to. */
function quantitiesOf(tokens: readonly LineToken[], from: number, side: SideView): readonly Quantity[] {
  if (side.quantities.length === 0) return noQuantities;
  const found: Quantity[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const quantity =
      tokens[i]!.kind === 'punctuation' && !/[%$€£¥₹₽₺°]/.test(tokens[i]!.text) ? null : side.quantityAt(from + i);
    if (quantity && !found.includes(quantity)) found.push(quantity);
  }
  return found;
}

function compareOne(change: Change, base: Quantity, copy: Quantity): Reading | null {
  if (onlyBound(change)) return boundChanged(change, base, copy);
  const hours = base.unit === 'clock' && copy.unit === 'clock';
  if (!hours && inDate(change.baseSide, base) !== inDate(change.copySide, copy))
    return { severity: 'minor', confidence: 0.6, note: 'a number against a date' };
  const relation = compareQuantities(base, copy);
  const shown = {
    note: `${change.base.map((token) => token.text).join(' ')} became ${change.copy.map((token) => token.text).join(' ')}`,
  };
  if (relation === 'different' && (isBareOne(base, copy) || isBareOne(copy, base)))
    return { severity: 'minor', confidence: 0.6, note: 'a figure against “one”' };
  const ofScore = isOfPair(change.baseSide, base) !== isOfPair(change.copySide, copy);
  if (relation === 'different' && (ofScore || measureOtherThings(base, copy)))
    return { severity: 'minor', confidence: 0.6, note: 'a figure of another kind' };
  const points = [base.unit, copy.unit].includes('percentage point') && [base.unit, copy.unit].includes('percent');
  if (relation === 'unit' && points)
    // A margin of error is one of points, whatever it is given in.
    return {
      severity: tellsMargin(change.baseSide) ? 'minor' : 'major',
      confidence: 0.9,
      note: 'percent are not percentage points',
    };
  if (relation === 'different' && giveOneShare(change, base, copy))
    return { severity: 'neutral', confidence: 0.92, note: 'the same share, told in another way' };
  if (relation === 'different' && tellOneRatio(change, base, copy))
    return { severity: 'neutral', confidence: 0.92, note: 'the same change, told from its other end' };
  if (relation === 'different' && isWorkedOut(change.baseSide, change.copySide))
    return { severity: 'neutral', confidence: 0.92, note: 'a number worked out from others' };
  if (relation === 'different' || relation === 'unit') return { severity: 'major', confidence: 0.92, ...shown };
  if (relation === 'same' && lostItsUnit(change.baseSide, base, change.copySide, copy))
    return { severity: 'major', confidence: 0.87, note: 'a word that is no measure stands for one' };
  if (relation === 'rounded' && base.unit !== copy.unit && base.unit !== null && copy.unit !== null)
    return { severity: 'neutral', confidence: 0.8, note: 'the same measure, converted to another unit' };
  if (relation === 'rounded') return { severity: 'neutral', confidence: 0.8, note: 'the same number, less exactly' };
  return { severity: 'neutral', confidence: 0.85, note: 'the same number, written differently' };
}

const tellsMargin = ({ line }: SideView): boolean =>
  line.tokens.some(({ folded }) => folded === 'margin' || folded === 'margins');

/** "nine out of ten" and "90 %"; "all but one of the six" and "five of the six". */
function giveOneShare({ baseSide, copySide }: Change, base: Quantity, copy: Quantity): boolean {
  const shareIn = (side: SideView, quantity: Quantity) =>
    shareOf(side.line.tokens, quantity, side.quantities[side.quantities.indexOf(quantity) + 1])?.share;
  const [one, other] = [shareIn(baseSide, base), shareIn(copySide, copy)];
  return one !== undefined && other !== undefined && Math.abs(one - other) < 1e-9;
}

/** "halved" and "from twice that a year before": the one tells what became of it, the other what it was. */
function tellOneRatio({ baseSide, copySide }: Change, base: Quantity, copy: Quantity): boolean {
  const isRatio = ({ unit }: Quantity) => unit === 'times' || unit === 'share';
  if (!isRatio(base) || !isRatio(copy) || Math.abs(base.value * copy.value - 1) > 1e-9) return false;
  return isFormer(baseSide, base) !== isFormer(copySide, copy);
}

/** True for a figure that is said to have been so before: "twice that a year earlier". */
const isFormer = ({ line }: SideView, { to }: Quantity): boolean =>
  line.tokens.slice(to, to + mostBefore).some(({ folded }) => former.has(folded));
const mostBefore = 7;
const former = new Set(['before', 'earlier', 'previous', 'previously', 'ago', 'last', 'prior']);

/** "40 seconds" told as "40 moments": a plural that the source has not stands where its measure stood. */
function lostItsUnit(baseSide: SideView, base: Quantity, copySide: SideView, copy: Quantity): boolean {
  if (base.unit === null || copy.unit !== null || !isMeasure(base.unit)) return false;
  const noun = copySide.line.tokens[copy.to];
  if (noun?.kind !== 'word' || noun.facts.function || !/[a-z]{3}s$/.test(noun.folded) || spans.has(noun.folded))
    return false;
  return !baseSide.line.tokens.some(({ key }) => key === noun.key);
}
/** What may stand for days and years. */
const spans = new Set(['nights', 'mornings', 'afternoons', 'evenings', 'seasons', 'winters', 'summers', 'terms']);

/** True for one number of two that a dash joins, as in a score: "1-1". */
const isOfPair = ({ line: { tokens } }: SideView, { start, to }: Quantity): boolean => {
  const joins = (at: number) => dash.test(tokens[at]?.text ?? '') && tokens[at]!.glued;
  const isFigure = (at: number) => tokens[at]?.kind === 'number';
  return (joins(to) && isFigure(to + 1)) || (joins(start - 1) && isFigure(start - 2));
};
const dash = /^[-–]$/;

/** "one" that counts nothing against a measure: "a nine-hour shift", "the longest one". */
const isBareOne = (one: Quantity, other: Quantity): boolean =>
  one.value === 1 && one.unit === null && other.unit !== null && other.unit !== 'percent';

/** True for the day of "28 August", which is no number of anything. */
const inDate = (side: SideView, { start, to }: Quantity): boolean =>
  side.dateAt(start) !== null || side.dateAt(to - 1) !== null;

/** "at least 30" against "up to 30". A mere "about" that comes or goes is for the hedge classifier. */
function boundChanged(change: Change, base: Quantity, copy: Quantity): Reading | null {
  if (change.baseWords.length === 0 || change.copyWords.length === 0) return null;
  if (base.bound === copy.bound)
    return base.bound === 'exact' ? null : { severity: 'neutral', confidence: 0.6, note: 'as exact as before' };
  const turned = base.bound !== 'about' && copy.bound !== 'about' && base.bound !== 'exact' && copy.bound !== 'exact';
  return { severity: turned ? 'major' : 'minor', confidence: 0.72, note: 'how exact the number claims to be' };
}

/** True where the change is in the words around a number that stayed: "about", "nearly". That is for the hedge classifier. */
const onlyBound = (change: Change): boolean =>
  ![...change.base, ...change.copy].some((token) => token.kind === 'number' || isNumberWord(token));

function compareMany(base: readonly Quantity[], copy: readonly Quantity[]): Reading | null {
  const left = base.filter((one) => !copy.some((other) => compareQuantities(one, other) !== 'different'));
  const right = copy.filter((one) => !base.some((other) => compareQuantities(other, one) !== 'different'));
  if (left.length === 0 && right.length === 0) return { severity: 'neutral', confidence: 0.7 };
  return { severity: 'major', confidence: 0.8 };
}

/** A number against words without one: an exact figure made vague or the other way; a number added or left out costs nothing by itself. */
function oneSided(change: Change, base: readonly Quantity[], copy: readonly Quantity[]): Reading | null {
  const baseWords = change.baseWords;
  const copyWords = change.copyWords;
  if (baseWords.length === 0 || copyWords.length === 0) return null;
  if (baseWords.length > 3 || copyWords.length > 3) return null;
  const side = base.length > 0 ? baseWords : copyWords;
  if (base.concat(copy).every((one) => one.unit === 'ordinal' || one.value === 1)) return null;
  if (!side.every((token) => token.kind === 'number' || token.facts.number !== undefined)) return null;
  const other = base.length > 0 ? copyWords : baseWords;
  const vague = other.every((token) => token.facts.quantity !== undefined || token.facts.function);
  // Against words of another sort the number was left out and something else put in.
  return vague ? { severity: 'minor', confidence: 0.7 } : null;
}
