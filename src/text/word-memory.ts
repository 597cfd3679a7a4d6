/** A word is looked up once: words recur, and there are fewer of them in a long run than this. */
const size = 60_000;

/** Makes a question about a word alone one whose answers are kept, up to the vocabulary of a shelf of books; then the store is emptied. */
export function wordMemory<Value>(answer: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    let value = known.get(word);
    if (value === undefined) {
      value = answer(word);
      if (known.size >= size) known.clear();
      known.set(word, value);
    }
    return value;
  };
}
