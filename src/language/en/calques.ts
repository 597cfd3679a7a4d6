/**
 * English as machines write it that carry another language over word by word: the phrase, what English says (may be empty), and the languages
 * that put it so. `#` stands for a number, `^` for the start of a sentence. Own list, from general knowledge of these languages; phrases that are
 * common in 57 million words of public documents and debates were left out.
 */
export const calques = `
since # years | for | fr de it es fa nl
since # years ago | for | fa
since # months | for | fr de it nl
already since | since | de nl
already # years | for | ru
already for # years |  | ru de nl
thousand billion | trillion | fa
thousand million | billion | es pt
thousand millions | billion | es pt
# ten thousand |  | zh
# hundred million |  | zh
this official said |  | fa
this official added |  | fa
this official stated |  | fa
this official noted |  | fa
this official continued |  | fa
measures have been done | measures have been taken | fa
measures were done | measures were taken | fa
has been considered for | has been set aside for | fa
have been considered for | have been set aside for | fa
asked from | asked | fa tr ar he
asks from | asks | fa tr ar he
asking from | asking | fa tr ar he
reached martyrdom | was killed | fa ar
in a conversation with the reporter of | told | fa ru
in a conversation with reporters of | told | fa ru
in conversation with correspondent | told | ru
in an interview to | in an interview with | ru
according to the report of | according to | fa zh
announced about | announced | fa ru
informed about that | said that | ru
and the minister stressed |  | ar
and the minister added |  | ar
exerted efforts | made efforts | ar
where they discussed | and they discussed | ar
where he stressed | and he stressed | ar
where he affirmed | and he affirmed | ar
where he discussed | and he discussed | ar
during the coming period | soon | ar
during the past period | lately | ar
in the coming period | soon | ar
the matter that led | which led | ar
the matter which led | which led | ar
the thing that led | which led | ar
the thing which led | which led | ar
from his side | for his part | ar fa ru
from her side | for her part | ar fa ru
in his turn | in turn | ru
in her turn | in turn | ru
as it became known | it has emerged | ru
as became known | it has emerged | ru
it became known that | it emerged that | ru
it became known about | it emerged | ru
in connection with that |  | ru
in connection with what |  | ru
on the given moment | at the moment | ru
at the given moment | at the moment | ru
in the given case | in this case | ru
the given question | this question | ru
at the present moment |  | ru
by words of | according to | ru
according to words of | according to | ru
according to the words of | according to | ru fa
according to his words | he said | ru
according to her words | she said | ru
according to their words | they said | ru
in the result of | as a result of | ru
in result of | as a result of | ru it
criminal case was initiated |  | ru
initiated a criminal case |  | ru
initiated criminal case |  | ru
criminal case has been initiated |  | ru
criminal case is initiated |  | ru
earlier it was reported |  | ru
earlier it was informed |  | ru
we remind that |  | ru
in press service of | in the press service of | ru
in the press service of |  | ru
about this reported | reported this | ru
about this said | said this | ru
about this told | told this | ru
about it reported | reported this | ru
about this it | this | ru
this is reported by |  | ru
this was reported by |  | ru
this was stated by |  | ru
consists in the fact that | is that | ru de
consists in that | is that | ru de
carry out works |  | ru
second year already |  | ru
order of # people | about | ru
of the order of # people | about | ru
mass media reported |  | ru
there is no information about that |  | ru
used the following statements | said | tr
used the following expressions | said | tr
used the expressions | said | tr
used the phrases | said | tr
used the expression |  | tr
making a statement on the subject | speaking of it | tr
made a statement on the subject | spoke of it | tr
made a statement about the subject | spoke of it | tr
making a statement about the subject | speaking of it | tr
making statements on the subject | speaking of it | tr
made statements about the | spoke of the | tr
made examinations | inspected | tr
made inspections | inspected | tr
made investigations |  | tr
made evaluations | commented | tr
making evaluations | commenting | tr
upon notice police |  | tr
upon the notice |  | tr
upon notice |  | tr
teams were dispatched to |  | tr
teams were sent to the scene |  | tr
first intervention was made |  | tr
whose first intervention |  | tr
after the first intervention |  | tr
police teams |  | tr
steering wheel control |  | tr
control of the steering wheel |  | tr
according to the information obtained |  | tr ru
according to the information received |  | tr ru
according to received information |  | ru
was put into service |  | tr
the reporter learned | we learned | zh
reporter learned from | we learned from | zh
reporters learned from | we learned from | zh
relevant departments | the departments in charge | zh
relevant person in charge | the person in charge | zh
relevant responsible person | the person in charge | zh
relevant personnel |  | zh
as of press time |  | zh
is of great significance to | matters to | zh
is of great significance for | matters to | zh
of great significance to promoting |  | zh
earnestly implement | carry out | zh
vigorously carry out | carry out | zh
vigorously develop | develop | zh
vigorously promote | promote | zh
high-quality development |  | zh
carry out the work of |  | zh
was grandly held | was held | zh
grandly held | held | zh
grandly opened | opened | zh
citizen ms |  | zh
citizen mr |  | zh
citizen ms. |  | zh
the broad masses |  | zh
the masses of the people |  | zh
spirit of the meeting |  | zh
said in an interview with the reporter |  | zh
told the reporter |  | zh
told reporters that in recent years |  | zh
caused widespread concern |  | zh
aroused heated discussion |  | zh
aroused widespread concern |  | zh
attracted widespread attention |  | zh
on the background of | against | he ru
on background of | against | he ru
on the sum of | of | he
on sum of | of | he
in second and third reading |  | he
in second and third readings |  | he
come out to the road | begin | he
as is recalled |  | he
as recalled |  | he
as will be recalled |  | he
responded to things |  | he
reacted to things |  | he
in response to things |  | he
in the ministry said | the ministry said | he ru
in the police said | the police said | he
in the army said | the army said | he
in the company said | the company said | he ru
in the ministry reported | the ministry reported | ru
in the ministry noted | the ministry noted | ru
today monday |  | he
in the frame of | as part of | fr de he
in frame of | as part of | ru de
in frames of | as part of | ru
in the frames of | as part of | ru
informations | information | fr
aged of | aged | fr es
aged of # years | aged # | fr es
# millions of euros | million euros | fr es it
# millions of dollars | million dollars | fr es it
# millions euros | million euros | fr es it
# millions dollars | million dollars | fr es it ru
it is question of | it is about | fr
for recall | as a reminder | fr
precised | specified | fr
has precised | specified | fr
the ensemble of the | all the | fr
the ensemble of | all | fr
in the same time | at the same time | fr it
permits to the | allows the | fr es
permit to the | allow the | fr es he
has for objective | aims | fr
has for goal | aims | fr
have for consequence | lead to | fr
has for consequence | leads to | fr
have for objective | aim | fr
according to the same source |  | fr ar
assisted to the | attended the | fr es
assist to the | attend the | fr es
important number of | large number of | fr es
an important number of | many | fr es
in the quarter of | in the district of | fr
the inhabitants of the quarter |  | fr
in function of | depending on | fr es it
in a communicated | in a statement | fr
in a communique |  | fr es
# million euro | million euros | de nl
# billion euro | billion euros | de nl
# years long | for # years | de nl
according to police information |  | de
after police information | according to the police | de
according to own statements | by its own account | de
according to own information | by its own account | de
after own statements | by its own account | de
after own information | by its own account | de
under other things | among other things | de nl
under others | among others | de nl
it came to a collision | there was a collision | de nl
it came to an accident | there was an accident | de
it came to clashes | there were clashes | de nl
it came to a |  | de
it came to an |  | de
forces in use | forces at work | de
in use with # | at work with # | de
until end of | until the end of | de ru he nl
since beginning of | since the beginning of | de ru
since end of | since the end of | de ru
in the night to | in the night before | de
press speaker | spokesman | de
police speaker | police spokesman | de
speaker of the police | police spokesman | de
no more possible | no longer possible | de
not more possible | no longer possible | de
makes # years | # years ago | es pt
makes three years |  | es pt
press wheel | press conference | es
gave to know | announced | es
by its part | for its part | es it
by his part | for his part | es it
by her part | for her part | es it
# of the morning | in the morning | es pt
# of the afternoon | in the afternoon | es pt
# of the night | at night | es pt
it is treated of | it is | es
it treats of | it is | es it
treats itself of | it is | es pt it
the past day # | on the # | es
the last day # | on the # | es pt
the past # of | on the # of | es
last # of | on the # of | es pt
in the next days | in the coming days | es it fr pt
who has # years | aged # | es fr it pt
has # years old | is # years old | es fr it pt
had # years old | was # years old | es fr it pt
with # years old | aged # | es pt
of # years of age |  | es pt
according with | according to | es pt it
besides of | besides | es pt
through of | through | es pt
still according to |  | pt
in occasion of | on the occasion of | it
in the confronts of | towards | it
in the ambit of | as part of | it es
within the ambit of | as part of | it es
according to how much | according to what | it
at the interior of | inside | fr it es
on the place are intervened |  | it
intervened on the place |  | it fr
on the place intervened |  | it
in the morning of today | this morning | it
all what | all that | ar de ru he
more better | better | zh ar
in order that to | in order to | ru fa
despite of | despite | es de fa ru
in spite that | although | es it
inspite of | in spite of | fa
as well as also | as well as | de ru nl
with the purpose to | to | ru es
with the aim to | to | ru de es nl
with purpose of | in order to | ru es
for the purpose to | to | ru de
explained that about | explained | ru
discuss about | discuss | fa tr ar zh es
discussed about | discussed | fa tr ar zh es
discussing about | discussing | fa tr ar zh es
emphasized on | emphasized | fa ar
emphasised on | emphasised | fa ar
emphasizing on | emphasizing | fa ar
stressed on | stressed | fa ar
stressing on | stressing | fa ar
condemned about | condemned | ar
entered to | entered | fa ar he ru
suffers from lack of |  | ar fa
have the possibility to | can | fr de ru it
had the possibility to | could | fr de ru it
gives the possibility to | lets | fr de ru it
give the possibility to | let | fr de ru it
had place | took place | fr it es
has place | takes place | fr it es
takes a place in | is held in | ru
to the address of | against | ru
in that number | including | ru
in that case if |  | ru
because of that that | because | ru
on today's day | today | ru
arrived to the | arrived at the | he ru fa
arrive to the | arrive at the | he ru fa
there exists a possibility to | it is possible to | fr ru
^ expressing that | saying that | tr
^ stating that | saying that | tr
^ emphasizing that | stressing that | tr
^ underlining that | stressing that | tr
^ reminding that | recalling that | tr
^ drawing attention to the |  | tr
^ it is reported that |  | zh ru
^ it is understood that |  | zh
^ we will remind |  | ru
^ in the next step |  | zh
^ it is noteworthy that |  | ar
^ in connection with this |  | ru
^ and he stressed |  | ar
^ and he pointed out |  | ar
`;
