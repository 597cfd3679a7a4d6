import { type Change, type SideView, tokensAround } from '../context.ts';
import { isSeenFromOtherSide } from '../exchanges/converses.ts';
import { nearItems } from '../facts/near-items.ts';
import { isContested, isNoun } from '../statements/attributions.ts';
import {
  deniesWhatStays,
  isAside,
  isDeniedOtherwise,
  isIdle,
  isYetTo,
  negationElsewhere,
  negationMoved,
} from '../statements/negation-elsewhere.ts';
import { areOpposites, baseForms, isNegatedForm, sameLemma, sharedStem } from '../words/meaning.ts';
import type { LineToken } from '../words/token-line.ts';
import { defineClassifier, type Reading } from './classifier.ts';

/** A negation came or went, or a word became its opposite. */
export const negationFlipped = defineClassifier({
  id: 'negation-flipped',
  kind: 'negation',
  severity: 'critical',
  languages: ['en'],
  docs: {
    title: 'The statement was turned round',
    why: 'A lost "not" or an opposite word makes the copy say the contrary of the original.',
    caught: [
      'The company will [not/] pay the fine.',
      'The road is [/not] open to lorries.',
      "Nobody [did/didn't] see the car.",
      'The court found the search [lawful/unlawful].',
      'Prices [rose/fell] in the third quarter.',
      'The plane [landed/failed to land] in the fog.',
      'They went in [with/without] a warrant.',
      'The mine is [no longer/] in use.',
      'The firm will [not/] pay and will [/not] appeal.',
      'The council has [yet to decide/decided] on the plan.',
    ],
    spared: [
      "The road [is not/isn't] open to lorries.",
      'The company will pay the [large/heavy] fine.',
      'The ferry was [not able/unable] to dock.',
      'The bus holds [no more than/up to] 20 people.',
      'The driver went [without punishment from/unpunished by] the court.',
      'The council has [yet to decide/not decided] on the plan.',
      'Fog [kept the crew from landing/did not let the crew land] on the island.',
    ],
  },
  measured: { precision: 1, recall: 1, cases: 89, on: 'made', reworded: { precision: 0.32, cases: 28 } },
  classify(change) {
    if (change.moved)
      return negationMoved(change) ? { severity: 'critical', confidence: 0.95, note: 'another thing is denied' } : null;
    const reading = read(change);
    if (reading?.severity !== 'critical') return reading;
    if (isCountedFromOtherSide(change))
      return { ...reading, severity: 'minor', note: 'the same, counted from the other side' };
    return isDoneAlready(change.baseWords, change.copyWords) ? reading : answered(change, reading);
  },
});

function read(change: Change): Reading | null {
  const base = change.baseWords;
  const copy = change.copyWords;
  if (isSameBound(change)) return null;
  const [own, other] = [change.baseSide.line.tokens, change.copySide.line.tokens];
  const before = polarity(base, other, own);
  const after = polarity(copy, own, other);
  if (isDoneAlready(base, copy) || isDoneAlready(copy, base)) return { severity: 'critical', confidence: 0.97 };
  if (before.count % 2 !== after.count % 2) {
    const reading = flipped(base, copy, before, after);
    return reading?.severity === 'critical' && isExcepting(change, before.count > 0)
      ? { ...reading, severity: 'minor', note: 'not … unless, put otherwise' }
      : reading;
  }
  if (before.count > 0 && after.count > 0) return sameNegation(base, copy);
  if (base.length > 0 && copy.length > 0 && base.length <= 2 && copy.length <= 2)
    return isSeenFromOtherSide(change)
      ? { severity: 'minor', confidence: 0.9, note: 'the same, seen from the other side' }
      : opposite(change);
  return null;
}

