/** Irregular verbs of English: base form, then past tense and past participle forms. A closed class, written from general knowledge. */
export const irregularVerbs: readonly string[] =
  `arise arose arisen;awake awoke awoken;be am is are was were been;bear bore borne;beat beat beaten;become became become;begin began begun;bend bent;bet bet;bind bound;
bite bit bitten;bleed bled;blow blew blown;break broke broken;breed bred;bring brought;broadcast broadcast;build built;burn burned burnt;burst burst;buy bought;catch caught;choose chose chosen;
cling clung;come came;cost cost;creep crept;cut cut;deal dealt;dig dug;do does did done;draw drew drawn;dream dreamed dreamt;drink drank drunk;drive drove driven;eat ate eaten;fall fell fallen;
feed fed;feel felt;fight fought;find found;flee fled;fling flung;fly flew flown;forbid forbade forbidden;forecast forecast forecasted;foresee foresaw foreseen;forget forgot forgotten;
forgive forgave forgiven;freeze froze frozen;get got gotten;give gave given;go went gone;grind ground;grow grew grown;hang hung hanged;have has had;hear heard;hide hid hidden;hit hit;hold held;
hurt hurt;keep kept;kneel knelt;know knew known;lay laid;lead led;lean leaned leant;leap leaped leapt;learn learned learnt;leave left;lend lent;let let;lie lay lain lied;light lit lighted;
lose lost;make made;mean meant;meet met;mislead misled;mistake mistook mistaken;overcome overcame overcome;overtake overtook overtaken;overthrow overthrew overthrown;pay paid;plead pleaded pled;
prove proved proven;put put;quit quit;read read;rebut rebutted;retell retold;ride rode ridden;ring rang rung;rise rose risen;run ran run;say said;see saw seen;seek sought;sell sold;send sent;set set;
shake shook shaken;shed shed;shine shone;shoot shot;show showed shown;shrink shrank shrunk;shut shut;sing sang sung;sink sank sunk;sit sat;slam slammed;sleep slept;slide slid;sling slung;slit slit;
sow sowed sown;speak spoke spoken;speed sped;spell spelled spelt;spend spent;spill spilled spilt;spin spun;spit spat;split split;spread spread;spring sprang sprung;stand stood;steal stole stolen;
stick stuck;sting stung;stink stank;strike struck stricken;string strung;strive strove striven;swear swore sworn;sweep swept;swell swelled swollen;swim swam swum;swing swung;take took taken;
teach taught;tear tore torn;tell told;think thought;throw threw thrown;thrust thrust;tread trod trodden;undergo underwent undergone;understand understood;undertake undertook undertaken;
uphold upheld;upset upset;wake woke woken;wear wore worn;weave wove woven;weep wept;win won;wind wound;withdraw withdrew withdrawn;withhold withheld;withstand withstood;wring wrung;write wrote written;
confess confessed;quip quipped;rebuff rebuffed;refer referred;commit committed;admit admitted;permit permitted;submit submitted;tweet tweeted;repeat repeated;reveal revealed;appeal appealed;
protest protested;greet greeted;treat treated;recount recounted;relate related;retort retorted;signal signalled signaled;propel propelled;compel compelled;rebel rebelled;concur concurred;occur occurred;
prefer preferred;transfer transferred;infer inferred;cancel cancelled canceled;travel travelled traveled;focus focused;clarify clarified;float floated;leak leaked;hail hailed;laud lauded`
    .replaceAll('\n', '')
    .split(';');
