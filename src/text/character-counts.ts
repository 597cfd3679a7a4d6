/** Counts the characters of a text by class; `counts[n]` are those that class n holds. The array is used again by the next call. */
export type CharacterCounter = (text: string) => Int32Array;

/** Set in the memory of a character whose classes are known. */
const known = 1 << 15;
const mostClasses = 15;

/**
 * A counter for classes given as patterns of one character each (with the flag `u`, without `g`). One pass over the text does
 * for all of them; which classes a character is in is found out once.
 */
export function characterCounter(patterns: readonly RegExp[]): CharacterCounter {
  if (patterns.length > mostClasses) throw new RangeError(`${patterns.length} classes of characters`);
  const classesOf = (character: string): number =>
    patterns.reduce((bits, pattern, n) => (pattern.test(character) ? bits | (1 << n) : bits), known);
  const memory = new Uint16Array(0x10000);
  const counts = new Int32Array(patterns.length);
  return (text) => {
    counts.fill(0);
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      let bits = memory[unit]!;
      if (bits === 0) {
        const code = text.codePointAt(i)!;
        bits = classesOf(String.fromCodePoint(code));
        if (code > 0xffff) i++;
        else if ((unit & 0xf800) !== 0xd800) memory[unit] = bits;
      }
      for (let rest = bits & ~known, n = 0; rest !== 0; rest >>= 1, n++) counts[n]! += rest & 1;
    }
    return counts;
  };
}
