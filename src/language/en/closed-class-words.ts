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
