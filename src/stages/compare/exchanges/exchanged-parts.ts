import { passiveVerbs } from '../../../language/en/closed-class-words.ts';
import type { ReportingStance } from '../../../language/en/reporting-verbs.ts';
import { wordMemory } from '../../../text/word-memory.ts';
import { isEndless, type SideView } from '../context.ts';
import type { Place } from '../facts/company.ts';
import { isOneName, type NameRun, nameRuns } from '../names/name-runs.ts';
import { isPastForm, type Meaning, sameLemma } from '../words/meaning.ts';
import type { LineToken } from '../words/token-line.ts';
import type { Exchange } from './exchanges.ts';

/** Somebody or something that did something to another. */
interface Deed {
  readonly verb: LineToken;
  readonly doer: Party;
  /** Who or what it was done to, and after "to" for whom. */
  readonly sufferers: readonly Party[];
}

/** A party to a deed: a name, or the content words of a noun. */
interface Party extends Place {
  readonly name: NameRun | null;
  readonly words: readonly LineToken[];
}

/**
 * Deeds in which two parties were exchanged: "Norholm agreed to buy its rival Varga", "Varga agreed to buy Norholm"; "the guard struck a protester", "a protester struck
 * the guard". Only deeds that both sides tell once, by one verb or its synonym, are looked at.
 */
export function exchangedParts(base: SideView, copy: SideView): readonly Exchange[] {
  if (isEndless(base) || isEndless(copy)) return [];
  const verbs = deedVerbs(base);
  const verbsThere = verbs.length > 0 ? deedVerbs(copy) : [];
  if (verbsThere.length === 0) return [];
  const areAlike = (one: LineToken, other: LineToken) =>
    sameLemma(one.folded, other.folded) || base.meaning.synonyms(one.folded, other.folded);
  const [ofBase, ofCopy] = [
    readDeeds(
      base,
      verbs.filter(({ verb }) => verbsThere.some((other) => areAlike(verb, other.verb))),
    ),
    readDeeds(
      copy,
      verbsThere.filter(({ verb }) => verbs.some((one) => areAlike(one.verb, verb))),
    ),
  ];
  for (const deed of ofBase) {
    // "approved" and "cleared" are alike of a committee and its bill, but one of them from its other side: only names are told by synonyms.
    const isOneDeed = (one: Deed, other: Deed) =>
      sameLemma(one.verb.folded, other.verb.folded) ||
      (one.doer.name !== null && other.doer.name !== null && base.meaning.synonyms(one.verb.folded, other.verb.folded));
    const told = ofCopy.filter((other) => isOneDeed(deed, other));
    const other = told[0];
    if (told.length !== 1 || !other || ofBase.some((one) => one !== deed && isOneDeed(one, deed))) continue;
    const turned = isTurned(deed, other, base.meaning);
    if (turned) return [{ kind: 'parts', base: deed.doer, copy: turned }];
  }
  return [];
}

/** The sufferer of a deed who is the doer of the other, where that one's doer suffers here in turn and nobody kept a part; null where the parts are as they were. */
function isTurned(one: Deed, other: Deed, meaning: Meaning): Party | null {
  const same = (party: Party, like: Party) => isOneParty(party, like, meaning);
  const sufferer = other.sufferers.find((party) => same(one.doer, party));
  if (!sufferer || !one.sufferers.some((party) => same(party, other.doer))) return null;
  const kept =
    same(one.doer, other.doer) ||
    one.sufferers.some((party) =>
      other.sufferers.some((like) => same(party, like) && !same(like, one.doer) && party.name),
    );
  return kept ? null : sufferer;
}

function isOneParty(one: Party, other: Party, meaning: Meaning): boolean {
  if (one.name && other.name) return isOneName(one.name, other.name);
  if (one.name || other.name) return false;
  return one.words.some((word) =>
    other.words.some(
      (like) =>
        word.key === like.key || sameLemma(word.folded, like.folded) || meaning.synonyms(word.folded, like.folded),
    ),
  );
}

