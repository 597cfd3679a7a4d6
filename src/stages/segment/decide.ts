import { afterAbbreviation, type Place } from './abbreviations.ts';
import type { Candidate } from './candidates.ts';
import type { Profile } from './profile.ts';
import { type Beginning, wordAfter, wordBefore } from './words-around.ts';

/** A stretch of text in which sentences are looked for, and how to read it. */
export interface Stretch {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly profile: Profile;
  /** True where the writer starts sentences without capitals, so that a small letter after a stop says nothing. */
  readonly careless: boolean;
}

/** Words that report speech, after a closing quote: "Why?" Alice said. General knowledge, English only: elsewhere the verb comes first. */
const reporting =
  /^\s*(?:\p{Lu}[\p{L}'’.-]*\s+){0,2}(?:said|says|asked|asks|replied|replies|added|adds|told|wrote|cried|shouted|whispered)\b/u;
/** Marks that cannot begin a sentence. */
const neverFirst = /[,;:)\]%/&=+.!?…|]/;
/** In Armenian a full stop is a lesser pause, like a colon elsewhere. */
const armenian = /^\p{Script=Armenian}{2}/u;
const address = /^(?:https?|www)$/;

/** Whether a sentence that began at `start` ends at the candidate. */
export function endsSentence(stretch: Stretch, candidate: Candidate, start: number): boolean {
  const { text, to } = stretch;
  if (candidate.next >= to) return true;
  const spaced = candidate.next > candidate.end;
  const after = wordAfter(text, candidate.next, to);
  if (candidate.kind === 'full') return endsAtFullMark(stretch, candidate, after);
  if (after.kind === 'other') return spaced && !neverFirst.test(after.word);
  if (!spaced && !candidate.closed) return endsUnspaced(stretch, candidate, after);
  switch (candidate.kind) {
    case 'stop':
      return endsAtStop(stretch, candidate, after, start);
    case 'ellipsis':
      return endsAtEllipsis(stretch, after);
    case 'call':
      return endsAtCall(stretch, candidate, after);
  }
}

/** A mark with no other use ends a sentence, unless a quotation was closed with it and a comma or a Japanese particle goes on. */
function endsAtFullMark({ text }: Stretch, candidate: Candidate, after: Beginning): boolean {
  if (after.kind === 'other') return !/[,、，;:)]/.test(after.word);
  return !(
    candidate.closed &&
    candidate.next === candidate.end &&
    /^(?:と|って|との|など|[のをがはにもでなへ])/.test(text.slice(candidate.end, candidate.end + 3))
  );
}

/** A word of prose, longer than the parts that names of products and addresses have on both sides of a stop ("Node.js"). */
const proseWord = /^\p{L}\p{Ll}{3,}$/u;
const smallWord = /^\p{Ll}{4,}$/u;

/** No space follows: a lost one is believed only between a word in small letters and a capital that can start a sentence. */
function endsUnspaced(stretch: Stretch, candidate: Candidate, after: Beginning): boolean {
  const { text, from, profile } = stretch;
  if (after.kind !== 'upper' || candidate.kind === 'ellipsis') return false;
  const before = wordBefore(text, candidate.at, from);
  if (before.includes('.') || /[/@:]\S*$/.test(text.slice(Math.max(from, candidate.at - 40), candidate.at)))
    return false;
  if (candidate.kind === 'call') return before.length > 1;
  if (!/\p{Ll}{2}$/u.test(before) || /[.@/]/.test(text[after.to] ?? ' ')) return false;
  return profile.starters.has(after.word.toLowerCase()) || (smallWord.test(before) && proseWord.test(after.word));
}

function endsAtEllipsis(stretch: Stretch, after: Beginning): boolean {
  if (after.kind === 'lower') return stretch.careless && !stretch.profile.starters.has(after.word);
  const pronoun = /^I(?:['’]|$)/.test(after.word) && stretch.profile.code === 'en';
  return after.kind === 'upper' && !pronoun;
}

function endsAtCall(stretch: Stretch, candidate: Candidate, after: Beginning): boolean {
  const { text, to } = stretch;
  if (after.kind === 'lower') {
    const asks =
      text[candidate.at] === '?' && candidate.end === candidate.at + 1 && /\S/.test(text[candidate.at - 1] ?? ' ');
    return !candidate.closed && (stretch.careless || candidate.loud || asks || address.test(after.word));
  }
  if (!candidate.closed || after.kind !== 'upper') return true;
  return !reporting.test(text.slice(candidate.next, Math.min(to, candidate.next + 60)));
}

function endsAtStop(stretch: Stretch, candidate: Candidate, after: Beginning, start: number): boolean {
  const { text, profile, careless } = stretch;
  if (isLabel(text, start, candidate.at)) return false;
  const before = wordBefore(text, candidate.at, start);
  if (armenian.test(before)) return false;
  const starter = profile.starters.has(after.word.toLowerCase());
  const lower = after.kind === 'lower' && !address.test(after.word);
  if (candidate.closed && !/[)\]]/.test(text[candidate.at + 1] ?? '')) return !lower || careless;
  const place: Place = { text, profile, at: candidate.at, start, before, after, starter };
  const ends = afterAbbreviation(place);
  if (lower) return (careless || profile.subjects.has(after.word)) && ends === null && before.length > 2;
  return ends ?? true;
}

/** True where everything between `start` and `at` is the number or letter of a list item: "1", "a", "iv", "• 9". */
function isLabel(text: string, start: number, at: number): boolean {
  if (at - start > 9) return false;
  return /^[\s"'“(•⁃◦▪‣*-]*(?:\p{N}{1,3}(?:\.\p{N}{1,2}){0,3}|\p{L}|[ivx]{1,4}|[IVX]{1,4})\)?$/u.test(
    text.slice(start, at),
  );
}
