import { defineRule } from '../copy-rule.ts';
import type { Word } from '../rule-text.ts';

/** True when the words around fit the function word and not the thing. */
type Fits = (previous: Word | undefined, next: Word | undefined, word: Word) => boolean;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const verbs = set(
  'said says told tells added was is has had will would also then went came made took did does can could may wants wanted thinks thought believes knew and who',
);
const determiners = set(
  'the a an this that his her its their our any many some every each it he she we they well much long soon far such part',
);
const ofThings = set('of and with from by contains containing inorganic liquid solid radioactive stable');
const prepositions = set('to for with by from at in on of');

const before = (allowed: ReadonlySet<string>, word: Word | undefined) => word !== undefined && allowed.has(word.lower);
const asSubject: Fits = (previous, next, word) =>
  !before(ofThings, previous) && before(verbs, next) && (word.opens || !before(determiners, previous));
const asPreposition: Fits = (previous, next) => !before(ofThings, previous) && before(determiners, next);

/** Own list: symbols, abbreviations and senses that a thesaurus files under the same letters as a function word. */
const homographs: Readonly<Record<string, { readonly stands: string; readonly fits: Fits }>> = {
  helium: { stands: 'he', fits: asSubject },
  arsenic: { stands: 'as', fits: asPreposition },
  astatine: { stands: 'at', fits: asPreposition },
  indium: { stands: 'in', fits: asPreposition },
  iodine: {
    stands: 'I',
    fits: (previous, next) =>
      !before(ofThings, previous) &&
      next !== undefined &&
      /^(?:am|have|think|was|will|would|did|do|know)$/u.test(next.lower),
  },
  americium: { stands: 'am', fits: (previous) => /^(?:i|iodine)$/u.test(previous?.lower ?? '') },
  beryllium: {
    stands: 'be',
    fits: (previous) => /^(?:to|will|would|can|could|should|must|may|might|not)$/u.test(previous?.lower ?? ''),
  },
  oregon: { stands: 'or', fits: (previous, _next, word) => word.text === 'oregon' && previous !== undefined },
  nary: { stands: 'no', fits: (_previous, next) => next !== undefined && !/^(?:a|an|one)$/u.test(next.lower) },
  pb: {
    stands: 'lead',
    fits: (previous, next, word) =>
      word.text === 'pb' && (before(prepositions, next) || before(set('to will would can could may'), previous)),
  },
  connected: {
    stands: 'on',
    fits: (_previous, next) => /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u.test(next?.lower ?? ''),
  },
  successful: {
    stands: 'in',
    fits: (previous, next) =>
      /^(?:the|this|that|his|her|their|its)$/u.test(next?.lower ?? '') &&
      previous !== undefined &&
      !/^(?:be|been|is|was|were|are|so|as|how|very|more|most|not|being|prove|proved|become|became)$/u.test(
        previous.lower,
      ),
  },
  inch: {
    stands: 'in',
    fits: (previous, next) =>
      /^(?:the|this|his|her|their)$/u.test(next?.lower ?? '') &&
      previous !== undefined &&
      /^(?:was|were|is|are|lives|lived|held|found|made|born|based)$/u.test(previous.lower),
  },
  astir: { stands: 'about', fits: (_previous, next) => /^(?:the|this|his|her|their|it)$/u.test(next?.lower ?? '') },
};

export const elementHomograph = defineRule({
  id: 'element-homograph',
  type: 'homograph',
  severity: 'major',
  languages: ['en'],
  strength: { weight: { translated: 0.5, spun: 4 }, measured: { flagged: 1, of: 2030 } },
  docs: {
    title: 'A small word became an element, a state or another word of the same letters',
    why: 'A thesaurus files "he", "as" and "or" under helium, arsenic and Oregon, whose symbols they are. Only a machine swaps them.',
    caught: [
      'On Friday helium told the council that the bridge was safe.',
      'The mayor, arsenic the head of the party, spoke first.',
      'They may walk oregon take the bus to work.',
      'The vote took place connected Monday.',
      'There was nary evidence of the fraud.',
    ],
    spared: [
      'A tank of helium was emptied. Traces of arsenic and lead were found. The balloon used helium, which is light.',
      'Voters in Oregon chose him. Nary a soul came. The two were connected on Monday.',
      'He was successful the first time. Iodine and arsenic are poisons.',
    ],
  },
  check({ words }) {
    return words.flatMap((word, i) => {
      const homograph = Object.hasOwn(homographs, word.lower) ? homographs[word.lower] : undefined;
      if (!homograph?.fits(words[i - 1], words[i + 1], word)) return [];
      return [
        {
          at: { from: word.from, to: word.to },
          message: `"${word.text}" stands where "${homograph.stands}" makes sense.`,
          confidence: 0.9,
          expected: [homograph.stands],
        },
      ];
    });
  },
});
