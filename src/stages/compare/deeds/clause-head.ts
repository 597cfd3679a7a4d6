import { baseForms } from '../words/meaning.ts';
import type { LineToken } from '../words/token-line.ts';
import { askers, openBy, type Walk } from './standing.ts';
import { wordSet } from './verb-forms.ts';

/** So far before a verb the head of its clause is looked for. */
const mostSubject = 10;

/**
 * Adds what the head of the clause has to say: "no shot was fired", "none of the crew was hurt", "if it sells". False where it puts the deed in a time of its
 * own, which leaves unknown how it stands: "once it sells".
 */
export function readClauseHead(walk: Walk, tokens: readonly LineToken[]): boolean {
  const stop = Math.max(0, walk.at - mostSubject);
  for (let i = walk.at; i >= stop; i--) {
    const { folded, kind, opens, facts } = tokens[i]!;
    if (folded === 'that' ? isNotFound(tokens, i) : facts.stances?.includes('deny')) {
      walk.negated = !walk.negated;
      walk.from = Math.max(0, i - mostClaim);
      return true;
    }
    // "whether or not it sells"
    if (folded === 'not' && tokens[i - 1]?.folded === 'or') i--;
    else if (kind === 'punctuation' || links.has(folded)) return true;
    if (limits.has(tokens[i + 1]?.folded ?? '')) continue;
    if (timed.has(folded)) return false;
    // "should prices go on rising" is "if they do".
    // "as if it sold" asks nothing.
    const asks = (askers.has(folded) && tokens[i - 1]?.folded !== 'as') || (opens && inverted.has(folded));
    if (!asks && !denials.has(folded)) continue;
    if (asks) openBy(walk, 'asked');
    else walk.negated = !walk.negated;
    walk.from = i;
    return true;
  }
  return true;
}

/** Words that part the clause from what is before it. */
const links = wordSet('and but that who which or');
/** "no less than", "no longer": a "no" before these denies no subject. */
const limits = wordSet('less more fewer later longer sooner matter doubt');
const denials = wordSet('no none nobody nothing neither nor');
const timed = wordSet('once until till when whenever before after');
const inverted = wordSet('should had were');

/** So far before a "that" its verb and the denial of it are looked for. */
const mostClaim = 5;

/** "did not find that", "no evidence that", "denied that": what the clause says is said not to be so. */
function isNotFound(tokens: readonly LineToken[], that: number): boolean {
  const before = tokens.slice(Math.max(0, that - mostClaim), that);
  const claim = before.at(-1);
  if (!claim) return false;
  if (claim.facts.stances?.includes('deny')) return true;
  if (!baseForms(claim.folded).some((form) => findings.has(form))) return false;
  return before.some(({ folded, facts }) => facts.contracted !== undefined || notFound.has(folded));
}
const findings = wordSet(
  'find show prove establish conclude confirm demonstrate say evidence proof sign indication trace suggestion',
);
const notFound = wordSet('not no never without cannot nor neither');
