import { editDistance } from '../../../text/edit-distance.ts';
import { sameWordElsewhere } from '../../../text/word-likeness.ts';
import { definePairRule } from '../pair-rule.ts';

export const lookAlikeSwap = definePairRule({
  id: 'look-alike-swap',
  severity: 'major',
  languages: ['en'],
  weight: { translated: 1.2, spun: 0.2 },
  docs: {
    title: 'A word became one that looks like it and means something else',
    why: 'Machines confuse words of like spelling, in the text or in a dictionary: a draft turns into an overdraft. An editor who changes a word changes it for one of like meaning.',
    caught: [
      'The board issued [draft/overdraft] papers on the port.',
      'They left the pact [unilaterally/unanimously] last spring.',
      'The firm asked for a [prospectus/prospector] at once.',
    ],
    spared: [
      'The board issued [draft/preliminary] papers on the port.',
      'The [colour/color] of the flag [organised/organized] the day.',
      'They [signed/sign] the pact.',
      'The [talks/meeting] went on.',
    ],
  },
  check({ base, copy, relation }) {
    if (base.name || copy.name || base.stem === copy.stem) return null;
    if (relation === 'synonym' || relation === 'antonym') return null;
    if (!/^\p{Ll}{4,}$/u.test(base.lower) || !/^\p{Ll}{4,}$/u.test(copy.lower)) return null;
    if (sameWordElsewhere(base.lower, copy.lower) || !looksLike(base.lower, copy.lower)) return null;
    return {
      message: `"${copy.text}" looks like "${base.text}" and means something else.`,
      confidence: 0.75,
    };
  },
});

/** One word within the other, few letters apart, or of about one length with the same beginning and ending. */
function looksLike(one: string, other: string): boolean {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  if (shorter.length >= 5 && longer.endsWith(shorter)) return true;
  const apart = editDistance(one, other, 4);
  if (shorter.length >= 5 && apart <= Math.floor(shorter.length / 3)) return true;
  const alike = (part: (word: string) => string) => part(one) === part(other);
  return (
    shorter.length >= 7 &&
    longer.length - shorter.length <= 2 &&
    alike((word) => word.slice(0, 2)) &&
    alike((word) => word.slice(-2))
  );
}
