import { likeVerbs, type ReportingStance } from '../../../language/en/reporting-verbs.ts';
import { wordMemory } from '../../../text/word-memory.ts';
import { type Change, isAnchored } from '../context.ts';
import {
  attributes,
  besideQuotation,
  deniesClaim,
  handsOn,
  isDenial,
  isNoun,
  newAttributions,
  parted,
  reportingIn,
  speech,
} from '../statements/attributions.ts';
import { isDeniedOtherwise } from '../statements/negation-elsewhere.ts';
import { wordFacts } from '../words/lexicon.ts';
import { baseForms, sameLemma } from '../words/meaning.ts';
import { foldedText, type LineToken } from '../words/token-line.ts';
import { defineClassifier, type Reading } from './classifier.ts';

/** Who is made to answer for a statement, and how: reporting verbs and "according to". */
export const attributionChanged = defineClassifier({
  id: 'attribution-changed',
  kind: 'attribution',
  severity: 'major',
  languages: ['en'],
  docs: {
    title: 'An attribution changed or was lost',
    why: "To say, to claim, to admit and to deny commit the source to different things; a statement without its source becomes the outlet's own.",
    caught: [
      'The mayor [said/denied] that the dam was safe.',
      'The mayor [said/admitted] the dam had leaked.',
      'The dam is safe, [according to/contrary to] engineers.',
      'The dam is safe[, officials said/].',
      '[The mayor said the/The] dam was safe.',
      'The dam is safe, according to [engineers/residents].',
    ],
    spared: [
      'The dam is safe, [according to engineers/engineers said].',
      'The mayor [said/stated] that the dam was safe.',
      'The dam was [built/repaired] last year.',
      'Clerks were [instructed/told] not to open the gates.',
      'She [called/described] the plan [/as ]“a mistake”.',
      'The firm [reported/disclosed] weaker demand.',
      '[It said/The notice says] the gates would open late.',
      'Workers [rejected/turned down] the offer.',
    ],
  },
  measured: { precision: 1, recall: 1, cases: 63, on: 'made', reworded: { precision: 0.49, cases: 37 } },
  classify(change) {
    const base = change.baseWords;
    const copy = change.copyWords;
    const phrase = phraseChanged(change, base, copy) ?? sourceChanged(change, base, copy);
    if (phrase) return phrase;
    if (base.length > 0 && copy.length > 0)
      return (
        orders(change) ??
        (isKept(change)
          ? null
          : placed(change, verbsChanged(change, verbsIn(change, base, true), verbsIn(change, copy, false))))
      );
    return lost(change, base.length > 0 ? base : copy, base.length > 0);
  },
});

/** Another source for the same words: "according to engineers" and "according to residents", "police said" and "lawyers said". */
function sourceChanged(change: Change, base: readonly LineToken[], copy: readonly LineToken[]): Reading | null {
  if (base.length === 0 || copy.length === 0 || base.length > 2 || copy.length > 2) return null;
  const [one, other] = [base.at(-1)!, copy.at(-1)!];
  const plain = (word: LineToken) =>
    word.kind === 'word' && !word.facts.function && !word.capital && !word.facts.stances;
  const fits = (words: readonly LineToken[]) => words.every((word) => word.facts.function || plain(word));
  if (!plain(one) || !plain(other) || !fits(base) || !fits(copy)) return null;
  if (!isSource(change, 'base') || !isSource(change, 'copy')) return null;
  const meaning = change.baseSide.meaning;
  if (sameLemma(one.folded, other.folded) || meaning.synonyms(one.folded, other.folded)) return null;
  if (anySource.has(one.folded) || anySource.has(other.folded)) return { severity: 'minor', confidence: 0.6 };
  return { severity: 'major', confidence: 0.66, note: `${one.text} became ${other.text}` };
}

/** Words for whoever speaks: one of them for another, or for the body spoken for, is house style more often than another source. */
const anySource = new Set(
  'official officials authority authorities spokesman spokeswoman spokesperson spokespeople representative representatives source sources aide aides statement report officer officers police'.split(
    ' ',
  ),
);

