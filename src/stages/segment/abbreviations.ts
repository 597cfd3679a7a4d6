import type { AbbreviationKind, Profile } from './profile.ts';
import type { Beginning } from './words-around.ts';

/** A full stop at `at`, in a sentence that began at `start`, and what stands around it. */
export interface Place {
  readonly text: string;
  readonly profile: Profile;
  readonly at: number;
  readonly start: number;
  /** The word before the stop, with its inner stops. */
  readonly before: string;
  readonly after: Beginning;
  /** Whether the word after opens sentences in this language. */
  readonly starter: boolean;
}

const roman = /^[IVXLC]+$/;
const letter = /^\p{L}\p{M}*$/u;
const letters = /^(?:\p{L}\p{M}*\.)+\p{L}\p{M}*$/u;
/** Words a sentence may have before "5 p.m." and still be only a phrase of time that stands in front of its subject. */
const longestFront = 9;

/** Whether the stop after an abbreviation, an initial or an ordinal also ends a sentence; null where the word is none of them. */
export function afterAbbreviation(place: Place): boolean | null {
  const { before, after, starter } = place;
  const opens = (starter && after.kind === 'upper') || asksOrCalls(place);
  switch (kindAt(place)) {
    case 'leading':
      return false;
    case 'beforeNumber':
      if (after.kind === 'digit' || (roman.test(after.word) && (after.word !== 'I' || /^\p{Lu}/u.test(before))))
        return false;
      return letter.test(before) ? opens : null;
    case 'ending':
      return after.kind !== 'lower';
    case 'closing':
      return afterClosing(place);
    case 'anywhere':
      return opens;
  }
  if (before === '' && after.kind === 'digit' && /[Nn][°º]$/.test(place.text.slice(place.start, place.at)))
    return false;
  if (letter.test(before)) return asksOrCalls(place) || afterLetter(place);
  if (letters.test(before) || looksAbbreviated(before)) return opens;
  return afterNumber(place);
}

/** An opening question or exclamation mark after the stop, as Spanish has them: a sentence begins, whatever its first letter. */
const asksOrCalls = ({ text, at }: Place): boolean => /^\.["»”’)]?\s+["«“‘(]?[¿¡]/u.test(text.slice(at, at + 8));

function kindAt(place: Place): AbbreviationKind | null {
  const { profile, text, at, before, start } = place;
  const word = before.toLowerCase();
  const apart = spaced(place);
  const kinds =
    apart?.kinds ?? profile.abbreviations.get(word) ?? profile.abbreviations.get(word.replace(/^.*['’‑-]/u, ''));
  if (!kinds || (before === word && profile.capitalised.has(word))) return null;
  if (kinds.has('ending')) return 'ending';
  const first = apart?.from ?? at - before.length;
  if (kinds.has('closing') && /\p{N}\s*$/u.test(text.slice(Math.max(start, first - 8), first))) return 'closing';
  if (kinds.has('leading')) return kinds.has('anywhere') ? 'anywhere' : 'leading';
  if (kinds.has('beforeNumber')) return 'beforeNumber';
  if (kinds.has('anywhere')) return 'anywhere';
  return /^\p{L}+$/u.test(before) ? null : 'closing';
}

/** "5 a. m.": an abbreviation written with a space inside, and where it begins. */
function spaced({ profile, text, at, start }: Place) {
  const match = /(?<![\p{L}.])(\p{L}{1,2})\.[ \u00a0\u202f](\p{L}{1,2})$/u.exec(
    text.slice(Math.max(start, at - 8), at),
  );
  const kinds = match && profile.abbreviations.get(`${match[1]}.${match[2]}`.toLowerCase());
  return kinds && { kinds, from: at - match[0].length };
}

/** After a time, a unit, an era or a degree: a capital opens a sentence, unless all there is so far is "At 5 p.m." */
function afterClosing({ text, profile, start, at, after }: Place): boolean {
  const so = text.slice(start, Math.min(at, start + 200)).split(/\s+/);
  const fronted = so.length <= longestFront && profile.fronting.has((so[0] ?? '').toLowerCase());
  return !fronted || after.kind === 'digit';
}

/**
 * A single letter is an initial ("J. R. Smith") unless a word that starts sentences follows ("vitamin C. The"). In scripts
 * without capitals, and before a number ("L. 642"), it always is.
 */
function afterLetter({ text, at, before, after, starter }: Place): boolean | null {
  if (/[^\s\p{P}]$/u.test(text.slice(Math.max(0, at - before.length - 1), at - before.length))) return null;
  if (/\p{Ll}/u.test(before)) return starter && after.kind === 'upper';
  if (after.kind === 'upper') return starter && after.word.length > 1;
  return false;
}

/** "3. Oktober", "XII. Kapitel": where ordinals take a stop, only a word that starts sentences ends one after it. */
function afterNumber({ profile, before, after, starter }: Place): boolean | null {
  const ordinal = /^\d{1,3}$/.test(before);
  if (ordinal && before.length < 3 && profile.afterOrdinal.has(after.word.toLowerCase())) return false;
  if (!profile.dottedOrdinals || !(ordinal || roman.test(before))) return null;
  return starter && !profile.afterOrdinal.has(after.word.toLowerCase());
}

/** A short word without a vowel can only be an abbreviation ("Lt", "Ltd"), if its letters are not all capitals ("NBC"). */
function looksAbbreviated(word: string): boolean {
  return /^\p{Script=Latin}\p{Ll}{0,4}$/u.test(word) && !/[aeiouyàáâäæãåèéêëìíîïòóôöõøœùúûüýąęěůőűıİ]/iu.test(word);
}
