import { beForms, determiners } from '../../../language/en/closed-class-words.ts';
import { enablingWords, opennessNouns } from '../../../language/en/modality-words.ts';
import type { Change, SideView } from '../context.ts';
import { isName } from '../names/names.ts';
import { isAdverb } from '../words/lexicon.ts';
import { baseForms, sameLemma, sharedStem } from '../words/meaning.ts';
import type { LineToken } from '../words/token-line.ts';

/** A modal verb, a word of certainty or a hedging verb; the month May is none. */
export const isModality = (word: LineToken): boolean => {
  const { facts } = word;
  if (facts.month !== undefined && word.capital && !word.opens) return false;
  return facts.modal !== undefined || facts.certainty !== undefined || facts.hedge === true;
};

/** A word that leaves what it is about open. */
export const isHedge = (word: LineToken | undefined): boolean =>
  word !== undefined && isModality(word) && (word.facts.certainty ?? word.facts.modal ?? 1) <= 0.45;

/** The words without those that only look like modality where they stand: "the firm reported a loss", "as fast as possible", "the can", "a certain man". */
export function modalWords(words: readonly LineToken[], side: SideView): readonly LineToken[] {
  if (!words.some(isModality)) return words;
  return words.filter((word) => !isModality(word) || !isIdle(word, side));
}

const asNouns = new Set(['can', 'will', 'might', 'must', 'need']);
const places = new Set('in on at before for so with from throughout under across'.split(' '));

function isIdle(word: LineToken, side: SideView): boolean {
  const tokens = side.line.tokens;
  const at = tokens.indexOf(word);
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const was = before?.folded ?? '';
  if (word.folded.endsWith('ed') && word.facts.stances) return isActive(tokens, at, side);
  if (word.folded === 'possible') return was === 'as' || was === 'if' || was === 'no' || was === 'every';
  if (word.folded === 'likely') return was === 'more' || was === 'less' || was === 'as';
  if (word.folded === 'certain') return was === 'a' || (/[^s]s$/.test(next?.folded ?? '') && !beForms.has(was));
  if (word.folded === 'will' && was.endsWith("'s")) return true;
  if (/^appear(?:s|ed|ing)?$/.test(word.folded))
    return next === undefined || places.has(next.folded) || next.kind === 'punctuation';
  return (
    asNouns.has(word.folded) &&
    determiners.has(was) &&
    !/^th(?:is|at)$/.test(was) &&
    (next === undefined || next.facts.function || next.kind === 'punctuation')
  );
}

/** "The firm reported a loss", "police suspected him": a verb with its subject and its object. "The reported loss" and "is reported to" are hedges. */
function isActive(tokens: readonly LineToken[], at: number, side: SideView): boolean {
  let back = at - 1;
  while (isAdverb(tokens[back]?.folded ?? '') || tokens[back]?.folded === 'also') back--;
  const [before, next] = [tokens[back], tokens[at + 1]];
  if (!before || before.kind === 'punctuation' || beForms.has(before.folded)) return false;
  // "…, the office reported.": who reported it ends the sentence.
  if (!next || /^[.;!?]$/.test(next.text)) return !before.facts.function;
  if (before.folded === 'as') return true;
  if (determiners.has(before.folded)) return false;
  const object = determiners.has(next.folded) || next.facts.pronoun || next.kind === 'number';
  const plain = next.kind === 'word' && next.folded !== 'to';
  const subject = isName(before, side.names) || determiners.has(tokens[back - 1]?.folded ?? '');
  return object === true || (subject && plain && !before.facts.function);
}

/** Strengths so near that one hedge may stand for the other: "possible", "may", "might". */
const nearStrength = 0.15;

/** "allegedly" and "alleged", "possible" and "might"; "can do it" and "is able to do it", "it might rain" and "a chance of rain". */
export function hedgesAlike(word: LineToken, token: LineToken): boolean {
  if (baseForms(withoutLy(word)).some((form) => baseForms(withoutLy(token)).includes(form))) return true;
  const forms = baseForms(token.folded);
  if (abilities.has(word.folded) && forms.some((form) => enabling().has(form))) return true;
  if (isHedge(word) && forms.some((form) => openness().has(form))) return true;
  if (!isModality(token)) return false;
  const [one, other] = [word, token].map(
    ({ facts }) => facts.certainty ?? facts.modal ?? (facts.hedge ? 0.5 : undefined),
  );
  return one !== undefined && other !== undefined && Math.abs(one - other) < nearStrength;
}

