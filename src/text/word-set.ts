/** A set of words written as one line, a space between any two. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));
