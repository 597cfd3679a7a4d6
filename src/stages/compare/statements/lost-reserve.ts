import { stagesOfMatters } from '../../../language/en/stages-of-a-matter.ts';
import type { Edit } from '../../../model/edit.ts';
import { ruleId } from '../../../model/ids.ts';
import { isEndless, type SideView } from '../context.ts';
import { sameLemma, sharedStem } from '../words/meaning.ts';
import { foldedText, type LineToken } from '../words/token-line.ts';
import { findCaveat, isAnswered, isDeniedAsOften } from './caveats.ts';
import { type Finding, type Place, raiseEdit, touches } from './raise-edit.ts';

/**
 * The edits of a pair in which the copy is surer than the base in a way that no single change shows: a charge is told as a verdict and talks as a deal, and what the base said against its own news is gone. `beside` gives the sentences around the copy's, where a caveat may stand as well.
 */
export function withLostReserve(
  edits: readonly Edit[],
  base: SideView,
  copy: SideView,
  beside: () => readonly LineToken[],
): readonly Edit[] {
  if (edits.length === 0 || isEndless(base) || isEndless(copy)) return edits;
  const isSurer = edits.some(({ kind, severity }) => kind === 'modality' && severity === 'major');
  const done = isSurer || edits.some(isFate) ? null : laterStage(base, copy);
  if (done) {
    // A change that was read as a matter of modality already is as grave as it was found to be, unless the copy says that it has happened.
    const isRead = (edit: Edit) => edit.kind === 'modality' && done.some(({ side, span }) => touches(edit[side], span));
    return !isPerfect(copy, done[0]!) && edits.some(isRead) ? edits : raiseEdit(edits, done, told);
  }
  const caveat = caveatGone(base, copy, beside);
  return caveat ? raiseEdit(edits, caveat, gone) : edits;
}

/** "has lodged an appeal" */
const isPerfect = ({ line: { tokens } }: SideView, { span }: Place): boolean => {
  const at = tokens.findIndex(({ from }) => from === span.from);
  return tokens.slice(Math.max(0, at - 4), at).some(({ folded }) => folded === 'has' || folded === 'have');
};

/** Another fate, "charged" and "convicted", tells it already. */
const isFate = ({ rule, severity }: Edit): boolean => rule === 'fate-changed' && severity === 'major';

const told: Finding = {
  kind: 'modality',
  severity: 'major',
  confidence: 0.65,
  rule: ruleId('modality-changed'),
  note: 'what was open or to come is told as done',
};
const gone: Finding = {
  kind: 'negation',
  severity: 'major',
  confidence: 0.6,
  rule: ruleId('caveat-dropped'),
  note: 'a denial or a caveat left out',
};

function laterStage(base: SideView, copy: SideView): readonly Place[] | null {
  const one = foldedText(base.line.tokens);
  for (const { early, late } of stagesOfMatters) {
    if (!early.test(one) || late.test(one)) continue;
    const other = foldedText(copy.line.tokens);
    const match = late.exec(other);
    if (!match || early.test(other)) continue;
    const at = other.slice(0, match.index).split(' ').length - 1;
    return [{ side: 'copy', span: copy.line.tokens[at]! }];
  }
  return null;
}

function caveatGone(base: SideView, copy: SideView, beside: () => readonly LineToken[]): readonly Place[] | null {
  const tokens = base.line.tokens;
  const caveat = findCaveat(tokens);
  if (!caveat || tokens[caveat.from]!.quotation >= 0 || isAnswered(copy.line.tokens) || isAnswered(beside()))
    return null;
  const words = tokens.slice(caveat.from, caveat.to);
  if (isDeniedAsOften(words, tokens, [...copy.line.tokens, ...beside()])) return null;
  const isKept = (word: LineToken) =>
    copy.line.tokens.some(({ folded }) => sameLemma(folded, word.folded) || sharedStem(folded, word.folded));
  if (words.filter(({ facts }) => !facts.function).some(isKept)) return null;
  return words.map((span): Place => ({ side: 'base', span }));
}
