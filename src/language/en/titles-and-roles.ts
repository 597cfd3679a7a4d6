/** Honorifics that may come and go without changing who is meant. */
export const honorifics: readonly string[] =
  `mr mrs ms miss mx dr doctor sir dame lord lady madam madame mister prof professor rev reverend fr father brother sister sheikh shaikh
sheik imam ayatollah hojjatoleslam hon honourable honorable esq jr sr ph.d phd m.d md his her excellency majesty highness holiness brig gen col lt capt sgt maj cpl adm cmdr gov sen rep`.split(
    /\s+/,
  );

/** Words that name a role; each line is one role under several names, house style among themselves. Roles of different lines are different offices. */
export const roles: readonly string[] = `prime minister|premier|pm
deputy prime minister|deputy premier|deputy pm|vice premier
president|head of state
vice president|vice-president|deputy president
foreign minister|foreign secretary|minister of foreign affairs|top diplomat|minister for foreign affairs
defence minister|defense minister|minister of defence|minister of defense|defence secretary|defense secretary
interior minister|home secretary|minister of the interior|minister of interior
finance minister|minister of finance|chancellor of the exchequer|treasury secretary
secretary of state
secretary general|secretary-general
director general|director-general
chief executive|ceo|chief executive officer
chairman|chairwoman|chairperson|chair
spokesman|spokeswoman|spokesperson
deputy spokesman|deputy spokesperson|deputy spokeswoman
lawmaker|legislator|parliamentarian|mp|member of parliament
congressman|congresswoman|member of congress
senator
governor
mayor
ambassador|envoy
minister
general
colonel
captain
commander
judge|justice
prosecutor|public prosecutor
king|monarch
queen
prince
princess
pope|pontiff
bishop
chancellor
director
manager
commander-in-chief|supreme commander
supreme leader
crown prince
emperor
business secretary
health minister|health secretary|minister of health
education minister|education secretary|minister of education
attorney general|attorney-general
speaker
archbishop
cardinal
ayatollah`.split('\n');
