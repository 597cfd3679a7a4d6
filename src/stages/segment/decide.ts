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
const roman = /^[IVXLC]+$/;

/** Whether a sentence that began at `start` ends at the candidate. */
export function endsSentence(stretch: Stretch, candidate: Candidate, start: number): boolean {
  const { text, to } = stretch;
  if (candidate.next >= to) return true;
  const spaced = candidate.next > candidate.end;
  const after = wordAfter(text, candidate.next, to);
  if (candidate.kind === 'full') return after.kind !== 'other' || !/[,、，;:)]/.test(after.word);
  if (after.kind === 'other' || (!spaced && !candidate.closed)) return endsUnspaced(stretch, candidate, after, spaced);
  if (candidate.kind === 'stop') return endsAtStop(stretch, candidate, after, start);
  if (after.kind === 'lower') return stretch.careless && candidate.kind === 'call' && !candidate.closed;
  if (candidate.kind === 'ellipsis') return after.kind !== 'digit' && !/^I(?:['’]|$)/.test(after.word);
  return !(
    candidate.closed &&
    after.kind === 'upper' &&
    reporting.test(text.slice(candidate.next, Math.min(to, candidate.next + 60)))
  );
}

/** No space follows, or no word does. A lost space is believed only between a small letter and a capital that starts sentences. */
function endsUnspaced(stretch: Stretch, candidate: Candidate, after: Beginning, spaced: boolean): boolean {
  const { text, profile } = stretch;
  if (after.kind === 'other') return spaced && !/[,;:)\]%/&=+.!?…|]/.test(after.word);
  const before = wordBefore(text, candidate.at, stretch.from);
  if (before.includes('.') || /[/@:]\S*$/.test(text.slice(Math.max(stretch.from, candidate.at - 40), candidate.at)))
    return false;
  if (candidate.kind === 'call') return after.kind === 'upper' && before.length > 1;
  if (candidate.kind === 'ellipsis') return false;
  return (
    after.kind === 'upper' &&
    /\p{Ll}{2}$/u.test(before) &&
    profile.starters.has(after.word.toLowerCase()) &&
    !/[.@/]/.test(text[after.to] ?? ' ')
  );
}

function endsAtStop(stretch: Stretch, candidate: Candidate, after: Beginning, start: number): boolean {
  const { text, profile, careless } = stretch;
  const before = wordBefore(text, candidate.at, start);
  const starter = profile.starters.has(after.word.toLowerCase());
  if (isLabel(text, start, candidate.at)) return false;
  if (candidate.closed && !/[)\]]/.test(text[candidate.at + 1] ?? '')) return after.kind !== 'lower' || careless;
  const kind = profile.abbreviations.get(before.toLowerCase()) ?? spacedAbbreviation(stretch, candidate.at, start);
  if (after.kind === 'lower') return careless && !kind && before.length > 2 && !before.includes('.');
  if (kind === 'leading') return false;
  if (kind === 'beforeNumber')
    return (
      !(after.kind === 'digit' || roman.test(after.word)) &&
      (starter || after.kind === 'caseless' ? before.length > 2 : false)
    );
  if (kind === 'closing') return endsAfterClosing(stretch, candidate, after, start);
  if (kind === 'anywhere') return starter && after.kind === 'upper' && !/^I$/.test(before);
  return endsAfterPlain(stretch, before, after, starter, candidate);
}

/** After a time, a unit, an era or a degree: a capital opens a sentence, unless all there is so far is "At 5 p.m." */
function endsAfterClosing(stretch: Stretch, candidate: Candidate, after: Beginning, start: number): boolean {
  const so = stretch.text.slice(start, Math.min(candidate.at, start + 200)).split(/\s+/);
  const last = wordBefore(stretch.text, candidate.at, start);
  if (/^\p{L}+$/u.test(last) && !/\p{N}\s*$/u.test(stretch.text.slice(start, candidate.at - last.length))) return true;
  const fronted = so.length <= 9 && stretch.profile.fronting.has((so[0] ?? '').toLowerCase());
  return !fronted || /^[\p{N}]/u.test(after.word);
}

function endsAfterPlain(
  stretch: Stretch,
  before: string,
  after: Beginning,
  starter: boolean,
  candidate: Candidate,
): boolean {
  const { profile, text } = stretch;
  if (/^\p{L}\p{M}*$/u.test(before)) return endsAfterLetter(stretch, before, after, starter, candidate);
  if (/^(?:\p{L}\p{M}*\.)+\p{L}\p{M}*$/u.test(before)) return starter && after.kind === 'upper';
  if (profile.dottedOrdinals && (/^\d{1,3}$/.test(before) || roman.test(before)))
    return starter && !profile.afterOrdinal.has(after.word.toLowerCase());
  if (/^\d{1,2}$/.test(before) && profile.afterOrdinal.has(after.word.toLowerCase())) return false;
  if (looksAbbreviated(before)) return starter && after.kind === 'upper';
  return !(after.kind === 'other' && text[candidate.next] === ',');
}

/** A single letter is an initial ("J. R. Smith") unless a word that starts sentences follows ("vitamin C. The"). */
function endsAfterLetter(
  stretch: Stretch,
  before: string,
  after: Beginning,
  starter: boolean,
  candidate: Candidate,
): boolean {
  if (!/\p{L}/u.test(before)) return true;
  if (/\p{Ll}/u.test(before)) return starter && after.kind === 'upper';
  if (after.kind === 'upper') return starter && after.word.length > 1;
  if (after.kind === 'digit') return true;
  const previous = stretch.text.slice(Math.max(stretch.from, candidate.at - 6), candidate.at - before.length);
  return after.kind === 'caseless' && /^\p{Lo}/u.test(before) && !/^\s*$/.test(previous)
    ? false
    : after.kind !== 'caseless';
}

/** A short word without a vowel can only be an abbreviation ("Lt", "Ltd"), if its letters are not all capitals ("NBC"). */
function looksAbbreviated(word: string): boolean {
  return /^\p{Script=Latin}\p{Ll}{0,4}$/u.test(word) && !/[aeiouyàáâäæãåèéêëìíîïòóôöõøœùúûüýąęěůőűıİ]/iu.test(word);
}

/** "5 a. m." : an abbreviation written with spaces inside. */
function spacedAbbreviation(stretch: Stretch, at: number, start: number) {
  const match = /(?<![\p{L}.])(\p{L}{1,2})\.[ \u00a0](\p{L}{1,2})$/u.exec(
    stretch.text.slice(Math.max(start, at - 8), at),
  );
  return match ? stretch.profile.abbreviations.get(`${match[1]}.${match[2]}`.toLowerCase()) : undefined;
}

/** True where everything between `start` and `at` is the number or letter of a list item: "1", "a", "iv", "• 9". */
function isLabel(text: string, start: number, at: number): boolean {
  if (at - start > 9) return false;
  return /^[\s"'“(•⁃◦▪‣*-]*(?:\p{N}{1,3}(?:\.\p{N}{1,2}){0,3}|\p{L}|[ivx]{1,4}|[IVX]{1,4})\)?$/u.test(
    text.slice(start, at),
  );
}
