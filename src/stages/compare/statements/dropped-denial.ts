import type { Alignment } from '../../../model/alignment.ts';
import type { SegmentedText } from '../../../model/article.ts';
import type { Edit } from '../../../model/edit.ts';
import { ruleId } from '../../../model/ids.ts';
import type { Span } from '../../../model/span.ts';
import { isDoubt } from './caveats.ts';

type Loss = Pick<Edit, 'kind' | 'severity' | 'confidence' | 'rule' | 'note'>;

const denialLost: Loss = {
  kind: 'attribution',
  severity: 'major',
  confidence: 0.55,
  rule: ruleId('attribution-changed'),
  note: 'a denial left out',
};
const caveatLost: Loss = {
  kind: 'negation',
  severity: 'major',
  confidence: 0.55,
  rule: ruleId('caveat-dropped'),
  note: 'a denial or a caveat left out',
};
const otherSideLost: Loss = {
  kind: 'attribution',
  severity: 'major',
  confidence: 0.55,
  rule: ruleId('attribution-changed'),
  note: 'what another side says of it left out',
};

/**
 * The edits of sentences the copy left out: leaving out costs nothing, except that a denial, a doubt or the other side's account went while what it was about
 * stayed. That is taken to be so where a neighbour of the sentence was kept and the copy holds nothing of the kind anywhere. One entry a pair of the alignment; most are empty.
 */
export function droppedDenials(
  base: SegmentedText,
  copy: SegmentedText,
  alignment: Alignment,
): ReadonlyMap<number, readonly Edit[]> {
  const found = new Map<number, readonly Edit[]>();
  const dropped = alignment.pairs.flatMap((pair, index) => (pair.copy.length === 0 ? [{ pair, index }] : []));
  if (dropped.length === 0) return found;
  const kept = new Set(alignment.pairs.flatMap((pair) => (pair.copy.length > 0 ? pair.base : [])));
  let whole: string | null = null;
  for (const { pair, index } of dropped) {
    const [first, last] = [pair.base[0]!, pair.base.at(-1)!];
    // What it denies or doubts stands right before it, or one sentence further up.
    if (!kept.has(first - 1) && !kept.has(first - 2) && !kept.has(last + 1)) continue;
    const span = { from: base.sentences[first]!.from, to: base.sentences[last]!.to };
    const before = kept.has(first - 1) ? plainText(base, base.sentences[first - 1]!) : '';
    const loss = lossOf(base, span, before);
    if (loss === null) continue;
    whole ??= plainText(copy, { from: 0, to: copy.body.length });
    if (!isKept(loss, whole)) found.set(index, [{ ...loss, base: span, copy: null }]);
  }
  return found;
}

/** What is lost with the sentences in a span; null where they may go. `before` is the text of a kept sentence right before them. */
function lossOf(text: SegmentedText, span: Span, before: string): Loss | null {
  const words = plainText(text, span);
  if (denials.test(words)) return denialLost;
  if (isDoubt(words)) return caveatLost;
  return disputedCause.test(words) || (otherFigure.test(words) && claimed.test(before)) ? otherSideLost : null;
}

/** True where the copy has anything of the kind that was lost. */
const isKept = (loss: Loss, copy: string): boolean =>
  denials.test(copy) ||
  (loss === otherSideLost ? otherFigure.test(copy) || disputedCause.test(copy) : loss === caveatLost && isDoubt(copy));

/** A stretch of a text in lower case, its apostrophes straight and quotation marks left out. */
const plainText = ({ body }: SegmentedText, { from, to }: Span): string =>
  body
    .slice(from, to)
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/["“”«»]/g, '');

/** Verbs and adjectives of denial proper; "rejected the bill" denies nothing. */
const denials =
  /\b(?:den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing)|disavow(?:s|ed)?|disput(?:e|es|ed|ing)|denials?|baseless|unfounded|groundless)\b/;

/** "Outside experts put the figure at a third": a second account of what somebody claimed right before. */
const otherFigure =
  /\bputs? (?:the|its|their|that|this) (?:\w+ )?(?:figure|number|share|toll|total|cost|count|bill|sum|loss|losses|turnout|crowd|rate) (?:at|closer to|nearer)\b/;
const claimed = /\b(?:says?|said|claim(?:s|ed)?|estimat(?:es?|ed)|insist(?:s|ed)?|according to|boast(?:s|ed)?)\b/;

/** "Growers blame the weir; the board points to the drought": two parties that do not agree on a cause. */
const disputedCause =
  /\b(?:blames?|blamed)\b[^.]{1,80}[;,] (?:but |while |whereas |and )?[^.;,]{1,50}\b(?:points?|pointed) (?:\w+ )?to\b|\b(?:blames?|blamed)\b[^.]{1,80}[;,] (?:but |while |whereas )?[^.;,]{1,50}\b(?:blames?|blamed|cites?|cited)\b/;
