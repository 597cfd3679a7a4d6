/** A name made safe for a file: lower-case ASCII letters, digits and hyphens, at most `max` characters, never empty. */
export function slug(name: string, max = 48): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  const words = plain.split('-').filter((word) => word !== '');
  let out = '';
  for (const word of words) {
    if (out.length + word.length + 1 > max) break;
    out = out === '' ? word : `${out}-${word}`;
  }
  return out === '' ? 'untitled' : out;
}

/** A sigil from an outlet's name: its initials, or the first letters of a single word; letters and digits only. */
export function sigilOf(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/^(?:the|al|el|la|le)\s+/i, '')
    .split(/[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])/)
    .filter((word) => word !== '');
  if (words.length === 0) return 'X';
  // A file's number tells more of it than the letters after it.
  if (/^\d+$/.test(words[0]!)) return words[0]!.slice(0, 4);
  if (words.length === 1) return words[0]!.slice(0, 1).toUpperCase() + words[0]!.slice(1, 2).toLowerCase();
  return words
    .slice(0, 3)
    .map((word) => word[0]!.toUpperCase())
    .join('');
}

/** Gives each name its own sigil: a taken one gets a number. */
export function uniqueSigil(name: string, taken: ReadonlySet<string>): string {
  const first = sigilOf(name);
  for (let n = 1; ; n++) {
    const sigil = n === 1 ? first : `${first}${n}`;
    if (!taken.has(sigil)) return sigil;
  }
}