/** How many tokens may stand between a verb and a party. */
const nearby = 7;

/** A verb that may tell a deed, and its token number. */
interface DeedVerb {
  readonly verb: LineToken;
  readonly at: number;
}

function deedVerbs({ line: { tokens } }: SideView): DeedVerb[] {
  const found: DeedVerb[] = [];
  for (let at = 0; at < tokens.length; at++) if (isDeedVerb(tokens, at)) found.push({ verb: tokens[at]!, at });
  return found;
}

/** The deeds that some verbs of a line tell, by the parties nearest to each verb: read by rule of thumb, and the better the closer they stand. */
function readDeeds(side: SideView, verbs: readonly DeedVerb[]): Deed[] {
  if (verbs.length === 0) return [];
  const tokens = side.line.tokens;
  const names = nameRuns(side);
  return verbs.flatMap(({ verb, at }) => {
    const passive = isPassive(tokens, at);
    if (passive && tokens[at + 1]?.folded !== 'by') return [];
    const before = partyBefore(side, names, at);
    const after = partiesAfter(side, names, passive ? at + 1 : at);
    if (!before || !after[0]) return [];
    return [passive ? { verb, doer: after[0], sufferers: [before] } : { verb, doer: before, sufferers: after }];
  });
}

/** Verbs that say the same of both whoever comes first. */
const mutual = new Set(
  'met meet meets marry married marries divorce divorced join joined face faced play played fight fought resemble equal border merge merged beside share shared'.split(
    ' ',
  ),
);

/** A past form, a base form after "to" or a modal verb, or an -ing form after "is" or "by". */
function isDeedVerb(tokens: readonly LineToken[], at: number): boolean {
  const { kind, facts, folded, capital } = tokens[at]!;
  if (kind !== 'word' || facts.function || capital || mutual.has(folded) || facts.ordinal !== undefined) return false;
  if (facts.stances !== undefined && !facts.stances.some((stance) => toSomebody.has(stance))) return false;
  const before = tokens[at - 1];
  if (before?.folded === 'to' || before?.facts.modal !== undefined) return true;
  if (isPast(folded)) return before?.folded !== 'the' && before?.folded !== 'a';
  return folded.endsWith('ing') && (passiveVerbs.has(before?.folded ?? '') || before?.folded === 'by');
}

const isPast = wordMemory((word) => /[a-z]ed$/.test(word) || isPastForm(word));

/** What verbs of saying do that is done to somebody. */
const toSomebody: ReadonlySet<ReportingStance> = new Set<ReportingStance>([
  'blame',
  'praise',
  'warn',
  'urge',
  'deny',
  'ask',
]);

/** A verb with a form of "be" before it, or with "by" after it; "is to take" and "is taking" are no passives. */
function isPassive(tokens: readonly LineToken[], at: number): boolean {
  if (tokens[at + 1]?.folded === 'by') return true;
  if (tokens[at]!.folded.endsWith('ing')) return false;
  const lead = tokens.slice(Math.max(0, at - 3), at);
  return lead
    .slice(lead.findLastIndex(({ folded }) => folded === 'to') + 1)
    .some(({ folded }) => passiveVerbs.has(folded));
}

/** The nearest name before a verb, or else the nearest noun: a content word that a clause's end does not part from it. */
function partyBefore(side: SideView, names: readonly NameRun[], at: number): Party | null {
  const tokens = side.line.tokens;
  // "climbed to first place by beating Varga": who begins the sentence.
  const means = tokens[at - 1]?.folded === 'by';
  const since = means ? tokens.findLastIndex(({ folded }, i) => i < at && /^[.;:!?]$/.test(folded)) : at - nearby - 1;
  const near = names.filter((one) => one.to <= at && one.from > since);
  const name = means ? near[0] : near.at(-1);
  // "the shelter in Brexley" is the shelter.
  const place = name && whereabouts.has(tokens[name.from - 1]?.folded ?? '') ? name.from - 1 : null;
  if (name && place === null) return { ...name, name, words: [] };
  let to = place ?? at;
  while (to > Math.max(0, at - nearby) && !isNoun(tokens[to - 1]!)) {
    if (tokens[to - 1]!.kind === 'punctuation' || aside.has(tokens[to - 1]!.folded)) return null;
    to--;
  }
  let from = to;
  while (from > to - 3 && from > 0 && isNoun(tokens[from - 1]!)) from--;
  return from < to ? { from, to, name: null, words: tokens.slice(from, to) } : null;
}

