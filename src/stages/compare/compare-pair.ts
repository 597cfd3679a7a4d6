import type { Edit } from '../../model/edit.ts';
import type { Span } from '../../model/span.ts';
import { absorbConfetti } from './absorb.ts';
import { classifiers } from './classify/classifiers.ts';
import { type Change, changeOf, type SideView } from './context.ts';
import { diffTokens, type Hunk } from './diff-tokens.ts';
import { findMoves } from './find-moves.ts';
import { settle } from './settle.ts';
import { splitHunk } from './split-hunk.ts';
import type { LineToken } from './token-line.ts';

/** Every difference between the two sides of a pair, typed, in base order. */
export function comparePair(base: SideView, copy: SideView): Edit[] {
  const changes = findChanges(base, copy);
  const edits: Edit[] = [];
  for (const change of changes) {
    const settled = settle(change, classifiers);
    if (!settled) continue;
    const { classifier, reading } = settled;
    edits.push({
      kind: classifier.kind,
      severity: reading.severity,
      confidence: reading.confidence,
      rule: classifier.id,
      base: spanOf(change.base),
      copy: spanOf(change.copy),
      ...(reading.note === undefined ? {} : { note: reading.note }),
    });
  }
  return edits;
}

/** The differences of a pair, cut so that each is about one thing. Tokens in none of them pair off in order and are written alike. */
export function findChanges(base: SideView, copy: SideView): Change[] {
  const baseTokens = base.line.tokens;
  const copyTokens = copy.line.tokens;
  const hunks = diffTokens(
    baseTokens.map((token) => token.key),
    copyTokens.map((token) => token.key),
  );
  const { moves, rest } = findMoves(hunks, baseTokens, copyTokens);
  const pieces = absorbConfetti(rest, baseTokens, copyTokens).flatMap((hunk) =>
    splitHunk(hunk, baseTokens, copyTokens, base.names, base.meaning),
  );
  const changes = [
    ...pieces.map((hunk) => changeOf(hunk, base, copy)),
    ...moves.map((hunk) => changeOf(hunk, base, copy, true)),
  ];
  for (const hunk of restyled(baseTokens, copyTokens, [...pieces, ...moves])) changes.push(changeOf(hunk, base, copy));
  return changes.sort((one, other) => one.baseFrom - other.baseFrom || one.copyFrom - other.copyFrom);
}

/** Tokens that were kept but are written in another way: capitals, quote marks, spelling. */
function restyled(base: readonly LineToken[], copy: readonly LineToken[], taken: readonly Hunk[]): Hunk[] {
  const inBase = new Uint8Array(base.length);
  const inCopy = new Uint8Array(copy.length);
  for (const hunk of taken) {
    inBase.fill(1, hunk.baseFrom, hunk.baseTo);
    inCopy.fill(1, hunk.copyFrom, hunk.copyTo);
  }
  const found: Hunk[] = [];
  for (let i = 0, j = 0; i < base.length && j < copy.length; ) {
    if (inBase[i]) i++;
    else if (inCopy[j]) j++;
    else {
      if (base[i]!.text !== copy[j]!.text) found.push({ baseFrom: i, baseTo: i + 1, copyFrom: j, copyTo: j + 1 });
      i++;
      j++;
    }
  }
  return found;
}

function spanOf(tokens: readonly LineToken[]): Span | null {
  return tokens.length === 0 ? null : { from: tokens[0]!.from, to: tokens.at(-1)!.to };
}
