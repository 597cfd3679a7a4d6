/** Sigil: the short label of a witness in columns and reports, as in textual criticism. */
export interface Witness {
  readonly sigil: string;
  /** Id of the article in its corpus. */
  readonly article: string;
}

/** Articles that attest one event. */
export interface Dossier {
  readonly id: string;
  readonly title: string;
  /** ISO date, or null where no article tells. */
  readonly date: string | null;
  readonly witnesses: readonly Witness[];
}

/** One edge of a stemma: `to` was made from `from`; a null `from` is an ancestor nobody stored, numbered by `unseen`. */
export interface StemmaEdge {
  readonly from: string | null;
  readonly unseen?: number;
  /** Name of the unseen ancestor, where a credit gives it. */
  readonly agency?: string;
  readonly to: string;
  /** 0..1 */
  readonly confidence: number;
  readonly grounds: readonly string[];
}

/** Who copied whom. Articles in no edge are independent witnesses. */
export interface Stemma {
  readonly edges: readonly StemmaEdge[];
  /** How many origins the articles go back to: forty reprints of one wire are one. */
  readonly origins: number;
  readonly contradictions: readonly string[];
}
