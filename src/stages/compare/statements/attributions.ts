import type { ReportingStance } from '../../../language/en/reporting-verbs.ts';
import type { Change } from '../context.ts';
import { isAdverb } from '../words/lexicon.ts';
import { sameLemma, sharedStem } from '../words/meaning.ts';
import type { LineToken } from '../words/token-line.ts';

/** Verbs of saying and thinking; "know" says less of where a thing comes from than any of them, "their own" and "in order to" are none. */
export function reportingIn(words: readonly LineToken[]): readonly LineToken[] {
  let found: LineToken[] | null = null;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (word.facts.stances === undefined || /^(?:kn(?:ow|ows|own|owing|ew)|own)$/.test(word.folded)) continue;
    if (word.folded === 'order' && (words[i - 1]?.folded === 'in' || words[i + 1]?.folded === 'to')) continue;
    if (found) found.push(word);
    else found = [word];
  }
  return found ?? noVerbs;
}
const noVerbs: readonly LineToken[] = [];

/**
 * A verb of denial that denies: not "neither admitted nor denied", nor "the charges were dismissed" where the copy tells of their dismissal, nor one of as
 * many denials as the copy has.
 */
export function isDenial(change: Change, verb: LineToken): boolean {
  const [tokens, others] = [change.baseSide.line.tokens, change.copySide.line.tokens];
  if (!deniesClaim(tokens, tokens.indexOf(verb))) return false;
  return (
    !others.some((token) => sharedStem(token.folded, verb.folded)) &&
    others.filter((_, at) => deniesClaim(others, at)).length < tokens.filter((_, at) => deniesClaim(tokens, at)).length
  );
}

/** True for a verb that says of a claim that it is not so. "Rejected the offer" and "dismissed the coach" turn down a thing, and deny nothing. */
export function deniesClaim(tokens: readonly LineToken[], at: number): boolean {
  const verb = tokens[at];
  if (!verb?.facts.stances?.includes('deny')) return false;
  if (tokens.slice(Math.max(0, at - 2), at).some((token) => token.facts.negator)) return false;
  if (outright.test(verb.folded)) return true;
  const after = tokens.slice(at + 1, at + 6);
  const next = after[0];
  // "which the company disputes": what is denied came before.
  if (!next || next.kind === 'punctuation' || next.folded === 'that' || next.folded === 'it') return true;
  return after.some(({ folded }) => accusations.test(folded));
}
const outright = /^(?:den(?:y|ies|ied|ying)|refut|disavow|disclaim|rebut|repudiat)/;
const accusations =
  /^(?:claims?|allegations?|accusations?|charges?|reports?|suggestions?|rumou?rs?|criticisms?|assertions?|complaints?|findings?|version|account|story|notion|idea)$/;

/** "They say they were never asked. The firm disputes this": a line that has both accounts, of which either may be told first. */
export const isContested = (tokens: readonly LineToken[]): boolean =>
  tokens.some(({ facts }, at) => {
    if (!facts.stances?.includes('deny')) return false;
    const [next, after] = [tokens[at + 1]?.folded ?? '', tokens[at + 2]];
    return next === 'this' || ((next === 'that' || next === 'it') && (!after || after.kind === 'punctuation'));
  });

/** Stances of verbs that give no source: "asked about the flood, …", "advocated the plan". */
const sourceless: ReadonlySet<ReportingStance> = new Set<ReportingStance>(['ask', 'urge', 'praise', 'blame']);

/** False for verbs that give no source, and for a participle or a noun's "by": "the guest expected, and …", "mentioned by". */
export function attributes(change: Change, verb: LineToken, inBase: boolean): boolean {
  if (verb.facts.stances!.every((stance) => sourceless.has(stance))) return false;
  const line = (inBase ? change.baseSide : change.copySide).line.tokens;
  if (verb.facts.stances!.includes('deny') && !deniesClaim(line, line.indexOf(verb))) return false;
  const [tokens, to] = inBase
    ? [change.baseSide.line.tokens, change.baseTo]
    : [change.copySide.line.tokens, change.copyTo];
  const at = tokens.indexOf(verb);
  const own = inBase ? change.baseWords : change.copyWords;
  if (own.at(-1)!.folded === 'by' || tokens[at - 1]?.folded === 'by') return false;
  if (accountsFor(tokens, at)) return false;
  // "declined to comment" and "did not say how many" hand nothing on.
  if (tokens[at - 1]?.folded === 'to' && tokens[at - 2]?.facts.negating) return false;
  if (tokens[at - 1]?.facts.negator) return false;
  // A comma right after the verb, and much after the comma: the verb ends another clause.
  return !(tokens[at + 1]?.text === ',' && at + 1 < to - 3);
}

/** "Dearer fuel explains the rise": a cause that accounts for a thing says nothing, as "the mayor explained that", "why" and "how" do. */
const accountsFor = (tokens: readonly LineToken[], at: number): boolean =>
  /^explain(?:s|ed)?$/.test(tokens[at]!.folded) &&
  tokens[at + 1]?.kind === 'word' &&
  (things.has(tokens[at + 1]!.folded) || !tokens[at + 1]!.facts.function) &&
  !tokens[at + 1]!.capital;
