/**
 * Words whose swap turns a news sentence round, "one other" a line, base forms. They stand beside WordNet's antonyms, which miss most verbs of
 * public life. Source: own list.
 */
export const newsOpposites: readonly string[] = `back oppose
back reject
support reject
accept decline
beat lose
defeat lose
large small
big small
long short
tall short
wide narrow
heavy light
fast slow
hot cold
warm cold
near far
first last
most fewest
support oppose
favour oppose
favor oppose
endorse reject
approve reject
accept reject
accept refuse
agree refuse
agree decline
agree disagree
allow ban
allow forbid
allow block
permit ban
permit prohibit
raise cut
raise lower
raise reduce
increase cut
increase reduce
boost cut
grow shrink
gain lose
win lose
rise drop
rise decline
climb fall
climb drop
soar plunge
surge plunge
jump drop
improve worsen
strengthen weaken
free jail
free imprison
free detain
release detain
release arrest
release jail
acquit convict
innocent guilty
exonerate convict
praise criticize
praise criticise
praise condemn
praise blame
hail condemn
welcome condemn
commend condemn
thank blame
attack defend
withdraw advance
retreat advance
surrender resist
open close
reopen close
start stop
begin end
begin stop
launch halt
continue stop
continue halt
resume suspend
resume halt
keep drop
keep abandon
arrive leave
enter leave
join leave
stay leave
send receive
give receive
give take
buy sell
import export
lend borrow
build destroy
create destroy
save destroy
save kill
rescue kill
live die
survive die
survive perish
alive dead
succeed fail
pass fail
remember forget
include exclude
add remove
admit exclude
hire fire
hire dismiss
appoint dismiss
appoint sack
elect oust
legalize ban
legalise ban
deploy withdraw
arm disarm
ally enemy
friend enemy
friend foe
friendly hostile
supporter opponent
supporter critic
advocate opponent
victory defeat
success failure
peace war
profit loss
surplus deficit
surplus shortage
majority minority
more less
more fewer
most least
many few
much little
better worse
best worst
high low
higher lower
maximum minimum
upper lower
early late
earlier later
old new
old young
rich poor
strong weak
safe dangerous
safe unsafe
easy difficult
hard easy
true false
right wrong
correct wrong
good bad
positive negative
public private
public secret
open secret
voluntary compulsory
voluntary mandatory
optional mandatory
temporary permanent
partial full
rural urban
northern southern
eastern western
north south
east west
left right
male female
inside outside
above below
over under
up down
with without
for against
pro anti
always never
everybody nobody
everyone nobody
everything nothing
all none
both neither
unanimous divided
guilty innocent
healthy sick
present absent
domestic foreign
cause cure
cause prevent
encourage discourage
trust distrust
believe doubt
love hate
confirm deny
admit deny
affirm deny
claim deny
obey defy
comply defy
protect endanger
protect harm
help hinder
help harm
unite divide
connect separate
push pull
tighten loosen
tighten ease
impose lift
expand shrink
expand reduce
widen narrow
lengthen shorten
hasten delay
speed slow
upgrade downgrade
overestimate underestimate`.split('\n');

/**
 * What became of somebody: words of one line are one fate, words of two lines are two. Calling one the other changes the news though neither is
 * the opposite of the other. Each block, parted by an empty line, is one question with several answers. Source: own list.
 */
export const fates: readonly string[] = `kill slay murder dead death die fatal fatally perish assassinate execute
injure wound hurt injury maim
miss missing disappear
rescue save survive survivor
unharmed unhurt safe

suspect question
arrest detain apprehend hold
charge indict
convict guilty condemn
acquit clear exonerate innocent
jail imprison sentence
release free bail
deport extradite expel

propose draft suggest
debate discuss
approve pass adopt ratify
reject veto defeat
repeal scrap abolish
postpone delay defer adjourn
cancel

sick ill infected
recover recovered
vaccinate vaccinated`.split('\n');
