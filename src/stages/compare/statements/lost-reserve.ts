import { stagesOfMatters } from '../../../language/en/stages-of-a-matter.ts';
import type { Edit } from '../../../model/edit.ts';
import { ruleId } from '../../../model/ids.ts';
import { isEndless, type SideView } from '../context.ts';
import { isPastForm, sameLemma } from '../words/meaning.ts';
import type { LineToken } from '../words/token-line.ts';
import { findCaveat, isAnswered } from './caveats.ts';
import { governed, isOpening, tellsFuture } from './openings.ts';
import { type Finding, type Place, raiseEdit, touches } from './raise-edit.ts';

/**
 * The edits of a pair in which the copy is surer than the base in a way that no single change shows: what was to come is told as done, a charge as a verdict and
 * talks as a deal, and what the base said against its own news is gone. `beside` gives the sentences around the copy's, where a caveat may stand as well.
 */
export function withLostReserve(
  edits: readonly Edit[],
  base: SideView,
  copy: SideView,
  beside: () => readonly LineToken[],
): readonly Edit[] {
  if (edits.length === 0 || isEndless(base) || isEndless(copy)) return edits;
  if (edits.some(({ kind, severity }) => kind === 'modality' && severity === 'major')) return edits;
  const done = toldAsDone(base, copy) ?? laterStage(base, copy);
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

/** The deed of a plan, a suspicion or a future that the copy, which leaves nothing open, tells in the past; null for none. */
function toldAsDone(base: SideView, copy: SideView): readonly Place[] | null {
  const [tokens, others] = [base.line.tokens, copy.line.tokens];
  const leads = (line: readonly LineToken[], at: number) =>
    line[at]!.quotation < 0 && (tellsFuture(line, at, false) || isOpening(line, at));
  const open = tokens.findIndex((_, at) => leads(tokens, at));
  if (open < 0 || others.some((token, at) => leads(others, at) || isToBe(others, at) || token.facts.negator))
    return null;
  for (let at = open; at < tokens.length; at++) {
    if (!leads(tokens, at)) continue;
    const verb = governed(tokens, at)[0];
    if (!verb || !isInOpenForm(tokens, tokens.indexOf(verb))) continue;
    const isThought = !tellsFuture(tokens, at, false);
    const done = others.findIndex(
      (token, place) => sameLemma(token.folded, verb.folded) && isDone(others, place, isThought),
    );
    if (done >= 0)
      return [
        { side: 'copy', span: others[done]! },
        { side: 'base', span: tokens[at]! },
        { side: 'base', span: verb },
      ];
  }
  return null;
}

/** "with a sixth to be picked on Friday". */
const isToBe = (tokens: readonly LineToken[], at: number): boolean =>
  tokens[at]!.folded === 'to' && tokens[at + 1]?.folded === 'be';

/** "to open", "will open", "of stealing", "considered resigning". */
const isInOpenForm = (tokens: readonly LineToken[], at: number): boolean => {
  const before = tokens[at - 1];
  return (
    before?.folded === 'to' ||
    before?.folded === 'be' ||
    before?.facts.modal !== undefined ||
    tokens[at]!.folded.endsWith('ing')
  );
};

/** "opened", "has opened", "lodged an appeal"; "are resigning" where it was only thought of: what is planned may be told in that form as well. */
function isDone(tokens: readonly LineToken[], at: number, isThought: boolean): boolean {
  const { folded } = tokens[at]!;
  const before = tokens.slice(Math.max(0, at - 4), at).map((token) => token.folded);
  if (before.at(-1) === 'to' || before.at(-1) === 'being') return false;
  if (/ed$/.test(folded) || (isPastForm(folded) && folded !== 'read')) return !before.includes('to');
  if (folded.endsWith('ing')) return isThought && /^(?:is|are|was|were)$/.test(before.at(-1) ?? '');
  return before.some((word) => /^(?:has|have|had)$/.test(word)) && before.some((word) => /ed$/.test(word));
}

function laterStage(base: SideView, copy: SideView): readonly Place[] | null {
  const textOf = ({ line }: SideView) => line.tokens.map(({ folded }) => folded).join(' ');
  const one = textOf(base);
  for (const { early, late } of stagesOfMatters) {
    if (!early.test(one) || late.test(one)) continue;
    const other = textOf(copy);
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
  const isKept = (word: LineToken) => copy.line.tokens.some(({ folded }) => sameLemma(folded, word.folded));
  if (words.filter(({ facts }) => !facts.function).some(isKept)) return null;
  return words.map((span): Place => ({ side: 'base', span }));
}
