import { ruleId } from '../../model/ids.ts';
import type { RuleHead } from '../../model/rule.ts';
import type { Evidence } from './copy-rule.ts';
import type { SuspectWord } from './idiom/idiom-model.ts';

/** What the language model's word findings say of themselves. They are no rule of the table: the model is needed to see them. */
export const oddWordHead: RuleHead = {
  id: ruleId('odd-word'),
  severity: 'minor',
  languages: ['en'],
  docs: {
    title: 'A word stands where nobody puts it, and a synonym fits far better',
    why: 'Counts over 57 million words tell which words go together. Where a word never stands in such company and one that a thesaurus lists beside it does, a machine has probably swapped them.',
    caught: ['The council issued a stern admonition to the tireless assembly of the meeting edifice.'],
    spared: ['The council issued a stern warning to the members of the meeting.'],
  },
};

/** From this chance on a word is shown to the reader. */
const showBar = 0.75;
/** How much better (log odds) another word must fit to be offered as the original. */
const leastGain = 1;
const mostShown = 10;

/**
 * The most suspect words of a text that is suspect as a whole, most suspect first, each with the word that would fit. So many as `least` are shown
 * though none of them is sure by itself: no text is flagged without showing why.
 */
export function oddWords(body: string, words: readonly SuspectWord[], least = 0): Evidence[] {
  return [...words]
    .sort((one, other) => other.probability - one.probability)
    .filter((word, rank) => word.probability >= showBar || rank < least)
    .slice(0, mostShown)
    .map((word) => {
      const text = body.slice(word.from, word.to);
      const fits = word.restored.find((one) => one.gain >= leastGain)?.text ?? null;
      return {
        rule: oddWordHead.id,
        severity: oddWordHead.severity,
        confidence: word.probability,
        message: fits ? `"${text}" is odd here; "${fits}" would fit far better.` : `"${text}" is odd here.`,
        at: { from: word.from, to: word.to },
        expected: fits ? [fits] : [],
        ...(fits ? { restoredFrom: 'lexicon' as const } : {}),
        type: 'idiom' as const,
        strength: { weight: { translated: 0, spun: 0 }, measured: { flagged: 0, of: 0 } },
        pivot: [],
      };
    });
}
