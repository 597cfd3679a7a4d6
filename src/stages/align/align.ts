import type { AlignedPair, Alignment, Relation } from '../../model/alignment.ts';
import type { SegmentedText } from '../../model/article.ts';
import { type Budget, workBudget } from '../../model/failure.ts';
import type { WeighedSentence } from './features.ts';
import { type Group, groupLinks } from './groups.ts';
import { measureLinks, type Sides, scoreLinks, weighSides } from './links.ts';
import { offOrder } from './order.ts';
import { bagOf, readWording } from './words.ts';

/** What may be set when aligning. */
export interface AlignOptions {
  /** Units are pairs of words compared; two news articles take some ten thousand. */
  readonly budget?: Budget;
}

/** Work allowed where the caller sets no budget: a second or so for texts of a hundred thousand words. */
const usualWork = 100_000_000;

/** Likelihood from which a link counts within a group, and from which it makes a pair of its own. */
export const linkBar = 0.45;
export const loneBar = 0.5;

/**
 * Which sentences of the copy render which of the base. Equal sentences are paired first; of the others only pairs that share
 * rare words are measured, and groups of likely links become pairs: one to one, split, merged or many to many (told by
 * `relation` as split or merged by the longer side, reworded where both are as many). Pairs come in the order of the copy,
 * dropped sentences where they would have stood. Exchanging the texts mirrors the answer.
 */
export function alignTexts(base: SegmentedText, copy: SegmentedText, options: AlignOptions = {}): Alignment {
  // Always worked out in one orientation, chosen by the texts themselves, so that no tie can break the mirror.
  const mirrored = base.body.length !== copy.body.length ? base.body.length > copy.body.length : base.body > copy.body;
  const [first, second] = mirrored ? [copy, base] : [base, copy];
  const { groups, sides, moved, precise } = options.budget
    ? groupSentences(first, second, options.budget)
    : rememberedGroups(first, second);
  const pairs = groups.map((group, index): AlignedPair => {
    const [ofBase, ofCopy] = mirrored ? [group.copy, group.base] : [group.base, group.copy];
    const relation = relationOf(base, copy, ofBase, ofCopy);
    const similarity = relation === 'kept' ? 1 : likeness(sides, group);
    return { base: ofBase, copy: ofCopy, relation, moved: moved[index]!, similarity };
  });
  return { pairs: inOrder(pairs, base.sentences.length, copy.sentences.length), precise };
}

/** The groups of the latest two texts: those who find that they took the copy for the base ask again the other way round. */
let latest: { first: SegmentedText; second: SegmentedText; grouped: ReturnType<typeof groupSentences> } | null = null;

function rememberedGroups(first: SegmentedText, second: SegmentedText) {
  if (latest?.first !== first || latest.second !== second)
    latest = { first, second, grouped: groupSentences(first, second, workBudget(usualWork)) };
  return latest.grouped;
}

/** Room for the rows of measured pairs, kept from text to text, and how many numbers it may hold: those of some thousand pairs. */
let room: Float64Array = new Float64Array(0);
const mostRoom = 100_000;

function groupSentences(first: SegmentedText, second: SegmentedText, budget: Budget) {
  const sides = weighSides(readWording(first, second));
  const measured = measureLinks(sides, budget, undefined, room);
  if (measured.rows.length > room.length && measured.rows.length <= mostRoom) room = measured.rows;
  const anchored = sides.anchors.map(([i, j]): Group => ({ base: [i], copy: [j] }));
  const groups = [...anchored, ...groupLinks(scoreLinks(sides, measured), sides.base.length, linkBar, loneBar)];
  const moved = offOrder(groups.map((group) => standingOf(group, sides)));
  return { groups, sides, moved, precise: measured.simple === null };
}

/** Where a group stands, by its first sentences; its weight is that of its words, and never zero. */
function standingOf(group: Group, sides: Sides): { base: number; copy: number; weight: number } {
  const weight = (side: readonly WeighedSentence[], places: readonly number[]) =>
    places.reduce((sum, place) => sum + side[place]!.bits, 0);
  return {
    base: group.base[0]!,
    copy: group.copy[0]!,
    weight: 1 + weight(sides.base, group.base) + weight(sides.copy, group.copy),
  };
}

function relationOf(
  base: SegmentedText,
  copy: SegmentedText,
  ofBase: readonly number[],
  ofCopy: readonly number[],
): Relation {
  if (ofBase.length !== ofCopy.length) return ofBase.length < ofCopy.length ? 'split' : 'merged';
  const text = (side: SegmentedText, places: readonly number[]) =>
    places.map((place) => side.body.slice(side.sentences[place]!.from, side.sentences[place]!.to)).join('\n');
  return text(base, ofBase) === text(copy, ofCopy) ? 'kept' : 'reworded';
}

/** Share of the weight of words that both sides of a group have. */
function likeness({ wording: { rarity }, base, copy }: Sides, group: Group): number {
  const ofBase = group.base.length === 1 ? base[group.base[0]!]!.bag : joinedBag(base, group.base);
  const ofCopy = group.copy.length === 1 ? copy[group.copy[0]!]!.bag : joinedBag(copy, group.copy);
  let shared = 0;
  let all = 0;
  for (let i = 0, j = 0; i < ofBase.length || j < ofCopy.length; ) {
    const one = i < ofBase.length ? ofBase[i]! : Number.MAX_SAFE_INTEGER;
    const other = j < ofCopy.length ? ofCopy[j]! : Number.MAX_SAFE_INTEGER;
    const weight = rarity[Math.min(one, other)]!;
    all += one === other ? 2 * weight : weight;
    if (one === other) shared += 2 * weight;
    if (one <= other) i++;
    if (other <= one) j++;
  }
  return all === 0 ? 1 : shared / all;
}

const joinedBag = (side: readonly WeighedSentence[], places: readonly number[]): Int32Array =>
  bagOf(places.flatMap((place) => [...side[place]!.bag]));

/** Copy order; a dropped sentence follows the pair that holds the base sentence before it. */
function inOrder(pairs: readonly AlignedPair[], baseLength: number, copyLength: number): AlignedPair[] {
  const heldBase = new Map<number, AlignedPair>();
  const heldCopy = new Map<number, AlignedPair>();
  for (const pair of pairs) {
    for (const i of pair.base) heldBase.set(i, pair);
    for (const j of pair.copy) heldCopy.set(j, pair);
  }
  const following = new Map<AlignedPair | null, AlignedPair[]>();
  let last: AlignedPair | null = null;
  for (let i = 0; i < baseLength; i++) {
    const holder = heldBase.get(i);
    if (holder) last = holder.moved ? last : holder;
    else {
      const waiting = following.get(last);
      if (waiting) waiting.push(lonePair('dropped', i));
      else following.set(last, [lonePair('dropped', i)]);
    }
  }
  const ordered = [...(following.get(null) ?? [])];
  for (let j = 0; j < copyLength; j++) {
    const pair = heldCopy.get(j) ?? lonePair('added', j);
    if (pair.copy[0] !== j) continue;
    ordered.push(pair, ...(following.get(pair) ?? []));
  }
  return ordered;
}

function lonePair(relation: 'added' | 'dropped', place: number): AlignedPair {
  const [base, copy] = relation === 'added' ? [[], [place]] : [[place], []];
  return { base, copy, relation, moved: false, similarity: 0 };
}
