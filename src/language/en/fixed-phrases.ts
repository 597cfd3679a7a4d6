/**
 * Fixed phrases of news prose and what a thesaurus or a dictionary makes of them: the phrase, a colon, the broken forms.
 * Own list. A broken form is one that no writer would mean: each was looked up in 57 million words of public documents and
 * debates, and left out where it occurs.
 */
export const fixedPhrases = `
death toll: dead toll, loss toll, loss of life toll, mortality toll, demise toll, passing toll, dying toll
prime minister: prime priest, prime pastor, prime clergyman, premier curate, executive minister, high minister, top minister
prime ministers: prime priests, prime pastors, high ministers
foreign minister: foreign priest, alien minister, overseas minister, outside minister, strange minister, external minister
foreign ministry: overseas ministry, alien ministry, outside ministry, foreign service ministry
foreign affairs: foreign undertakings, outside affairs, alien affairs
defence minister: defence priest, safeguard minister, barrier minister
defense secretary: protection secretary, safeguard secretary, guard secretary
interior ministry: inside ministry, inner ministry, indoor ministry
finance minister: back minister, fund minister, account minister
deputy prime minister: lawman prime minister, lawman premier, vice premier curate
chief of staff: head of workforce, chief of workforce, boss of staff, chief of personnel, chief of stick
white house: white dwelling, ashen house
united states: joined states, joined together states, unified states, united countries of america, combined states
united nations: assembled countries, joined together nations
united kingdom: joined kingdom, assembled kingdom, joined together kingdom
united arab emirates: joined arab emirates, unified arab emirates
european union: european marriage, european alliance union, european organisation union
supreme court: preeminent court, incomparable court, supreme tribunal court, preeminent courtroom, superb court
supreme leader: preeminent pioneer, incomparable pioneer, incomparable leader, supreme pioneer
human rights: human privileges, person rights, human being rights, human proper, humanity rights
civil war: polite war, respectful war, considerate war
cold war: chilly war, cool war, frigid war
world war: planet war, globe war, international war two
nuclear weapons: atomic arms weapons, nuclear guns, nuclear firearms
nuclear deal: atomic arrangement, atomic bargain, nuclear arrangement deal
nuclear power plant: atomic influence plant, nuclear force plant, nuclear strength plant
oil prices: grease prices, oil costs prices
natural gas: natural fuel gas, characteristic gas
climate change: atmosphere change, environment alteration, weather alternate
global warming: worldwide warming, international warming, planet warming
peace talks: harmony talks, peace chats, harmony conversations, quiet talks
peace process: harmony process, tranquility process, peace procedure
peace treaty: harmony treaty, tranquility settlement
cease-fire: stop-hearth, halt-fire
ceasefire: stop fire agreement
general election: wide predetermination, general decision election, popular race election, common election
presidential election: presidential race decision
opposition party: absorption party, resistance celebration, opposition celebration
political party: political celebration, political birthday party
ruling party: decision celebration, ruling celebration, administering party
labour party: labor celebration, work celebration
press conference: press meeting conference, squeeze conference, push conference, press convention, newspaper conference
news agency: information agency news, news office agency, news organization agency
news conference: news meeting conference, information conference news
state television: country television, state tv set, national tv state
social media: social networking media, web-based social networking, societal media, gregarious media
police officer: police official man, cop officer, law enforcement officer police
law enforcement: legislation enforcement, law authorization
front line: forepart line, front queue, bleeding edge line
armed forces: furnished forces, outfitted forces, equipped powers, armed powers, outfitted powers
air force: air drive, air power force, air compel
air strikes: atmosphere strikes, air walkouts
armed conflict: outfitted clash, equipped conflict, furnished conflict
suicide bomber: self-murder bomber, self destruction plane, suicide aircraft, suicide plane
car bomb: vehicle bomb car, automobile shell
terrorist attack: psychological militant assault, fear monger attack, fear based oppressor attack, terrorist assault strike
terrorist attacks: psychological militant attacks, fear monger assaults
mass shooting: mass capturing, mass taking pictures, mass firing shooting
missile launch: rocket dispatch, projectile dispatch
refugee camp: outcast camp, displaced person camp, evacuee camp, exile camp
border crossing: outskirt crossing, fringe crossing, border intersection
health care: wellbeing care, health mind, wellbeing mind, fitness care
public health: open wellbeing, general wellbeing, public wellness health
intensive care: escalated care, serious care unit, in depth care
heart attack: coronary heart assault, heart assault, coronary failure, heart strike
stock market: inventory market, share trading system, stock bazaar
interest rates: hobby rates, interest fees, financing costs rates, passion rates
central bank: national bank central, focal bank, primary bank, crucial bank
trade war: exchange war, commerce war
free trade: unfastened trade, loose trade, free exchange zone, unfastened commerce
economic growth: monetary development, economic increase growth, monetary boom
gross domestic product: gross household product, net domestic item, gross local product, total national output
minimum wage: lowest wage pay
tax cuts: assess cuts, duty cuts, tax slices, impose cuts
wall street: divider road, wall avenue, barrier street
real estate: actual estate, genuine estate, genuine domain
attorney general: lawyer general, attorney popular, lawyer universal
secretary general: secretary normal, secretary popular, secretary widespread
secretary of state: secretary of country, secretary of nation, secretary of express
vice president: bad habit president, vice chairman president, frailty president
state department: nation department, country department
senior official: old official, elder official, senior authentic, senior reputable
high school: excessive school, tall school, high faculty, extreme school
climate talks: atmosphere talks, weather chats
last week: ultimate week, closing week
last year: ultimate year
last month: ultimate month
at least: at slightest, as a minimum at
so far: thus a long way, so a long way, so a ways
in fact: in truth fact, in reality fact
for example: for instance example, for illustration
took place: took vicinity, took region, taken place of, took location
according to: in line with reports by
at the same time: on the equal time, at the identical time, at the equal time, in the meantime time
on the other hand: then again hand, on the opposite hand, on the alternative hand
in the wake of: in the aftermath wake of, inside the wake of
behind bars: in the back of bars, at the back of bars
state of emergency: country of emergency, nation of emergency, condition of emergency
house arrest: residence arrest, house capture
court hearing: court listening to, courtroom listening to
swimming pool: swimming lake, swim pond
turning point: defining moment point, turning factor, rotating point
common sense: sound judgment sense
red cross: crimson cross, red go
middle east: middle orient, mid orient, core east
south korea: south choson, southward korea
`;
