import { approximators, candidateNouns, openingVerbs } from '../../../language/en/modality-words.ts';
import { type Change, isAnchored, type SideView, tokensAround } from '../context.ts';
import { isReportedIn } from '../statements/attributions.ts';
import {
  governsKept,
  hedgesAlike,
  isAbility,
  isHedge,
  isModality,
  isRepeated,
  isStillHedged,
  modalWords,
  oneVerbAhead,
} from '../statements/modality.ts';
import { governed, isOpenElsewhere, tellsFuture } from '../statements/openings.ts';
import { isAdverb } from '../words/lexicon.ts';
import { baseForms, isNegatedForm, sameLemma } from '../words/meaning.ts';
import type { LineToken } from '../words/token-line.ts';
import { defineClassifier, type Reading } from './classifier.ts';

/** How sure a statement is, or how binding, changed: modal verbs, hedges, words of certainty. */
export const modalityChanged = defineClassifier({
  id: 'modality-changed',
  kind: 'modality',
  severity: 'major',
  languages: ['en'],
  docs: {
    title: 'A hedge or a modal verb changed',
    why: 'What may happen is not what will happen; an allegation without its "allegedly" is a verdict.',
    caught: [
      'The bridge [may/will] close in winter.',
      'He [allegedly/] sold the plans.',
      'The illness is [possibly/certainly] linked to the well.',
      'Members [should/must] sign the form.',
      'The army [reportedly/] crossed the river.',
      'The firm [plans to sell/sold] its ships.',
      'The man [is accused of stealing/stole] the car.',
      'The treaty[, which would lower/ lowers] the tolls[,/] was welcomed in Varn.',
    ],
    spared: [
      'The bridge will [probably/likely] close in winter.',
      'The bridge [will/is going to] close in winter.',
      'The bridge [will/shall] close in winter.',
      'The clerk called [potential/] jurors into the hall.',
      'The guard [allegedly/] took the keys[/, it is alleged].',
      'The port [will/] close in May and [/will] reopen in June.',
      '[The firm will open a shop/A shop is to be opened by the firm] in May.',
    ],
  },
  measured: { precision: 1, recall: 1, cases: 76, on: 'made', reworded: { precision: 0.43, cases: 46 } },
  classify(change) {
    const base = modalWords(change.baseWords, change.baseSide);
    const copy = modalWords(change.copyWords, change.copySide);
    const told = frameLost(base, copy) || frameLost(copy, base);
    if (told)
      return {
        severity: 'major',
        confidence: 0.82,
        note: 'a try, a plan or a charge told as a deed, or the other way',
      };
    if (isEnacted(change))
      return { severity: 'major', confidence: 0.93, note: 'what is still pending is told as in force' };
    if (base.length > 5 || copy.length > 5) return null;
    const before = strengthOf(base);
    const after = strengthOf(copy);
    if (before === null && after === null) return softened(base, copy);
    if (before !== null && after !== null && bothReport(base, copy)) return null;
    // "not possible" for "impossible" is for the negation classifier.
    const negated = (words: readonly LineToken[]) => words.some((word) => word.facts.negator);
    if (negated(base) !== negated(copy) && before !== null && after !== null) return null;
    if (before !== null && after !== null) return compareStrengths(change, before, after, base, copy);
    // "cannot be ruled out" put in is a clause of its own; what it denies is for the negation classifier.
    if (
      [...base, ...copy].some(
        (word) => (word.facts.negator && word.facts.modal === undefined) || word.facts.certainty === 0,
      )
    )
      return null;
    const reading = oneSided(base, copy, before !== null);
    return reading?.severity === 'major' ? tempered(change, reading, before !== null) : reading;
  },
});

/**
 * "The pact, which would lower tolls" told as "The pact lowers tolls": no "would" of somebody's words, which only follows the tense of "said", and no bill or plan that both sides
 * name, which is pending by itself.
 */