const withoutLy = ({ folded }: LineToken): string => (folded.endsWith('edly') ? folded.slice(0, -2) : folded);
const abilities = new Set(['can', 'could', 'may']);
let enablingSet: Set<string> | null = null;
const enabling = (): Set<string> => {
  enablingSet ??= new Set(enablingWords);
  return enablingSet;
};
let opennessSet: Set<string> | null = null;
const openness = (): Set<string> => {
  opennessSet ??= new Set(opennessNouns);
  return opennessSet;
};

/** "the risk of", "fears that": a noun that leaves open what comes after it; "the risks grew" leaves nothing open. */
export const isOpenNoun = (tokens: readonly LineToken[], at: number): boolean =>
  /^(?:of|that|for|to)$/.test(tokens[at + 1]?.folded ?? '') &&
  baseForms(tokens[at]!.folded).some((form) => openness().has(form));

/** True where what a hedge is about stands on the other side too: else the whole clause came or went, and nothing that stayed became more or less sure. */
export function governsKept(own: readonly LineToken[], hedge: LineToken, other: SideView): boolean {
  const at = own.indexOf(hedge);
  const telling = (token: LineToken) =>
    token.kind !== 'punctuation' &&
    !token.facts.function &&
    !isModality(token) &&
    !isAdverb(token.folded) &&
    token.folded !== 'longer';
  const near = [
    own.slice(at + 1, at + 6).find(telling),
    hedge.facts.modal === undefined ? own.slice(Math.max(0, at - 4), at).findLast(telling) : undefined,
  ];
  const known = near.filter((word) => word !== undefined);
  return (
    known.length === 0 ||
    known.some((word) =>
      other.line.tokens.some(
        (token) =>
          sameLemma(token.folded, word.folded) ||
          sharedStem(token.folded, word.folded) ||
          other.meaning.synonyms(token.folded, word.folded),
      ),
    )
  );
}

/** How far a hedge that stayed may stand from one that went and still be about the same, in tokens. */
const clause = 8;

/** True where another hedge about the same clause stays on both sides: "it is possible that they may" and "they might". */
export function isStillHedged(
  own: readonly LineToken[],
  from: number,
  to: number,
  other: readonly LineToken[],
): boolean {
  const opens = (tokens: readonly LineToken[], at: number) => isHedge(tokens[at]) || isOpenNoun(tokens, at);
  const kept = (token: LineToken) => other.some((like, at) => opens(other, at) && hedgesAlike(token, like));
  const near = (at: number, step: 1 | -1) => {
    for (let i = at, left = clause; left > 0 && own[i]; i += step, left--) {
      if (/^[.,;:?!]$/.test(own[i]!.text)) return false;
      if (opens(own, i) && kept(own[i]!)) return true;
    }
    return false;
  };
  return near(from - 1, -1) || near(to, 1);
}

/** "will keep its name and (will) sit in Varna": the second of two. */
export function isRepeated(own: readonly LineToken[], line: readonly LineToken[], from: number): boolean {
  const words = own.filter(({ folded }) => !joins.test(folded));
  const joined = words.length < own.length || joins.test(line[from - 1]?.folded ?? '');
  return words.length === 1 && joined && line.slice(0, from).some((token) => token.folded === words[0]!.folded);
}
const joins = /^(?:and|or|but|then)$/;

/** "can only be settled" and "will be settled": the verb that follows is one. */
export function oneVerbAhead({ baseSide, baseTo, copySide, copyTo }: Change): boolean {
  const ahead = (tokens: readonly LineToken[], at: number) =>
    tokens.slice(at, at + 4).find((token) => !token.facts.function && !isAdverb(token.folded));
  const [one, other] = [ahead(baseSide.line.tokens, baseTo), ahead(copySide.line.tokens, copyTo)];
  return one !== undefined && other !== undefined && sameLemma(one.folded, other.folded);
}

/** "could see" and "saw", "could not agree" and "did not agree": a "could" that tells of a power, not of a chance. */
export function isAbility(own: readonly LineToken[], next: LineToken | undefined): boolean {
  const at = own.findIndex((word) => word.folded === 'can' || word.folded === 'could');
  if (at < 0 || own.some((word, i) => i !== at && isModality(word))) return false;
  const verb = own[at + 1] ?? next;
  return verb !== undefined && (verb.folded === 'not' || sensing.has(verb.folded));
}
const sensing = new Set(['see', 'hear', 'feel', 'smell', 'taste', 'remember', 'recall']);
