/** Words that turn a statement round. English negators are a closed class: listed whole. */
export const negators: readonly string[] = [
  'not',
  'no',
  'never',
  'none',
  'neither',
  'nor',
  'nobody',
  'nothing',
  'nowhere',
  'without',
  'cannot',
  "n't",
  'nay',
  'nary',
  'non',
  'hardly',
  'scarcely',
  'barely',
  'lest',
];

/** Contracted forms and what they stand for. The apostrophe is the straight one. */
export const negativeContractions: Readonly<Record<string, string>> = {
  "ain't": 'is',
  "aren't": 'are',
  "can't": 'can',
  cannot: 'can',
  "couldn't": 'could',
  "daren't": 'dare',
  "didn't": 'did',
  "doesn't": 'does',
  "don't": 'do',
  "hadn't": 'had',
  "hasn't": 'has',
  "haven't": 'have',
  "isn't": 'is',
  "mayn't": 'may',
  "mightn't": 'might',
  "mustn't": 'must',
  "needn't": 'need',
  "oughtn't": 'ought',
  "shan't": 'shall',
  "shouldn't": 'should',
  "wasn't": 'was',
  "weren't": 'were',
  "won't": 'will',
  "wouldn't": 'would',
};

/** The same without their apostrophe, as hasty typing has them, where no other word is written so. */
export const bareContractions: readonly string[] =
  'arent couldnt didnt doesnt dont hadnt hasnt havent isnt shouldnt wasnt werent wouldnt'.split(' ');

/** Verbs and verb phrases that deny what follows: "failed to sign" means did not sign. */
export const negatingVerbs: readonly string[] = [
  'fail',
  'refuse',
  'decline',
  'refrain',
  'neglect',
  'omit',
  'cease',
  'avoid',
  'lack',
  'prevent',
  'prohibit',
  'forbid',
  'ban',
];

/** Fixed phrases with a negative sense, as words. */
export const negatingPhrases: readonly string[] = [
  'no longer',
  'not only',
  'by no means',
  'far from',
  'in no way',
  'on no account',
  'under no circumstances',
  'rather than',
  'instead of',
  'short of',
  'free of',
  'devoid of',
  'anything but',
  'at no time',
  'not yet',
  'yet to',
  'unable to',
  'neither nor',
];

/** Prefixes that negate the word they stand before. */
export const negatingPrefixes: readonly string[] = [
  'un',
  'in',
  'im',
  'il',
  'ir',
  'dis',
  'non',
  'non-',
  'mis',
  'de',
  'anti-',
  'anti',
  'counter',
];

/** Beginnings that make opposites of one word: "pro-Western", "anti-Western". */
export const oppositePrefixes: readonly (readonly [string, string])[] = [
  ['pro', 'anti'],
  ['pre', 'post'],
  ['over', 'under'],
  ['in', 'out'],
  ['up', 'down'],
  ['macro', 'micro'],
];

/** Suffix pair that turns a word round: "careful", "careless". */
export const oppositeSuffixes: readonly (readonly [string, string])[] = [['ful', 'less']];
