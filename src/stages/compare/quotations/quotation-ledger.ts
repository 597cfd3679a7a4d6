import type { AlignedPair } from '../../../model/alignment.ts';
import type { SegmentedText } from '../../../model/article.ts';
import type { QuotationMatch, QuotationState } from '../../../model/edit.ts';
import { compareNames } from '../names/names.ts';
import { isHonorific, officeOf } from '../names/offices.ts';
import { wordFacts } from '../words/lexicon.ts';
import type { LineToken } from '../words/token-line.ts';
import { fold } from '../words/word-form.ts';
import type { ReadQuotation } from './find-speakers.ts';

/** Both sides' quotations and the alignment they are matched under. */
export interface LedgerInput {
  readonly base: SegmentedText;
  readonly copy: SegmentedText;
  readonly pairs: readonly AlignedPair[];
  readonly baseQuotations: readonly ReadQuotation[];
  readonly copyQuotations: readonly ReadQuotation[];
  /** The tokens of a sentence of one side. */
  readonly baseLine: (ordinal: number) => readonly LineToken[];
  readonly copyLine: (ordinal: number) => readonly LineToken[];
}

/** Sentence ordinal to the number of its pair, for each side. */
interface Places {
  readonly base: ReadonlyMap<number, number>;
  readonly copy: ReadonlyMap<number, number>;
}

interface Candidate {
  readonly base: number;
  readonly copy: number;
  readonly score: number;
}

/** Shared words from which two quotations are two versions of one: half of both, or most of the shorter. In aligned sentences less will do. */
const likeness = { dice: 0.5, contained: 0.8, aligned: 0.25 };

/** Every quotation of both sides in one line each: what became of the base's, in base order, then what the copy has of its own. */
export function quotationLedger(input: LedgerInput): QuotationMatch[] {
  const { baseQuotations, copyQuotations } = input;
  const partner = pairOff(input);
  const ledger: QuotationMatch[] = [];
  const places: Places = { base: pairNumbers(input.pairs, 'base'), copy: pairNumbers(input.pairs, 'copy') };
  const used = new Set<number>();
  const shares = coverage(partner, baseQuotations, copyQuotations);
  for (const [index, base] of baseQuotations.entries()) {
    const at = partner.get(index);
    const copy = at === undefined ? undefined : copyQuotations[at];
    if (copy && at !== undefined) {
      used.add(at);
      ledger.push({ state: stateOf(base, copy, shares.get(at) ?? false), base: base.quotation, copy: copy.quotation });
    } else ledger.push(unquoted(base, input, places) ?? { state: 'missing', base: base.quotation, copy: null });
  }
  for (const [index, copy] of copyQuotations.entries())
    if (!used.has(index)) ledger.push(partOfOne(copy, input, places) ?? newlyQuoted(copy, input, places));
  return ledger;
}

/** Words from which a stretch of a quotation is known for one outside aligned sentences. */
const tellingRun = 4;

/** One quotation of the base told in two pairs of marks ("…," he said, "…"): the part that found no partner of its own. */
function partOfOne(copy: ReadQuotation, input: LedgerInput, places: Places): QuotationMatch | null {
  const own = pairsOf(copy, places.copy);
  for (const base of input.baseQuotations) {
    const aligned = [...pairsOf(base, places.base)].some((pair) => own.has(pair));
    if (base.words.length <= copy.words.length || !(aligned || copy.words.length >= tellingRun)) continue;
    if (excerpt(copy, base)) return { state: stateOf(base, copy, false), base: base.quotation, copy: copy.quotation };
  }
  return null;
}

/** Best partners first. A base quotation that lies whole inside a longer one of the copy may share it: two parts told as one. */
function pairOff(input: LedgerInput): Map<number, number> {
  const { baseQuotations, copyQuotations } = input;
  const candidates = findCandidates(input);
  candidates.sort((one, other) => other.score - one.score || one.base - other.base || one.copy - other.copy);
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  for (const { base, copy } of candidates) {
    if (partner.has(base)) continue;
    if (taken.has(copy) && !isRun(baseQuotations[base]!.words, copyQuotations[copy]!.words)) continue;
    partner.set(base, copy);
    taken.add(copy);
  }
  return partner;
}

/** Quotations of the copy looked at for one of the base: those that share a word, and those of the aligned sentences. */
const mostLooked = 24;