/** True where the changed words stand right after "according to", or right before a verb of saying that ends the clause. */
function isSource(change: Change, side: 'base' | 'copy'): boolean {
  const line = (side === 'base' ? change.baseSide : change.copySide).line.tokens;
  const [from, to] = side === 'base' ? [change.baseFrom, change.baseTo] : [change.copyFrom, change.copyTo];
  const back = line[from - 1]?.facts.function && line[from - 1]!.folded !== 'to' ? 2 : 1;
  if (line[from - back]?.folded === 'to' && line[from - back - 1]?.folded === 'according') return true;
  const verb = line[to];
  if (!verb?.facts.stances?.some((stance) => speech.has(stance)) || !commonest.has(verb.folded)) return false;
  return line[to + 1] === undefined || line[to + 1]!.kind === 'punctuation' || line[to + 1]!.folded === 'that';
}

/** Verbs that stand in no common place belong to two clauses, one left out and one put in. */
function placed(change: Change, reading: Reading | null): Reading | null {
  if (reading?.severity !== 'major' || isAnchored(change) || haveOneSubject(change)) return reading;
  return { severity: 'minor', confidence: reading.confidence };
}

/** True where a name, a noun or a pronoun stands shortly before the verb on both sides. */
function haveOneSubject({ baseSide, baseFrom, copySide, copyFrom }: Change): boolean {
  const before = (tokens: readonly LineToken[], at: number) =>
    tokens
      .slice(Math.max(0, at - 4), at)
      .filter((token) => token.kind === 'word' && (token.facts.pronoun || !token.facts.function))
      .map((token) => token.key);
  const subjects = before(copySide.line.tokens, copyFrom);
  return before(baseSide.line.tokens, baseFrom).some((key) => subjects.includes(key));
}

/** Stances that say more than that something was said; plain and answer say no more. */
const quietStances: ReadonlySet<ReportingStance> = new Set<ReportingStance>(['plain', 'answer']);

/** True where the verb of the one side still stands on the other, elsewhere: "rejected the bid" and "urged holders to reject the bid". */
function isKept(change: Change): boolean {
  const one = reportingIn(change.baseWords);
  if (one.length !== 1 || commonest.has(one[0]!.folded)) return false;
  const other = reportingIn(change.copyWords);
  if (other.length !== 1 || commonest.has(other[0]!.folded)) return false;
  return moreOften(change, one[0]!) < 0 || moreOften(change, other[0]!) > 0;
}

/** How much oftener the base has a verb beside the change than the copy. */
function moreOften({ baseSide, copySide, baseFrom, copyFrom, baseTo, copyTo }: Change, verb: LineToken): number {
  const count = (tokens: readonly LineToken[], from: number, to: number) =>
    tokens.filter((token, at) => (at < from || at >= to) && sameLemma(token.folded, verb.folded)).length;
  return count(baseSide.line.tokens, baseFrom, baseTo) - count(copySide.line.tokens, copyFrom, copyTo);
}

/** "was told not to speak" is an order: "instructed" for this "told" says the same. */
function orders(change: Change): Reading | null {
  if (change.baseWords.length !== 1 || change.copyWords.length !== 1) return null;
  const [one, other] = [change.baseWords[0]!, change.copyWords[0]!];
  const told = (word: LineToken) => commonest.has(word.folded) && word.folded.startsWith('t');
  const urged = (word: LineToken) => word.facts.stances?.includes('urge') ?? false;
  if (!(told(one) && urged(other)) && !(urged(one) && told(other))) return null;
  // "told him not to speak": somebody may stand between.
  const next = change.copySide.line.tokens.slice(change.copyTo, change.copyTo + 4).map((token) => token.folded);
  const to = next.indexOf('to');
  const free = next.slice(0, to).every((word) => word !== 'that' && !/^[,.;:]$/.test(word));
  return to >= 0 && free ? { severity: 'neutral', confidence: 0.91 } : null;
}

/** The verbs of saying of a change of few words, those that are nouns where they stand left out. */
const verbsIn = (change: Change, words: readonly LineToken[], inBase: boolean): readonly LineToken[] =>
  words.length > 4 ? [] : reportingIn(words).filter((verb) => !isNoun(change, verb, inBase));

