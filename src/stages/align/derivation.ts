import type { Alignment } from '../../model/alignment.ts';
import type { SegmentedText } from '../../model/article.ts';
import type { Derivation, Manner } from '../../model/judgement.ts';

export interface DerivationClass {
  readonly derivation: Derivation;
  /** `spun` and `garbled` are never given here: the judge says them, with the garble verdict at hand. */
  readonly manner: Exclude<Manner, 'spun' | 'garbled'> | null;
  /** Shares (0..1) of the words of each side that stand in aligned sentences. */
  readonly coverage: { readonly ofBase: number; readonly ofCopy: number };
}

/** Whether and how the copy derives from the base. */
export function classifyDerivation(base: SegmentedText, copy: SegmentedText, alignment: Alignment): DerivationClass {
  const linked = alignment.pairs.filter((pair) => pair.base.length > 0 && pair.copy.length > 0);
  const share = (text: SegmentedText, ordinals: number[]) => {
    const words = (list: readonly { tokens: readonly unknown[] }[]) =>
      list.reduce((sum, s) => sum + s.tokens.length, 0);
    return words(ordinals.map((i) => text.sentences[i]!)) / (words(text.sentences) || 1);
  };
  const ofBase = share(
    base,
    linked.flatMap((pair) => pair.base),
  );
  const ofCopy = share(
    copy,
    linked.flatMap((pair) => pair.copy),
  );
  const coverage = { ofBase, ofCopy };
  if (ofCopy < 0.2) return { derivation: 'none', manner: null, coverage };
  const likeness = linked.reduce((sum, pair) => sum + pair.similarity, 0) / linked.length;
  const manner = likeness > 0.9 ? 'verbatim' : likeness > 0.6 ? 'light' : 'heavy';
  return { derivation: ofCopy > 0.8 ? 'whole' : 'partial', manner, coverage };
}
