import { compareTwoStrings } from 'string-similarity';

/**
 * How alike two short strings are, 0..1: the Dice coefficient over pairs of letters, case and spaces aside. For names and
 * headlines, not for texts: it is slow, and knows nothing of words.
 */
export const shortStringSimilarity = (one: string, other: string): number =>
  compareTwoStrings(one.toLowerCase(), other.toLowerCase());
