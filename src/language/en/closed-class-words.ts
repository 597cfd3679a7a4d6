import { wordSet } from '../../text/word-set.ts';

/** Closed-class words of English: determiners, pronouns, prepositions, conjunctions, auxiliaries, particles. Listed whole from grammars. */
export const closedClassWords: readonly string[] =
  `a an the this that these those my your his her its our their whose which what some any no every each either neither
all both half such same other another much many few little more most less least enough several own
i me myself mine you yourself yourselves yours he him himself she herself hers it itself we us ourselves ours they them themselves theirs one oneself
who whom whoever whatever whichever somebody someone something anybody anyone anything everybody everyone everything nobody nothing none
in on at by for with from to of into onto upon about above across after against along among amongst around as before behind below beneath beside besides between
beyond but concerning despite down during except inside like near off out outside over past per regarding since than through throughout till toward towards under
underneath unlike until up versus via within without amid amidst
and or nor so yet because although though while whereas if unless whether lest once when whenever where wherever how why
be am is are was were been being have has had having do does did doing done will would shall should can could may might must ought
not there here then now just also too very quite rather even only still already again ever never`.split(/\s+/);

/** Function words by class, where a swap inside the class is more than style. Pronouns carry who; prepositions carry where. */
export const pronouns: readonly string[] =
  `i me myself mine my you yourself yourselves yours your he him himself his she herself hers her it itself its we us ourselves ours our they them
themselves theirs their who whom whose`.split(/\s+/);

/** The forms of the auxiliaries. */
export const beForms: ReadonlySet<string> = wordSet('am is are was were be been being');
export const haveForms: ReadonlySet<string> = wordSet('have has had having');
export const doForms: ReadonlySet<string> = wordSet('do does did');
/** Verbs before a participle that make it passive: "was sold", "got sold". */
export const passiveVerbs: ReadonlySet<string> = new Set([...beForms, 'get', 'gets', 'got', 'getting']);

export const articles: ReadonlySet<string> = wordSet('a an the');
/** Articles, pointing words and possessives: what a noun may begin with. */
export const determiners: ReadonlySet<string> = new Set([
  ...articles,
  ...wordSet('this that these those my your his her its our their'),
]);
