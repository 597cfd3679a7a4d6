import type { Alignment } from '../../../model/alignment.ts';
import type { SegmentedText } from '../../../model/article.ts';
import type { Edit } from '../../../model/edit.ts';
import { ruleId } from '../../../model/ids.ts';
import type { Sentence } from '../../../model/sentence.ts';
import { wordForm } from '../words/word-form.ts';

/** Verbs and adjectives of denial proper; "rejected the bill" denies nothing. */
const denials = new Set(
  'deny denies denied denying refute refutes refuted refuting disavow disavows disavowed dispute disputes disputed disputing denial denials baseless unfounded groundless'.split(
    ' ',
  ),
);

/**
 * The edits of sentences the copy left out: leaving out costs nothing, except that a denial went while what it denied stayed. That is taken to be
 * so where a neighbour of the sentence was kept and the copy holds no denial anywhere. One entry a pair of the alignment; most are empty.
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
  const denied = dropped.filter(({ pair }) => pair.base.some((ordinal) => denies(base, base.sentences[ordinal])));
  if (denied.length === 0 || copy.sentences.some((sentence) => denies(copy, sentence))) return found;
  for (const { pair, index } of denied) {
    const [first, last] = [pair.base[0]!, pair.base.at(-1)!];
    if (!kept.has(first - 1) && !kept.has(last + 1)) continue;
    const span = { from: base.sentences[first]!.from, to: base.sentences[last]!.to };
    found.set(index, [
      {
        kind: 'attribution',
        severity: 'major',
        confidence: 0.55,
        rule: ruleId('attribution-changed'),
        base: span,
        copy: null,
        note: 'a denial left out',
      },
    ]);
  }
  return found;
}

/** "The claim could not be verified": nobody vouches for it. */
const unverified = /\b(?:could|can)(?: ?not|n['’]t) be (?:\w+ )?(?:verified|confirmed|checked)\b/;

const denies = (text: SegmentedText, sentence: Sentence | undefined): boolean =>
  sentence !== undefined &&
  (sentence.tokens.some(
    (token) => token.kind === 'word' && denials.has(wordForm(text.body.slice(token.from, token.to)).folded),
  ) ||
    unverified.test(text.body.slice(sentence.from, sentence.to)));