function findCandidates({ pairs, baseQuotations, copyQuotations }: LedgerInput): Candidate[] {
  const pairOfBase = pairNumbers(pairs, 'base');
  const pairOfCopy = pairNumbers(pairs, 'copy');
  const byWord = new Map<string, number[]>();
  const byPair = new Map<number, number[]>();
  for (const [at, copy] of copyQuotations.entries()) {
    for (const word of new Set(copy.words)) listed(byWord, word).push(at);
    for (const pair of pairsOf(copy, pairOfCopy)) listed(byPair, pair).push(at);
  }
  const found: Candidate[] = [];
  for (const [at, base] of baseQuotations.entries()) {
    const aligned = new Set<number>();
    for (const pair of pairsOf(base, pairOfBase))
      for (const copy of nearest(byPair.get(pair) ?? [], at)) aligned.add(copy);
    const near = new Set(aligned);
    for (const word of new Set(base.words)) for (const copy of nearest(byWord.get(word) ?? [], at)) near.add(copy);
    for (const copy of near) {
      const score = scoreOf(base.words, copyQuotations[copy]!.words, aligned.has(copy));
      if (score > 0) found.push({ base: at, copy, score });
    }
  }
  return found;
}

function listed<K>(lists: Map<K, number[]>, key: K): number[] {
  const known = lists.get(key);
  if (known) return known;
  const list: number[] = [];
  lists.set(key, list);
  return list;
}

/** The numbers of an ascending list nearest to `at`, at most {@link mostLooked}. */
function nearest(list: readonly number[], at: number): readonly number[] {
  if (list.length <= mostLooked) return list;
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < at) low = middle + 1;
    else high = middle;
  }
  const from = Math.max(0, Math.min(list.length - mostLooked, low - mostLooked / 2));
  return list.slice(from, from + mostLooked);
}

function pairNumbers(pairs: readonly AlignedPair[], side: 'base' | 'copy'): Map<number, number> {
  const numbers = new Map<number, number>();
  for (const [index, pair] of pairs.entries()) for (const ordinal of pair[side]) numbers.set(ordinal, index);
  return numbers;
}

function pairsOf(quotation: ReadQuotation, numbers: ReadonlyMap<number, number>): Set<number> {
  const found = new Set<number>();
  for (let s = quotation.sentences[0]; s <= quotation.sentences[1]; s++) {
    const number = numbers.get(s);
    if (number !== undefined) found.add(number);
  }
  return found;
}

function scoreOf(base: readonly string[], copy: readonly string[], aligned: boolean): number {
  if (base.length === 0 || copy.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const word of base) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of copy) {
    const left = counts.get(word) ?? 0;
    if (left > 0) {
      counts.set(word, left - 1);
      shared++;
    }
  }
  const dice = (2 * shared) / (base.length + copy.length);
  const shorter = Math.min(base.length, copy.length);
  const contained = shorter >= 3 || aligned ? shared / shorter : 0;
  if (dice >= likeness.dice || contained >= likeness.contained) return dice + (aligned ? 0.5 : 0);
  if (!aligned) return 0;
  // One short quotation against another in one sentence: a swapped word leaves nothing shared.
  return dice >= likeness.aligned || (base.length <= 3 && copy.length <= 3) ? dice + 0.1 : 0;
}

/** For each matched quotation of the copy: true where the words of its partners make up all of its own. */
function coverage(
  partner: ReadonlyMap<number, number>,
  base: readonly ReadQuotation[],
  copy: readonly ReadQuotation[],
): Map<number, boolean> {
  const said = new Map<number, string[]>();
  for (const [one, other] of [...partner].sort(([a], [b]) => a - b))
    said.set(other, [...(said.get(other) ?? []), ...base[one]!.words]);
  return new Map([...said].map(([other, words]) => [other, copy[other]!.words.join(' ') === words.join(' ')]));
}

function stateOf(base: ReadQuotation, copy: ReadQuotation, covered: boolean): QuotationState {
  const same = base.words.join(' ') === copy.words.join(' ');
  const words: QuotationState =
    base.text === copy.text ? 'exact' : same || covered || excerpt(copy, base) ? 'same-words' : 'changed';
  return otherSpeaker(base.quotation.speaker, copy.quotation.speaker) ? 'other-speaker' : words;
}

