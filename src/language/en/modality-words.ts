/**
 * How strongly English words commit to a statement, 0 (impossible) to 1 (certain or required). Modal verbs are a closed class and listed
 * whole; the order and the rough distances follow the usual scales of epistemic and deontic force in grammars of English.
 */
export const modalVerbs: Readonly<Record<string, number>> = {
  may: 0.4,
  might: 0.3,
  could: 0.35,
  can: 0.55,
  should: 0.7,
  ought: 0.7,
  would: 0.65,
  will: 0.9,
  shall: 0.9,
  must: 0.95,
  need: 0.85,
  dare: 0.5,
  "'ll": 0.9,
  "'d": 0.65,
};

/** Adverbs and adjectives of certainty, by strength on the same scale. */
export const certaintyWords: Readonly<Record<string, number>> = {
  impossible: 0,
  improbable: 0.1,
  unlikely: 0.15,
  doubtful: 0.15,
  dubious: 0.2,
  uncertain: 0.3,
  unclear: 0.3,
  unsure: 0.3,
  unconfirmed: 0.3,
  conceivable: 0.35,
  conceivably: 0.35,
  possible: 0.4,
  possibly: 0.4,
  potential: 0.4,
  potentially: 0.4,
  maybe: 0.4,
  perhaps: 0.4,
  perchance: 0.4,
  plausible: 0.5,
  plausibly: 0.5,
  arguably: 0.5,
  supposed: 0.5,
  supposedly: 0.5,
  presumed: 0.55,
  presumably: 0.55,
  seemingly: 0.5,
  apparent: 0.6,
  apparently: 0.55,
  ostensible: 0.5,
  ostensibly: 0.5,
  purported: 0.4,
  purportedly: 0.4,
  alleged: 0.4,
  allegedly: 0.4,
  reported: 0.5,
  reportedly: 0.5,
  'so-called': 0.4,
  suspected: 0.45,
  tentative: 0.45,
  tentatively: 0.45,
  likely: 0.7,
  probable: 0.7,
  probably: 0.7,
  expected: 0.7,
  evidently: 0.8,
  evident: 0.85,
  clear: 0.9,
  clearly: 0.9,
  obvious: 0.9,
  obviously: 0.9,
  undeniable: 0.98,
  undeniably: 0.98,
  undoubted: 0.95,
  undoubtedly: 0.95,
  doubtless: 0.95,
  indisputable: 0.98,
  indisputably: 0.98,
  unquestionable: 0.98,
  unquestionably: 0.98,
  inevitable: 0.98,
  inevitably: 0.98,
  sure: 0.95,
  surely: 0.9,
  certain: 1,
  certainly: 1,
  definite: 1,
  definitely: 1,
  assuredly: 0.97,
  guaranteed: 0.98,
  absolute: 1,
  proven: 1,
  confirmed: 1,
};

/** Verbs that make the statement after them less than sure ("seems to have", "tried to"). */
export const hedgingVerbs: readonly string[] = ['seem', 'appear', 'tend', 'purport'];

/** Verbs that leave open whether what follows them came about: "tried to leave", "is accused of stealing". Base forms. Source: own list. */
export const openingVerbs: readonly string[] =
  `try attempt seek plan intend aim mean hope want wish expect threaten vow pledge promise offer propose agree decide prepare
  consider suspect accuse charge believe think say allege fear schedule due set ready able supposed order ask urge`.split(
    /\s+/,
  );

/** People who are still to be chosen, won or found: a "potential" before them says what they are and leaves no claim open. Source: own list. */
export const candidateNouns: readonly string[] =
  `juror jurors buyer buyers bidder bidders customer customers client clients consumer consumers candidate candidates
  donor donors investor investors partner partners supplier suppliers seller sellers employer employers employee employees recruit recruits
  voter voters student students tenant tenants witness witnesses member members user users applicant applicants successor
  successors suitor suitors sponsor sponsors patient patients volunteer volunteers parent parents owner owners nominee nominees
  rival rivals competitor competitors challenger challengers contender contenders runner runners acquirer acquirers purchaser
  purchasers lender lenders subscriber subscribers viewer viewers reader readers passenger passengers visitor visitors
  host hosts target targets match matches signatory signatories replacement replacements
  appointee appointees backer backers entrant entrants adopter adopters recipient recipients`.split(/\s+/);

/** Nouns that leave open what they are about, as "may" does: "the risk of a flood". Base forms. Source: own list. */
export const opennessNouns: readonly string[] =
  'possibility chance potential risk prospect likelihood probability danger threat odds'.split(' ');

/** Words by which a thing can be done, as "can" says. Base forms. Source: own list. */
export const enablingWords: readonly string[] =
  'able ability capable capability capacity allow permit enable let possible possibility option opportunity permission free right power empower'.split(
    ' ',
  );

/** Words that make a quantity less than exact. They soften a number, not a statement. */
export const approximators: readonly string[] = [
  'about',
  'approximately',
  'around',
  'roughly',
  'nearly',
  'almost',
  'some',
  'circa',
  'ca',
  'approx',
  'estimated',
  'close',
];

/** Frequency words, from never to always: a swap of neighbours is wording, a far one changes what is claimed. */
export const frequencyWords: Readonly<Record<string, number>> = {
  never: 0,
  hardly: 0.08,
  seldom: 0.15,
  rarely: 0.15,
  infrequently: 0.2,
  occasionally: 0.35,
  sometimes: 0.45,
  sporadically: 0.35,
  often: 0.7,
  frequently: 0.7,
  regularly: 0.7,
  usually: 0.85,
  normally: 0.85,
  generally: 0.85,
  typically: 0.85,
  mostly: 0.85,
  always: 1,
  invariably: 1,
  constantly: 1,
};

/** Quantifiers, from none to all. */
export const quantifierWords: Readonly<Record<string, number>> = {
  none: 0,
  few: 0.15,
  several: 0.35,
  some: 0.35,
  various: 0.4,
  many: 0.65,
  numerous: 0.65,
  countless: 0.7,
  much: 0.65,
  most: 0.85,
  nearly: 0.9,
  all: 1,
  every: 1,
  each: 1,
  entire: 1,
};
