import { definePairRule } from '../pair-rule.ts';

/** From this chance on, the company of a word says that nobody put it there by choice. */
const oddBar = 0.45;

export const wrongSenseSwap = definePairRule({
  id: 'wrong-sense-swap',
  severity: 'major',
  languages: ['en'],
  weight: { translated: 0.3, spun: 1 },
  docs: {
    title: 'A word became a synonym of another of its senses',
    why: 'A thesaurus lists words of all senses together: a cabinet is furniture, a fix may be a hole. A machine takes one without reading; a writer takes one that fits.',
    caught: [
      'The prime minister dismissed his [cabinet/locker] after the vote.',
      'The police [officer/policeman] took the [stand/rack] in court on Monday.',
    ],
    spared: ['The minister [praised/lauded] the plan.', 'The [talks/negotiations] went on until Friday.'],
  },
  check({ base, copy, relation, odd, restored }) {
    if (base.name || copy.name || base.small || copy.small || base.stem === copy.stem) return null;
    if (!/^\p{Ll}/u.test(copy.text) || relation === 'antonym') return null;
    const listed = relation !== null || restored;
    if (!listed || !(odd >= oddBar)) return null;
    return {
      message: `"${copy.text}" stands for "${base.text}"${relation === 'synonym' ? ', a synonym in another sense' : ''}: it does not fit here.`,
      confidence: Math.min(0.95, odd),
    };
  },
});
