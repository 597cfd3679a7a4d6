import type { ReportingStance } from '../../../language/en/reporting-verbs.ts';
import type { Change } from '../context.ts';
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

/** A verb of denial that denies: not "neither admitted nor denied", nor "the charges were dismissed" where the copy tells of their dismissal. */
export function isDenial(change: Change, verb: LineToken): boolean {
  if (!verb.facts.stances!.includes('deny')) return false;
  const tokens = change.baseSide.line.tokens;
  const at = tokens.indexOf(verb);
  if (tokens.slice(Math.max(0, at - 2), at).some((token) => token.facts.negator)) return false;
  return !change.copySide.line.tokens.some((token) => sharedStem(token.folded, verb.folded));
}

/** Stances of verbs that give no source: "asked about the flood, …", "advocated the plan". */
const sourceless: ReadonlySet<ReportingStance> = new Set<ReportingStance>(['ask', 'urge', 'praise', 'blame']);

/** False for verbs that give no source, and for a participle or a noun's "by": "the guest expected, and …", "mentioned by". */
export function attributes(change: Change, verb: LineToken, inBase: boolean): boolean {
  if (verb.facts.stances!.every((stance) => sourceless.has(stance))) return false;
  const [tokens, to] = inBase
    ? [change.baseSide.line.tokens, change.baseTo]
    : [change.copySide.line.tokens, change.copyTo];
  const at = tokens.indexOf(verb);
  const own = inBase ? change.baseWords : change.copyWords;
  if (own.at(-1)!.folded === 'by' || tokens[at - 1]?.folded === 'by') return false;
  // "declined to comment" hands nothing on.
  if (tokens[at - 1]?.folded === 'to' && tokens[at - 2]?.facts.negating) return false;
  // A comma right after the verb, and much after the comma: the verb ends another clause.
  return !(tokens[at + 1]?.text === ',' && at + 1 < to - 3);
}

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
  const singular = nouns.has(verb.folded);
  if (!singular && !nouns.has(verb.folded.replace(/s$/, ''))) return false;
  const tokens = (inBase ? change.baseSide : change.copySide).line.tokens;
  const before = tokens[tokens.indexOf(verb) - 1];
  if (!before) return true;
  // "to state Assembly Speaker Hale"
  if (verb.folded === 'state' && tokens[tokens.indexOf(verb) + 1]?.capital) return true;
  if (before.facts.function && !before.facts.pronoun && !subjects.has(before.folded)) return true;
  return (
    singular &&
    !before.facts.function &&
    before.facts.modal === undefined &&
    !/(?:s|ly|people|police)$/.test(before.folded)
  );
}

/** Verbs of saying that are nouns as well. */
const nouns = new Set(
  'state report claim order fear hope comment note request demand forecast estimate quote remark vow pledge promise appeal alert answer question query reply guess hint signal leak mention brief advise praise'.split(
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
  return tokens[to]?.facts.stances !== undefined && !tokens[to]!.capital && tokens[to]!.quotation < 0;
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
  const reports = (token: LineToken) =>
    token.folded === 'according' ||
    (token.facts.stances?.some((stance) => speech.has(stance) || (answered && answering.has(stance))) ?? false);
  // Marks that are badly paired leave it open what is quoted, so what stays is kept whether quoted or not.
  const kept = own.line.tokens.filter((token, at) => (at < from || at >= to) && reports(token));
  return other.line.tokens.filter((token) => {
    if (token.quotation >= 0 || !reports(token)) return false;
    const at = kept.findIndex((one) => sameLemma(one.folded, token.folded));
    if (at >= 0) kept.splice(at, 1);
    return at < 0;
  });
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
