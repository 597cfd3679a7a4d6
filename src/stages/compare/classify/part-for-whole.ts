import type { Change, SideView } from '../context.ts';
import { tellSame } from '../facts/company.ts';
import { compareQuantities } from '../facts/compare-quantities.ts';
import { nearItems } from '../facts/near-items.ts';
import type { Quantity } from '../facts/read-numbers.ts';
import type { LineToken } from '../words/token-line.ts';
import { defineClassifier } from './classifier.ts';

/** What was told of some of a number is told of all of it, since the smaller number was left out. */
export const partForWhole = defineClassifier({
  id: 'part-for-whole',
  kind: 'number',
  severity: 'major',
  languages: ['en'],
  docs: {
    title: 'Some of a number became all of it',
    why: '"Three of the 20 bridges are unsafe" warns of three bridges; without the first number it warns of twenty.',
    caught: [
      'Inspectors closed [three of the/] 20 bridges.',
      'The fire hurt [20 people, three of them badly/20 people badly].',
    ],
    spared: [
      'Inspectors closed [three of the/three of] 20 bridges.',
      'The fire hurt [20 people, three of them badly/20 people, some badly].',
      'The fire hurt [20 people, three of them badly/20 people].',
    ],
  },
  measured: { precision: 1, recall: 1, cases: 5, on: 'own' },
  classify(change) {
    const { baseWords, baseSide, copySide, baseFrom, baseTo } = change;
    if (baseWords.length === 0 || baseSide.quantities.length < 2 || copySide.quantities.length === 0) return null;
    for (const part of nearItems(baseSide.quantities, baseFrom, baseTo)) {
      if (part.start >= baseTo || part.to <= baseFrom) continue;
      if (baseSide.line.tokens[part.to]?.folded !== 'of' || isTold(copySide, part)) continue;
      if (isCutBefore(change, part) || isSpreadOver(change, part))
        return { severity: 'major', confidence: 0.92, note: 'what is true of some is told of all' };
    }
    return null;
  },
});

const isTold = (side: SideView, one: Quantity): boolean =>
  side.quantities.some((other) => compareQuantities(one, other) !== 'different');

/** "three of the 20 bridges" cut down to "20 bridges", of which the same is told. */
function isCutBefore({ baseSide, copySide }: Change, part: Quantity): boolean {
  const whole = baseSide.quantities.find((one) => one.start > part.to && one.start <= part.to + mostBetween);
  if (!whole || whole.value <= part.value || whole.unit !== null || part.unit !== null) return false;
  const there = copySide.quantities.find((one) => compareQuantities(whole, one) === 'same');
  const [own, theirs] = [baseSide.line.tokens, copySide.line.tokens];
  if (!there || theirs.slice(Math.max(0, there.from - 2), there.from).some(({ folded }) => folded === 'of'))
    return false;
  // "all 20 bridges" is another share, which is told elsewhere.
  if (theirs[there.from - 1]?.facts.quantity !== undefined) return false;
  const noun = own[whole.to];
  if (noun?.kind !== 'word' || theirs[there.to]?.key !== noun.key) return false;
  const told = (tokens: readonly LineToken[], at: number) =>
    tokens.slice(at, at + mostAfter).filter(({ kind, facts }) => kind === 'word' && !facts.function);
  const [said, saidThere] = [told(own, whole.to + 1), told(theirs, there.to + 1)];
  const lead = (tokens: readonly LineToken[], at: number) => tokens[at - 1]?.key;
  return (
    said.some((word) => saidThere.some((like) => tellSame(word, like, baseSide.meaning))) ||
    (said.length === 0 && lead(own, part.start) === lead(theirs, there.start))
  );
}
/** How far after a whole number it is looked for what is told of it, in tokens. */
const mostAfter = 4;
/** Words from a part to its whole: "of", "its", "the other". */
const mostBetween = 3;

/** "20 people, three of them badly" told as "20 people badly": the words told of the part stand right by the whole, with nothing between that parts them. */
function isSpreadOver({ baseSide, copySide }: Change, part: Quantity): boolean {
  const [own, theirs] = [baseSide.line.tokens, copySide.line.tokens];
  if (!/^(?:them|whom|those|which)$/.test(own[part.to + 1]?.folded ?? '')) return false;
  const whole = baseSide.quantities.findLast(
    ({ to, value, unit }) => unit === null && to <= part.start && value > part.value,
  );
  const there = whole && copySide.quantities.find((one) => compareQuantities(whole, one) === 'same');
  if (!there) return false;
  const told = own.slice(part.to + 2, part.to + 5).find((token) => token.kind === 'word' && !token.facts.function);
  if (!told) return false;
  for (let at = there.to; at < Math.min(theirs.length, there.to + farthest); at++) {
    if (theirs[at]!.key === told.key) return true;
    if (theirs[at]!.kind === 'punctuation' || theirs[at]!.facts.quantity !== undefined) return false;
  }
  return false;
}
/** How far after a whole number the words of its part may stand, in tokens. */
const farthest = 5;
