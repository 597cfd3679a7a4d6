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

/** Days that have a name, as month and day. */
export const namedDays: Readonly<Record<string, readonly [number, number]>> = {
  "new year's eve": [12, 31],
  "new year's day": [1, 1],
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  'boxing day': [12, 26],
  "valentine's day": [2, 14],
  "all saints' day": [11, 1],
};

/** The seasons by number; names of one season share it. */
export const seasonNumbers: Readonly<Record<string, number>> = {
  spring: 0,
  springtime: 0,
  summer: 1,
  summertime: 1,
  autumn: 2,
  fall: 2,
  winter: 3,
  wintertime: 3,
};

/** Parts of a day by number, from dawn on; words that may be said of one hour share it. */
export const dayPartNumbers: Readonly<Record<string, number>> = {
  dawn: 0,
  daybreak: 0,
  sunrise: 0,
  morning: 0,
  noon: 1,
  midday: 1,
  lunchtime: 1,
  afternoon: 2,
  dusk: 3,
  sunset: 3,
  nightfall: 3,
  evening: 3,
  night: 3,
  overnight: 3,
  midnight: 4,
};

/** Decades as words. */
export const decadeNames: Readonly<Record<string, number>> = {
  twenties: 1920,
  thirties: 1930,
  forties: 1940,
  fifties: 1950,
  sixties: 1960,
  seventies: 1970,
  eighties: 1980,
  nineties: 1990,
};

/** Days counted from the day the story is at: "the next day". */
export const storyDays: Readonly<Record<string, number>> = { previous: -1, same: 0, next: 1, following: 1 };

/** Parts of a span of time: "early March", "mid-1994". */
export const spanParts: readonly string[] = ['early', 'mid', 'late'];

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
