import { fates } from '../../../language/en/news-opposites.ts';
import { wordMemory } from '../../../text/word-memory.ts';
import { type Change, isAnchored } from '../context.ts';
import { baseForms } from '../words/meaning.ts';
import type { LineToken } from '../words/token-line.ts';
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
    spared: [
      'The court [cleared him of all charges/acquitted him].',
      'The blast [wounded/injured] four people.',
      'The bill was [passed/adopted] on the last day.',
    ],
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
    if (!lone && !isAnchored(change)) return null;
    if (isToldElsewhere(change, before, after)) return null;
    return differs ? { severity: 'major', confidence: lone ? 0.84 : 0.65 } : null;
  },
});

/** True where the other side tells the same fate in other words of the line ("cleared of all charges", "acquitted"), or a fate is denied. */
function isToldElsewhere({ baseSide, copySide }: Change, before: Fates, after: Fates): boolean {
  const [base, copy] = [baseSide.line.tokens, copySide.line.tokens];
  const told = (fates: Fates, line: readonly LineToken[]) => {
    const all = fatesOf(line);
    return [...fates].some(([question, answers]) => [...answers].some((answer) => all.get(question)?.has(answer)));
  };
  const denied = [base, copy].some((line) =>
    line.some((word, at) => word.facts.negator && fatesOf(line.slice(at, at + 5)).size > 0),
  );
  return denied || told(before, copy) || told(after, base);
}

/** For each question of fate the answers given. */
type Fates = ReadonlyMap<number, ReadonlySet<number>>;

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

const noFates: ReadonlyMap<number, ReadonlySet<number>> = new Map();

/** The answers the words give to each question of fate they touch. */
function fatesOf(words: readonly LineToken[]): ReadonlyMap<number, ReadonlySet<number>> {
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
