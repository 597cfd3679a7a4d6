/** Titles that stand before a person's name in English news. Own list. */
export const personTitles: ReadonlySet<string> = new Set(
  `president chancellor premier minister chief king queen prince princess governor mayor senator secretary ambassador
  spokesman spokeswoman spokesperson general colonel admiral commander judge ayatollah sheikh emir sultan imam cleric
  patriarch pope bishop archbishop chairman chairwoman director leader head doctor professor mr mrs ms dr sir lord lady
  speaker deputy envoy negotiator lawmaker representative congressman congresswoman captain sergeant officer prosecutor`.split(
    /\s+/u,
  ),
);

/** Titles of one office-holder that readers know without a name: a capital, "the President", is house style in some prose. */
export const officeTitles: ReadonlySet<string> = new Set(
  'president presidential chancellor premier minister chief head king queen cleric leader'.split(' '),
);