/** A shorter piece of what was said, or pieces of it parted by dots, with no negation lost at the cut. */
function excerpt(copy: ReadQuotation, base: ReadQuotation): boolean {
  if (copy.words.length === 0) return false;
  if (!copy.text.includes('...') && !copy.text.includes('…'))
    return isRun(copy.words, base.words) && !cutsNegation(copy.words, base.words);
  let at = 0;
  for (const piece of copy.text.split(/\.{3,}|…/)) {
    const words = piece
      .split(/[^\p{L}\p{N}'’-]+/u)
      .map(fold)
      .filter((word) => word.length > 0);
    const found = runAt(words, base.words, at);
    if (found < 0) return false;
    at = found + words.length;
  }
  return true;
}

function cutsNegation(piece: readonly string[], whole: readonly string[]): boolean {
  const at = runAt(piece, whole, 0);
  const around = [whole[at - 1], whole[at - 2], whole[at + piece.length]];
  return around.some((word) => word !== undefined && wordFacts(word).negator);
}

const isRun = (piece: readonly string[], whole: readonly string[]): boolean =>
  piece.length > 0 && runAt(piece, whole, 0) >= 0;

/** Where `piece` stands as a row in `whole` from `start` on, or -1. */
function runAt(piece: readonly string[], whole: readonly string[], start: number): number {
  for (let at = start; at + piece.length <= whole.length; at++) {
    let k = 0;
    while (k < piece.length && whole[at + k] === piece[k]) k++;
    if (k === piece.length) return at;
  }
  return -1;
}

/**
 * True where both speakers are named and the names cannot be one person's, or both are told by their office and the offices differ. A pronoun or
 * another description can be anybody.
 */
export function otherSpeaker(base: string | null, copy: string | null): boolean {
  const offices = [base, copy].map((speaker) => officeOf(speaker ?? ''));
  if (offices[0] !== undefined && offices[1] !== undefined) return offices[0] !== offices[1];
  const names = [base, copy].map((name) =>
    name && /^\p{Lu}/u.test(name)
      ? name
          .split(' ')
          .map(fold)
          .filter((word) => !isHonorific(word))
      : [],
  );
  if (names[0]!.length === 0 || names[1]!.length === 0) return false;
  // "Robert A. Holm" and "Chief Executive Robert Holm": two of one family name are one speaker more often than two.
  if (names[0]!.at(-1) === names[1]!.at(-1)) return false;
  return compareNames(names[0]!, names[1]!) === 'different';
}

/** The base's quotation told without marks in the sentence the copy made of it. */
function unquoted(base: ReadQuotation, input: LedgerInput, places: Places): QuotationMatch | null {
  const content = base.words.filter((word) => !wordFacts(word).function);
  if (content.length === 0) return null;
  for (const number of pairsOf(base, places.base)) {
    const pair = input.pairs[number]!;
    const tokens = pair.copy
      .flatMap((ordinal) => input.copyLine(ordinal))
      .filter((token) => token.quotation < 0 && token.kind !== 'punctuation');
    const found = tokens.filter((token) => content.includes(token.key));
    if (new Set(found.map((token) => token.key)).size < Math.max(1, 0.5 * new Set(content).size)) continue;
    return {
      state: 'indirect',
      base: base.quotation,
      copy: { from: found[0]!.from, to: found.at(-1)!.to, speaker: null, verb: null },
    };
  }
  return null;
}

/** Marks put round words that stood in the base without them are no new words when they are few; more of them make speech out of prose. */
function newlyQuoted(copy: ReadQuotation, input: LedgerInput, places: Places): QuotationMatch {
  if (copy.words.length <= 3)
    for (const number of pairsOf(copy, places.copy)) {
      const pair = input.pairs[number]!;
      const tokens = pair.base
        .flatMap((ordinal) => input.baseLine(ordinal))
        .filter((token) => token.kind !== 'punctuation');
      const at = runAt(
        copy.words,
        tokens.map((token) => token.key),
        0,
      );
      if (at < 0 || copy.words.length === 0) continue;
      return {
        state: 'same-words',
        base: { from: tokens[at]!.from, to: tokens[at + copy.words.length - 1]!.to, speaker: null, verb: null },
        copy: copy.quotation,
      };
    }
  return { state: 'new', base: null, copy: copy.quotation };
}
