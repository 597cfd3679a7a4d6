import { readings, type Thesaurus } from '../../../language/en/thesaurus.ts';
import type { WordRelation } from './meaning.ts';

/** Senses of a word that count for a link one step wider or narrower; rarer senses link anything with anything. */
const commonSenses = 4;
const classNames = ['noun', 'verb', 'adjective', 'adverb'] as const;
const known = new WeakMap<Thesaurus, WordRelation>();

/**
 * Asks a thesaurus about two words in any form: `synonym` where they share a sense, `near` where a common sense of one is the wider term of a
 * common sense of the other. Sisters ("red", "blue") are neither. The same thesaurus gives the same function.
 */
export function thesaurusRelation(thesaurus: Thesaurus): WordRelation {
  const before = known.get(thesaurus);
  if (before) return before;
  const relation: WordRelation = (base, copy) => {
    let found: 'synonym' | 'near' | null = null;
    for (const one of readings(thesaurus, base))
      for (const other of readings(thesaurus, copy)) {
        if (one.wordClass !== other.wordClass || one.lemma === other.lemma) continue;
        const link = linked(thesaurus, one.lemma, other.lemma, classNames.indexOf(one.wordClass));
        if (link === 'synonym') return 'synonym';
        found ??= link;
      }
    return found;
  };
  known.set(thesaurus, relation);
  return relation;
}

/** Synsets of a lemma in one class, commonest first. */
function sensesOf(thesaurus: Thesaurus, lemma: string, code: number): number[] {
  const id = thesaurus.lemmas.idOf(lemma);
  if (id === undefined) return [];
  const found: number[] = [];
  for (let k = thesaurus.senseStart[id]!; k < thesaurus.senseStart[id + 1]!; k++) {
    const sense = thesaurus.senses[k]!;
    if (thesaurus.classOf[sense] === code) found.push(sense);
  }
  return found;
}

function linked(thesaurus: Thesaurus, one: string, other: string, code: number): 'synonym' | 'near' | null {
  const left = sensesOf(thesaurus, one, code);
  const right = sensesOf(thesaurus, other, code);
  if (left.some((sense) => right.includes(sense))) return 'synonym';
  const common = right.slice(0, commonSenses);
  for (const sense of left.slice(0, commonSenses))
    if (isWider(thesaurus, sense, common) || common.some((wide) => isWider(thesaurus, wide, [sense]))) return 'near';
  return null;
}

/** True where one of `wider` is a more general or similar synset of `sense`. */
function isWider(thesaurus: Thesaurus, sense: number, wider: readonly number[]): boolean {
  for (let k = thesaurus.widerStart[sense]!; k < thesaurus.widerStart[sense + 1]!; k++) {
    if (wider.includes(thesaurus.wider[k]!)) return true;
  }
  return false;
}