function isEnacted({ baseWords, baseTo, baseSide, copyWords, copyTo, copySide }: Change): boolean {
  const [line, other] = [baseSide.line.tokens, copySide.line.tokens];
  const at = baseWords.findLastIndex(({ folded }) => folded === 'would');
  if (at < 0 || baseWords.length - at > 2 || copyWords.length > 3) return false;
  const verb = baseWords[at + 1] ?? line[baseTo];
  const now = copyWords.at(-1) && baseWords[at + 1] ? copyWords.at(-1) : other[copyTo];
  if (!verb || !now || verb.folded === now.folded || !/[^s]s$/.test(now.folded)) return false;
  if (verb.quotation >= 0 || now.facts.function || !sameLemma(verb.folded, now.folded)) return false;
  if (tokensAround(line, baseTo).some((token, i, near) => isReportedIn(near, i) || pending.has(token.folded)))
    return false;
  return !tokensAround(other, copyTo).some(({ folded }) => pending.has(folded));
}
/** What is not in force yet, and conditions. */
const pending = new Set(
  'if bill bills draft proposal proposals proposed plan plans motion amendment scheme manifesto measure ballot referendum'.split(
    ' ',
  ),
);

/** A hedge or a future that only stands elsewhere, or leaves nothing open where it stands, weighs less. */
function tempered(change: Change, reading: Reading, inBase: boolean): Reading {
  const own = inBase ? change.baseWords : change.copyWords;
  const [line, from, to] = inBase
    ? [change.baseSide.line.tokens, change.baseFrom, change.baseTo]
    : [change.copySide.line.tokens, change.copyFrom, change.copyTo];
  const next = line[to];
  if (own.length === 1 && selects.has(own[0]!.folded) && next && candidates().has(next.folded))
    return { severity: 'neutral', confidence: reading.confidence, note: 'people who are still to be chosen' };
  if (isPresent(change, own, inBase))
    return { ...reading, severity: 'minor', note: 'a future told in the present, or the other way' };
  const [ownSide, others] = inBase ? [change.baseSide, change.copySide] : [change.copySide, change.baseSide];
  if (standsElsewhere(change, own, inBase))
    return { severity: 'neutral', confidence: reading.confidence, note: 'the same hedge or future, put elsewhere' };
  if (own.filter(isModality).every((word) => !isFuture(word) && isOpenElsewhere(ownSide, word, others, !inBase)))
    return { severity: 'minor', confidence: reading.confidence, note: 'left open in other words' };
  // "a fund which will be run by the city" cut down to "a fund run by the city"; "as well as theirs" and "as well as theirs can".
  const relative = own.length > 1 && relativePronouns.has(own[0]!.folded) && own.some(isFuture);
  const elliptic = own.length === 1 && own[0]!.facts.modal !== undefined && (!next || next.kind === 'punctuation');
  const other = others.line.tokens;
  // "might be possible" is no less open than "might".
  const doubled = own.some(isHedge) && isStillHedged(line, from, to, other);
  const alone = own.filter(isModality).every((word) => !governsKept(line, word, others));
  // A "will" without counterpart comes with a clause of its own, or for a present that means it; what was to come and is told as done is for the deeds.
  const lone = (inBase ? change.copyWords : change.baseWords).length === 0 && own.filter(isModality).every(isFuture);
  const mild =
    alone ||
    lone ||
    isRepeated(own, line, from) ||
    relative ||
    elliptic ||
    doubled ||
    isAbility(
      own,
      line.slice(to, to + 3).find(({ folded }) => !isAdverb(folded) && folded !== 'still'),
    ) ||
    isConditional(line, from) ||
    isInfinitive(line, own, others) ||
    isReduced(change, own, inBase);
  return mild ? { ...reading, severity: 'minor' } : reading;
}

/**
 * A modal verb that another form of the clause leaves unsaid: "could be heard by" and "to be heard by", "before they could leave" and "before
 * leaving", "as fast as they can" and "in a hurry", the "so-called" of a name.
 */
