/** Irregular English verbs: lemma, past, past participle (a slash parts variants, first the commoner). Common knowledge of grammar books. */
export const irregularVerbs: readonly string[] = `
arise arose arisen|awake awoke awoken|be was/were been|bear bore borne/born|beat beat beaten|become became become|befall befell befallen
begin began begun|behold beheld beheld|bend bent bent|beset beset beset|bet bet bet|bid bid/bade bid/bidden|bind bound bound|bite bit bitten
bleed bled bled|blow blew blown|break broke broken|breed bred bred|bring brought brought|broadcast broadcast broadcast|build built built
burn burned/burnt burned/burnt|burst burst burst|buy bought bought|cast cast cast|catch caught caught|choose chose chosen|cling clung clung
come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|dive dived/dove dived|do did done|draw drew drawn
dream dreamed/dreamt dreamed/dreamt|drink drank drunk|drive drove driven|dwell dwelt/dwelled dwelt/dwelled|eat ate eaten|fall fell fallen
feed fed fed|feel felt felt|fight fought fought|find found found|fit fit/fitted fit/fitted|flee fled fled|fling flung flung|fly flew flown
forbid forbade forbidden|forecast forecast forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven
forgo forwent forgone|forsake forsook forsaken|freeze froze frozen|get got gotten/got|give gave given|go went gone|grind ground ground
grow grew grown|hang hung/hanged hung/hanged|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt
keep kept kept|kneel knelt knelt|knit knitted/knit knitted/knit|know knew known|lay laid laid|lead led led|lean leaned/leant leaned/leant
leap leaped/leapt leaped/leapt|learn learned/learnt learned/learnt|leave left left|lend lent lent|let let let|lie lay lain|light lit/lighted lit/lighted
lose lost lost|make made made|mean meant meant|meet met met|mislead misled misled|mistake mistook mistaken|misunderstand misunderstood misunderstood
mow mowed mown/mowed|offset offset offset|outdo outdid outdone|overcome overcame overcome|overhear overheard overheard|override overrode overridden
oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|partake partook partaken|pay paid paid|plead pleaded/pled pleaded/pled
prove proved proven/proved|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|repay repaid repaid|rid rid rid|ride rode ridden
ring rang rung|rise rose risen|run ran run|saw sawed sawn|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set
sew sewed sewn|shake shook shaken|shed shed shed|shine shone/shined shone/shined|shoot shot shot|show showed shown/showed|shrink shrank shrunk
shut shut shut|sing sang sung|sink sank sunk|sit sat sat|slay slew slain|sleep slept slept|slide slid slid|sling slung slung|slit slit slit
smell smelled/smelt smelled/smelt|sow sowed sown|speak spoke spoken|speed sped sped|spell spelled/spelt spelled/spelt|spend spent spent
spill spilled/spilt spilled/spilt|spin spun spun|spit spat/spit spat/spit|split split split|spoil spoiled/spoilt spoiled/spoilt|spread spread spread
spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|sting stung stung|stink stank stunk|stride strode stridden
strike struck struck/stricken|string strung strung|strive strove striven|swear swore sworn|sweep swept swept|swell swelled swollen|swim swam swum
swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|thrust thrust thrust
tread trod trodden|undergo underwent undergone|understand understood understood|undertake undertook undertaken|undo undid undone|uphold upheld upheld
upset upset upset|wake woke woken|wear wore worn|weave wove woven|wed wed wed|weep wept wept|wet wet wet|win won won|wind wound wound
withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood|wring wrung wrung|write wrote written|rewrite rewrote rewritten
`
  .trim()
  .split(/[|\n]/);

/** Irregular English plurals: singular, plural. */
export const irregularPlurals: readonly string[] = `
man men|woman women|child children|foot feet|tooth teeth|goose geese|mouse mice|person people|ox oxen|die dice|penny pence
crisis crises|analysis analyses|basis bases|thesis theses|hypothesis hypotheses|diagnosis diagnoses|emphasis emphases|oasis oases|axis axes
criterion criteria|phenomenon phenomena|datum data|medium media|bacterium bacteria|curriculum curricula|memorandum memoranda|stratum strata
fungus fungi|nucleus nuclei|stimulus stimuli|alumnus alumni|radius radii|focus foci|index indices|appendix appendices|matrix matrices
life lives|wife wives|knife knives|leaf leaves|half halves|self selves|shelf shelves|thief thieves|wolf wolves|loaf loaves|calf calves|scarf scarves|elf elves
sheep sheep|deer deer|fish fish|series series|species species|aircraft aircraft|spacecraft spacecraft|means means|headquarters headquarters|offspring offspring
potato potatoes|tomato tomatoes|hero heroes|echo echoes|veto vetoes|embargo embargoes|cargo cargoes|volcano volcanoes|torpedo torpedoes|mosquito mosquitoes
`
  .trim()
  .split(/[|\n]/);

/** Irregular comparison: base, comparative, superlative. */
export const irregularComparison: readonly string[] = [
  'good better best',
  'well better best',
  'bad worse worst',
  'ill worse worst',
  'far further furthest',
  'little less least',
  'many more most',
  'much more most',
];

/** Verbs of more than one syllable that double the final consonant because the stress is on the last syllable. */
export const doublingVerbs: ReadonlySet<string> = new Set(
  `admit commit permit submit omit emit transmit refer prefer infer defer confer transfer deter occur incur recur concur
  compel expel propel repel control patrol rebel equip begin forget regret abet allot upset outrun overrun abhor
  acquit cancel travel model signal level label fuel dial counsel quarrel marshal channel tunnel total program`
    .trim()
    .split(/\s+/),
);