/** "not yet" and "already": what was still to come has come, by whatever verb it is told. */
const isDoneAlready = (pending: readonly LineToken[], done: readonly LineToken[]): boolean =>
  pending.length <= 4 &&
  done.length <= 4 &&
  pending.some(({ folded }) => folded === 'yet') &&
  pending.some(({ folded, facts }) => facts.negator || folded === 'to') &&
  done.some(({ folded }) => folded === 'already' || folded === 'finally') &&
  !done.some(({ facts }) => facts.negator || facts.negating);

/** "no more than 20" and "up to 20": the "no" belongs to a limit that stayed. */
function isSameBound({ baseSide, baseFrom, baseTo, copySide, copyFrom, copyTo }: Change): boolean {
  if (baseSide.quantities.length === 0 || copySide.quantities.length === 0) return false;
  const bound = (side: SideView, from: number, to: number) =>
    nearItems(side.quantities, from, to + 1).find(
      (one) => one.bound !== 'exact' && one.from < to && one.start >= from && one.from >= from - 1,
    )?.bound;
  const before = bound(baseSide, baseFrom, baseTo);
  return before !== undefined && before === bound(copySide, copyFrom, copyTo);
}

/** "Nine of the ten passed" and "one of the ten failed": a share of each side, and the two make a whole. */
function isCountedFromOtherSide({ baseSide, copySide }: Change): boolean {
  const [base, copy] = [sharesOf(baseSide), sharesOf(copySide)];
  return base.some((one) => copy.some((other) => Math.abs(one + other - 1) < 0.005));
}

/** The shares a side gives, 0..1: "nine of the ten", "one in five", "80%". Among many numbers they are looked for only so far. */
function sharesOf({ quantities, line: { tokens } }: SideView): number[] {
  return quantities.slice(0, 12).flatMap(({ value, unit, from }) => {
    if (unit === 'percent') return [value / 100];
    let at = from - 1;
    while (shareLinks.has(tokens[at]?.folded ?? '')) at--;
    const part = at < from - 1 ? numberAt(tokens[at]) : undefined;
    return part !== undefined && part < value ? [part / value] : [];
  });
}
const shareLinks = new Set(['of', 'in', 'out', 'the', 'every']);

const numberAt = (token: LineToken | undefined): number | undefined =>
  token?.facts.number ?? (token && /^\d+$/.test(token.text) ? Number(token.text) : undefined);

/** A negation that stands in another place or another form on the other side turned nothing round, nor does one that came or went with what it denied. */
function answered(change: Change, reading: Reading): Reading {
  const found = negationElsewhere(change);
  const denial = [...change.baseWords, ...change.copyWords].some(({ facts }) => facts.stances?.includes('deny'));
  if (found === null && denial && isDeniedOtherwise(change))
    return { ...reading, severity: 'minor', note: 'the same denial, put otherwise' };
  if (found === null && isToldApart(change))
    return { ...reading, severity: 'minor', note: 'what sets the two apart, put otherwise' };
  const isContestedHere = ({ line }: SideView, own: readonly LineToken[]) =>
    own.some(({ facts }) => facts.negator) && isContested(line.tokens);
  if (
    found === null &&
    (isContestedHere(change.baseSide, change.baseWords) || isContestedHere(change.copySide, change.copyWords))
  )
    return { ...reading, severity: 'minor', note: 'one of two accounts, told from the other side' };
  if (found === null)
    return deniesWhatStays(change)
      ? reading
      : { ...reading, severity: 'minor', note: 'what was denied is told otherwise' };
  const note = 'the same negation, put otherwise';
  return { severity: found === 'verb' ? 'minor' : 'neutral', confidence: reading.confidence, note };
}

