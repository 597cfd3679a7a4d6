import type { RuleText, Word } from './rule-text.ts';

const known = new WeakMap<RuleText, readonly (readonly Word[])[]>();

/** The words of each sentence of a text, in order; worked out once for all rules. */
export function sentenceWords(text: RuleText): readonly (readonly Word[])[] {
  const held = known.get(text);
  if (held) return held;
  let next = 0;
  const groups = text.sentences.map(({ to }) => {
    const from = next;
    while (next < text.words.length && text.words[next]!.from < to) next++;
    return text.words.slice(from, next);
  });
  known.set(text, groups);
  return groups;
}

/** True where nothing but a space parts a word from the one before it. */
export const follows = (word: Word | undefined): word is Word => word !== undefined && /^[ \u00a0]$/u.test(word.before);

/** True where a full stop stands behind the word. */
export const endsStatement = (body: string, word: Word): boolean => body[word.to] === '.';
