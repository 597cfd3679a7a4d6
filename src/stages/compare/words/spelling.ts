import { spellingEndings, spellingExceptions, spellingPairs } from '../../../language/en/spelling-variants.ts';

let pairs: Map<string, string> | null = null;
let exceptions: Set<string> | null = null;
const keys = new Map<string, string>();

/** One key for both spellings of a word: British and American forms of it come out alike. Other words come back unchanged. */
export function spellingKey(folded: string): string {
  if (folded.length < 4) return shortKey(folded);
  const known = keys.get(folded);
  if (known !== undefined) return known;
  const key = findKey(folded);
  if (keys.size > 50_000) keys.clear();
  keys.set(folded, key);
  return key;
}

function readPairs(): Map<string, string> {
  const found = new Map<string, string>();
  for (const line of spellingPairs) {
    const [british, american] = line.split(' ');
    if (british && american) found.set(british, american);
  }
  return found;
}

function shortKey(word: string): string {
  pairs ??= readPairs();
  return pairs.get(word) ?? word;
}

function findKey(word: string): string {
  pairs ??= readPairs();
  exceptions ??= new Set(spellingExceptions);
  if (exceptions.has(word)) return word;
  const listed = pairs.get(word);
  if (listed) return listed;
  for (const [british, american] of spellingEndings)
    if (word.endsWith(british) && word.length - british.length >= 3) return word.slice(0, -british.length) + american;
  // "anaemia", "encyclopaedia": no English words differ in this alone.
  if (word.length >= 7 && word.includes('ae')) return word.replaceAll('ae', 'e');
  return word.includes('-') ? word.replaceAll('-', '') : word;
}
