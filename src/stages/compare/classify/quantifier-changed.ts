import { defineClassifier } from './classifier.ts';

/** How many or how often, said in words, became much more or much less. */
export const quantifierChanged = defineClassifier({
  id: 'quantifier-changed',
  kind: 'number',
  severity: 'major',
  languages: ['en'],
  docs: {
    title: 'How many, or how often, changed',
    why: '"All", "most", "some" and "few" are numbers without digits; so are "always" and "sometimes".',
    caught: [
      '[Most/Few] members voted.',
      '[All/Some] of the wells are dry.',
      '[Most/All] of the wells are dry.',
      'The ferry is [always/sometimes] late.',
    ],
    spared: ['[Many/Numerous] members voted.', 'The ferry is [often/frequently] late.', '[Every/Each] member voted.'],
  },
  measured: { precision: 1, recall: 0.94, cases: 18, on: 'own' },
  classify(change) {
    const base = change.baseWords;
    const copy = change.copyWords;
    if (base.length !== 1 || copy.length !== 1) return null;
    const [one, other] = [base[0]!.facts, copy[0]!.facts];
    const amounts =
      one.quantity !== undefined && other.quantity !== undefined ? Math.abs(one.quantity - other.quantity) : 0;
    const times =
      one.frequency !== undefined && other.frequency !== undefined ? Math.abs(one.frequency - other.frequency) : 0;
    const gap = Math.max(amounts, times);
    // Between "most" and "all" the scale has little room, but the claim is another: one exception refutes it.
    const whole = (amount: number | undefined) => amount === 0 || amount === 1;
    if (gap < 0.3 && (amounts === 0 || whole(one.quantity) === whole(other.quantity))) return null;
    return { severity: 'major', confidence: 0.8, note: `${base[0]!.text} became ${copy[0]!.text}` };
  },
});
