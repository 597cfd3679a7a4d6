/**
 * British and American spellings that no ending rule covers, as "british american" pairs; and the ending rules. Either side is house style.
 * Source: own list from the differences described in style guides.
 */
export const spellingPairs: readonly string[] =
  `aeroplane airplane|aluminium aluminum|analogue analog|axe ax|behaviour behavior|cheque check|chequered checkered|chilli chili|cosy cozy|
defence defense|offence offense|pretence pretense|licence license|practise practice|draught draft|dreamt dreamed|learnt learned|burnt burned|spelt spelled|spilt spilled|spoilt spoiled|
leapt leaped|leant leaned|grey gray|jewellery jewelry|kerb curb|manoeuvre maneuver|manoeuvres maneuvers|manoeuvring maneuvering|manoeuvred maneuvered|mould mold|moult molt|moustache mustache|
mum mom|neighbour neighbor|omelette omelet|pyjamas pajamas|plough plow|ploughed plowed|programme program|programmes programs|sceptic skeptic|sceptical skeptical|scepticism skepticism|sceptics skeptics|
storey story|storeys stories|sulphur sulfur|tyre tire|tyres tires|whisky whiskey|woollen woolen|wilful willful|skilful skillful|fulfil fulfill|enrol enroll|enrolment enrollment|
fulfilment fulfillment|instalment installment|judgement judgment|acknowledgement acknowledgment|ageing aging|encyclopaedia encyclopedia|paediatric pediatric|paediatrician pediatrician|
anaesthetic anesthetic|anaemia anemia|haemorrhage hemorrhage|leukaemia leukemia|diarrhoea diarrhea|foetus fetus|foetal fetal|oestrogen estrogen|gynaecologist gynecologist|orthopaedic orthopedic|
archaeology archeology|archaeologist archeologist|archaeologists archeologists|archaeological archeological|mediaeval medieval|aesthetic esthetic|oesophagus esophagus|caesarean cesarean|
adviser advisor|advisers advisors|towards toward|afterwards afterward|forwards forward|backwards backward|upwards upward|downwards downward|amongst among|whilst while|amidst amid|
gaol jail|carat karat|doughnut donut|furore furor|likeable likable|liveable livable|saleable salable|sizeable sizable|tonne ton|vice vise|yoghurt yogurt|artefact artifact|artefacts artifacts|
dyke dike|hallo hello|maths math|councillor councilor|councillors councilors|counsellor counselor|counsellors counselors|traveller traveler|travellers travelers|marvellous marvelous|
cancelled canceled|cancelling canceling|travelled traveled|travelling traveling|labelled labeled|labelling labeling|modelled modeled|modelling modeling|signalled signaled|signalling signaling|
fuelled fueled|fuelling fueling|levelled leveled|levelling leveling|dialled dialed|dialling dialing|quarrelled quarreled|totalled totaled|totalling totaling|channelled channeled|channelling channeling|
tunnelling tunneling|tunnelled tunneled|shovelled shoveled|equalled equaled|rivalled rivaled|initialled initialed|jewelled jeweled|pedalled pedaled|panelled paneled|fuelling fueling|
per_cent percent|focussed focused|benefitted benefited|targetted targeted|biassed biased|worshipped worshiped|kidnapped kidnaped|kidnapping kidnaping|programmer programer|
okay ok|mr. mr|mrs. mrs|ms. ms|dr. dr|prof. prof|st. st|gen. gen|sen. sen|rep. rep|gov. gov|lt. lt|col. col|sgt. sgt|capt. capt|u.s. us|u.k. uk|u.n. un|e.u. eu|u.s.a. usa|a.m. am|p.m. pm|no. no|vs. vs|
email e-mail|emails e-mails|online on-line|website web-site|cooperate co-operate|cooperation co-operation|coordinate co-ordinate|coordination co-ordination|coordinator co-ordinator|
ceasefire cease-fire|airstrike air-strike|airstrikes air-strikes|healthcare health-care|policymakers policy-makers|lawmakers law-makers|peacekeepers peace-keepers|nonprofit non-profit|
coronavirus corona-virus|antiwar anti-war|cyberattack cyber-attack|cyberattacks cyber-attacks|reelection re-election|reelected re-elected|reopen re-open|reopened re-opened|reenter re-enter|
onsite on-site|worldwide world-wide|nationwide nation-wide|takeover take-over|semifinal semi-final|semifinals semi-finals|midfielder mid-fielder|preempt pre-empt|preemptive pre-emptive`
    .replaceAll('\n', '')
    .split('|');

/** British ending and American ending; both words must keep at least three letters before it. */
export const spellingEndings: readonly (readonly [string, string])[] = [
  ['isation', 'ization'],
  ['isations', 'izations'],
  ['ise', 'ize'],
  ['ised', 'ized'],
  ['ises', 'izes'],
  ['ising', 'izing'],
  ['iser', 'izer'],
  ['isers', 'izers'],
  ['yse', 'yze'],
  ['ysed', 'yzed'],
  ['yses', 'yzes'],
  ['ysing', 'yzing'],
  ['our', 'or'],
  ['ours', 'ors'],
  ['oured', 'ored'],
  ['ouring', 'oring'],
  ['ourable', 'orable'],
  ['ourful', 'orful'],
  ['ourite', 'orite'],
  ['ourites', 'orites'],
  ['ourless', 'orless'],
  ['ourer', 'orer'],
  ['ourers', 'orers'],
  ['ourhood', 'orhood'],
  ['ourhoods', 'orhoods'],
  ['ouring', 'oring'],
  ['tre', 'ter'],
  ['tres', 'ters'],
  ['tred', 'tered'],
  ['bre', 'ber'],
  ['bres', 'bers'],
  ['chre', 'cher'],
  ['ogue', 'og'],
  ['ogues', 'ogs'],
  ['elled', 'eled'],
  ['elling', 'eling'],
  ['eller', 'eler'],
  ['ellers', 'elers'],
  ['alled', 'aled'],
  ['alling', 'aling'],
  ['ence', 'ense'],
  ['ences', 'enses'],
  ['aem', 'em'],
  ['oe', 'e'],
];

/** Words the ending rules must not touch: "our" and "or" are both words of their own. */
export const spellingExceptions: readonly string[] = [
  'hour',
  'hours',
  'four',
  'tour',
  'tours',
  'pour',
  'sour',
  'contour',
  'your',
  'devour',
  'scour',
  'detour',
  'paramour',
  'rise',
  'wise',
  'raise',
  'praise',
  'promise',
  'premise',
  'exercise',
  'advise',
  'revise',
  'devise',
  'surprise',
  'comprise',
  'otherwise',
  'likewise',
  'noise',
  'cruise',
  'disguise',
  'compromise',
  'enterprise',
  'franchise',
  'improvise',
  'supervise',
  'televise',
  'prize',
  'size',
  'seize',
  'called',
  'falling',
  'calling',
  'telling',
  'selling',
  'spelling',
  'smelling',
  'swelling',
  'dwelling',
  'yelling',
  'belling',
  'felled',
  'welled',
  'fence',
  'tense',
  'sense',
  'dense',
  'hence',
  'pence',
];
