/**
 * English words that open sentences and are hardly ever capitalised inside one: after an abbreviation, a capital on such a
 * word means a new sentence ("in the U.S. The"), while a capital on another word may be part of a name ("U.S. Senate").
 *
 * Source: counted by src/fit/lexicon/sentence-starters.ts in 57 million words of openly licensed English (US federal sites, White House,
 * Senate, State Department, UN general debate, Kremlin.ru CC BY 4.0, Commonwealth of Australia CC BY 3.0 AU, MedQuAD CC BY 4.0,
 * MASC): at least 10 times after a full stop, 200 times in small letters, and less than 4.5 of 100 times capitalised inside a sentence.
 */
export const sentenceStarters: readonly string[] = `
a abdominal abductions abnormal abnormalities abnormally abortion about above absent absolutely abuse abuses
academics access accidents accurate accusations accused achieving acid acknowledging acquired across actions
active activist activists activities acts actual actually acute add added adding additional addressing
adequate adherence adopting adult adultery adults advance advances adverse advocates affected after afterwards
again against age agencies agents aggravated aggression aggressive agreed ahead aim all allegations alleged
allow allowing almost along alongside already also although altogether always amid among amongst an anal
analysts and anecdotal anemia annually anonymous another answer antibiotics antibodies antigovernment
antisemitic antiunion anxiety any anybody anyone anything anytime anyway apart apparently applicants
application applications applying appointed appreciate appropriate approval approved approximately arbitrary
are areas aren't around arrested arresting arrests arteries as aside ask asking assault assuming asylum at
attacks attempted attempts attendance attendees attention authorities authorizes autoimmune autosomal
available average avoid avoiding aware babies back bacteria bacterial bad bail balance balanced barely
barriers based basically be bearing because been before beginning being believe believing below beneficiaries
benefits benign between beyond bilateral bile billions birth births blasphemy bleeding blocking blood body
bold bone bones books born borrowers both brain breaches breaking breathing bribery bribes bring bringing
broad broadcast built bureaucratic businesses but by calcium call called calling calls can can't candidates
caning capacity capitalism car cardiac careful carriers cartilage case cases casualties categories causes
cells certain certainly challenges changes changing characteristic charges check chemotherapy chest childcare
children cholesterol choose choosing chromosome chronic cirrhosis citing citizens civilian civilians claims
clashes clear clearly click close closer closing collaboration colleagues collective collectively combination
combined combining come coming comments commercial commitment commitments commits committed common communities
companies companion compared complaints complete completion complex compliance complications compromise
compulsory concerned concerning concerns concerted concrete conditions confidence conflict conflicts
confrontation congratulations connective conscious consensual consent consider considerable consideration
considering consistent constructive consult consumers contacts continue continued continuing contraception
contraceptives contract contrary contributing contributions controlling conversations convicted conviction
convictions convinced coordinated core coronary corporations correct corrupt cost costs could couldn't
countless countries coupled couples courts coverage create created creates creating creative credible crimes
criminals crises critical critically criticism critics current currently customary customers cut cuts cutting
damage days de dealing death deaths debt decades decide decision decisions decisive declarations decreased
deep defamation defects defendants defending delayed delays delivering demand demonstrators denying depending
designated designed despite detailed details detained detainees detention determining developed developers
developing developments diagnosis diarrhea did didn't differences different difficulty diplomatic diplomats
discrimination discriminatory discussing discussions dismissals displaced disputes distinctive distribution
divorce do doctors document documentation documented documents does doesn't doing domestically dominant don't
donor donors dont double down download dozens drawing driven drivers dual due during each earlier early easy
eat eating economically economies economists educators effective effectively efficient efforts eight either
elected elections electricity elements eligible eliminating elsewhere email emotional emphasis employees
employers employing enacting encourage encouraging end ending enforced engaging enhancing enjoy enlargement
enormous enough ensure ensuring enter entire episodes equally equipment especially essential essentially
establish established establishing estimates estrogen ethanol ethnic ethnicity even events eventually ever
every everybody everyday everyone everyone's everything everywhere evidence exactly examples except exceptions
excess excessive excluding excuse exercise exercising existing exit expanded expanding expenditures experience
exploitation exports extended extending extensive external extra extreme extremist extremists eye faced facial
facilities facing factor factories factors failing failure faith faithful families farmers fast fatty
favourable fear features feel female females few fewer fifteen fifty fighting figures films final finally find
finding findings fine fines fires firms fishing five fixed fixing flawed floods focus focusing folks follow
following foot for forced forcing foremost forget formal former forms founded four frankly frequent frequently
friends from fulfilling full fully fundamental fundamentally funded funding funds further future gangs gaps
gas gasoline gay gendarmes gene generally generations genes genetic genuine geopolitical get getting girls
give given giving globalization globally glucose go going gone good got gradually granted gross groups growing
growth guaranteeing guess guided guns had hair half hand hang happy harassment hard hardworking has hasn't
hate have haven't having hazardous he he'd he'll he's hear hearing hearings heavy hello help helping
hemoglobin hemolytic hence her here here's highlights hiring his history hold holding holiday homes honest
honestly hopefully hormone hormones hours household households how huge humanitarian humanity humankind humans
hundreds husbands identify identifying identity if ignorance ignoring illegal images imagine immediate
immediately immigrants immune impaired impairment impartial implementing important importantly imposing
improper improved improving impunity in inaction inadequate incarcerated incidents include included including
inclusive incommunicado increased increases increasing increasingly incredible incredibly incumbent indeed
indigent indirect individual individuals inefficiency inequalities inequality inevitably infection infections
inflammation informal informed infractions inheritance inherited initial initially initiatives injuries
injustice inmate inmates innocent innovative insecurity inside inspections inspectors inspired instability
instances institutional institutionalized instruction insufficient insulin insurgents intense interaction
interdependence interest interested interference internationally interpretation interpreters intersex
intestinal intimate intimidation invest investigators investments investors invite irregular irrespective is
isn't isolated isolation issuance issues it it'll it's its job jobs join joining journalist judges just
juveniles keep keeping key kidnappings killing killings kind know knowing knowledge known laborers lack
lacking landlords large largely larger last lasting lastly late later launched launching lawmakers laws lay
lead leaders leading learn leave leaving led legal legally legislation lengthy lesbian lesions less lessons
let let's leveraging libel life lifestyle lifting lighting like limit limited limiting listen listening
literally little live liver lives living loans local located longer longstanding look looking losing loss lots
love low lower lowering lymph made maintain maintaining major make making male males malignant malnutrition
man mandatory mankind many marital market markets marks married mass massive matter maximum maybe me meaning
meaningful measures mechanisms medication medications medicines meeting meetings membership men messages
metabolic methods might migrant migrants mild militant militia millions mindful minimum mining minor minors
mistakes mitochondria modern moments money monitors monthly months more most mostly moving much multilateral
multilateralism multiple municipalities murder muscle muscles must mutations mutual my name named namely
nationwide naturally nature near nearby nearly negative neglect negotiations neighbors neither neo nerve never
newborns newer newly newspaper newspapers next night nine no nobody noncitizen noncitizens noncompliance none
nonetheless nongovernmental nonstate nor normal normally not notable notably note nothing noting
notwithstanding now number numerous observers obstacles obtaining obviously occasionally of off offenders
officers offices official officially officials often okay older on once one ongoing only onset opening openly
openness operating operational opponents opportunities options or oral ordinary organizations organizers
organizing originally orphans other others otherwise our ours out outbreaks outcomes outlets outside
outstanding over overall overcoming overcrowding overtime overweight overwhelmingly owing owners ownership
oxygen paid pain panic parallel paramilitary paramount parents part partial participating participation
particular particularly partners parts pass passing past patches patients pay paying payments peaceful
penalties pending people per perhaps period periods permission permit permits perpetrators persistent personal
personally persons photo photographs physical pick pictures place plaintiffs plans plaque plastic platelets
plea please point policies political politically politicians politicization politics poor population portions
positive possession possibilities possible potable potassium potential poverty powerful practically pray pre
precisely pregnancy pregnant preliminary premature premium prenatal preparations present presently preserving
pressure pretrial pretty prevailing preventing previous previously prices primarily primary principles print
prior priority prisoner prisoners private privately probably problems procedural procedures proceeding
proceedings procuring prodemocracy producers producing products prognosis progovernment programmes programs
progress prohibited prohibitions projects prolonged prominent promises promoting prompt proof proper property
proposals prosecutors prospective prospects protect protecting protectionism protections protein proteins
protest protesters protests proud proudly provide provided providers provides providing provision provisions
publicly punishments pursuant pursuing put putting qualified question questions quick quickly quite quote race
radioactive raise raised raising random rape rare rarely rates rather re reach reaching read real realizing
really reasons rebuilding recent recently recipients recognition recognized recognizing recommendations
recruitment recurrent reduce reduced reducing referring reflecting reforming reforms regarding regardless
regime registering regular regulations rejected related relative relatively relatives release released
relevant reliable relying remaining remarkable remedies remember removing renewed repeat repeated replacing
reported reportedly reporting reports representation representing reproductive requests require requirements
requires requiring researchers residential residents resolutions resolving respect respecting respiratory
respondents responding responses responsibility responsible rest restoring restricted restrictions restrictive
results retail retired returning revenues right rising risk roads robust roughly routine rule ruling
safeguarding said salaries salary same sanctions sanitation say saying scientists secondly sectarian sector
sectors secular securing see seeing seeking seemingly seems segregation seizures selected selective self
selling send sending seniors sentences separate separately serious seriously serving set setting seven several
severe severely sex sexual shall share shared sharing she she's shelters shortages shortly should shouldn't
show showing sick side sign significant significantly signs silence similar simple simply simultaneously since
single sit sites six sixty skeletal skilled skin slavery sleep slow slowly smaller smugglers so societal
societies socioeconomic sodium soldiers solutions some somebody somehow someone something sometimes soon
sooner sorry sounds sources sovereignty speak speaking specialists specific speech spending sponsors
spontaneous sporadic spousal spouses spread spreading stability stable stage stakeholders stand starting
stateless statements status statutes statutory stay staying step steps stigma still stool stop stopping
stories strengthening strict strike strikers strikes striking strong stronger structural students subject
subsequent subsequently substantial success successful successive such sudden suddenly support supported
supporters supporting supportive sure surely surgery survivors suspected suspects sustained swelling
symptomatic systemic tackling take taken taking talk talking talks targeted taxpayers technically
technological teenage tell temporary tens tensions terrorist terrorists tests text thank thanks that that's
the their theirs then there there'll there's thereafter thereby therefore these they they'd they'll they're
they've things think thinking this those though thousands threats three through throughout thus thyroid tight
time timely tiny tissue to today today's together tomorrow tonight too top topical topics total totally tough
toward towards traditional traditionally traffickers tragically trained transgender travel treating treatments
trial trials troops true truly try trying tumors turn turning twenty twice two type types typical typically
ultimate ultimately ultrasound unable unaccompanied uncontrolled under underage underlying understand
understanding undocumented undoubtedly undue unemployed unemployment unfair unidentified unilateral unique
unknown unlawful unless unmarried unofficial unprecedented unregistered until untreated up upon urgent urinary
urine use used users using usually utilizing vaccination vaccine vaccines variations various ventilation very
victims video videos view villagers violating violation violations violators violent virtually viruses visit
visits vital vitamin voluntary vote voters vulnerable wage wages wait waiting want warning warrants was wasn't
way we we'd we'll we're we've weak weakness wear wearing websites weeks weight welcome well went were what
what's whatever when whenever where wherever whether which while who who's whoever whole whose why widely
widespread widows wildfires winning with within without witnesses won't words work workers working workplace
workplaces workweek worldwide worse would wouldn't write writing written wrong yeah years yes yesterday
yesterday's yet you you'd you'll you're you've younger your yours
`
  .trim()
  .split(/\s+/);
