import { fates } from '../../../language/en/news-opposites.ts';
import { baseForms } from '../meaning.ts';
import type { LineToken } from '../token-line.ts';
import { defineClassifier } from './classifier.ts';

/** What became of somebody is another thing: killed for injured, charged for convicted. */
export const fateChanged = defineClassifier({
  id: 'fate-changed',
  kind: 'wording',
  severity: 'major',
  languages: ['en'],
  docs: {
    title: 'Another fate',
    why: 'Killed and injured, charged and convicted stand in one place in a sentence and look alike to a rewriter; they are different news.',
    caught: [
      'The blast [killed/wounded] four people.',
      'The driver was [charged with/convicted of] theft.',
      'The bill was [debated/passed] on the last day.',
    ],
    spared: ['The blast [wounded/injured] four people.', 'The bill was [passed/adopted] on the last day.'],
  },
  measured: { precision: 1, recall: 0.9, cases: 20, on: 'own' },
  classify(change) {
    const base = change.baseWords;
    const copy = change.copyWords;
    if (base.length === 0 || copy.length === 0 || base.length > 7 || copy.length > 7) return null;
    const before = fatesOf(base);
    if (before.size === 0) return null;
    const after = fatesOf(copy);
    const differs = [...before].some(([question, answers]) => {
      const other = after.get(question);
      return other !== undefined && ![...answers].some((answer) => other.has(answer));
    });
    const lone = base.length <= 2 && copy.length <= 2;
    return differs ? { severity: 'major', confidence: lone ? 0.84 : 0.65 } : null;
  },
});

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

/** The answers the words give to each question of fate they touch. */
function fatesOf(words: readonly LineToken[]): Map<number, Set<number>> {
  table ??= readFates();
  const found = new Map<number, Set<number>>();
  for (const word of words)
    for (const form of baseForms(word.folded)) {
      const told = table.get(form);
      if (told === undefined) continue;
      for (const { question, answer } of told) {
        const answers = found.get(question) ?? new Set<number>();
        answers.add(answer);
        found.set(question, answers);
      }
    }
  return found;
}
