import { beForms, determiners, doForms, haveForms } from '../../../language/en/closed-class-words.ts';
import { wordMemory } from '../../../text/word-memory.ts';
import { wordSet } from '../../../text/word-set.ts';
import { baseForms } from '../words/meaning.ts';
import type { LineToken } from '../words/token-line.ts';
import { readClauseHead } from './clause-head.ts';
import { frameOf, rulesOut } from './frames.ts';
import { askers, type Opening, openBy, type Walk } from './standing.ts';
import { denials, gerundLinks, isGerund, isIdleAdverb, isPast, type VerbForm, verbFormAt } from './verb-forms.ts';

/** A deed a line speaks of, and how the line leaves it. */
export interface Deed {
  /** Number of the token of its verb. */
  readonly at: number;
  /** Number of the token that names it: its verb, or the noun after one that says little: "made a complaint". */
  readonly named: number;
  /** The first token that has a say in how it stands; `at` where none has. */
  readonly from: number;
  /** An odd number of words turn it round: "did not sell", "refused to sell". */
  readonly negated: boolean;
  /** The weakest frame around it; null where it is told as a fact. */
  readonly opening: Opening | null;
  /** Told as over and done: "sold", "has sold". */
  readonly past: boolean;
}

/** So many tokens before a deed are looked at: what has a say in it stands close. */
const reachBack = 14;

/**
 * The deeds of a line, in its order, as far as it can be told how they stand. Words count that stand as verbs: by their form, or by the auxiliary, the "to"
 * or the frame before them. Each is read backwards over auxiliaries, "not", adverbs and frames ("had not decided whether to sell"); a verb of which it
 * cannot be told what it hangs on is left out. The time taken grows with the number of tokens.
 */
export function readDeeds(tokens: readonly LineToken[]): Deed[] {
  const found: Deed[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const form = verbFormAt(tokens, at);
    const deed = form && readDeed(tokens, at, form);
    if (deed) found.push(deed);
  }
  return found;
}

function readDeed(tokens: readonly LineToken[], at: number, form: VerbForm): Deed | null {
  const link = form === 'gerund' ? form : null;
  const walk: Walk = { at: at - 1, from: at, negated: false, opening: null, past: form === 'past', link };
  while (walk.at >= Math.max(0, at - reachBack)) {
    const step = stepBack(walk, tokens);
    if (step === 'unknown') return null;
    if (step === 'end') break;
  }
  if (isUnled(tokens, at, walk, form) || !readClauseHead(walk, tokens) || isAnyhow(tokens, at, walk)) return null;
  if (tokens[at]!.facts.stances === undefined && deniesObject(tokens, at)) walk.negated = !walk.negated;
  const { from, negated, opening, past } = walk;
  return { at, named: namedAt(tokens, at), from, negated, opening, past };
}

/** True for a verb whose lead stands with another verb ("will keep its name and be run from Varna"), or that may be told by no one ("the fund, paid by tolls"). */
function isUnled(tokens: readonly LineToken[], at: number, { from, link }: Walk, form: VerbForm): boolean {
  const [first, before] = [tokens[from]!, tokens[from - 1]];
  // "Ferris, the secretary, published the review": only who tells it himself has an object.
  if (from === at) return form !== 'past' || (before?.kind === 'punctuation' && !opensObject(tokens[at + 1]));
  if (link === 'gerund' && gerundLinks.has(first.folded)) return true;
  const bare = form !== 'past' || first.folded === 'be' || first.folded === 'been';
  return bare && joins.has(before?.folded ?? '');
}
const joins = wordSet('and or but');
const opensObject = (token: LineToken | undefined): boolean =>
  token !== undefined && (determiners.has(token.folded) || token.capital);

/** "no thing you would ever be asked": what is denied or asked stands elsewhere. */
const isAnyhow = (tokens: readonly LineToken[], at: number, { from, negated }: Walk): boolean =>
  !negated && tokens.slice(Math.max(0, from - 2), at).some(({ folded }) => folded === 'ever');

/** So many tokens after a verb that says little its noun is looked for. */
const mostBetween = 4;

/** The noun of "made a formal complaint"; the verb itself where it says enough or has no noun. */
function namedAt(tokens: readonly LineToken[], at: number): number {
  if (!saysLittle(tokens[at]!.folded)) return at;
  for (let i = at + 1; i <= at + mostBetween && i < tokens.length; i++) {
    const { kind, facts, folded, capital } = tokens[i]!;
    if (kind !== 'word' || capital) return at;
    const next = tokens[i + 1];
    if (!facts.function && (next === undefined || next.kind === 'punctuation' || next.facts.function)) return i;
    if (facts.function && !objectWords.has(folded) && !objectDenials.has(folded)) return at;
  }
  return at;
}
const carrying = wordSet('make have give take hold file lodge issue launch conduct reach');
const saysLittle = wordMemory((word) => baseForms(word).some((form) => carrying.has(form)));

/** "gave no details", "found nothing": the object is denied. */
const deniesObject = (tokens: readonly LineToken[], at: number): boolean =>
  tokens.slice(at + 1, at + 3).some(({ folded }) => objectDenials.has(folded));
const objectDenials = wordSet('no nothing nobody none');