/** "ruled out the one but left the other open" and "excluded the one, whereas the other has not been": a denial of its own clause in a contrast both sides make. */
function isToldApart({
  baseSide,
  baseFrom,
  baseWords,
  baseTo,
  copySide,
  copyFrom,
  copyWords,
  copyTo,
}: Change): boolean {
  if (baseWords.length > 0 && copyWords.length > 0) return false;
  const [own, at, to, other] =
    copyWords.length > 0
      ? [copySide.line.tokens, copyFrom, copyTo, baseSide.line.tokens]
      : [baseSide.line.tokens, baseFrom, baseTo, copySide.line.tokens];
  const ends = own[to] === undefined || /^[.;]$/.test(own[to]!.text);
  return (
    ends &&
    own.slice(Math.max(0, at - contrastReach), at).some(isContrasting) &&
    tokensAround(other, at).some(isContrasting)
  );
}
/** So far before a denial the word that sets its clause against another stands, in tokens. */
const contrastReach = 12;
const isContrasting = ({ folded }: LineToken): boolean => /^(?:but|while|whereas|although|though)$/.test(folded);

interface Polarity {
  /** Negating words found. */
  readonly count: number;
  /** Words left that carry a meaning of their own. */
  readonly content: number;
}

/** "cannot work unless" and "needs … to work", "did not leave till" and "left only after", "more, not less" and "more rather than less": the negation gave way to none that is needed. */
function isExcepting({ baseSide, copySide, baseTo, copyTo }: Change, inBase: boolean): boolean {
  const [own, other, to] = inBase
    ? [baseSide.line.tokens, copySide.line.tokens, baseTo]
    : [copySide.line.tokens, baseSide.line.tokens, copyTo];
  if (own.slice(to, to + 14).some((token) => exceptions.has(token.folded)))
    return !other.some((token) => exceptions.has(token.folded));
  return contrasts(other) > contrasts(own) || isOnly(own, other);
}

/** "not without advice" and "only on advice", "no tumours, rather scars" and "only scars": what is left when all else is denied. */
const isOnly = (own: readonly LineToken[], other: readonly LineToken[]): boolean =>
  count(other, 'only') > count(own, 'only') &&
  (own.some(({ folded }) => folded === 'but' || folded === 'rather' || folded === 'exception') ||
    own.filter((token) => token.facts.negator).length > 1);

const count = (line: readonly LineToken[], word: string): number => line.filter(({ folded }) => folded === word).length;

/** How often a line says "rather than" or "instead of", which is "not" as well. */
const contrasts = (line: readonly LineToken[]): number =>
  line.filter((token, at) => {
    const next = line[at + 1]?.folded;
    return (token.folded === 'rather' && next === 'than') || (token.folded === 'instead' && next === 'of');
  }).length;

const exceptions = new Set(['unless', 'until', 'till', 'except']);

/** A verb of refusal that both sides have ("ban", "banned", "failed", "failure") turns nothing round, nor does the "nor" that goes on with a "not". */
function polarity(words: readonly LineToken[], others: readonly LineToken[], line: readonly LineToken[]): Polarity {
  let count = 0;
  let content = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const facts = word.facts;
    if (facts.negator) count += deniesNothing(words, i, line) ? 0 : 1;
    else if ((word.folded === 'yet' || word.folded === 'still') && isYetTo(line, line.indexOf(word))) count++;
    else if (facts.negating && !isRefusedThere(word, others) && refuses(word, words, line)) count++;
    else if (!facts.function && !(word.folded === 'longer' && words[i - 1]?.folded === 'no')) content++;
  }
  return { count, content };
}

/** True for a negator that turns nothing round where it stands, and for a "nor" that goes on with a "not" that stayed. */
function deniesNothing(words: readonly LineToken[], i: number, line: readonly LineToken[]): boolean {
  const at = line.indexOf(words[i]!);
  if (words[i]!.folded === 'nor')
    return line.slice(0, at).some((token) => token.facts.negator && !words.includes(token));
  return isIdle(words, i) || isAside(line, at);
}

function refuses(word: LineToken, words: readonly LineToken[], line: readonly LineToken[]): boolean {
  const next = line[line.indexOf(word) + 1]?.folded;
  return next === 'to' || next === 'any' || (words.length === 1 && !word.folded.endsWith('ing'));
}