function isReduced(change: Change, own: readonly LineToken[], inBase: boolean): boolean {
  const other = inBase ? change.copyWords : change.baseWords;
  const [line, from] = inBase
    ? [change.copySide.line.tokens, change.copyFrom]
    : [change.baseSide.line.tokens, change.baseFrom];
  const lone = other.length === 1 ? other[0]! : null;
  if (own.every((word) => word.folded === 'so-called' || determiners.has(word.folded))) return true;
  if (lone?.folded === 'to' && own.some((word) => word.facts.modal !== undefined)) return true;
  if (own.at(-1)?.facts.modal !== undefined && own.some((word) => word.folded === 'as')) return true;
  return (
    lone?.folded.endsWith('ing') === true &&
    sameLemma(lone.folded, own.at(-1)!.folded) &&
    gerundLeads.has(line[from - 1]?.folded ?? '')
  );
}
/** "if enough helpers can be found": a condition leaves it open without its modal verb. */
const isConditional = (line: readonly LineToken[], from: number): boolean => {
  const before = line.slice(Math.max(0, from - 6), from);
  const at = before.findLastIndex(({ folded }) => folded === 'if');
  return at >= 0 && before.slice(at).every(({ kind }) => kind !== 'punctuation');
};

/** "can claim until June" and "have until June to claim": what can be done is told as something to do. */
function isInfinitive(line: readonly LineToken[], own: readonly LineToken[], others: SideView): boolean {
  const modal = own.find(({ folded }) => folded === 'can' || folded === 'could');
  const verb = modal && governed(line, line.indexOf(modal))[0];
  const at = verb ? others.line.tokens.findIndex((token) => sameLemma(token.folded, verb.folded)) : -1;
  return at > 0 && others.line.tokens[at - 1]!.folded === 'to';
}

const determiners = new Set(['the', 'a', 'so-called']);
const gerundLeads = new Set('before after without by of from for in on while when'.split(' '));

/** "will carry 80 guests" and "carries 80 guests": what is in the present is not told as done. */
function isPresent(change: Change, own: readonly LineToken[], inBase: boolean): boolean {
  if (own.some(isHedge) || !own.some(isFuture)) return false;
  const [other, at, line, to] = inBase
    ? [change.copySide.line.tokens, change.copyTo, change.baseSide.line.tokens, change.baseTo]
    : [change.baseSide.line.tokens, change.baseTo, change.copySide.line.tokens, change.copyTo];
  const [verb, plain] = [other[at]?.folded ?? '', line[to]?.folded ?? ''];
  return verb !== plain && verb.endsWith('s') && sameLemma(verb, plain);
}

const selects = new Set(['potential', 'prospective', 'possible', 'would-be']);
const relativePronouns = new Set(['which', 'that', 'who']);
let chosen: Set<string> | null = null;
const candidates = (): Set<string> => {
  chosen ??= new Set(candidateNouns);
  return chosen;
};

/** True where the other side holds as many words as strong as the changed ones as this side does with them: nothing was lost, it moved. */
function standsElsewhere(change: Change, words: readonly LineToken[], inBase: boolean, outside = false): boolean {
  const ofBase = tokensAround(change.baseSide.line.tokens, change.baseFrom);
  const ofCopy = tokensAround(change.copySide.line.tokens, change.copyFrom);
  const [own, other] = inBase ? [ofBase, ofCopy] : [ofCopy, ofBase];
  return words.filter(isModality).every((word) => {
    const alike = (token: LineToken, at: number, line: readonly LineToken[]) =>
      token.quotation < 0 === word.quotation < 0 &&
      (isFuture(word) ? tellsFuture(line, at, !inBase) : hedgesAlike(word, token) || isDeniedSelf(word, line, at));
    const count = (tokens: readonly LineToken[]) => tokens.filter(alike).length;
    const changed = outside ? count(inBase ? change.copy : change.base) : 0;
    return count(other) - changed >= count(own);
  });
}

/** "not clear" for "unclear". */
const isDeniedSelf = (word: LineToken, line: readonly LineToken[], at: number): boolean =>
  isNegatedForm(word.folded, line[at]!.folded) &&
  line.slice(Math.max(0, at - 4), at).some(({ facts }) => facts.negator === true);

/**
 * True where the one side tells as done what the other puts under a verb that leaves it open: "tried to leave" and "left", "is accused of stealing"
 * and "stole".
 */
