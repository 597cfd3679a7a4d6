import type { Change } from '../context.ts';
import { compareQuantities } from '../facts/compare-quantities.ts';
import { spelledOtherwise } from '../names/names.ts';
import { isHedge } from '../statements/modality.ts';
import type { LineToken } from '../words/token-line.ts';
import { defineClassifier } from './classifier.ts';

/** Words inside quotation marks are not what was said in the original. */
export const quotationAltered = defineClassifier({
  id: 'quotation-altered',
  kind: 'quotation',
  severity: 'major',
  languages: ['*'],
  docs: {
    title: 'Words inside quotation marks changed',
    why: "Marks promise somebody's own words. A synonym that is harmless elsewhere makes a false quotation; so do marks put round what the source only reported.",
    caught: [
      '“We will never [surrender/yield],” the captain said.',
      'She called it "a [great/huge] mistake".',
      'He spoke of ‘the [long/very long] road’ ahead.',
      'Holm said “all[ but two/]” of the ships had sailed.',
      'Holm said she “might[ consider/]” a pact.',
      'Holm said the gates “will open[ if the water falls/]”.',
    ],
    spared: [
      '“We will never surrender,” the captain [said/stated].',
      'She called it ["/“]a great mistake["/”].',
      '“We will [organise/organize],” he said.',
      '“We waited [two/2] years,” he said.',
      'Holm called it “a long[ and costly/]” affair.',
    ],
  },
  measured: { precision: 1, recall: 0.95, cases: 64, on: 'made', reworded: { precision: 0.97, cases: 30 } },
  classify(change) {
    if (change.moved) return null;
    const base = change.baseWords;
    const copy = change.copyWords;
    if (base.length + copy.length === 0) return null;
    const quotedCopy =
      copy.length > 0
        ? copy.every((token) => token.quotation >= 0)
        : insertionQuoted(change.copySide.line.tokens, change.copyFrom);
    const quotedBase =
      base.length > 0
        ? base.every((token) => token.quotation >= 0)
        : insertionQuoted(change.baseSide.line.tokens, change.baseFrom);
    if (cutsLimit(change))
      return { severity: 'major', confidence: 0.9, note: 'words that limit it cut from a quotation' };
    if (!quotedCopy || !quotedBase) return null;
    if (copy.length === 0 && base.length > 0 && base.every((token) => fillers.has(token.folded)))
      return { severity: 'minor', confidence: 0.82 };
    if (sameFigure(change) || sameSpoken(base, copy)) return null;
    if (markedAsEdited(change))
      return { severity: 'minor', confidence: 0.93, note: 'the cut or gloss is shown by its marks' };
    const light = [...base, ...copy].every((token) => token.facts.function);
    return { severity: 'major', confidence: light ? 0.83 : 0.9 };
  },
});

/** "two years" for "2 years" is house style inside marks as well. */
function sameFigure(change: Change): boolean {
  const [one, other] = [change.baseSide.quantityAt(change.baseFrom), change.copySide.quantityAt(change.copyFrom)];
  if (!one || !other || change.base.length > one.to - one.from || change.copy.length > other.to - other.from)
    return false;
  return one.unit === other.unit && one.bound === other.bound && compareQuantities(one, other) === 'same';
}

/** A name from another script, or the possessive of a name in -s, is spelled as each house does; spoken it is one. */
const sameSpoken = (base: readonly LineToken[], copy: readonly LineToken[]): boolean =>
  base.length === copy.length &&
  base.every((token, i) => {
    const like = copy[i]!;
    if (!(token.capital || token.inner) || !(like.capital || like.inner)) return token.key === like.key;
    if (token.bare === like.bare) return token.bare.endsWith('s');
    return spelledOtherwise(token.bare, like.bare);
  });

/**
 * True where the copy shows by dots that words were left out, or where the words are in brackets: square ones hold what an editor put in or another took
 * out again, round ones a gloss.
 */