const isRefusedThere = (word: LineToken, others: readonly LineToken[]): boolean =>
  others.some(
    (other) =>
      (other.facts.negating && sameLemma(word.folded, other.folded)) ||
      (other.folded.endsWith('ure') && sharedStem(word.folded, other.folded)),
  );

/** A clause that was added or left out may hold a negation of its own; only a bare one flips what stayed. */
function flipped(
  base: readonly LineToken[],
  copy: readonly LineToken[],
  before: Polarity,
  after: Polarity,
): Reading | null {
  if (base.length === 0 || copy.length === 0) {
    const content = before.content + after.content;
    const words = base.length + copy.length;
    // "but declined to say more" put in: what is denied came with it.
    if (refusesWithin(base.length > 0 ? base : copy)) return null;
    if (content === 0 && words <= 3) return { severity: 'critical', confidence: 0.95 };
    return content <= 1 && words <= 4 ? { severity: 'critical', confidence: 0.7 } : null;
  }
  const [positive, negative] = before.count > 0 ? [copy, base] : [base, copy];
  if (
    negative.length === 1 &&
    negative[0]!.facts.contracted === undefined &&
    negative[0]!.facts.negating &&
    positive.length === 1
  )
    return areOpposites(base[0]!.folded, copy[0]!.folded) ? { severity: 'critical', confidence: 0.9 } : null;
  const contracted = negative.find((word) => word.facts.contracted !== undefined);
  if (contracted && positive.some((word) => word.folded === contracted.facts.contracted))
    return { severity: 'critical', confidence: 0.95 };
  const grammar = [...base, ...copy].every((word) => {
    const facts = word.facts;
    const often = (facts.frequency ?? 0) >= 0.4;
    const amount = facts.number !== undefined || facts.quantity !== undefined || word.kind === 'number' || often;
    return facts.function || facts.negator || facts.negating || facts.modal !== undefined || amount;
  });
  // "but little known" and "not very known".
  const hardly = positive.some((word) => word.folded === 'little' || word.folded === 'few');
  const turned = hardly ? 'minor' : 'critical';
  if (grammar) return { severity: turned, confidence: 0.85 };
  const stem = positive.some((word) =>
    negative.some((other) => !other.facts.function && sharedStem(word.folded, other.folded)),
  );
  if (stem) return { severity: 'critical', confidence: 0.85 };
  if (
    negative.some((word) => word.facts.negator) &&
    base.length <= 4 &&
    copy.length <= 4 &&
    before.content <= 1 &&
    after.content <= 1
  )
    return holdOpposites(base, copy) || positive.some((word) => negatedWord.test(word.folded))
      ? { severity: 'neutral', confidence: 0.6 }
      : isOneThing(positive, negative)
        ? { severity: turned, confidence: 0.6 }
        : null;
  return null;
}

/** False where both sides have a word of meaning and the two have nothing to do with each other. */
function isOneThing(positive: readonly LineToken[], negative: readonly LineToken[]): boolean {
  const [one, other] = [positive, negative].map((words) => words.filter(isTelling));
  if (one!.length === 0 || other!.length === 0) return positive.length + negative.length <= 5;
  return one!.some((word) => other!.some((like) => meaningful(word, like)));
}

const isTelling = (word: LineToken): boolean => !word.facts.function && !word.facts.negator;
const negatedWord = /^(?:un|in|im|ir|il|dis)[a-z]{4,}|[a-z]{3,}less$/;
const meaningful = (word: LineToken, like: LineToken): boolean =>
  sameLemma(word.folded, like.folded) || sharedStem(word.folded, like.folded);

/** A verb of refusal with the verb it refuses. */
const refusesWithin = (words: readonly LineToken[]): boolean =>
  words.some(
    (word, i) => word.facts.negating && words[i + 1]?.folded === 'to' && words[i + 2] && !words[i + 2]!.facts.function,
  );

