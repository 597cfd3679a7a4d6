import { wordMemory } from '../../../text/word-memory.ts';
import type { LineToken } from '../words/token-line.ts';
import { defineClassifier } from './classifier.ts';

/** Half a sentence that said what was not found, proved or admitted is gone, and the other half stands alone. */
export const caveatDropped = defineClassifier({
  id: 'caveat-dropped',
  kind: 'negation',
  severity: 'major',
  languages: ['en'],
  docs: {
    title: 'A denial or a caveat cut off',
    why: 'Shortening costs nothing, but a charge without "which he denies" and a finding without "which proves no cause" say more than the source did.',
    caught: [
      'The firm moved the money abroad[, a charge still unproven in court/].',
      'The survey saw more fires near the line[ but could not prove that trains were the cause/].',
      'Two people died in the trial[; doctors found no link to the drug/].',
      'Rebels took the town[, though there is no proof of that/].',
      'Flights resume in May[ if the safety board gives its consent/].',
    ],
    spared: [
      'The firm moved the money abroad[, which did not surprise its owner/].',
      'The firm, which [denies it/does not admit it], moved the money abroad.',
      'The minister[, who did not take questions,/] left early.',
    ],
  },
  measured: { precision: 1, recall: 1, cases: 8, on: 'own' },
  classify(change) {
    if (change.copyWords.length > 0 || change.moved || change.baseWords.length < 3) return null;
    if (change.baseWords.some((token) => token.quotation >= 0)) return null;
    if (!isCaveat(change.baseWords) || isAnswered(change.copySide.line.tokens)) return null;
    return { severity: 'major', confidence: 0.72, note: 'a denial or a caveat left out' };
  },
});

/** Words that deny by themselves, and what is said not to have been found, proved or admitted. */
const denial =
  /\b(?:den(?:y|ies|ied|ying|ial|ials)|reject(?:s|ed)? (?:the|any|all)? ?(?:claims?|accusations?|allegations?|charges?)|innocen(?:t|ce)|baseless|unfounded|groundless|unproven|unverified|unconfirmed|(?:experts?|critics|scientists|doctors) (?:doubt|question|dispute)s?(?:ed)?)\b/;
const unproved =
  /\b(?:no|not|never|nor|without|[a-z]+n't|cannot)(?: \w+){0,3} (?:evidence|proof|prov(?:e|es|ed|en)|links?|connection|establish(?:ed)?|confirm(?:ed)?|verif(?:y|ied)|demonstrated?|admit(?:ted)?|wrongdoing|liability|suspect(?:s|ed)?|accused|charged|blamed|involved|responsible|to blame|mean that)\b/;

/** True where the copy has a caveat of its own, or a condition anywhere. */
const isAnswered = (words: readonly LineToken[]): boolean =>
  isCaveat(words) || words.some(({ folded }) => conditions.has(folded));
const conditions = new Set(['if', 'unless', 'provided', 'pending', 'should', 'when', 'once', 'subject']);

/** "if the court agrees": what must come first. */
const condition = /^(?:,? ?)(?:if|provided|unless|subject to|pending|as long as)\b/;

/** A word that one of these may begin with: most changes are passed by after a look at their words. */
const headsCaveat = wordMemory((folded) =>
  /\b(?:den|reject|innocen|baseless|un|groundless|experts?$|critics$|scientists$|doctors$|not?$|never$|nor$|without$|cannot$|if\b|provided\b|subject$|pending\b|as$)|n't$/.test(
    folded,
  ),
);

function isCaveat(words: readonly LineToken[]): boolean {
  if (!words.some(({ folded }) => headsCaveat(folded))) return false;
  const text = words.map((token) => token.folded).join(' ');
  return denial.test(text) || unproved.test(text) || (words.length >= 4 && condition.test(text));
}
