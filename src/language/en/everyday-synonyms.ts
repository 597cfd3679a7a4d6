/**
 * Words that news prose uses for one another, a group a line, base forms. They stand beside the thesaurus: groups WordNet keeps apart, and the
 * ones met so often that no file should have to be loaded for them. Source: own list, from general knowledge of newsroom English.
 */
export const synonymGroups: readonly string[] = `problem issue difficulty trouble
company firm business corporation enterprise
street road avenue
police cop
striker forward attacker
goalkeeper keeper goalie
journalist reporter correspondent newsman
footballer player
cyclist rider
jockey rider
actor actress performer
chef cook
firefighter fireman
sailor seaman mariner
referee umpire
pilot aviator airman
shopkeeper storekeeper
drummer percussionist
truck lorry
army military
car automobile vehicle motorcar
country nation state land
fully completely entirely totally wholly utterly
kill slay murder
dead deceased lifeless
big large huge great enormous massive vast giant gigantic immense colossal sizeable substantial considerable
small little tiny minor minute
begin start commence launch initiate
end finish conclude complete terminate close
stop halt cease discontinue quit
buy purchase acquire
sell vend
help assist aid support
assistance help aid support
get obtain receive acquire gain secure
need require necessitate
want desire wish
use utilize employ utilise
show demonstrate display exhibit reveal illustrate indicate
say state remark
talk speak converse chat
talks negotiations discussions dialogue
ask request inquire
answer reply respond response
tell inform notify
think believe consider deem
know realize realise understand
see observe witness view spot notice
look glance gaze
find discover locate uncover detect
search hunt quest look
try attempt endeavour endeavor seek strive
effort attempt endeavour endeavor
make create produce manufacture construct
build construct erect
building structure edifice construction
destroy demolish ruin wreck devastate
damage harm hurt injury impair
hurt injure wound
injured wounded hurt
break fracture shatter smash
fix repair mend
change alter modify transform amend
improve enhance better upgrade
worsen deteriorate exacerbate aggravate
grow increase expand rise
increase rise growth gain surge
decrease decline drop reduction fall
reduce cut lower decrease lessen diminish slash
raise lift increase boost elevate hike
boost strengthen bolster
fall drop decline plunge tumble
keep retain maintain preserve
hold grasp grip
give provide supply offer grant
send dispatch transmit
bring carry take
move shift transfer relocate
go travel proceed head
leave depart exit
arrive reach come
return come revert
stay remain
live reside dwell
die perish
happen occur
take seize grab
catch capture seize apprehend
arrest detain apprehend
detained arrested held
jail prison penitentiary
jailed imprisoned incarcerated
free release liberate
freed released liberated
allow permit let authorize authorise
permission authorization consent approval authorisation
ban prohibit forbid bar outlaw
ban prohibition
block obstruct hinder impede
prevent avert
let allow
force compel coerce oblige
order command instruct
choose select pick opt
choice option selection
decide determine resolve
decision ruling judgment judgement
agree consent concur
agreement deal accord pact treaty
disagree differ
argue contend
argument dispute quarrel
debate discussion
discuss debate
meet encounter
meeting gathering session assembly
visit trip
trip journey voyage tour
begin start
beginning start outset onset
opening start
chief head boss leader
leader head chief
lead head guide
worker employee labourer laborer staffer
staff personnel workforce employees
job work post position occupation employment
work labour labor toil
pay salary wage wages
pay remunerate
money cash funds
fund finance bankroll
cost price expense
price cost
cheap inexpensive
expensive costly pricey
rich wealthy affluent prosperous
poor impoverished needy
poverty hardship
child kid youngster
children kids youngsters
man gentleman guy
woman lady
people persons individuals folk
person individual
friend companion pal
enemy foe adversary
opponent rival adversary
rival competitor
partner ally
ally partner
crowd throng
group band
team squad side
attack assault raid strike
attack assail
fight battle combat struggle
war conflict
battle fight
fighter combatant militant
soldier troop serviceman
weapon arm
gun firearm
bomb explosive
explosion blast
explode detonate
shooting gunfire
fire blaze
storm tempest
flood deluge
quake earthquake tremor
disaster catastrophe calamity
crash collision
accident mishap
danger peril hazard risk threat
dangerous hazardous risky perilous
safe secure
safety security
threat menace
threaten menace
fear dread
afraid scared frightened
worry concern anxiety
worried concerned anxious
angry furious irate enraged
anger fury rage outrage
happy glad pleased delighted joyful
sad unhappy sorrowful
sorrow sadness grief
sick ill unwell ailing
sickness illness disease
doctor physician medic
hospital clinic infirmary
medicine drug medication
patient sufferer
cure remedy treatment
healthy fit well
strong powerful robust mighty
weak feeble frail
power strength might force
fast quick rapid swift speedy
quickly rapidly fast swiftly speedily promptly
slow sluggish
slowly gradually
sudden abrupt
suddenly abruptly
soon shortly
now currently presently
currently presently now
recently lately
often frequently
sometimes occasionally
rarely seldom
always constantly
usually normally generally typically
mainly mostly primarily chiefly largely principally
nearly almost
about approximately around roughly
very extremely highly
only just merely
also too additionally
however nevertheless nonetheless
therefore thus hence consequently
because since as
but yet however
although though while
instead rather
besides moreover furthermore
maybe perhaps possibly
probably likely
certainly surely definitely
clearly evidently obviously plainly
really truly actually
new fresh novel recent
old ancient aged elderly
young youthful
modern contemporary
current present
former previous ex past
previous prior earlier former
next following subsequent
last final
final last ultimate
first initial
main chief principal primary major key
important significant crucial vital key essential
necessary needed required essential
enough sufficient adequate
whole entire complete full
many numerous several
much considerable
several various
some certain
different various diverse
same identical
similar alike comparable
equal equivalent
right correct accurate
wrong incorrect mistaken false
mistake error
error fault mistake blunder
true genuine real
real actual genuine
false untrue fake
fake counterfeit bogus
good fine
bad poor
terrible awful dreadful horrible
beautiful lovely pretty attractive
ugly unattractive
famous renowned celebrated well-known
unknown obscure
strange odd weird peculiar unusual
unusual uncommon rare
common widespread usual
normal usual ordinary
special particular
special exceptional
easy simple straightforward
simple plain
hard difficult tough challenging
hard tough
difficult challenging tricky
serious grave severe
severe harsh serious
heavy weighty
light bright
dark dim
hot warm
cold chilly cool
dry arid
wet damp moist
clean tidy
dirty filthy
empty vacant
full packed
open unlock
close shut
quiet silent calm
loud noisy
noise sound
calm peaceful
peace calm
bright brilliant
clever smart intelligent bright
stupid foolish
brave courageous bold
kind gentle
cruel brutal
brutal savage vicious
fair just
honest truthful
strict stern
proud pleased
tired weary exhausted
busy occupied
ready prepared
prepare ready
plan scheme project
plan intend
aim goal objective target purpose
target objective
idea notion concept thought
view opinion
opinion view
belief conviction
reason cause motive
cause trigger provoke
result outcome consequence effect
effect impact
affect influence impact
influence sway
chance opportunity
chance possibility likelihood
way manner method
method technique approach
way path
place location site spot
area region zone district
region area
city town
village hamlet
home house residence dwelling
house home
flat apartment
room chamber
shop store
market bazaar
school academy
university college
student pupil
pupil student
teacher instructor
lesson class
book volume
story tale account
story report
news tidings
newspaper paper daily
reporter journalist correspondent
film movie picture
picture image photo photograph
photo photograph picture
song tune
game match
match game contest
contest competition
win triumph
win victory triumph
victory win triumph
defeat beat
lose forfeit
loss defeat
prize award
award honour honor
vote ballot
election poll vote
government administration cabinet
parliament legislature
law legislation statute
lawyer attorney solicitor
judge magistrate
court tribunal
trial hearing
crime offence offense
criminal offender
thief robber burglar
theft robbery
steal rob
murder killing homicide
victim casualty
suspect accused
guilty culpable
punish penalize penalise
punishment penalty
fine penalty
evidence proof
prove establish
test examine
test trial exam
examine inspect study
investigate probe examine
investigation inquiry probe enquiry
study research survey
research study
survey poll
report account
report document
document paper
list register
letter note
message note
speech address
statement declaration
announce declare proclaim
explain clarify
describe depict portray
mention cite
claim assert
accuse blame charge
blame fault
criticize criticise slam condemn
criticism condemnation
praise commend laud
thank acknowledge
welcome greet
promise pledge vow
warn caution alert
warning alert caution
suggest propose
proposal suggestion offer
recommend advise suggest
advice counsel guidance
urge exhort
reject refuse decline
refuse decline
accept receive
approve endorse back
back support endorse
support backing
oppose resist
protest demonstration rally
protester demonstrator
demonstrate protest rally
march parade
gather assemble collect
collect gather
join unite
unite join merge
split divide separate
separate divide part
share divide distribute
part portion section piece
piece part bit
section part
half part
amount quantity sum
number figure
figure number
total sum
rate pace
speed pace velocity
level degree
size extent
length duration
period era time
time era
moment instant
minute moment
year twelvemonth
yearly annual
daily everyday
today nowadays
goods products merchandise
product item good
food nourishment
meal dinner
drink beverage
water liquid
clothes clothing garments
tool instrument device
device gadget
machine device
engine motor
plane aircraft aeroplane airplane
ship vessel boat
boat vessel
train locomotive
bus coach
driver motorist
drive motor
pedestrian walker
passenger traveller traveler
traveller passenger
border frontier
boundary border
coast shore
sea ocean
forest wood woodland
hill mount
field meadow
earth world globe
world globe
global worldwide international
international global
foreign overseas
local regional
national nationwide
public common
private personal
secret hidden covert
hide conceal
cover conceal
appear seem
seem appear
appear emerge
vanish disappear
disappear vanish
continue proceed persist
last endure
wait await
await expect
expect anticipate
hope expect
hope wish
like enjoy
love adore
hate detest loathe
dislike hate
prefer favour favor
care concern
protect defend guard safeguard
guard protect
defend protect
rescue save
save rescue
survive outlive
escape flee
flee escape run
chase pursue
follow pursue
run sprint
walk stroll
jump leap
throw hurl toss
pull drag tug
push shove
hit strike beat
touch contact
link connection tie
link connect
connection link
relation tie
relationship tie
ties relations links
rift split division
talk conversation
smile grin
laugh chuckle
cry weep
shout yell scream
sleep slumber
rest relax
eat consume
drop fall
slip slide
rise climb
climb ascend
soar surge
sign signal
sign indication
proof evidence
hint clue
mark sign
symbol emblem
name title
called named
role part
duty task
task job duty
mission task
responsibility duty
member delegate
delegate representative
representative delegate envoy
envoy ambassador representative
official officer
spokesman spokesperson
resident inhabitant
citizen national
migrant immigrant
refugee migrant
voter elector
customer client
client customer
owner proprietor
tenant renter
neighbour neighbor
guest visitor
visitor tourist guest
tourist visitor
author writer
writer author
artist painter
singer vocalist
player competitor
coach trainer
fan supporter
supporter backer fan
critic detractor
expert specialist
specialist expert
scientist researcher
researcher scientist
analyst expert
adviser consultant
farmer grower
fisherman angler
builder constructor
maker manufacturer producer
producer maker
supplier provider
seller vendor
buyer purchaser
trade commerce
trader merchant dealer
dealer trader
deal agreement
contract agreement
tax levy duty
debt liability
loan credit
bank lender
budget spending
spending expenditure
profit gain earnings
earnings income
income revenue
revenue income
crisis emergency
emergency crisis
shortage lack scarcity
lack shortage
surplus excess
supply stock
reserve stock
wealth riches fortune
luck fortune
fortune luck
fate destiny
goal aim
freedom liberty
liberty freedom
right entitlement
rule regulation
regulation rule
rule govern
control command
manage run
run operate
operate run work
handle manage
treat handle
solve resolve
resolve settle
settle resolve
deal cope
tackle address
address tackle
face confront
confront face
challenge dare
dispute contest
compete contend
succeed prosper
success triumph
fail collapse
failure collapse
collapse crumble
topple overthrow oust
overthrow oust topple
plot conspiracy
conspiracy plot
alliance coalition
coalition alliance
union association
organisation organization body
body organisation
agency bureau
department ministry
office bureau
ministry department
committee panel commission
commission committee
panel board
council board
programme program scheme
scheme plan
project scheme
policy strategy
strategy plan
measure step
step measure action
action step
act deed
deed act
event incident occurrence
incident event
situation condition
condition state
circumstance condition
environment surroundings
atmosphere mood
feature characteristic
quality feature
character nature
type kind sort
kind sort type
class category
category class
example instance
instance case example
case instance
detail particular
fact truth
data information
information data details
knowledge understanding
skill ability
ability capability capacity
talent gift
experience background
history past
past history
future tomorrow
origin source
source origin
root origin
base foundation
foundation base
basis foundation
centre middle
middle centre
edge border
side edge
top peak
peak summit
bottom base
front face
rear back
inside within
outside beyond
near close
nearby close
far distant
remote distant
above over
below under
beneath under
between among
among amid
during throughout
despite notwithstanding
without lacking
within inside
via through
concerning regarding
regarding concerning
towards toward
upon on
until till
someone somebody
anyone anybody
everyone everybody
though although
whilst while
like as
onto on
amid amidst`.split('\n');