/** True where a word of the one side is the opposite of one of the other: "not legal" for "illegal" turns nothing round. */
function holdOpposites(base: readonly LineToken[], copy: readonly LineToken[]): boolean {
  for (const word of base) for (const other of copy) if (areOpposites(word.folded, other.folded)) return true;
  return false;
}

/** "is not" and "isn't", "not any" and "no": one negation on both sides. */
function sameNegation(base: readonly LineToken[], copy: readonly LineToken[]): Reading | null {
  const small = [...base, ...copy].every((word) => word.facts.function || word.facts.negator);
  if (!small || base.length > 3 || copy.length > 3) return null;
  const [before, after] = [leastOften(base), leastOften(copy)];
  if (before !== after) return { severity: 'minor', confidence: 0.7, note: 'not at all, or hardly at all' };
  return { severity: 'neutral', confidence: 0.7, note: 'the same negation, written differently' };
}

const leastOften = (words: readonly LineToken[]): number | undefined =>
  words.map((word) => word.facts.frequency).find((often) => often !== undefined);

/** "all" for "some", "often" for "rarely": more or less of a thing, not its contrary. */
const isAmount = (word: LineToken): boolean => (word.facts.quantity ?? word.facts.frequency ?? 0) > 0;

/** "late on Thursday" and "earlier this week" set nothing against each other. */
const isMore = (word: LineToken): boolean => /(?:er|est)$/.test(word.folded);

/** "come out" and "go out" differ in where the speaker stands. */
const isDeictic = (word: LineToken): boolean => baseForms(word.folded).some((form) => form === 'come' || form === 'go');

/** "the losing candidate" and "the defeated candidate": one who does and one to whom it is done. */
const isFromBothSides = (word: LineToken, other: LineToken): boolean =>
  (/ing$/.test(word.folded) && /ed$/.test(other.folded)) || (/ed$/.test(word.folded) && /ing$/.test(other.folded));

/** "more slowly" and "quicker": opposites, one of them compared by "more". */
function areOppositeDegrees(base: readonly LineToken[], copy: readonly LineToken[]): boolean {
  if (base.length + copy.length !== 3) return false;
  const [long, short] = base.length === 2 ? [base, copy[0]!] : [copy, base[0]!];
  if (long[0]!.folded !== 'more' || !short.folded.endsWith('er')) return false;
  const plain = short.folded.replace(/i?er$/, '');
  return [plain, `${plain}ly`, `${plain}e`, `${plain}y`, `${plain}ily`].some((word) =>
    areOpposites(long[1]!.folded, word),
  );
}

function opposite(change: Change): Reading | null {
  const { baseWords: base, copyWords: copy, baseSide, copySide } = change;
  if (areOppositeDegrees(base, copy)) return { severity: 'critical', confidence: 0.88 };
  if (!holdOpposites(base, copy)) return null;
  // "denied the theft" and "rejected the claim": the one is a noun.
  const nouns = (words: readonly LineToken[], inBase: boolean) =>
    words.some((word) => word.facts.stances !== undefined && isNoun(change, word, inBase));
  if (nouns(base, true) !== nouns(copy, false)) return null;
  // "neither admitted nor denied" cut down to "did not admit": the one of the two that was denied as well.
  const goesOn = (line: readonly LineToken[], word: LineToken) => line[line.indexOf(word) - 1]?.folded === 'nor';
  if (
    base.some((word) => goesOn(baseSide.line.tokens, word)) !== copy.some((word) => goesOn(copySide.line.tokens, word))
  )
    return null;
  if (base.some(isAmount) && copy.some(isAmount)) return null;
  const lone = base.length + copy.length === 2;
  for (const word of base)
    for (const other of copy)
      if (
        areOpposites(word.folded, other.folded) &&
        !isFromBothSides(word, other) &&
        (lone || isMore(word) === isMore(other)) &&
        !isDeictic(word)
      )
        return {
          severity: 'critical',
          confidence: lone ? (isNegatedForm(word.folded, other.folded) ? 0.96 : 0.88) : 0.7,
        };
  return null;
}
