import { wordMemory } from '../../../text/word-memory.ts';
import { wordSet } from '../../../text/word-set.ts';
import { baseForms } from '../words/meaning.ts';
import type { LineToken } from '../words/token-line.ts';
import { askers, openBy, type Walk } from './standing.ts';

/** So far before a verb the head of its clause is looked for. */
const mostSubject = 10;

/**
 * Adds what the head of the clause has to say: "no shot was fired", "none of the crew was hurt", "if it sells". False where it puts the deed in a time of its
 * own, which leaves unknown how it stands: "once it sells".
 */
export function readClauseHead(walk: Walk, tokens: readonly LineToken[]): boolean {
  const start = beforeAside(tokens, walk.at);
  const stop = Math.max(0, start - mostSubject);
  for (let i = start; i >= stop; i--) {
    // "whether or not it sells"
    if (tokens[i]!.folded === 'not' && tokens[i - 1]?.folded === 'or') i--;
    const say = sayOf(tokens, i);
    if (say === null) continue;
    if (say === 'denied' || say === 'claim denied') walk.negated = !walk.negated;
    if (say === 'asked') openBy(walk, 'asked');
    if (say !== 'nothing') walk.from = Math.max(0, say === 'claim denied' ? i - mostClaim : i);
    return say !== 'timed';
  }
  return true;
}

/** Past an aside between the subject and its verb: "the mayor, Gustavo Leal, had profited". */
function beforeAside(tokens: readonly LineToken[], at: number): number {
  if (tokens[at]?.folded !== ',') return at;
  for (let i = at - 1; i > Math.max(0, at - mostSubject); i--) {
    const { folded, kind } = tokens[i]!;
    if (folded === ',') return i - 1;
    if (kind === 'punctuation') return at;
  }
  return at;
}

/** What a word before a verb says of it, `nothing` where the clause begins there; null for a word of the subject. */
function sayOf(
  tokens: readonly LineToken[],
  at: number,
): 'denied' | 'claim denied' | 'asked' | 'timed' | 'nothing' | null {
  const { folded, kind, opens } = tokens[at]!;
  if (deniesClaim(tokens, at)) return 'claim denied';
  if (folded === 'or' && tokens[at + 1]?.folded === 'not') return null;
  if (kind === 'punctuation' || (links.has(folded) && !isCleft(tokens, at))) return 'nothing';
  if (folded === 'that') return deniesClaim(tokens, at - 1) ? null : 'nothing';
  // A "no" before "less than" or "longer" denies no subject.
  if (limits.has(tokens[at + 1]?.folded ?? '')) return null;
  if (timed.has(folded)) return 'timed';
  // "should prices go on rising" is "if they do"; "as if it sold" asks nothing.
  if (opens && inverted.has(folded)) return 'asked';
  if (askers.has(folded)) return tokens[at - 1]?.folded === 'as' ? null : 'asked';
  return denials.has(folded) ? 'denied' : null;
}

/** "it was the pressure which had provoked it": what stands before the "which" belongs to the clause. */
const isCleft = (tokens: readonly LineToken[], at: number): boolean => {
  const before = tokens.slice(Math.max(0, at - mostSubject), at);
  return before.some(({ folded }, i) => folded === 'it' && clefts.has(before[i + 1]?.folded ?? ''));
};
const clefts = wordSet('is was');

/** Words that part the clause from what is before it. */
const links = wordSet('and but who which or');
const limits = wordSet('less more fewer later longer sooner matter doubt');
const denials = wordSet('no none nobody nothing neither nor');
const timed = wordSet('once until till when whenever before after');
const inverted = wordSet('should had were');

/** So far before the word that a clause hangs on its denial is looked for. */
const mostClaim = 4;

/** True for a word that denies the clause that hangs on it, and no noun: "denied", "the contest". */
const deniesClaim = (tokens: readonly LineToken[], at: number): boolean =>
  at >= 0 &&
  (tokens[at]!.facts.stances?.includes('deny') ? !nounLeads.has(tokens[at - 1]?.folded ?? '') : isNotFound(tokens, at));
const nounLeads = wordSet('a an the this that his her its their our your my in of');

/** "did not find that", "failed to prove she", "no evidence that", "rejected the claim that": what the clause says is said not to be so. */
function isNotFound(tokens: readonly LineToken[], claim: number): boolean {
  if (!isFinding(tokens[claim]!.folded)) return false;
  return tokens
    .slice(Math.max(0, claim - mostClaim), claim)
    .some(
      ({ folded, facts }) =>
        facts.contracted !== undefined || facts.negating || facts.stances?.includes('deny') || notFound.has(folded),
    );
}
const findings = wordSet(
  'find show prove establish conclude confirm demonstrate say evidence proof sign indication trace suggestion claim allegation accusation report charge',
);
const isFinding = wordMemory((word) => baseForms(word).some((form) => findings.has(form)));
const notFound = wordSet('not no never without cannot nor neither');
