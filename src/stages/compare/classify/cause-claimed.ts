import { wordMemory } from '../../../text/word-memory.ts';
import type { LineToken } from '../words/token-line.ts';
import { defineClassifier } from './classifier.ts';

/** What the source only found together, the copy calls cause and effect. */
export const causeClaimed = defineClassifier({
  id: 'cause-claimed',
  kind: 'modality',
  severity: 'major',
  languages: ['en'],
  docs: {
    title: 'A link became a cause',
    why: 'Most studies find that two things go together; a copy that says the one causes the other claims what nobody found.',
    caught: [
      'The illness is [linked to/caused by] the well.',
      'Drinkers were [more likely to fall ill/made ill], since the wine [is associated with/causes] headaches.',
      'Late meals [are tied to/lead to] poor sleep.',
    ],
    spared: [
      'The illness is [caused by/due to] the well.',
      'The illness is [linked to/associated with] the well.',
      'The bus is [linked to/part of] the rail network.',
    ],
  },
  measured: { precision: 1, recall: 1, cases: 6, on: 'own' },
  classify(change) {
    const [base, copy] = [change.baseSide.line.tokens, change.copySide.line.tokens];
    // "lead" is changed, "to" was there before.
    const claim = copy.slice(change.copyFrom, change.copyTo + 1);
    if (change.copyWords.length === 0 || claim.length > 10 || !claim.some(mayClaim) || !claims(claim)) return null;
    return associates(base) && !claims(base) && !associates(copy)
      ? { severity: 'major', confidence: 0.9, note: 'what goes together is said to be cause and effect' }
      : null;
  },
});

const phraseIn = (phrases: RegExp) => (tokens: readonly LineToken[]) =>
  phrases.test(tokens.map((token) => token.folded).join(' '));

/** Cause and effect. */
const claims = phraseIn(
  /\b(?:caus(?:e|es|ed|ing)|triggers?|triggered|leads? to|led to|results? in|resulted in|brings? about|brought about|due to|because of|makes? \w+ (?:ill|sick))\b/,
);
/** A word that claims may begin with: most changes are passed by after a look at their words. */
const headsClaim = wordMemory((folded) =>
  /\b(?:caus|trigger|leads?$|led$|result|br|due$|because$|makes?$)/.test(folded),
);
const mayClaim = ({ folded }: LineToken): boolean => headsClaim(folded);
/** Going together, as studies find it. */
const associates = phraseIn(
  /\b(?:linked|links?|associated|association|correlat(?:e|es|ed|ion)|tied|connection|more likely|less likely|(?:higher|greater|increased|lower) (?:risk|chance|rate)s?)\b/,
);
