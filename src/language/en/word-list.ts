/** Words in alphabetical order (of code units), each known by its place. */
export interface WordList {
  readonly size: number;
  /** The word at a place. */
  at(id: number): string;
  /** The place of a word; undefined where the list lacks it. */
  idOf(word: string): number | undefined;
}

/** More words than this are not remembered at a time. */
const mostRemembered = 20_000;

/**
 * The words of a text, a word a line, sorted. Words are searched for, and the answers remembered: a map of all of them would take
 * longer to fill than most runs take to ask.
 */
export function wordList(text: string): WordList {
  const words = text.split('\n');
  const asked = new Map<string, number | undefined>();
  return {
    size: words.length,
    at: (id) => words[id]!,
    idOf(word) {
      const held = asked.get(word);
      if (held !== undefined || asked.has(word)) return held;
      const place = placeOf(words, word);
      const id = words[place] === word ? place : undefined;
      if (asked.size >= mostRemembered) asked.clear();
      asked.set(word, id);
      return id;
    },
  };
}

/** The first place whose word does not come before `word`. */
function placeOf(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
