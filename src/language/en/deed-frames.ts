/**
 * Words that lead up to a deed and say how it stands: still to be done, only wished for, possible, merely said of somebody, not done at
 * all, or done indeed. Verbs, adjectives and nouns in base form, by what they make of the deed that follows them as "to sell", "of
 * selling" or "selling". Source: own list, made by walking the classes of English words that take a deed for their object
 * (implicatives, commissives, verbs of will, of power and of report).
 */
export const deedFrames = {
  /** Somebody has it in mind, or it is arranged: "plans to sell", "is due to be sold". */
  planned: `plan intend aim vow pledge promise agree decide prepare propose offer expect anticipate schedule threaten
    arrange commit resolve determine undertake choose opt elect consent volunteer due set ready about poised bound keen willing eager
    decision intention proposal threat agreement contemplate discuss weigh mull suggest`.split(/\s+/),
  /** Somebody would have it so: "wants to sell", "asked them to sell", "tried to sell". */
  wished:
    `want hope wish seek try attempt strive struggle ask urge call demand beg invite encourage advise recommend request
    persuade press push lobby campaign plead order tell instruct require bid effort`.split(/\s+/),
  /** It may come about: "is likely to sell", "risks selling". */
  possible: 'likely unlikely possible risk chance possibility prospect danger'.split(' '),
  /** Somebody is able or free to: "was allowed to sell". */
  able: 'able free allow permit enable authorise authorize let opportunity'.split(' '),
  /** Somebody says so: "is said to have sold", "accused of selling". */
  said: `say report allege believe think suspect accuse charge claim rumour rumor suppose presume understand fear consider
    suspicion allegation accusation seem appear`.split(/\s+/),
  /** It was not done: "refused to sell", "denied selling", "without selling". */
  denied: `fail refuse decline neglect omit avoid deny unable unwilling prevent ban bar prohibit forbid stop
    refrain abstain rule without refusal failure inability`.split(/\s+/),
  /** It was done: "managed to sell", "was forced to sell", "began selling". */
  done: 'manage begin start continue come force help happen prove use find know see compel succeed proceed oblige finish admit confess'.split(
    ' ',
  ),
} as const;

export type DeedFrame = keyof typeof deedFrames;

/** Verbs that say little by themselves: one of them for another is no other deed, nor the same one. Base forms. Source: own list. */
export const lightVerbs: readonly string[] =
  'be have do make take get give go put set keep come hold let become bring use see say seem remain stay continue begin start'.split(
    ' ',
  );
