/**
 * English words that open sentences and are hardly ever capitalised inside one: after an abbreviation, a capital on such a
 * word means a new sentence ("in the U.S. The"), while a capital on another word may be part of a name ("U.S. Senate").
 *
 * Source: counted in openly licensed English (Kremlin.ru, White House, Senate, State Department, MASC, US government sites):
 * at least 3 times after a full stop, 60 times in lower case, and capitalised inside a sentence less than 4.5 times in 100.
 */
export const sentenceStarters: readonly string[] = `
a abortion about above absent absolutely abuse abuses academics access accordingly accurate accused achieving
across actions active activists acts actual actually add added adding additional addressing adequate adopting
adults advance advances advocates affected after again against agencies agents agreed ahead all allegations
allegedly allow allowing allows almost along alongside already also although altogether always amid among an
and anecdotal annually another answer antiunion any anybody anyone anything anytime anyway apart apparently
applicants applications apply applying appointed appropriate approximately arbitrary are areas around arrested
arrests as aside ask asking assuming asylum at attacks attempts attendance attendees attending authorities
available average avoid back bad badly bail barriers based basically be beating because become before
beginning being believe below benefits better between beyond bilateral birth births bonus books born both
bottom break breaking bribery bribes bring bringing build built businesses but buying by called campaigns can
can't candidates car case cases celebrate cells centuries certain certainly challenges chances change changes
changing charges charging check children choose choosing citing citizens civilian civilians clashes clear
clearly clicking clients close colleagues collect collectively combine combined come coming comments
commercial common commonly communicate communicating companies compared competitive complaints completion
compulsory concerns conditions conducting conflict congratulations connect connected connecting consensual
consider considering consistent consolidation constituents constraints consult consumers contacts containers
continue continued continuing contraception contracts contrary contribute contributors convicted conviction
convictions corrupt corruption cost could countless countries country couples courageous courts coverage
create created creates creating creative credible criminals critical critically critics current currently
custom customary customers cutting days deadlines dealing decades decide decisions declarations dedicated deep
defamation defendants define delays delegates demand denial depending describe describing designated designers
designing despite details detainees determine determining develop developed developers developing did
different disciplinary disclosures discrimination discriminatory discuss discussing discussions disputes do
doctors document documentation documented documents does doing domestically don't download dozens drawing dual
due during each earlier effective efforts eight either elections elements eligible eliminating email emails
embrace employees employers employing enactment encourage encouraging engage engaging enjoy enough ensure
ensuring enter entire entity equally equipment especially essential essentially establish established
establishing estimates ethnic ethnicity even events eventually ever every everybody everyone everything
evidence exactly example examples except exceptions excessive excuse existing expanded expanding expect
experts explain explore exports expressing extended extending external extreme extremist facilities facing
factors failing failure failures families farmers favourable fear feedback feel female few fewer fifteen fifty
fighting figures films finally find finding findings fine fines five focus focusing folks follow following for
forced forcing foreigners formal formally former forty founded four frankly frequent friends from fulfilling
full fully fundamental fundamentally funding funds further gaining gangs gather gendarmes generally
generations gentlemen get getting girls give given go goals going gone good goods got governments granted
grateful gratitude greetings groups growth guaranteeing had half happy harassment hard hardworking has hate
have having hazardous he he'll he's headings heads hear hearings heating help helping her here here's
highlighting highlights highly his hold holders holding homeowners homes honest honestly hopefully hospitals
host hosted hours household households how huge humans hundreds husbands ideas identify identifying if illegal
image images imagine immediate immediately immigrants implementing important importantly imposing improving
impunity in inadequate incidents include included including increase increased increasing increasingly indeed
indigent indirect individual individuals infant informal informed inheritance initial initially inmates
inspections inspectors inspired instances instead instructions insufficient integrating interaction interest
interested interference internally intimidation investigators investments investors invite irregular is isn't
issues it it's items its job join joined journalist journey judges just juveniles keep keeping key know
knowing known lack large last late later launched launching laws lay leaders leading learn leave leaving led
legal legally legislation lengthy less lessons let letter leverage leveraging libel life light like limited
link listen listening little live lives living local located location longstanding look looking looks lots
love low lowering made maintaining major make making male managed many marks married massive materials maximum
maybe meaning meaningful measures mechanisms meet meeting meetings mega members men messages might migrant
migrants militia militias millions minimum minors modern modernizing money monthly more most mostly move
moving much multiple must my named nationwide naturally navigating near nearby nearly negative neglect
negotiations neither never newspaper newspapers next nine no nobody non noncitizen noncitizens noncompliance
none nongovernmental nor normally not notably note nothing noting now number numerous observers obtaining
obviously occasionally of off offenders offer offering official officially officials often okay on once one
ongoing online only opening operating opponents opposition options or ordinary organizations organized
organizers originally other others otherwise our ours out outcomes outside over overall overcrowding overtime
ownership owning packages page paid pain pair panels paramilitary paramount parents part particular
particularly parties partly partner partners passed passenger passengers past patients patterns pay paying
peaceful penalties pending people per perhaps period permanent permission perpetrators personal personally
personas pharmacies photo photos physical pick plans plastic please political politicians poor poorly portions
possession possible potable potential poverty powerful practically practicing pray pre precisely pregnant
preliminary premium preparations prepare preparing present presenting preserving pretrial pretty previous
previously prices primarily primary print prior prioritize prisoners private privately proactive probably
problem problems proceedings producers producing products progovernment programs progress prohibited projects
prolonged prominent promises promoting proposals prosecutors prospective protecting protest protesters
protests prototypes proud provide provided provides providing publicly published punishment punishments
pursuant push put putting qualitative question questions quick quite raising rape rates rather re reach
reaching readers reading real really reasons recent recently recommendations recruitment reduce reduced
reducing refer references reflecting reforming regarding regardless regions registering regular related
relative relatives release released relevant reliable relying remaining remedies remember removing repeat
reported reportedly reports representation requests require requirements requiring researchers residential
residents resilient respect respondents responding responses responsibilities responsibility rest restrictions
results return revenues right robust rules running said salaries salary same sanctions sanitation satellite
say saying scientists screen secondary sectarian sector sectors securing see seeing seek selected selling send
sending sentences separate separately serious serving set setting seven several severe sexual shall share
shared shelters short shortages shorter shortly should show showing sign significant similar simple simply
simultaneously since single site sites six skilled smaller so societal socioeconomic software soldiers some
somebody someone something sometimes son soon sooner sorry sounds sources speaking specialists specialized
specific specifically speed spend spending sponsored spousal spouses spreading stakeholders starting static
statutes statutory stay staying step stigma still stories strengthen strengthening strict strictly strikes
striking strive strong students submit subsequent subsequently substantial success successful such suddenly
support supported supporters supporting sure surely surveys suspects systemic tablet take taken taking
talented talk talking talks targets tariffs taxpayers teams technological tell temporary tens tensions
terrorists tests text thanks that that's the their then there there's thereafter these they they'll they're
they've things think thinking thirty this those though thousands threats three through throughout thus tickets
time to today today's together tomorrow too tools topics total tough toward towards track traditional
traditionally traffickers trained transgender travel trial trials troops true try trying turning turns twenty
two typically ultimately unaccompanied under underage understand understanding undocumented undoubtedly
unemployment unfair unique units unlawful unless unlike unofficial unregistered until up updating upgrades
upon urgent use used users uses using usually utilizing various vast vendors ventilation version very via
victims video videos view views violation violations violators violent virtually visit visitors vital
voluntary voters wage wages wait waiting waivers want warrants was way we we'd we'll we're we've weak websites
weekly welcome well were what what's whatever when whenever where whereas wherever whether which while who
who's why widely widespread winners with within without witnesses won't words work workers working workplace
workplaces workshops worse would wouldn't write years yes yesterday yet you you'd you'll you're you've younger
your yours
`
  .trim()
  .split(/\s+/);
