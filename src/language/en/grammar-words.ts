const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** English articles. */
export const articles: readonly string[] = ['a', 'an', 'the'];

/** Common English prepositions of one word, commonest first within a group of meaning. */
export const prepositions: readonly string[] = list(`
  of in to for on with at by from as into about over after between through during against under before among within
  without toward towards across behind around near since until upon along beyond despite above below off per via
  throughout outside inside amid beside beneath onto up down out
`);

/** Forms of auxiliaries and modals. */
export const auxiliaries: readonly string[] = list(`
  is are was were be been being am has have had having do does did will would can could may might shall should must
`);

/** English pronouns and determiners. */
export const pronouns: readonly string[] = list(`
  i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself yourself
  himself herself itself ourselves themselves this that these those who whom whose which what some any each every all
  both no none another such other others same own few many much more most several either neither one ones
`);

/** Conjunctions, negations, and adverbs that work as grammar rather than as content. */
export const connectives: readonly string[] = list(`
  and or but nor so yet if because although though while whereas unless whether than when where why how then there here
  not never also too very just only even still already again now however therefore thus hence once ever quite rather
  almost perhaps n't 's don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't cannot couldn't shouldn't
  hasn't haven't hadn't i'm we're they're you're it's he's she's that's we've they've i've i'll we'll let's
`);

/** Words that carry grammar rather than content: everything above. Lower case. */
export const grammarWords: ReadonlySet<string> = new Set([
  ...articles,
  ...prepositions,
  ...auxiliaries,
  ...pronouns,
  ...connectives,
]);
