/**
 * Verbs that report speech or thought, by what the writer commits to when using them. Source: own list, made by walking the
 * speech-act classes of English (assertives, directives, commissives, expressives) and adding the newsroom verbs.
 */
export type ReportingStance =
  | 'plain'
  | 'claim'
  | 'admit'
  | 'deny'
  | 'confirm'
  | 'reveal'
  | 'warn'
  | 'suggest'
  | 'promise'
  | 'urge'
  | 'blame'
  | 'praise'
  | 'think'
  | 'ask'
  | 'answer';

/** Base forms by stance. Plain verbs report without judging; the others add something the source must have meant. */
export const reportingVerbs: Readonly<Record<ReportingStance, readonly string[]>> = {
  plain:
    `say tell state add note report write announce declare explain describe remark comment mention observe quote cite
    recount relate continue conclude speak talk inform notify brief advise testify proclaim tweet relay narrate summarize
    summarise outline elaborate clarify recall remember stress emphasize emphasise underline underscore highlight
    reiterate repeat joke quip utter broadcast communicate`.split(/\s+/),
  claim: 'claim allege assert contend maintain insist argue purport profess boast aver plead'.split(' '),
  admit: 'admit acknowledge concede confess own recognize recognise'.split(' '),
  deny: 'deny reject refute dispute rebut dismiss repudiate disavow disown contradict disclaim contest'.split(' '),
  confirm: 'confirm affirm verify corroborate certify attest vouch attest'.split(' '),
  reveal: 'reveal disclose divulge leak unveil uncover'.split(' '),
  warn: 'warn caution threaten alert forewarn'.split(' '),
  suggest: 'suggest imply hint indicate signal insinuate intimate moot'.split(' '),
  promise: 'promise pledge vow swear guarantee assure'.split(' '),
  urge: `urge demand order command instruct request beg implore appeal call exhort plead ask advise recommend advocate
    encourage`.split(/\s+/),
  blame: `accuse blame condemn criticize criticise denounce lambast lambaste deplore decry complain lament
    rebuke chide scold castigate censure`.split(/\s+/),
  praise: 'praise hail laud commend applaud welcome congratulate thank salute extol'.split(' '),
  think:
    `think believe feel consider suppose suspect guess assume expect predict forecast estimate reckon hope fear wonder
    understand know speculate anticipate imagine presume surmise calculate conjecture`.split(/\s+/),
  ask: 'ask inquire enquire question query wonder'.split(' '),
  answer: 'answer reply respond retort counter rejoin'.split(' '),
};

/** Phrases that attribute a statement without a verb. */
export const attributionPhrases: readonly string[] = [
  'according to',
  'in the words of',
  'as per',
  'citing',
  'quoting',
  'on the authority of',
  'sources say',
  'told',
];

/** Phrases that set a statement against a source. */
export const contradictionPhrases: readonly string[] = [
  'contrary to',
  'despite',
  'in contrast to',
  'in defiance of',
  'regardless of',
  'counter to',
  'unlike',
];

/** Verbs of different stance that report the same all the same, a group a line: what somebody is called, what a firm makes known, who is told. Source: own list. */
export const likeVerbs: readonly string[] = [
  'call describe name term label dub brand characterise characterize depict',
  'report disclose announce publish post',
  'alert notify inform',
];
