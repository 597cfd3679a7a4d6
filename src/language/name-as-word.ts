/** A personal name that is also a word in its language, so that a machine may translate it. */
export interface NameAsWord {
  /** Romanised spellings seen in English, the usual one first. */
  readonly spellings: readonly [string, ...string[]];
  /** The best-known bearer's given name, or null. */
  readonly given: string | null;
  /** The name in its own script. */
  readonly form: string;
  /** What it means, as a dictionary says. */
  readonly sense: string;
  /** English words a machine would put for it, capitalised as names are. */
  readonly renderings: readonly string[];
  /** True where running text attests the use as a common word; else it rests on dictionaries alone. */
  readonly attested: boolean;
}
