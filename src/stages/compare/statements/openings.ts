import { openingVerbs } from '../../../language/en/modality-words.ts';
import type { SideView } from '../context.ts';
import { isAdverb } from '../words/lexicon.ts';
import { baseForms, sameLemma, sharedStem } from '../words/meaning.ts';
import type { LineToken } from '../words/token-line.ts';
import { isHedge, isModality, isOpenNoun } from './modality.ts';

/** The strongest word of certainty that still leaves a statement open: "likely", "expected". */
const stillOpen = 0.7;

let verbs: ReadonlySet<string> | null = null;
const openVerbs = (): ReadonlySet<string> => {
  verbs ??= new Set(openingVerbs);
  return verbs;
};

/** True for a word that leaves open what it leads to: a hedge, a plan, a suspicion, a belief, a condition. */
export function isOpening(tokens: readonly LineToken[], at: number): boolean {
  const token = tokens[at]!;
  const { facts, folded } = token;
  if (token.kind !== 'word') return false;
  if (conditions.has(folded)) return true;
  if (isModality(token) && (facts.hedge === true || (facts.certainty ?? 1) <= stillOpen || isHedge(token))) return true;
  if (facts.stances?.some((stance) => stance === 'think' || stance === 'suggest')) return true;
  if (isOpenNoun(tokens, at) || almost.has(folded) || isAwaited(tokens, at)) return true;
  return baseForms(folded).some((form) => openVerbs().has(form) && !saying.has(form));
}
const conditions = new Set(['if', 'unless', 'provided', 'whether']);
/** "is awaited", "are awaiting": what is still to come. */
const isAwaited = (tokens: readonly LineToken[], at: number): boolean =>
  /^await(?:s|ed|ing)?$/.test(tokens[at]!.folded) ||
  (tokens[at]!.folded === 'waited' && beings.has(tokens[at - 1]?.folded ?? ''));
const almost = new Set(['almost', 'nearly']);
/** Verbs that only hand on. */
const saying = new Set(['say', 'set', 'ask', 'order', 'decide', 'agree', 'ready', 'able', 'due']);

/** True where a future is told at a place: "will", "would", "is to open", "going to", "set to"; "plans to" and "expected to" too, where it need not be sure. */
export function tellsFuture(tokens: readonly LineToken[], at: number, isSure: boolean): boolean {
  const { folded } = tokens[at]!;
  if (futures.has(folded) || folded.endsWith("'ll")) return true;
  if (tokens[at + 1]?.folded !== 'to') return false;
  if (leading.has(folded)) return true;
  if (!isSure && (likely.has(folded) || baseForms(folded).some((form) => planning.has(form)))) return true;
  const verb = tokens[at + 2];
  return beings.has(folded) && verb?.kind === 'word' && (verb.folded === 'be' || !verb.facts.function) && !verb.capital;
}
const futures = new Set(['will', 'shall', "won't", "shan't", 'would', "wouldn't"]);
const leading = new Set(['going', 'set', 'due', 'about', 'poised', 'scheduled', 'bound']);
const likely = new Set(['expected', 'planned', 'likely']);
const planning = new Set(['plan', 'intend', 'aim', 'expect', 'promise', 'pledge', 'vow']);
const beings = new Set(['is', 'are', 'was', 'were', 'be']);

/** The words a word of modality is about: the next that tells something, and for one that is no modal verb the one before. */
export function governed(tokens: readonly LineToken[], at: number): readonly LineToken[] {
  const telling = (token: LineToken) =>
    token.kind === 'word' &&
    !token.facts.function &&
    !isModality(token) &&
    !isAdverb(token.folded) &&
    token.folded !== 'longer';
  const after = tokens.slice(at + 1, at + 7).find(telling);
  const before =
    tokens[at]!.facts.modal === undefined ? tokens.slice(Math.max(0, at - 4), at).findLast(telling) : undefined;
  return [after, before].filter((word) => word !== undefined);
}

/** The place of a word, of a like form or of a synonym on a side; -1 for none. */
export const placeOf = (word: LineToken, { line, meaning }: SideView): number =>
  line.tokens.findIndex(
    (token) =>
      token.kind === 'word' &&
      (sameLemma(token.folded, word.folded) ||
        sharedStem(token.folded, word.folded) ||
        meaning.synonyms(token.folded, word.folded)),
  );

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The bounds of the sentence, or the part of it up to a semicolon, around a token: `from..to`. */
export function stretchAround(tokens: readonly LineToken[], at: number): Stretch {
  let from = at;
  while (from > 0 && at - from < longest && !isStop(tokens[from - 1]!)) from--;
  let to = at;
  while (to < tokens.length && to - at < longest && !isStop(tokens[to]!)) to++;
  return { from, to };
}
const longest = 60;
const isStop = ({ text }: LineToken): boolean => /^[.;!?]$/.test(text);

/** How many words of a stretch leave something open. */
export function openingsIn(tokens: readonly LineToken[], { from, to }: Stretch): number {
  let count = 0;
  for (let at = from; at < to; at++) if (isOpening(tokens, at)) count++;
  return count;
}

/**
 * True where the other side leaves open in other words what a hedge leaves open: "allegedly sold" and "is accused of selling", "may have been cut, they
 * suspect" and "they suspect it was cut". A hedge that was put in adds nothing to any doubt that was there; for one that was left out there must be as many words
 * of doubt, or the same condition.
 */
export function isOpenElsewhere(own: SideView, word: LineToken, other: SideView, isPutIn: boolean): boolean {
  const [tokens, others] = [own.line.tokens, other.line.tokens];
  const at = tokens.indexOf(word);
  return governed(tokens, at).some((about) => {
    const place = placeOf(about, other);
    if (place < 0) return false;
    const [ours, theirs] = [stretchAround(tokens, at), stretchAround(others, place)];
    const left = openingsIn(others, theirs);
    if (isPutIn) return left > 0;
    const hold = (line: readonly LineToken[], { from, to }: Stretch) =>
      line.slice(from, to).some(({ folded }) => conditions.has(folded));
    return left > 0 && (left >= openingsIn(tokens, ours) || (hold(tokens, ours) && hold(others, theirs)));
  });
}