const whereabouts = new Set(['in', 'at', 'near', 'from', 'outside', 'of']);

/** The nearest name after a verb, or else the noun right after it; and the one after a "to". */
function partiesAfter(side: SideView, names: readonly NameRun[], at: number): readonly Party[] {
  const tokens = side.line.tokens;
  const found: Party[] = [];
  const name = names.find((one) => one.from > at && one.from <= at + nearby);
  if (name && !closes(tokens, at, name.from)) found.push({ ...name, name, words: [] });
  const noun = nounFrom(tokens, at + 1);
  if (noun && !found.some(({ from }) => from < noun.to)) found.push(noun);
  const receiver = receiverAfter(tokens, names, at);
  return receiver ? [...found, receiver] : found;
}

/** Whom or what a "to" or a "from" after the verb leads to: "handed the dog over to a shelter", "bought a stake in the mill from the state". */
function receiverAfter(tokens: readonly LineToken[], names: readonly NameRun[], at: number): Party | null {
  let to = at + 2;
  while (to < at + farthest && tokens[to] && tokens[to]!.folded !== 'to' && tokens[to]!.folded !== 'from') {
    if (tokens[to]!.kind === 'punctuation' && tokens[to]!.text !== '%') return null;
    if (clauseWords.has(tokens[to]!.folded)) return null;
    to++;
  }
  if (to >= at + farthest || !tokens[to]) return null;
  const name = names.find((one) => one.from > to && one.from <= to + 5);
  return name && !closes(tokens, to, name.from) ? { ...name, name, words: [] } : nounFrom(tokens, to + 1);
}
/** How far after a verb it may say to whom or from whom, in tokens. */
const farthest = 14;
const clauseWords = new Set(['and', 'but', 'who', 'which', 'that', 'when', 'while', 'because', 'after', 'before']);

/** The content words from a place on, past articles and small words. */
function nounFrom(tokens: readonly LineToken[], at: number): Party | null {
  let from = at;
  while (from < at + 3 && tokens[from]?.facts.function && !aside.has(tokens[from]!.folded)) from++;
  let to = from;
  while (to < from + 3 && tokens[to] && isNoun(tokens[to]!)) to++;
  return from < to ? { from, to, name: null, words: tokens.slice(from, to) } : null;
}

const isNoun = ({ kind, facts, folded }: LineToken): boolean =>
  kind === 'word' &&
  !facts.function &&
  facts.stances === undefined &&
  facts.number === undefined &&
  !folded.endsWith('ly');

/** True where the clause ends before a place, or a word of place or time leads up to it. */
function closes(tokens: readonly LineToken[], verb: number, name: number): boolean {
  // "his neighbour, Anna Lindholm": the comma before a name may tell who is meant.
  const start = particles.has(tokens[verb + 1]?.folded ?? '') ? verb + 2 : verb + 1;
  const between = tokens.slice(start, tokens[name - 1]?.folded === ',' ? name - 1 : name);
  return between.some(({ kind, folded }) => (kind === 'punctuation' && /[,;:.()—–]/.test(folded)) || aside.has(folded));
}
const particles = new Set(['over', 'up', 'off', 'out', 'down']);
const aside = new Set(
  'in at on near from after before during when while where who which that as with and but or because since over'.split(
    ' ',
  ),
);
