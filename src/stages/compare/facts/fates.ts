import { fates } from '../../../language/en/news-opposites.ts';
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

const noFates: ReadonlyMap<number, ReadonlySet<number>> = new Map();

/** The answers the words give to each question of fate they touch. */
export function fatesOf(words: readonly LineToken[]): Fates {
  table ??= readFates();
  let found: Map<number, Set<number>> | null = null;
  for (const word of words)
    for (const form of baseForms(word.folded)) {
      const told = table.get(form);
      if (told === undefined) continue;
      found ??= new Map();
      for (const { question, answer } of told) {
        const answers = found.get(question) ?? new Set<number>();
        answers.add(answer);
        found.set(question, answers);
      }
    }
  return found ?? noFates;
}
