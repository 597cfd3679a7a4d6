import { oncePerSide } from '../once-per-side.ts';
import { foldedText, type LineToken } from '../words/token-line.ts';

/** A stretch of a line, in token numbers. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Cause and effect. */
const causes =
  /\b(?:caus(?:e|es|ed|ing)|triggers?|triggered|leads? to|led to|results? in|resulted in|brings? about|brought about|due to|because of|makes? \w+ (?:ill|sick|\w+ better|\w+ worse)|prevents?|prevented|protects? against)\b/;
/** Going together, as studies find it. */
const links =
  /\b(?:linked|links?|associated|association|correlat(?:e|es|ed|ion)|tied|connection|more likely|less likely|(?:higher|greater|increased|lower|reduced) (?:risk|chance|rate)s?)\b/;

/** The first words that claim cause and effect; null for none. */
export const causeIn = (tokens: readonly LineToken[]): Stretch | null => find(tokens, causes);
/** Whether a line claims cause and effect anywhere: where it does not, none of its words need be asked. */
export const causesIn = oncePerSide(({ line }) => ({ claimed: causes.test(foldedText(line.tokens)) }));

/** Where the base tells that two things go together and the copy claims that the one is the cause of the other; null unless each does only that. */
export function claimOverLink(
  base: readonly LineToken[],
  copy: readonly LineToken[],
): { readonly link: Stretch; readonly cause: Stretch } | null {
  const link = find(base, links);
  if (!link) return null;
  const cause = find(copy, causes);
  return cause && !find(base, causes) && !find(copy, links) ? { link, cause } : null;
}

/** The tokens of the first match of a pattern. */
function find(tokens: readonly LineToken[], pattern: RegExp): Stretch | null {
  const match = pattern.exec(foldedText(tokens));
  if (!match) return null;
  let at = 0;
  let from = -1;
  for (const [index, { folded }] of tokens.entries()) {
    if (from < 0 && at + folded.length > match.index) from = index;
    at += folded.length + 1;
    if (at > match.index + match[0].length) return { from, to: index + 1 };
  }
  return null;
}
