import type { SegmentedText } from '../model/article.ts';

type Texts = readonly (readonly string[])[];

interface Read {
  readonly of: SegmentedText;
  readonly texts: Texts;
}

/** Those of the latest two texts: they are aligned and then compared, and a text that was looked up once is found again faster than a new one. */
let [latest, before]: (Read | null)[] = [null, null];

/** The tokens of each sentence of a text as texts of their own. */
export function tokenTexts(text: SegmentedText): Texts {
  if (latest?.of === text) return latest.texts;
  if (before?.of === text) {
    [latest, before] = [before, latest];
    return latest!.texts;
  }
  const texts = text.sentences.map(({ tokens }) => tokens.map(({ from, to }) => text.body.slice(from, to)));
  before = latest;
  latest = { of: text, texts };
  return texts;
}
