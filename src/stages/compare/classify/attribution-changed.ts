import type { ReportingStance } from '../../../language/en/reporting-verbs.ts';
import type { Change } from '../context.ts';
import { wordFacts } from '../lexicon.ts';
import { type Meaning, sameLemma } from '../meaning.ts';
import type { LineToken } from '../token-line.ts';
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
      '[It said/The notice says] the gates would open late.',
    ],
  },
  measured: { precision: 1, recall: 1, cases: 63, on: 'made' },
  classify(change) {
    const base = change.baseWords;
    const copy = change.copyWords;
    const phrase = phraseChanged(change, base, copy) ?? sourceChanged(change, base, copy);
    if (phrase) return phrase;
    if (base.length > 0 && copy.length > 0) return orders(change) ?? verbsChanged(base, copy, change.baseSide.meaning);
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

const reportingIn = (words: readonly LineToken[]): LineToken[] =>
  words.filter((word) => word.facts.stances !== undefined);

/** Stances that say more than that something was said; plain and answer say no more. */
const quietStances: ReadonlySet<ReportingStance> = new Set<ReportingStance>(['plain', 'answer']);

/** "was told not to speak" is an order: "instructed" for this "told" says the same. */
function orders(change: Change): Reading | null {
  if (change.baseWords.length !== 1 || change.copyWords.length !== 1) return null;
  const [one, other] = [change.baseWords[0]!, change.copyWords[0]!];
  const told = (word: LineToken) => commonest.has(word.folded) && word.folded.startsWith('t');
  const urged = (word: LineToken) => word.facts.stances?.includes('urge') ?? false;
  if (!(told(one) && urged(other)) && !(urged(one) && told(other))) return null;
  const next = change.copySide.line.tokens.slice(change.copyTo, change.copyTo + 2).map((token) => token.folded);
  return next[0] === 'to' || next.join(' ') === 'not to' ? { severity: 'neutral', confidence: 0.91 } : null;
}

function verbsChanged(base: readonly LineToken[], copy: readonly LineToken[], meaning: Meaning): Reading | null {
  const one = reportingIn(base);
  const other = reportingIn(copy);
  if (one.length !== 1 || other.length !== 1) return null;
  if (base.length > 4 || copy.length > 4) return null;
  const [left, right] = [one[0]!.folded, other[0]!.folded];
  const lone = base.length === 1 && copy.length === 1;
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
  if (before.includes('deny') !== after.includes('deny')) return { severity: 'critical', confidence: 0.93, note };
  const quiet = [before, after].every((stances) => stances.some((stance) => quietStances.has(stance)));
  if (quiet) return { severity: 'minor', confidence: lone ? 0.8 : 0.5 };
  return { severity: 'major', confidence: lone ? 0.91 : 0.65, note };
}

/** The verbs newspapers put where nothing needs saying about how it was said. */
const commonest = new Set(['say', 'says', 'said', 'saying', 'tell', 'tells', 'told', 'telling']);

/** "according to" against "contrary to" and its like; the diff may keep the "to". */
function phraseChanged(change: Change, base: readonly LineToken[], copy: readonly LineToken[]): Reading | null {
  const before = phraseStance(change, base, 'base');
  const after = phraseStance(change, copy, 'copy');
  if (before === after || (before === null && base.length > 2) || (after === null && copy.length > 2)) return null;
  if (before !== null && after !== null) return { severity: 'critical', confidence: 0.94 };
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

/**
 * An attribution put in or taken out: a short clause with a reporting verb, parted by a comma, before a "that" or before its own subject ("said
 * it"). A denial that is left out is major whatever stands around it.
 */
function lost(change: Change, words: readonly LineToken[], inBase: boolean): Reading | null {
  const verbs = reportingIn(words).filter((verb) => !isNoun(change, verb, inBase) && verb.folded !== 'known');
  if (inBase && words.length <= 18 && words.length >= 2 && verbs.some((verb) => verb.facts.stances!.includes('deny'))) {
    return { severity: 'major', confidence: 0.75, note: 'a denial left out' };
  }
  if (words.length === 0 || words.length > 9) return null;
  const text = words.map((word) => word.folded).join(' ');
  const accords = /\baccording to\b|\bcit(?:ing|ed) by\b|\bciting\b|\bquoting\b/.test(text);
  if (!accords && verbs.length !== 1) return null;
  const rivals = newAttributions(change, verbs, inBase);
  if (
    inBase &&
    rivals.length === 1 &&
    verbs.length === 1 &&
    verbs[0]!.facts.stances!.some((stance) => speech.has(stance))
  )
    return verbsChanged(verbs, rivals, change.baseSide.meaning);
  if (!accords && !parted(change, words, inBase)) return null;
  if (handsOn(change, inBase)) return { severity: 'minor', confidence: 0.76, note: 'one of two attributions left out' };
  if (rivals.length > 0) return { severity: 'neutral', confidence: 0.6, note: 'an attribution put otherwise' };
  return inBase
    ? { severity: 'major', confidence: 0.76, note: 'an attribution left out' }
    : { severity: 'neutral', confidence: 0.6, note: 'an attribution added' };
}

/** "the state assembly", "if estimates hold", "in routine order": a form that is a noun as well and has no subject of a verb before it. */
function isNoun(change: Change, verb: LineToken, inBase: boolean): boolean {
  const singular = nouns.has(verb.folded);
  if (!singular && !nouns.has(verb.folded.replace(/s$/, ''))) return false;
  const tokens = (inBase ? change.baseSide : change.copySide).line.tokens;
  const before = tokens[tokens.indexOf(verb) - 1];
  if (!before) return true;
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
function handsOn(change: Change, inBase: boolean): boolean {
  const [tokens, to] = inBase
    ? [change.baseSide.line.tokens, change.baseTo]
    : [change.copySide.line.tokens, change.copyTo];
  return tokens[to]?.facts.stances !== undefined && !tokens[to]!.capital && tokens[to]!.quotation < 0;
}

/** Stances of verbs that hand on a statement. */
const speech: ReadonlySet<ReportingStance> = new Set<ReportingStance>([
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
function newAttributions(change: Change, lost: readonly LineToken[], inBase: boolean): LineToken[] {
  const answered = lost.some((verb) => verb.facts.stances!.some((stance) => answering.has(stance)));
  const [own, other] = inBase ? [change.baseSide, change.copySide] : [change.copySide, change.baseSide];
  const [from, to] = inBase ? [change.baseFrom, change.baseTo] : [change.copyFrom, change.copyTo];
  const attributes = (token: LineToken) =>
    token.quotation < 0 &&
    (token.folded === 'according' ||
      (token.facts.stances?.some((stance) => speech.has(stance) || (answered && answering.has(stance))) ?? false));
  const kept = own.line.tokens.filter((token, at) => (at < from || at >= to) && attributes(token));
  return other.line.tokens.filter((token) => {
    if (!attributes(token)) return false;
    const at = kept.findIndex((one) => sameLemma(one.folded, token.folded));
    if (at >= 0) kept.splice(at, 1);
    return at < 0;
  });
}

/** True where the words are a clause of saying: set off by a comma, ended by "that", or a verb with the subject of what was said. */
function parted(change: Change, words: readonly LineToken[], inBase: boolean): boolean {
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