function verbsChanged(change: Change, one: readonly LineToken[], other: readonly LineToken[]): Reading | null {
  if (one.length !== 1 || other.length !== 1) return null;
  const meaning = change.baseSide.meaning;
  const [left, right] = [one[0]!.folded, other[0]!.folded];
  const lone = change.baseWords.length === 1 && change.copyWords.length === 1;
  if (reportAlike(left, right)) return { severity: 'neutral', confidence: lone ? 0.92 : 0.66 };
  const before = wordFacts(left).stances!;
  const after = wordFacts(right).stances!;
  const shared = before.filter((stance) => after.includes(stance));
  if (shared.length > 0) {
    // Verbs of one stance are a matter of words: house style around "said", synonyms elsewhere.
    if (commonest.has(left) || commonest.has(right)) return { severity: 'neutral', confidence: lone ? 0.8 : 0.5 };
    if (meaning.synonyms(left, right)) return null;
    return { severity: quietStances.has(shared[0]!) ? 'neutral' : 'minor', confidence: lone ? 0.7 : 0.5 };
  }
  const note = `${one[0]!.text} became ${other[0]!.text}`;
  if (before.includes('deny') !== after.includes('deny')) return denialChanged(change, one[0]!, other[0]!, note);
  if (sayAlike(change, before, after, [one[0]!, other[0]!]))
    return { severity: 'minor', confidence: lone ? 0.91 : 0.65, note };
  const quiet = [before, after].every((stances) => stances.some((stance) => quietStances.has(stance)));
  // "estimated that 200 had fled" and "said that 200 had fled": somebody's reckoning either way. To announce is to know.
  const reckoned = [left, right].some(isReckoning) && (commonest.has(left) || commonest.has(right));
  if (quiet || reckoned) return { severity: 'minor', confidence: lone ? 0.8 : 0.5 };
  return { severity: 'major', confidence: lone ? 0.91 : 0.65, note };
}

/** "denied" and "said" are opposites, unless the other side denies the same in other words; "rejected the offer" said nothing. */
function denialChanged(change: Change, one: LineToken, other: LineToken, note: string): Reading {
  const [base, copy] = [change.baseSide.line.tokens, change.copySide.line.tokens];
  const denies = deniesClaim(base, base.indexOf(one)) || deniesClaim(copy, copy.indexOf(other));
  const praises = [one, other].some(
    ({ facts }) => facts.stances!.includes('praise') || facts.stances!.includes('confirm'),
  );
  if (!denies && !praises) return { severity: 'minor', confidence: 0.9, note };
  if (isDeniedOtherwise(change)) return { severity: 'minor', confidence: 0.93, note: 'the same denial, put otherwise' };
  return { severity: 'critical', confidence: 0.93, note };
}

/**
 * Verbs of different stance that commit nobody to more: "accused him of hiding it" and "said he had hidden it", "indicated" and "said", "told them to
 * pay" and "ordered them to", either verb after a "declined to", and a participle that goes on with a charge ("accused …, claiming").
 */
function sayAlike(
  change: Change,
  before: readonly ReportingStance[],
  after: readonly ReportingStance[],
  verbs: readonly LineToken[],
): boolean {
  const has = (stance: ReportingStance) => before.includes(stance) || after.includes(stance);
  const quiet = [before, after].some((stances) => stances.some((stance) => quietStances.has(stance)));
  const [base, copy] = [change.baseSide.line.tokens, change.copySide.line.tokens];
  const words = [...change.baseWords, ...change.copyWords, ...verbs];
  if (quiet && has('blame') && !has('admit')) return true;
  if (quiet && words.some(({ folded }) => /^indicat/.test(folded))) return true;
  if (has('blame') && has('think')) return true;
  // To insist is to say it firmly; whether it is so is left as open as by "said".
  if (quiet && verbs.some(({ folded }) => /^(?:insist|maintain|argue)/.test(folded))) return true;
  const knows = words.some(({ folded }) => /^(?:announc|declar|conclud|proclaim)/.test(folded));
  if (quiet && !knows && words.some(({ folded }) => isReckoning(folded) || /^call(?:s|ed|ing)?$/.test(folded)))
    return true;
  const declined = (tokens: readonly LineToken[], at: number) =>
    tokens[at - 1]?.folded === 'to' && tokens[at - 2]?.facts.negating === true;
  if (declined(base, change.baseFrom) && declined(copy, change.copyFrom)) return true;
  const charged = (tokens: readonly LineToken[], at: number) =>
    tokens.slice(0, at).some(({ facts }) => facts.stances?.includes('blame'));
  return (
    quiet &&
    has('claim') &&
    words.every(({ folded }) => folded.endsWith('ing')) &&
    charged(base, change.baseFrom) &&
    charged(copy, change.copyFrom)
  );
}

