/**
 * A light stem, so that "negotiates with" and "negotiated with" are counted together: plural, past and -ing endings off,
 * a doubled consonant and a final e undone (step 1 of Porter 1980, simplified). Stems are keys, not words.
 */
export function stem(word: string): string {
  if (!cutEndings.has(word.charCodeAt(word.length - 1))) return word;
  let s = word;
  if (s.length > 3 && s.endsWith('s') && !s.endsWith('ss') && !s.endsWith('us') && !s.endsWith('is')) {
    s = s.endsWith('ies') && s.length > 4 ? `${s.slice(0, -3)}y` : s.slice(0, -1);
  }
  const cut = s.endsWith('ing') ? 3 : s.endsWith('ed') ? 2 : 0;
  if (cut > 0 && s.length - cut > 2 && /[aeiouy]/.test(s.slice(0, -cut))) {
    s = s.slice(0, -cut);
    const last = s.at(-1)!;
    if (last === s.at(-2) && !'lsz'.includes(last)) s = s.slice(0, -1);
  }
  if (s.length > 3 && s.endsWith('e')) s = s.slice(0, -1);
  if (s.length > 2 && s.endsWith('y')) s = `${s.slice(0, -1)}i`;
  return s;
}

/** The last letters of what {@link stem} cuts at. */
const cutEndings: ReadonlySet<number> = new Set([...'sgdey'].map((letter) => letter.charCodeAt(0)));
