import type { SegmentedText } from '../../model/article.ts';
import type { Edit } from '../../model/edit.ts';
import type { ComparedPair } from '../../model/judgement.ts';
import { slice } from '../../model/span.ts';

/** Words of what grows from one version of a report to the next. Own list. */
const countedThings =
  /\b(?:dead|deaths?|died|killed|killing|kills|toll|bodies|victims?|casualt\w+|injur\w+|wounded|hurt|missing|unaccounted|trapped|rescued|brought|surface|evacuated|displaced|homeless|arrest\w*|detained|infected|infections|cases|ill|hospital\w*|houses|homes|buildings|hectares|acres|votes|ballots|precincts|survivors?)\b/i;
/** Words that say the copy knows of a later hour. */
const laterWords =
  /\b(?:now|so far|since|still|later|latest|updated?|update|rose|risen|climbed|increased|reached|by (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:night|evening|morning|afternoon))\b/i;

/** What drift needs to know of the two articles. */
export interface DriftContext {
  readonly base: SegmentedText & { readonly published: string | null };
  readonly copy: SegmentedText & { readonly published: string | null };
  /** True where the copy went through a machine: its numbers are then errors, not news. */
  readonly garbled: boolean;
}

/** A copy must have this share of its sentences to itself before its figures can be newer ones. */
const newShare = 0.1;

/**
 * Version drift is not corruption: a toll that rises in a later version. A number loses its charge where the copy came
 * out later, has sentences of its own, counts people or things that are counted anew from hour to hour, and says so:
 * by a word of a later hour in its sentence, or because other such numbers moved with it.
 */
export function spareDrift(pairs: readonly ComparedPair[], context: DriftContext): readonly ComparedPair[] {
  if (context.garbled || !later(context) || ownShare(pairs) < newShare) return pairs;
  const moved = pairs.filter((pair) => pair.edits.some((edit) => drifts(edit, pair, context))).length;
  return pairs.map((pair) => {
    const told = laterWords.test(textOf(context.copy, pair.copy));
    if (!told && moved < 2) return pair;
    const edits = pair.edits.map((edit) =>
      drifts(edit, pair, context) ? { ...edit, severity: 'neutral' as const, note: driftNote(edit, context) } : edit,
    );
    return { ...pair, edits };
  });
}

const driftNote = (edit: Edit, { base, copy }: DriftContext): string =>
  `a later figure: ${edit.base ? slice(base.body, edit.base) : ''} became ${edit.copy ? slice(copy.body, edit.copy) : ''}`;

/** Known to be out on a later day, or at a later time of the same day. */
function later({ base, copy }: DriftContext): boolean {
  return base.published !== null && copy.published !== null && copy.published > base.published;
}

function ownShare(pairs: readonly ComparedPair[]): number {
  const sentences = pairs.reduce((sum, pair) => sum + pair.copy.length, 0);
  const own = pairs.reduce((sum, pair) => sum + (pair.base.length === 0 ? pair.copy.length : 0), 0);
  return own / (sentences || 1);
}

function drifts(edit: Edit, pair: ComparedPair, { base, copy }: DriftContext): boolean {
  if (edit.kind !== 'number' || !edit.base || !edit.copy || edit.severity === 'neutral') return false;
  return countedThings.test(textOf(base, pair.base)) && countedThings.test(textOf(copy, pair.copy));
}

const textOf = (text: SegmentedText, ordinals: readonly number[]): string =>
  ordinals.map((ordinal) => slice(text.body, text.sentences[ordinal]!)).join(' ');
