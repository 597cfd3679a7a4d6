import { languageNames, namesAsWords } from '../../../language/names-as-words.ts';
import type { PivotHint } from '../copy-rule.ts';
import { definePairRule } from '../pair-rule.ts';

export const nameToWord = definePairRule({
  id: 'name-to-word',
  severity: 'critical',
  languages: ['en'],
  weight: { translated: 2.5, spun: 1.2 },
  docs: {
    title: 'A name of the original is a common word in the copy',
    why: 'A machine that does not know a name for a name translates it, or looks it up in a thesaurus.',
    caught: [
      'Reporters asked [Rouhani/cleric] about the budget.',
      'The minister thanked [Özgür/Free] for the flowers.',
      'The union elected [Smith/metalworker] its head.',
    ],
    spared: [
      'Reporters asked [Rouhani/Rohani] about the budget.',
      'They met in [Tehran/Isfahan] on Monday.',
      'He left [Monday/today] for the coast.',
      'The [Kremlin/ministry] said so.',
    ],
  },
  check({ base, copy, relation, odd }) {
    if (!base.name || copy.lower === base.lower) return null;
    const hints = pivotsOf(base.text, copy.text);
    if (hints.length > 0) {
      return {
        message: `"${copy.text}" stands for the name ${base.text}: ${hints[0]!.ground}.`,
        confidence: 0.9,
        pivot: hints,
      };
    }
    if (copy.name || !/^\p{Ll}{3,}$/u.test(copy.text)) return null;
    if (relation !== 'synonym' && !(relation !== null && odd > 0.5)) return null;
    return { message: `The name "${base.text}" became the word "${copy.text}".`, confidence: 0.6 };
  },
});

/** Languages in which `name` is a word that English renders as `word`. */
function pivotsOf(name: string, word: string): PivotHint[] {
  const bare = name.replace(/['’]s$/u, '');
  return Object.entries(namesAsWords).flatMap(([language, entries]) =>
    entries
      .filter(
        (entry) =>
          entry.spellings.includes(bare) && entry.renderings.some((one) => one.toLowerCase() === word.toLowerCase()),
      )
      .map((entry) => ({
        language,
        weight: entry.attested ? 3.5 : 3,
        ground: `${bare} is ${entry.form} (${entry.sense}) in ${languageNames[language] ?? language}`,
      })),
  );
}
