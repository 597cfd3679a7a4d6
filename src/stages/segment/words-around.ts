/** Longest run of letters looked at as one word: keeps every look-around bounded. */
const longest = 48;
const wordCharacter = /[\p{L}\p{M}\p{N}.'’‑-]/u;
const opener = /["“”„‟«»‘’‚'`‹›([{（［「『《〈¿¡*_\-–—•]/;

/** The word that ends at `at` with its inner stops ("U.S" of "U.S."), empty where there is none. Looks back no farther than `floor`. */
export function wordBefore(text: string, at: number, floor: number): string {
  let from = at;
  const limit = Math.max(floor, at - longest);
  while (from > limit && wordCharacter.test(text[from - 1]!)) from -= 1;
  return text.slice(from, at).replace(/^[.'’‑-]+/, '');
}

/** What the next sentence would begin with. */
export interface Beginning {
  /** `space` counts as nothing: quotes, brackets and dashes in front are skipped. */
  readonly kind: 'upper' | 'lower' | 'caseless' | 'digit' | 'other' | 'none';
  readonly word: string;
  /** Position after the word. */
  readonly to: number;
  /** True where an opening quote, bracket or dash stands before it. */
  readonly opened: boolean;
}

/** The first word at or after `from`, read up to `to`. */
export function wordAfter(text: string, from: number, to: number): Beginning {
  let at = from;
  const limit = Math.min(to, from + 8);
  while (at < limit && (opener.test(text[at]!) || (at > from && text[at] === ' '))) at += 1;
  const match = /^(?:\p{N}[\p{N}.,:]*|[\p{L}\p{M}](?:[\p{L}\p{M}]|['’‑-](?=\p{L}))*)/u.exec(
    text.slice(at, Math.min(to, at + longest)),
  );
  const opened = at > from;
  if (at >= to) return { kind: 'none', word: '', to: at, opened };
  if (!match) return { kind: 'other', word: text[at]!, to: at + 1, opened };
  return { kind: kindOf(match[0]), word: match[0], to: at + match[0].length, opened };
}

function kindOf(word: string): Beginning['kind'] {
  if (/^\p{N}/u.test(word)) return 'digit';
  if (/^[\p{Lu}\p{Lt}]/u.test(word)) return 'upper';
  return /^\p{Ll}/u.test(word) ? 'lower' : 'caseless';
}