/** "called" and "described", "reported" and "disclosed". */
const reportAlike = (one: string, other: string): boolean =>
  alike.some(
    (group) => baseForms(one).some((form) => group.has(form)) && baseForms(other).some((form) => group.has(form)),
  );
const alike = likeVerbs.map((line) => new Set(line.split(' ')));

const isReckoning = (verb: string): boolean =>
  /^(?:forecast|estimat|predict|calculat|reckon|expect|anticipat|project)(?:e?s|e?d|ing|e)?$/.test(verb);

/** The verbs newspapers put where nothing needs saying about how it was said. */
const commonest = new Set(['say', 'says', 'said', 'saying', 'tell', 'tells', 'told', 'telling']);

/** "according to" against "contrary to" and its like; the diff may keep the "to". */
function phraseChanged(change: Change, base: readonly LineToken[], copy: readonly LineToken[]): Reading | null {
  const before = phraseStance(change, base, 'base');
  const after = phraseStance(change, copy, 'copy');
  if (before === after || (before === null && base.length > 2) || (after === null && copy.length > 2)) return null;
  if (before !== null && after !== null) return { severity: 'critical', confidence: 0.94 };
  // "Despite the frost" put in sets nothing against a source.
  if (before === null && !copy.some((word) => word.folded === 'contrary' || word.folded === 'counter')) return null;
  const lostOne = before === 'with' && copy.length <= 1 && newAttributions(change, [], true).length === 0;
  if (lostOne || (before === null && after === 'against')) return { severity: 'major', confidence: 0.6 };
  return null;
}

/** The words that phrases of attribution begin with. */
const phraseHeads = new Set(['according', 'contrary', 'counter', 'despite', 'unlike', 'regardless']);

function phraseStance(change: Change, words: readonly LineToken[], side: 'base' | 'copy'): 'with' | 'against' | null {
  if (!words.some((word) => phraseHeads.has(word.folded))) return null;
  const line = side === 'base' ? change.baseSide.line.tokens : change.copySide.line.tokens;
  const after = line[side === 'base' ? change.baseTo : change.copyTo]?.folded;
  const text = words.map((word) => word.folded);
  const has = (first: string, second: string) =>
    text.some((word, i) => word === first && (text[i + 1] ?? after) === second);
  if (has('according', 'to')) return 'with';
  return has('contrary', 'to') ||
    has('counter', 'to') ||
    text[0] === 'despite' ||
    text[0] === 'unlike' ||
    has('regardless', 'of')
    ? 'against'
    : null;
}

/** ", but said" after "he said": no speaker of its own, and the verb stays where the speaker is. */
function isSecond(change: Change, words: readonly LineToken[], verbs: readonly LineToken[], inBase: boolean): boolean {
  const [verb] = verbs;
  if (!verb || words.some((word) => word !== verb && (!word.facts.function || word.facts.pronoun))) return false;
  const [line, at, other] = inBase
    ? [change.baseSide.line.tokens, change.baseFrom, change.copySide.line.tokens]
    : [change.copySide.line.tokens, change.copyFrom, change.baseSide.line.tokens];
  const says = (token: LineToken) => token.quotation < 0 && sameLemma(token.folded, verb.folded);
  return line.slice(0, at).some(says) && other.some(says);
}

const headsAccord = wordMemory((folded) => /\b(?:according|citing|quoting)\b/.test(folded));
const mayAccord = ({ folded }: LineToken): boolean => headsAccord(folded);

/**
 * An attribution put in or taken out: a short clause with a reporting verb, parted by a comma, before a "that" or before its own subject ("said
 * it"). A denial that is left out is major whatever stands around it.
 */
