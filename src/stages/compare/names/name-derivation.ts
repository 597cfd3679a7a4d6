import { nicknames } from '../../../language/en/nicknames.ts';

let familiar: Map<string, number[]> | null = null;

/** "Jim" and "James": two forms of one given name. */
export function isNickname(one: string, other: string): boolean {
  if (!familiar) {
    familiar = new Map();
    for (const [index, line] of nicknames.entries())
      for (const name of line.split(' ')) familiar.set(name, [...(familiar.get(name) ?? []), index]);
  }
  const known = familiar.get(one);
  return known?.some((line) => familiar!.get(other)?.includes(line)) ?? false;
}

/** Endings that make of a place, a people or a party the word for what belongs to it, with what may be cut off before them. */
const endings = /^(?:n|an|ian|ean|ish|ese|ic|ite|i|er|ns|ans|ians|eans|ites|is|ers)$/;

/** Fewest letters that must stay as they are for two names to be of one stem. */
const stemLetters = 4;

/**
 * True where one name is made from the other: "Norland" and "Norlander", "Tasmania" and "Tasmanian", "Democrat" and "Democratic", "Christian" and
 * "Christians". Both in small letters, without possessive ending.
 */
export function isDerivedName(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length <= stemLetters || short === long) return false;
  if (/(?:an|ian|ese)$/.test(short) && long === `${short}s`) return true;
  for (const stem of [short, short.replace(/(?:y|a|o|e|ia)$/, '')])
    if (stem.length >= stemLetters && long.startsWith(stem) && endings.test(long.slice(stem.length)))
      return stem.length === short.length ? !isOrdinary(short, long) : /(?:n|ns|ese)$/.test(long);
  return false;
}

/** "Weber" and "Webers", "Martin" and "Martini": family names that only look derived; a bare -i, -er or -n needs a longer stem. */
const isOrdinary = (short: string, long: string): boolean =>
  long.length - short.length === 1 || /^(?:er|is)$/.test(long.slice(short.length))
    ? !(/[aeiou]$/.test(short) && long === `${short}n`) && short.length < 7
    : false;

const numerals: Readonly<Record<string, string>> = {
  i: '1',
  ii: '2',
  iii: '3',
  iv: '4',
  v: '5',
  vi: '6',
  vii: '7',
  viii: '8',
  ix: '9',
  x: '10',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
};

/** The figure a word of a name stands for: "II" and "Two" are both 2. Null for any other word. */
export const numeralOf = (word: string): string | null =>
  Object.hasOwn(numerals, word) ? numerals[word]! : /^\d{1,2}$/.test(word) ? word : null;