function markedAsEdited(change: Change): boolean {
  const tokens = change.copySide.line.tokens;
  const [from, to] = [change.copyFrom, change.copyTo];
  const near = tokens.slice(Math.max(0, from - 1), to + 2).map((token) => token.text);
  if (change.copyWords.length === 0 && near.some((text) => text === '…' || /^\.{3,}$/.test(text))) return true;
  return change.copyWords.length > 0
    ? isBracketed(tokens, from, to, change.copy) && (change.baseWords.length === 0 || !isRound(change.copy))
    : isBracketed(change.baseSide.line.tokens, change.baseFrom, change.baseTo, change.base);
}

const isRound = (tokens: readonly LineToken[]): boolean => tokens[0]?.text === '(';

/** True where a changed stretch is in square brackets, or is one pair of round ones with what is in it. */
function isBracketed(line: readonly LineToken[], from: number, to: number, changed: readonly LineToken[]): boolean {
  if (changed[0]?.text === '(' && changed.at(-1)?.text === ')') return true;
  const opened = line.slice(Math.max(0, from - 12), from + 1).map((token) => token.text);
  const closed = line.slice(Math.max(from, to - 1), to + 12).map((token) => token.text);
  const whole = changed[0]?.text === '[' && changed.at(-1)?.text === ']';
  return whole || (opened.lastIndexOf('[') > opened.lastIndexOf(']') && closed.includes(']'));
}

/**
 * True where words were cut off the end or the beginning of a quotation that hedge, deny or except: “would consider” told as “would”, “all but one” as “all”. Other
 * words may be left off, since the marks show where the quotation ends.
 */
function cutsLimit(change: Change): boolean {
  const { baseWords: words, copySide, copyFrom, baseSide, baseFrom, baseTo } = change;
  if (change.copyWords.length > 0 || words.length === 0 || words.length > longestCut) return false;
  if (!words.every(({ quotation }) => quotation >= 0)) return false;
  const copy = copySide.line.tokens;
  if ((copy[copyFrom - 1]?.quotation ?? -1) < 0 && (copy[copyFrom]?.quotation ?? -1) < 0) return false;
  // One quotation on both sides: what stays of it stands beside the cut.
  const base = baseSide.line.tokens;
  const [left, right] = [base[baseFrom - 1], base[baseTo]];
  const isOne = (one: LineToken | undefined, other: LineToken | undefined) =>
    one !== undefined && one.quotation >= 0 && one.kind !== 'punctuation' && one.key === other?.key;
  if (!isOne(left, copy[copyFrom - 1]) && !isOne(right, copy[copyFrom])) return false;
  if (markedAsEdited(change)) return false;
  const [first, second] = [words[0]!.folded, words[1]];
  if (conditional.has(first)) return true;
  if (
    first === 'but' &&
    second &&
    (second.facts.negator || second.facts.number !== undefined || excepted.has(second.folded))
  )
    return true;
  return (
    words.length <= shortCut && words.some((word) => word.facts.negator || isHedge(word) || weakening.has(word.folded))
  );
}
const [longestCut, shortCut] = [12, 3];
const conditional = new Set(['if', 'unless', 'except', 'provided']);
const excepted = new Set(['only', 'a', 'some', 'for', 'the']);
const weakening = new Set(
  'consider considering considers perhaps maybe possibly probably almost nearly mostly largely partly hardly barely only hope hopes try tries seek plan intend'.split(
    ' ',
  ),
);

/** Hesitations newspapers leave out of what people said. */
const fillers = new Set(['er', 'um', 'uh', 'erm', 'well', 'like', 'so']);

/** True where an empty place between two tokens lies inside one quotation. */
function insertionQuoted(tokens: readonly { readonly quotation: number }[], at: number): boolean {
  const left = tokens[at - 1]?.quotation ?? -1;
  const right = tokens[at]?.quotation ?? -1;
  return left >= 0 && left === right;
}
