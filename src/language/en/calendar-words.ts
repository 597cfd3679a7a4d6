/** Months, days and words for times, closed classes of English. */
export const months: readonly (readonly string[])[] = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/** Sunday first, as in ISO weekday 7 → 0. */
export const weekdays: readonly (readonly string[])[] = [
  ['sunday', 'sun', 'sundays'],
  ['monday', 'mon', 'mondays'],
  ['tuesday', 'tue', 'tues', 'tuesdays'],
  ['wednesday', 'wed', 'wednesdays'],
  ['thursday', 'thu', 'thur', 'thurs', 'thursdays'],
  ['friday', 'fri', 'fridays'],
  ['saturday', 'sat', 'saturdays'],
];

/** Words for a day counted from the day of writing. */
export const relativeDays: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 };

/** Seasons and feasts that date a statement. */
export const seasons: readonly string[] = [
  'spring',
  'summer',
  'autumn',
  'fall',
  'winter',
  'christmas',
  'easter',
  'ramadan',
  'midsummer',
  'midwinter',
  'halloween',
  'thanksgiving',
  'nowruz',
  'yuletide',
];

/** Parts of a day. */
export const dayParts: readonly string[] = [
  'morning',
  'noon',
  'midday',
  'afternoon',
  'evening',
  'night',
  'midnight',
  'dawn',
  'dusk',
  'daybreak',
  'nightfall',
  'sunrise',
  'sunset',
  'overnight',
  'lunchtime',
];

/** Units of time. */
export const timeUnits: readonly string[] = [
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'fortnight',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
  'millennium',
  'weekend',
];

/** Words that place one time against another; each list is one sense. */
export const timeRelations: Readonly<Record<string, readonly string[]>> = {
  before: [
    'before',
    'prior',
    'until',
    'till',
    'ahead',
    'preceding',
    'previously',
    'earlier',
    'beforehand',
    'previous',
    'ago',
  ],
  after: [
    'after',
    'following',
    'since',
    'later',
    'afterwards',
    'afterward',
    'subsequently',
    'thereafter',
    'subsequent',
    'next',
    'upcoming',
  ],
  during: ['during', 'while', 'amid', 'amidst', 'throughout', 'meanwhile', 'simultaneously'],
};

/** Which way a qualifier points: "last month", "next Friday". */
export const timeQualifiers: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  following: 1,
  upcoming: 1,
};
