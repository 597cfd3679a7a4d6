/**
 * Words by what they do in a clause, for rules that see word order without parsing: each list is meant to be short and sure, not
 * complete. Own lists, from general knowledge of English.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Offices and bodies that speak and act in news. */
export const speakers = set(`
  minister ministry president presidency premier chancellor king queen emir prince ambassador envoy spokesman spokeswoman
  spokesperson mayor governor official officials secretary general commander director chairman leader government
  parliament council committee party police army ministers mufti bishop prosecutor judge court union league
`);

/** Past forms of verbs of saying. */
export const saidVerbs = set(`
  said added stressed emphasized emphasised noted explained confirmed stated continued announced affirmed declared
  indicated pointed underlined reiterated recalled revealed warned clarified expressed asserted replied mentioned
`);

/** Past forms of verbs that want an object behind them. */
export const objectVerbs = set(`
  approved announced emphasized emphasised stressed rejected condemned signed adopted praised welcomed visited received
  discussed described criticized criticised confirmed denied expressed presented published demanded ordered arrested
  destroyed gave made took sent built brought inaugurated appointed mentioned considered examined evaluated reviewed
  inspected thanked congratulated
`);

/** Words that only stand in a clause with a verb or a subordinate clause of its own. */
export const clauseWords = set(`
  is are was were be been being am has have had do does did will would shall should can could may might must
  that which who whom whose what when where while as if than because why how although though since until unless whether
  says said tells told makes made takes gives shows means wants needs goes comes gets
`);

/** Things that take place. */
export const happenings = set(`
  meeting conference ceremony visit session summit match exhibition festival accident explosion attack opening election
  vote negotiations protest rally demonstration concert seminar forum congress tournament competition exercise operation
`);

/** Nouns of public life before which English puts an adjective of {@link classAdjectives}. */
export const publicNouns = set(`
  minister ministry president government parliament army forces council court bank embassy ambassador party authorities
  team company economy market summit delegation committee commission sector system crisis situation relations law
  police navy guard revolution republic election elections union organization agency policy program programme project
  airport station territory border borders side leader leaders officials people troops soldiers capital
`);

/** Adjectives that say of what class a thing is: they stand before their noun and are seldom said of it afterwards. */
export const classAdjectives = set(`
  foreign nuclear presidential parliamentary ministerial municipal judicial agricultural industrial electoral
  governmental naval maritime financial economic monetary fiscal diplomatic ecological constitutional
  territorial provincial regional national international federal
  American British French Russian Iranian Iraqi Syrian Turkish Egyptian Saudi Lebanese Palestinian Israeli Chinese
  Ukrainian Spanish Italian Brazilian Mexican Libyan Tunisian Moroccan Algerian Yemeni Afghan European Arab Islamic
`);
