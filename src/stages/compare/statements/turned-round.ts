import type { Edit } from '../../../model/edit.ts';
import { ruleId } from '../../../model/ids.ts';
import { isEndless, type SideView } from '../context.ts';
import { isPastForm, sameLemma } from '../words/meaning.ts';
import type { LineToken } from '../words/token-line.ts';
import { isStep, type Negation, readNegations } from './negation-elsewhere.ts';
import { raiseEdit } from './raise-edit.ts';

/** Words around what is denied that both sides must share, so that both tell of one thing, and how far from it they are looked for, in tokens. */
const company = { words: 2, reach: 10 };

/**
 * The edits of a pair in which the one side denies what the other asserts, where the words stand too far apart for any single change to show it: "said it would not
 * publish the names" and "the names will be published, it said"; "denied taking money" and "took money". The edit that holds the denial is told as that. Only a lone
 * denial against a side without any is looked at, and only where most of what is denied stands there.
 */
export function withTurned(edits: readonly Edit[], base: SideView, copy: SideView): readonly Edit[] {
  if (isEndless(base) || isEndless(copy) || edits.some(isTurned)) return edits;
  const inBase = base.line.tokens.some(denies);
  if (inBase === copy.line.tokens.some(denies)) return edits;
  const [own, other] = inBase ? [base, copy] : [copy, base];
  const denied = loneDenial(own, other);
  if (!denied) return edits;
  const asserted = place(denied.word, other);
  if (asserted === null || !haveOneCompany(own, denied, other, asserted)) return edits;
  return raiseEdit(edits, [{ side: inBase ? 'base' : 'copy', span: own.line.tokens[denied.from]! }], {
    kind: 'negation',
    severity: 'critical',
    confidence: 0.7,
    rule: ruleId('negation-flipped'),
    note: inBase ? 'what was denied is told as so' : 'what was so is denied',
  });
}

const isTurned = ({ kind, severity }: Edit): boolean =>
  severity === 'critical' && (kind === 'negation' || kind === 'attribution');

const denies = ({ facts, quotation }: LineToken): boolean =>
  quotation < 0 && (facts.negator === true || facts.stances?.includes('deny') === true);

interface Denied {
  /** Token numbers of the denial and of the last word it is about. */
  readonly from: number;
  readonly to: number;
  readonly word: string;
}

/** The one denial of a side of which most words stand on the other side, which has no negation of any form. */
function loneDenial(own: SideView, other: SideView): Denied | null {
  const found = readNegations(own, other);
  const [one] = found;
  if (found.length !== 1 || !one || readNegations(other, own).length > 0) return null;
  const isVerb = own.line.tokens[one.at]!.facts.stances?.includes('deny') === true;
  if (!one.strong && !isVerb) return null;
  // "did not give in till the autumn" gave in at last.
  if (own.line.tokens.some(({ folded }) => /^(?:till|until|unless|except)$/.test(folded))) return null;
  const words = one.about.filter((word) => !isStep(word));
  const word = isVerb ? words.find((about) => isDeed(about, own, one)) : words[0];
  if (word === undefined || place(word, other) === null || !mostlyStand(words, other)) return null;
  const to = own.line.tokens.findIndex((token, at) => at > one.at && token.folded === word);
  return to < 0 ? null : { from: one.at, to, word };
}

/** True where at least two thirds of the words stand on a side, in any form or as a synonym. */
const mostlyStand = (words: readonly string[], { line, meaning }: SideView): boolean =>
  3 *
    words.filter((word) => line.tokens.some(({ folded }) => sameLemma(folded, word) || meaning.synonyms(folded, word)))
      .length >=
  2 * words.length;

/** What a verb of denial denies is a deed: "taking", "had been beaten". */
const isDeed = (word: string, { line }: SideView, { at }: Negation): boolean =>
  (/(?:ing|ed|en)$/.test(word) || isPastForm(word)) && line.tokens.slice(at).some(({ folded }) => folded === word);

/** Where the one token of a side stands that is a form of a word; null for none, or for several. */
function place(word: string, { line }: SideView): number | null {
  const first = line.tokens.findIndex((token) => isForm(token, word));
  if (first < 0 || line.tokens.some((token, at) => at > first && isForm(token, word))) return null;
  return first;
}

const isForm = (token: LineToken, word: string): boolean => token.kind === 'word' && sameLemma(token.folded, word);

function haveOneCompany(own: SideView, { to }: Denied, other: SideView, at: number): boolean {
  const near = ({ line }: SideView, middle: number) =>
    line.tokens.filter(
      (token, i) =>
        i !== middle &&
        Math.abs(i - middle) <= company.reach &&
        token.kind === 'word' &&
        !token.facts.function &&
        token.facts.stances === undefined,
    );
  const theirs = near(other, at);
  const like = near(own, to).filter((token) => theirs.some((one) => sameLemma(one.folded, token.folded)));
  return like.length >= company.words;
}