function frameLost(framed: readonly LineToken[], bare: readonly LineToken[]): boolean {
  if (framed.length < 2 || framed.length > 7 || bare.length > 3) return false;
  const link = framed.findIndex((word) => word.folded === 'to' || word.folded === 'of' || word.folded === 'with');
  const verb = framed[link - 1];
  if (!verb || !baseForms(verb.folded).some((form) => openVerbs.has(form))) return false;
  if (bare.some((word) => baseForms(word.folded).some((form) => openVerbs.has(form)) || word.facts.negator))
    return false;
  // "almost hid" is no deed either.
  if (bare.some(({ folded }) => folded === 'almost' || folded === 'nearly')) return false;
  if (framed.some((word) => word.facts.negator || word.facts.negating)) return false;
  const [deed, done] = [framed.at(-1)!, bare.at(-1)];
  // "plans to sell" cut down to "sells": the deed itself is in the change, in another form.
  return done !== undefined && link < framed.length - 1 && sameLemma(deed.folded, done.folded);
}

const openVerbs = new Set(openingVerbs);

/** Strength of the weakest word of modality, or null where there is none. */
function strengthOf(words: readonly LineToken[]): number | null {
  let least: number | null = null;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const facts = word.facts;
    // "more likely", "a certain man", "May 3" and the month are no modality; the caller's tokens cannot tell all of these apart.
    if (facts.month !== undefined && /^\p{Lu}/u.test(word.text) && !word.opens) continue;
    const strength = facts.modal ?? facts.certainty ?? (facts.hedge ? 0.5 : goingTo(words, i));
    if (strength === undefined) continue;
    if (least === null || strength < least) least = strength;
  }
  return least;
}

/** "confirmed" against "reported": verbs of saying, which the attribution classifier weighs. */
const bothReport = (base: readonly LineToken[], copy: readonly LineToken[]): boolean =>
  [base, copy].every(
    (words) =>
      words.some((word) => word.facts.stances !== undefined) && words.every((word) => word.facts.modal === undefined),
  );

const goingTo = (words: readonly LineToken[], at: number): number | undefined =>
  words[at]!.folded === 'going' && (words[at + 1]?.folded ?? 'to') === 'to' ? 0.9 : undefined;

function compareStrengths(
  change: Change,
  before: number,
  after: number,
  base: readonly LineToken[],
  copy: readonly LineToken[],
): Reading {
  const lone = base.length === 1 && copy.length === 1;
  const gap = Math.abs(before - after);
  if (gap < 0.04) return { severity: 'neutral', confidence: 0.72 };
  // "probably" and "presumably", "certain" and "sure": neighbours on one side of certainty.
  const words = lone && base[0]!.facts.modal === undefined && copy[0]!.facts.modal === undefined;
  if (words && gap <= 0.2 && Math.min(before, after) >= 0.55 && before >= 0.8 === after >= 0.8)
    return { severity: 'minor', confidence: 0.93 };
  // "may", "might" and "could" all leave it open.
  if (lone && isOpen(before) && isOpen(after)) return { severity: 'minor', confidence: 0.93 };
  // can/could, will/would shift with the tense of the reporting verb.
  const shift = lone && backshift.has([base[0]!.folded, copy[0]!.folded].sort().join(' '));
  // "may" for "will" where "it is possible that" was put before it.
  const open = before < after ? base : copy;
  if (open.some(isHedge) && standsElsewhere(change, open, before < after, true))
    return { severity: 'minor', confidence: 0.93 };
  if (lone && (isWish(change) || isShared(change))) return { severity: 'minor', confidence: 0.93 };
  // Verbs of two clauses that share neither neighbour nor verb are not one verb that changed.
  return { severity: shift || !(isAnchored(change) || oneVerbAhead(change)) ? 'minor' : 'major', confidence: 0.93 };
}

/** "I should like" and "I would like". */
const isWish = ({ baseSide, baseFrom, baseWords, copyWords }: Change): boolean =>
  [baseWords[0]!.folded, copyWords[0]!.folded].sort().join(' ') === 'should would' &&
  baseSide.line.tokens
    .slice(Math.max(0, baseFrom - 2), baseFrom)
    .some(({ folded }) => folded === 'i' || folded === 'we');