/** Whether the walk goes on, or ends since the words before have no further say, or since they leave unknown what the deed hangs on. */
type Step = 'on' | 'end' | 'unknown';

/** Looks at one more word before the deed. */
function stepBack(walk: Walk, tokens: readonly LineToken[]): Step {
  const place = walk.at--;
  const token = tokens[place]!;
  if (isIdleAdverb(token)) return 'on';
  // "whether or not"
  if (token.folded === 'not' && tokens[place - 1]?.folded === 'or') {
    walk.at--;
    return 'on';
  }
  if (isDenial(token) || isModal(token) || isAuxiliary(token)) {
    readAuxiliary(walk, token);
    walk.from = place;
    return 'on';
  }
  // "has yet to decide", "have still to decide"
  if (token.folded === 'to' && awaiting.has(tokens[place - 1]?.folded ?? '') && isAuxiliary(tokens[place - 2])) {
    walk.negated = !walk.negated;
    walk.past = true;
    walk.from = place - 2;
    walk.at = place - 3;
    return 'on';
  }
  if (token.folded === 'to') {
    walk.link = 'to';
    walk.past = false;
    walk.from = place;
    return 'on';
  }
  if (askers.has(token.folded) && tokens[place - 1]?.folded !== 'as') {
    openBy(walk, 'asked');
    // What was decided, or was not, is which of the two.
    walk.negated = false;
    walk.from = place;
    return 'end';
  }
  if (walk.link === 'gerund' && gerundLinks.has(token.folded)) {
    walk.from = place;
    return 'on';
  }
  if (walk.link !== null) return stepOverFrame(walk, tokens, place);
  walk.at = place;
  return 'end';
}

const awaiting = wordSet('yet still');
const isDenial = ({ folded, facts }: LineToken): boolean => facts.contracted !== undefined || denials.has(folded);
const isAuxiliary = (token: LineToken | undefined): boolean =>
  token !== undefined && (beForms.has(token.folded) || doForms.has(token.folded) || haveForms.has(token.folded));
const isModal = ({ facts, capital, opens }: LineToken): boolean =>
  facts.modal !== undefined && !(facts.month !== undefined && capital && !opens);

/** What an auxiliary, a modal verb or a "not" has to say. */
function readAuxiliary(walk: Walk, token: LineToken): void {
  if (isDenial(token)) walk.negated = !walk.negated;
  const word = token.facts.contracted ?? token.folded;
  openBy(walk, modalOpening(word));
  if (!beForms.has(word) && !doForms.has(word) && !haveForms.has(word)) return;
  if (walk.link === 'to') readDuty(walk, word);
  else if (haveForms.has(word)) walk.past = true;
  else if (walk.link === 'gerund' || presents.has(word)) walk.past = false;
  if (pasts.has(word)) walk.past = true;
  walk.link = null;
}

/** "is to leave" and "has to leave" tell what should be done; "had to leave" that it was. */
function readDuty(walk: Walk, word: string): void {
  if (haveForms.has(word)) {
    walk.past = true;
    if (word !== 'had') openBy(walk, 'due');
  } else openBy(walk, 'planned');
}
const presents = wordSet('am is are do does');
const pasts = wordSet('did was were');

function modalOpening(word: string): Opening | null {
  if (/^(?:will|shall|would|'ll|'d)$/.test(word)) return 'future';
  if (word === 'may' || word === 'might') return 'possible';
  if (word === 'can' || word === 'could') return 'able';
  return /^(?:should|ought|must|need|dare)$/.test(word) ? 'due' : null;
}

/** Words an object may have that stands between a frame and its deed. */
const mostObject = 4;

/** The word a "to sell" or a "selling" hangs on, which may stand before its short object: "asked the mayor to resign". */
function stepOverFrame(walk: Walk, tokens: readonly LineToken[], place: number): Step {
  let at = place;
  while (at > Math.max(0, place - mostObject) && !frameOf(tokens[at]) && isObject(tokens[at]!)) at--;
  if (rulesOut(tokens, at)) at--;
  const token = tokens[at]!;
  const frame = frameOf(token);
  // "that wish to sell was never theirs": what became of it stands elsewhere.
  if (!frame || (!isPast(token.folded) && isSpokenOf(tokens[at - 1]))) return 'unknown';
  if (frame === 'denied') walk.negated = !walk.negated;
  else if (frame !== 'done') openBy(walk, frame);
  walk.past = isPast(token.folded) && frame !== 'planned' && frame !== 'wished';
  walk.from = at;
  walk.at = at - 1;
  walk.link = isGerund(token.folded) ? 'gerund' : null;
  return 'on';
}

/** A noun after "the" or "that" has been spoken of; after "a" it is new. */
const isSpokenOf = (lead: LineToken | undefined): boolean =>
  lead !== undefined && determiners.has(lead.folded) && lead.folded !== 'a' && lead.folded !== 'an';

/** A word of a short object: "the mayor", "them", "charges", "by the council". */
const isObject = ({ kind, folded, facts }: LineToken): boolean =>
  kind !== 'punctuation' && (!facts.function || facts.pronoun === true || objectWords.has(folded));
const objectWords = new Set([...determiners, 'by', 'all']);
