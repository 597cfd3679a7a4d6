/**
 * What the segmenter knows of one language. Abbreviations are written in lower case without their last full stop
 * (`p.m`, `dr`), as a reader of that language would know them.
 */
export interface SegmentationData {
  /** Stand before a name or a word that goes on: never the end of a sentence ("Dr.", "Gen.", "e.g."). */
  readonly leading: readonly string[];
  /** Stand before a number, and only there are abbreviations ("No. 10", "p. 4"). */
  readonly beforeNumber: readonly string[];
  /** Stand anywhere: the end of a sentence only where the next word opens one ("Inc.", "U.S.", "etc."). */
  readonly anywhere: readonly string[];
  /** Stand at the end of a phrase (times, units, eras, degrees): any capital after them opens a sentence ("5 p.m. Tom"). */
  readonly closing: readonly string[];
  /** Frequent small words, in lower case: they tell the language of a short text, and open sentences. */
  readonly functionWords: readonly string[];
  /** Letters and marks that tell the language from others in its script. */
  readonly ownLetters?: string;
  /** More words, in lower case, whose capital after an abbreviation means that a new sentence begins. */
  readonly starters?: readonly string[];
  /**
   * Pronouns that stand as subjects at the start of a clause: after a full stop they open a sentence even in small letters, since
   * nothing that a stray stop cuts in two goes on with them.
   */
  readonly subjects?: readonly string[];
  /** Of all these the ones that are abbreviations only with a capital: written small they are other words ("Ill.", "ill."). */
  readonly capitalised?: readonly string[];
  /** Stand at the end of a list ("etc."): the end of a sentence where any capital follows. */
  readonly ending?: readonly string[];
  /** Words, in lower case, that open a phrase of time or place before the subject ("At 5 p.m. Mr. Smith left"). */
  readonly fronting: readonly string[];
  /** True where an ordinal is written with a full stop ("3. Oktober"). */
  readonly dottedOrdinals?: boolean;
  /** Words, in lower case, that a dotted ordinal or a numeral before them belongs to, though they have a capital: months. */
  readonly afterOrdinal?: readonly string[];
}

/** A list out of words parted by spaces or line feeds. */
export const words = (text: string): readonly string[] => text.trim().split(/\s+/);
