import type { LineToken } from '../words/token-line.ts';
import type { Hunk } from './diff-tokens.ts';

/** How much a kept token holds two changes apart: a mark hardly, a function word a little, any other word fully. */
export function tokenWeight(token: LineToken): number {
  if (token.kind === 'punctuation') return 0.15;
  return token.facts.function ? 0.5 : 1;
}

const weightOf = (tokens: readonly LineToken[], from: number, to: number): number => {
  let sum = 0;
  for (let i = from; i < to; i++) sum += tokenWeight(tokens[i]!);
  return sum;
};

/**
 * Joins changes that only a comma or a stray function word holds apart: a kept stretch lighter than the changes on both its sides is an
 * accident of the diff, and showing it as kept makes confetti. (The semantic clean-up of Fraser's diff-match-patch, over weighted tokens.)
 */
export function absorbConfetti(hunks: readonly Hunk[], base: readonly LineToken[], copy: readonly LineToken[]): Hunk[] {
  const heavier = (hunk: Hunk) =>
    Math.max(weightOf(base, hunk.baseFrom, hunk.baseTo), weightOf(copy, hunk.copyFrom, hunk.copyTo));
  const bothSides = (hunk: Hunk) => hunk.baseFrom < hunk.baseTo && hunk.copyFrom < hunk.copyTo;
  const joined: Hunk[] = [];
  for (const hunk of hunks) {
    let next = hunk;
    for (let last = joined.at(-1); last; last = joined.at(-1)) {
      const kept = weightOf(base, last.baseTo, next.baseFrom);
      if (kept > 1 || kept * 1.5 > heavier(last) || kept * 1.5 > heavier(next) || !bothSides(last) || !bothSides(next))
        break;
      next = { baseFrom: last.baseFrom, copyFrom: last.copyFrom, baseTo: next.baseTo, copyTo: next.copyTo };
      joined.pop();
    }
    joined.push(next);
  }
  return joined;
}