/** "fears that it could fail" and "fears that it would fail", "neither can help" and "neither would help": what stands before weighs more than the modal verb. */
function isShared({ baseSide, baseFrom, baseWords, copySide, copyFrom, copyWords }: Change): boolean {
  const [base, copy] = [baseSide.line.tokens, copySide.line.tokens];
  const verbs = [baseWords[0]!.folded, copyWords[0]!.folded];
  const both = (test: (tokens: readonly LineToken[], at: number) => boolean) => {
    const near = (tokens: readonly LineToken[], from: number) => {
      for (let at = Math.max(0, from - 12); at < Math.min(tokens.length, from + 2); at++)
        if (test(tokens, at)) return true;
      return false;
    };
    return near(base, baseFrom) && near(copy, copyFrom);
  };
  const feared = (tokens: readonly LineToken[], at: number) =>
    /^(?:fear|hope|worr|risk|concern)/.test(tokens[at]!.folded);
  if (verbs.includes('would') && both(feared)) return true;
  return (
    verbs.every((verb) => /^(?:can|could|will|would)$/.test(verb)) &&
    both((tokens, at) => /^(?:neither|nor|no|none|nobody|nothing)$/.test(tokens[at]!.folded))
  );
}

const isOpen = (strength: number): boolean => strength >= 0.3 && strength <= 0.45;

const backshift = new Set(['can could', 'will would', 'may might', 'shall should', 'can may', 'shall would']);

const isFuture = (word: LineToken): boolean => futures.has(word.folded) || word.folded.endsWith("'ll");
const futures = new Set(['will', 'shall', "won't", "shan't"]);
const pastForms = new Set(['was', 'were', 'had', 'did', 'has', 'have', 'been']);

/** A hedge put in or taken out. A bare modal against other words is a change of tense or phrase more often than of strength. */
function oneSided(base: readonly LineToken[], copy: readonly LineToken[], inBase: boolean): Reading | null {
  const [own, other] = inBase ? [base, copy] : [copy, base];
  const content = own.filter((word) => !isModality(word) && !word.facts.function);
  if (content.length > 1 || other.length > 3) return null;
  // "expected" and "reported" with words of their own are verbs of a clause, not hedges on what stays.
  if (
    content.length > 0 &&
    own.every(
      (word) =>
        word.facts.modal === undefined &&
        !word.facts.hedge &&
        (word.facts.certainty === undefined || word.facts.stances !== undefined),
    )
  )
    return null;
  if (own.every((word) => word.facts.modal === undefined && word.facts.certainty === undefined && !word.facts.hedge))
    return null;
  const hedged = own.some((word) => {
    const facts = word.facts;
    return (
      (facts.certainty !== undefined && facts.certainty <= 0.8) ||
      facts.hedge ||
      (facts.modal !== undefined && facts.modal <= 0.55)
    );
  });
  if (other.length === 0) {
    if (content.length > 0 && own.length > 3) return null;
    if (hedged) return { severity: 'major', confidence: 0.85, note: inBase ? 'a hedge left out' : 'a hedge put in' };
    return { severity: own.some(isFuture) ? 'major' : 'minor', confidence: 0.6 };
  }
  if (other.every((word) => word.facts.function)) {
    // "was launched" and "will be launched" differ in fact; "is to open" and "will open" do not.
    // "was to open" looked ahead, as "will open" does.
    const turned =
      own.some(isFuture) && other.some((word) => pastForms.has(word.folded)) && other.at(-1)!.folded !== 'to';
    return { severity: hedged || turned ? 'major' : 'minor', confidence: hedged ? 0.8 : 0.6 };
  }
  const modal = own.some((word) => word.facts.modal !== undefined);
  return modal && content.length <= 1 ? { severity: hedged ? 'major' : 'minor', confidence: 0.55 } : null;
}

let soft: Set<string> | null = null;
/** "about 60" to "60": an approximation that came or went. */
function softened(base: readonly LineToken[], copy: readonly LineToken[]): Reading | null {
  soft ??= new Set(approximators);
  if (base.length + copy.length !== 1) return null;
  const { folded } = (base[0] ?? copy[0])!;
  return soft.has(folded) && folded !== 'some'
    ? { severity: 'minor', confidence: 0.6, note: 'an approximation' }
    : null;
}