function lost(change: Change, words: readonly LineToken[], inBase: boolean): Reading | null {
  // What is said inside quotation marks hands on nothing.
  const verbs = reportingIn(words).filter((verb) => verb.quotation < 0 && !isNoun(change, verb, inBase));
  if (inBase && words.length <= 18 && words.length >= 2 && verbs.some((verb) => isDenial(change, verb)))
    return isDeniedOtherwise(change)
      ? { severity: 'minor', confidence: 0.75, note: 'the same denial, put otherwise' }
      : { severity: 'major', confidence: 0.75, note: 'a denial left out' };

  if (words.length === 0 || words.length > 9) return null;
  const accords = words.some(mayAccord) && /\baccording to\b|\bciting\b|\bquoting\b/.test(foldedText(words));
  if (!accords && (verbs.length !== 1 || !attributes(change, verbs[0]!, inBase))) return null;
  const rivals = newAttributions(change, verbs, inBase);
  if (
    inBase &&
    rivals.length === 1 &&
    verbs.length === 1 &&
    verbs[0]!.facts.stances!.some((stance) => speech.has(stance))
  )
    return verbsChanged(change, verbs, reportingIn(rivals));
  if (!accords && !parted(change, words, inBase)) return null;
  if (inBase && goesOn(change, verbs))
    return { severity: 'neutral', confidence: 0.76, note: 'the same speaker going on' };
  if (inBase && isPolled(change, words))
    return { severity: 'minor', confidence: 0.76, note: 'what a poll was told by those it asked' };
  if (handsOn(change, inBase)) return { severity: 'minor', confidence: 0.76, note: 'one of two attributions left out' };
  if (isSecond(change, words, verbs, inBase) || (inBase && isResumed(change, words, verbs)))
    return { severity: 'minor', confidence: 0.76, note: 'one of two attributions left out' };
  if (rivals.length > 0) return { severity: 'neutral', confidence: 0.6, note: 'an attribution put otherwise' };
  if (!inBase) return { severity: 'neutral', confidence: 0.6, note: 'an attribution added' };
  // What stays in quotation marks is still somebody's word, and not the outlet's own.
  if (besideQuotation(change))
    return { severity: 'minor', confidence: 0.76, note: 'the speaker of a quotation left out' };
  return { severity: 'major', confidence: 0.76, note: 'an attribution left out' };
}

/** "47 % said they trusted the courts" told as "47 % trust the courts", in a poll that both sides name: what those asked said of themselves is what a poll finds. */
function isPolled({ baseSide, copySide }: Change, words: readonly LineToken[]): boolean {
  if (words.length > 3 || !words.some(({ folded }) => folded === 'they') || !words.every(isOwnWord)) return false;
  const isPoll = ({ folded }: LineToken) => polls.has(folded);
  return baseSide.line.tokens.some(isPoll) && copySide.line.tokens.some(isPoll);
}
const isOwnWord = ({ folded, facts }: LineToken): boolean =>
  facts.function || /^(?:say|said|says|told|report)/.test(folded);
const polls = new Set(
  'poll polls survey surveys respondents polled surveyed interviewed questioned asked questionnaire institute study pollsters'.split(
    ' ',
  ),
);

/** ", she added" after "a vet said": a pronoun goes on with a speaker whom the copy still names. */
function isResumed(change: Change, words: readonly LineToken[], verbs: readonly LineToken[]): boolean {
  const plain = words.every((word) => verbs.includes(word) || word.facts.function);
  if (verbs.length !== 1 || !plain || !words.some(({ folded }) => speakers.has(folded))) return false;
  const says = (token: LineToken, inBase: boolean) =>
    token.quotation < 0 &&
    (token.folded === 'according' ||
      ((token.facts.stances?.some((stance) => speech.has(stance)) ?? false) && !isNoun(change, token, inBase)));
  const first = change.baseSide.line.tokens.find((token) => token !== verbs[0] && says(token, true));
  return first !== undefined && change.copySide.line.tokens.some((token) => says(token, false));
}
const speakers = new Set(['he', 'she', 'it', 'they']);

/** ", adding that …": the speaker of what stays goes on, and what stays keeps its attribution. */
function goesOn({ copySide }: Change, verbs: readonly LineToken[]): boolean {
  const going = verbs.length === 1 && /^(?:add|continu|not|observ|explain)ing$/.test(verbs[0]!.folded);
  return going && reportingIn(copySide.line.tokens).some((verb) => verb.facts.stances!.some((one) => speech.has(one)));
}
