import { cardinals } from '../../language/en/number-words.ts';
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

/** A sentence this unlike its source's holds something new, and so does one that is the copy's own. */
const newUnder = 0.6;
/** How far after a figure the word stands that says what it counts. */
const reach = 48;

/**
 * Version drift is not corruption: a toll that rises in a later version. A number loses its charge where the copy came
 * out later and has something new to tell, where it counts people or things that are counted anew from hour to hour,
 * where it moved the way such counts move (only the missing and the trapped grow fewer), and where the copy says so: by a
 * word of a later hour in its sentence, or because other such numbers moved with it. So does a denial of what "has not" happened, where the copy tells at a
 * later hour that it has.
 */
export function spareDrift(pairs: readonly ComparedPair[], context: DriftContext): readonly ComparedPair[] {
  if (context.garbled || !later(context) || !pairs.some(isNew)) return pairs;
  const moved = pairs.filter((pair) => pair.edits.some((edit) => drifts(edit, pair, context))).length;
  return pairs.map((pair) => {
    const told = laterWords.test(textOf(context.copy, pair.copy));
    if (!told && moved < 2) return pair;
    const edits = pair.edits.map((edit) => {
      const note = drifts(edit, pair, context)
        ? driftNote(edit, context)
        : told && cameToPass(edit, pair, context)
          ? 'a later state: what had not happened has'
          : null;
      return note === null ? edit : { ...edit, severity: 'neutral' as const, note, drift: true as const };
    });
    return { ...pair, edits };
  });
}

const driftNote = (edit: Edit, { base, copy }: DriftContext): string =>
  `a later figure: ${edit.base ? slice(base.body, edit.base) : ''} became ${edit.copy ? slice(copy.body, edit.copy) : ''}`;

/** What a report says has not happened up to its hour. */
const notYet = /\b(?:yet|so far)\b|\b(?:no|none|nobody|not)\b[^.;]*\b(?:has|have)\b|\b(?:has|have)(?: not|n[’']t)\b/i;

/** True for a negation that is gone because what "has not" happened at the hour of the base has by that of the copy. */
const cameToPass = (edit: Edit, pair: ComparedPair, { base, copy }: DriftContext): boolean =>
  edit.kind === 'negation' &&
  edit.base !== null &&
  notYet.test(textOf(base, pair.base)) &&
  !notYet.test(textOf(copy, pair.copy));

/** Known to be out on a later day, or at a later time of the same day. */
function later({ base, copy }: DriftContext): boolean {
  return base.published !== null && copy.published !== null && copy.published > base.published;
}

const isNew = (pair: ComparedPair): boolean =>
  pair.copy.length > 0 && (pair.base.length === 0 || pair.similarity < newUnder);

function drifts(edit: Edit, pair: ComparedPair, { base, copy }: DriftContext): boolean {
  if (edit.kind !== 'number' || !edit.base || !edit.copy || edit.severity === 'neutral') return false;
  if (!countedThings.test(textOf(base, pair.base)) || !countedThings.test(textOf(copy, pair.copy))) return false;
  const [before, after] = [numberIn(slice(base.body, edit.base)), numberIn(slice(copy.body, edit.copy))];
  if (before === null || after === null) return false;
  return after > before || shrinking.test(copy.body.slice(edit.copy.to, edit.copy.to + reach));
}

/** Counts that fall as a report is brought up to date. */
const shrinking = /\b(?:missing|unaccounted|trapped|stranded|without (?:power|water))\b/i;

/** A whole number in figures or in up to three words; null for anything else. */
function numberIn(text: string): number | null {
  const figure = /\d[\d,.]*/.exec(text)?.[0].replace(/,(?=\d{3})/g, '');
  if (figure !== undefined) return Number.parseFloat(figure);
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  const values = words.map((word) => cardinals[word]).filter((value) => value !== undefined);
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
}

const textOf = (text: SegmentedText, ordinals: readonly number[]): string =>
  ordinals.map((ordinal) => slice(text.body, text.sentences[ordinal]!)).join(' ');
