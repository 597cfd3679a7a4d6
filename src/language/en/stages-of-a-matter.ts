/** Stages through which a matter goes: what is said of an early one is not so of a late one. */
export interface Stages {
  /** Phrases of the early stage, as patterns over words in lower case with one space between. */
  readonly early: RegExp;
  /** Phrases that only the late stage has. */
  readonly late: RegExp;
}

/** A charge and a verdict, talks and a deal, a lead in a count or a race and a victory. Source: own list. */
export const stagesOfMatters: readonly Stages[] = [
  {
    early:
      /\b(?:charged|accused|suspected|indicted|on trial|stands? trial|arrested|questioned|suspects?|defendants?)\b/,
    late: /\b(?:convicted|found guilty|guilty|sentenced|jailed|imprisoned|murderers?)\b/,
  },
  {
    early:
      /\b(?:in talks|holding talks|in negotiations|negotiating|considering|considers|weighing|mulling|exploring|discussing|interested in)\b/,
    late: /\b(?:agreed|bought|sold|signed|acquired|merged|sealed|completed|purchased|taken over|took over)\b/,
  },
  {
    early:
      /^(?=.*\b(?:votes?|ballots?|counted|counting|polls?|precincts?|laps?|holes?|stages?|half-time|halftime|innings?)\b)(?=.*\b(?:leads?|led|leading|ahead)\b)/,
    late: /\b(?:won|wins|winner|victory|victorious|elected|triumphed)\b/,
  },
];
