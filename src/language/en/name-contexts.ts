const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Words after which a bare name may come and no bare title does, if what follows asks for a person too. Own list. */
export const beforeNames = set(`
  and or with to by from between than including says said that but while when whether if because which
`);

/** Verbs whose object is a person: what stands bare and capitalised behind them is a name. Own list. */
export const personVerbs = set(`
  told met meets welcomed thanked visited urged asked invited hosted received greeted accused praised quoted congratulated
  phoned accompanying visiting meeting welcoming telling accompanied meeting urging praising thanking
`);

/** Words that follow a person's name: what people do, and what joins one name to another. Own list. */
export const afterNames = set(`
  said says told tells added has have had was is will would also announced stressed noted met meets expressed discuss
  discussed agreed arrived called visited thanked described praised urged warned spoke speaks underlined emphasized
  emphasised vowed pledged signed insisted claimed argued accused and return returned travelled traveled welcomed
  agree meet call visit sign vow warn urge praise say tell hold speak travel arrive reject seek reach join face
`);

/** Words before a title that make it an office and no name: "as President", "elected President", "of President". */
export const beforeOffices = set(`
  the a an this that these those his her its their our your my as of for former ex vice deputy acting interim elected
  new then become became becomes becoming named appointed sworn mr mrs ms madam madame dear under first second two both
  current late no any every each some one another next last same such designate was is be being been
`);
