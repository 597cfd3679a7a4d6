import type { Alignment } from '../../src/model/alignment.ts';
import type { SegmentedText } from '../../src/model/article.ts';
import type { Edit } from '../../src/model/edit.ts';
import type { Sentence } from '../../src/model/sentence.ts';
import { type ComparedTexts, compareAligned } from '../../src/stages/compare/compare.ts';
import type { CompareContext } from '../../src/stages/compare/context.ts';
import { tokenise } from '../../src/text/tokens.ts';

/** A text whose sentences are given; they are joined by a line feed. */
export function textOf(...sentences: readonly string[]): SegmentedText {
  let at = 0;
  const spans = sentences.map((sentence, ordinal): Sentence => {
    const from = at;
    at += sentence.length + 1;
    return { from, to: from + sentence.length, ordinal, paragraph: ordinal, tokens: [] };
  });
  const body = sentences.join('\n');
  return {
    body,
    language: 'en',
    sentences: spans.map((span) => ({ ...span, tokens: tokenise(body, span.from, span.to) })),
  };
}

/** Both sides of "… [base/copy] …"; a backslash keeps a bracket or slash. */
export function sidesOf(notation: string): { base: string; copy: string } {
  const side = (pick: 0 | 1) =>
    notation
      .replace(/\[([^[\]]*?)\/([^[\]]*?)\]/g, (_, base: string, copy: string) => (pick === 0 ? base : copy))
      .replace(/ +/g, ' ');
  return { base: side(0), copy: side(1) };
}

/** An alignment that pairs sentence by sentence; lengths must agree. */
export function oneToOne(base: SegmentedText, copy: SegmentedText): Alignment {
  return {
    pairs: base.sentences.map((_, i) => ({
      base: [i],
      copy: [i],
      relation: base.body === copy.body ? ('kept' as const) : ('reworded' as const),
      moved: false,
      similarity: 0.8,
    })),
    precise: true,
  };
}

/** Compares two texts of as many sentences. */
export function compareTexts(base: SegmentedText, copy: SegmentedText, context: CompareContext = {}): ComparedTexts {
  return compareAligned(base, copy, oneToOne(base, copy), context);
}

/** The edits of one sentence pair in bracket notation. */
export function editsOf(notation: string, context: CompareContext = {}): readonly Edit[] {
  const { base, copy } = sidesOf(notation);
  return compareTexts(textOf(base), textOf(copy), context).pairs.flatMap((pair) => pair.edits);
}

/** The major and critical edits of a pair of sentences, as "kind: base → copy". */
export function graveEdits(base: string, copy: string): string[] {
  const [one, other] = [textOf(base), textOf(copy)];
  return compareTexts(one, other)
    .pairs.flatMap((pair) => pair.edits)
    .filter((edit) => edit.severity === 'major' || edit.severity === 'critical')
    .map((edit) => {
      const was = edit.base ? one.body.slice(edit.base.from, edit.base.to) : '';
      const is = edit.copy ? other.body.slice(edit.copy.from, edit.copy.to) : '';
      return `${edit.kind}: ${was} → ${is}`;
    });
}