const things = new Set('a an the this that these those its his her their much most some part half all'.split(' '));

/** True where the words left out stood right beside a quotation that the copy keeps. */
export function besideQuotation({ copySide, copyFrom }: Change): boolean {
  const tokens = copySide.line.tokens;
  const quoted = (step: 1 | -1) => {
    for (let at = step > 0 ? copyFrom : copyFrom - 1; tokens[at]; at += step) {
      if (tokens[at]!.quotation >= 0 || quoteMark.test(tokens[at]!.text)) return true;
      if (tokens[at]!.kind !== 'punctuation') return false;
    }
    return false;
  };
  return quoted(-1) || quoted(1);
}
const quoteMark = /^(?:["“”„«»]|''|``)$/;

/** "the state assembly", "if estimates hold", "in routine order": a form that is a noun as well and has no subject of a verb before it. */
export function isNoun(change: Change, verb: LineToken, inBase: boolean): boolean {
  const tokens = (inBase ? change.baseSide : change.copySide).line.tokens;
  return isNounAt(tokens, tokens.indexOf(verb));
}

function isNounAt(tokens: readonly LineToken[], at: number): boolean {
  const { folded } = tokens[at]!;
  // "no flood warning was issued"
  if (folded.endsWith('ing') && auxiliaries.test(tokens[at + 1]?.folded ?? '')) return true;
  const singular = nouns.has(folded);
  if (!singular && !nouns.has(folded.replace(/s$/, ''))) return false;
  const before = tokens[at - 1];
  // "rejected claims that": what is rejected.
  if (!before || (!singular && before.facts.stances !== undefined)) return true;
  // "to state Assembly Speaker Hale"
  if (folded === 'state' && tokens[at + 1]?.capital) return true;
  if (before.facts.function && !before.facts.pronoun && !subjects.has(before.folded)) return true;
  return (
    singular &&
    !before.facts.function &&
    before.facts.modal === undefined &&
    !/(?:s|ly|people|police)$/.test(before.folded)
  );
}

const auxiliaries = /^(?:is|are|was|were|has|have|had|will|would|could|can|may|might|should|must)$/;

/** Verbs of saying that are nouns as well. */
const nouns = new Set(
  'state report claim order fear hope comment note request demand forecast estimate quote remark vow pledge promise appeal alert answer question query reply guess hint signal leak mention brief advise praise suspect'.split(
    ' ',
  ),
);
/** Function words that may stand between a subject and its verb, or be the subject. */
const subjects = new Set('who which that some many others both all one and to but as also not'.split(' '));

/** True where the next word is a verb of saying that both sides keep: "said he had concluded that" cut down to "concluded that". */
export function handsOn(change: Change, inBase: boolean): boolean {
  const [tokens, to] = inBase
    ? [change.baseSide.line.tokens, change.baseTo]
    : [change.copySide.line.tokens, change.copyTo];
  const next = tokens[to];
  if (next?.folded === 'according') return true;
  return next?.facts.stances !== undefined && !next.capital && next.quotation < 0 && !isNounAt(tokens, to);
}

/** Stances of verbs that hand on a statement. */
export const speech: ReadonlySet<ReportingStance> = new Set<ReportingStance>([
  'plain',
  'claim',
  'admit',
  'deny',
  'confirm',
  'reveal',
  'warn',
  'suggest',
]);

/** Stances of verbs that answer to each other: "forecasts" and "predicted", "asked" and "questioned". */
const answering: ReadonlySet<ReportingStance> = new Set<ReportingStance>(['ask', 'answer', 'think']);

/** Verbs of saying, and "according", outside quotation marks on the other side of the pair, without those that answer to one this side keeps. */
export function newAttributions(change: Change, lost: readonly LineToken[], inBase: boolean): LineToken[] {
  const answered = lost.some((verb) => verb.facts.stances!.some((stance) => answering.has(stance)));
  const [own, other] = inBase ? [change.baseSide, change.copySide] : [change.copySide, change.baseSide];
  const [from, to] = inBase ? [change.baseFrom, change.baseTo] : [change.copyFrom, change.copyTo];
  const reports = (token: LineToken, line: readonly LineToken[], at: number) =>
    token.folded === 'according' ||
    (token.folded === 'per' && line[at - 1]?.folded === 'as') ||
    isNaming(line, at) ||
    isThinking(line, at) ||
    (token.facts.stances?.some((stance) => speech.has(stance) || (answered && answering.has(stance))) ?? false);
  // Marks that are badly paired leave it open what is quoted, so what stays is kept whether quoted or not.
  const ownLine = own.line.tokens;
  const kept = ownLine.filter((token, at) => (at < from || at >= to) && reports(token, ownLine, at));
  return other.line.tokens.filter((token, place) => {
    if (token.quotation >= 0 || !reports(token, other.line.tokens, place)) return false;
    const at = kept.findIndex((one) => sameLemma(one.folded, token.folded));
    if (at >= 0) kept.splice(at, 1);
    return at < 0;
  });
}

/** "called the charge baseless": what somebody calls a thing he says of it. "Called for calm" and "called off" say nothing. */
const isNaming = (tokens: readonly LineToken[], at: number): boolean =>
  /^call(?:s|ed|ing)?$/.test(tokens[at]!.folded) && !/^(?:for|on|off|up|in|at)$/.test(tokens[at + 1]?.folded ?? '');

/** "Forecasters expect the rain to ease", "experts believe": somebody thinks it. "It is expected" and "an expected rise" name nobody. */
function isThinking(tokens: readonly LineToken[], at: number): boolean {
  const { facts, folded } = tokens[at]!;
  if (!facts.stances?.includes('think') || folded.endsWith('ing')) return false;
  const before = tokens[at - 1];
  const subject = before?.kind === 'word' && (!before.facts.function || before.facts.pronoun === true);
  return subject && tokens[at + 1]?.folded !== 'to';
}

/** True where the words are a clause of saying: set off by a comma, ended by "that", or a verb with the subject of what was said. */
export function parted(change: Change, words: readonly LineToken[], inBase: boolean): boolean {
  const tokens = inBase ? change.base : change.copy;
  const line = (inBase ? change.baseSide : change.copySide).line.tokens;
  const [from, to] = inBase ? [change.baseFrom, change.baseTo] : [change.copyFrom, change.copyTo];
  const last = words.at(-1)!;
  if (
    words.length >= 2 &&
    (tokens.some((token) => token.text === ',') || line[from - 1]?.text === ',' || line[to]?.text === ',')
  )
    return true;
  if (words.length >= 2 && last.folded === 'that') return true;
  // "The mayor said the dam leaked" cut down to "The dam leaked": a subject and its verb before what was said.
  const heads = words.findIndex((word) => !word.capital && word.facts.stances?.some((stance) => speech.has(stance)));
  const clause = heads >= 1 && words.length - heads <= 2 && words.slice(heads + 1).every((word) => word.facts.function);
  if (clause && from <= 1 && words.length <= 7) return true;
  const verb = words[0]!.facts.stances !== undefined && !/ing$/.test(words[0]!.folded);
  return (
    verb &&
    words.length <= 3 &&
    words.slice(1).every((word) => word.facts.function) &&
    (words.length > 1 || follows(line[to]))
  );
}

/** True for a word that can open what was said: a pronoun, an article or a name. */
const follows = (token: LineToken | undefined): boolean =>
  token !== undefined && (token.facts.function === true || /^\p{Lu}/u.test(token.text));

/** Verbs that hand on a statement only with a "that" or a subject of their own after them, or at the end of their clause: "announced a dividend" is a deed. */
const deeds =
  /^(?:announc|declar|report|disclos|reveal|unveil|describ|outlin|confirm|indicat|suggest|recall|publish|cit|quot|signal|not|writ|wrote|mention|highlight|testif|broadcast|stat|brief|inform|notif|own|leak|hint|observ|remark|comment|threaten)/;

/** True where a token hands on what somebody says or thinks: a verb of saying that is no noun and under no "not", or "according to". */
export function isReportedIn(tokens: readonly LineToken[], at: number): boolean {
  const { facts, folded, quotation, capital } = tokens[at]!;
  if (quotation >= 0) return false;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (folded === 'according') return next?.folded === 'to';
  if (folded === 'per') return before?.folded === 'as';
  if (!facts.stances || capital || folded.endsWith('ing')) return false;
  const hands =
    facts.stances.some((stance) => speech.has(stance)) || /^complain/.test(folded) || isThinking(tokens, at);
  if (!hands || unsaid.test(folded) || before?.facts.negator) return false;
  if (isBeing.test((isAdverb(before?.folded ?? '') ? tokens[at - 2] : before)?.folded ?? '')) return false;
  if (next?.folded === 'by' || before?.folded === 'to' || before?.folded === 'by' || before?.facts.modal !== undefined)
    return false;
  if (facts.stances.includes('deny') && !deniesClaim(tokens, at)) return false;
  if (isNounAt(tokens, at) || before?.text.endsWith("'s")) return false;
  if (!deeds.test(folded)) return true;
  const ends = next === undefined || next.kind === 'punctuation' || next.facts.weekday !== undefined;
  return (
    ends ||
    before?.text === ',' ||
    next.folded === 'that' ||
    (next.facts.pronoun === true && !/^(?:its|his|her|their)$/.test(next.folded))
  );
}
/** Verbs of speech that hand on no statement. */
const unsaid = /^(?:own|speaks?|spoke|spoken|talk(?:s|ed)?)$/;
const isBeing = /^(?:am|is|are|was|were|be|been|being|as)$/;
