import { definePairRule } from '../pair-rule.ts';

export const smallWordSwap = definePairRule({
  id: 'small-word-swap',
  severity: 'major',
  languages: ['en'],
  weight: { translated: 0.5, spun: 2.5 },
  docs: {
    title: 'A small word became a word of content',
    why: 'No writer replaces "he", "as" or "in" by another word of the dictionary. A thesaurus that knows them as symbols or as nouns does.',
    caught: ['On Friday [he/helium] told the council so.', 'They may walk [or/oregon] ride.'],
    spared: ['They came [after/following] the vote.', 'He [may/will] come.', 'They have [some/several] plans.'],
  },
  check({ base, copy, relation }) {
    if (
      !base.small ||
      copy.small ||
      copy.name ||
      base.lower.length > 3 ||
      (relation === null && !symbols.has(`${base.lower} ${copy.lower}`))
    )
      return null;
    if (relation !== 'synonym' && !symbols.has(`${base.lower} ${copy.lower}`)) return null;
    return { message: `"${copy.text}" stands for the small word "${base.text}".`, confidence: 0.85 };
  },
});

/** What dictionaries file under the letters of a small word. Own list. */
const symbols = new Set(
  'he helium|as arsenic|in indium|in inch|in successful|in inwards|i iodine|at astatine|be beryllium|am americium|or oregon|me maine|no nobelium|no nary|on connected|us usa|it information|an associate|a angstrom|so sulfur|so thus|do ut'.split(
    '|',
  ),
);
