import { fates } from '../../../language/en/news-opposites.ts';
import { wordMemory } from '../../../text/word-memory.ts';
import { baseForms } from '../words/meaning.ts';
import type { LineToken } from '../words/token-line.ts';

/** For each question of fate the answers given. */
export type Fates = ReadonlyMap<number, ReadonlySet<number>>;

let table: Map<string, { question: number; answer: number }[]> | null = null;
function readFates(): Map<string, { question: number; answer: number }[]> {
  const found = new Map<string, { question: number; answer: number }[]>();
  let question = 0;
  for (const [answer, line] of fates.entries()) {
    if (line === '') question++;
    for (const word of line.split(' ')) {
      const list = found.get(word);
      if (list) list.push({ question, answer });
      else found.set(word, [{ question, answer }]);
    }
  }
  return found;
}

/** The answers one word gives: none for most. */
const answersOf = wordMemory((folded) => {
  table ??= readFates();
  const answers = table;
  return baseForms(folded).flatMap((form) => answers.get(form) ?? []);
});

/** True for a word that tells what became of somebody or something. */
export const tellsFate = (folded: string): boolean => answersOf(folded).length > 0;

const noFates: ReadonlyMap<number, ReadonlySet<number>> = new Map();

/** The answers the words give to each question of fate they touch. */
export function fatesOf(words: readonly LineToken[]): Fates {
  let found: Map<number, Set<number>> | null = null;
  for (const word of words)
    for (const { question, answer } of answersOf(word.folded)) {
      found ??= new Map();
      const answers = found.get(question) ?? new Set<number>();
      answers.add(answer);
      found.set(question, answers);
    }
  return found ?? noFates;
}
