import { defineClassifier } from './classifier.ts';

/** A deed that the one side denies, the other tells as done. */
export const deedDenied = defineClassifier({
  id: 'deed-denied',
  kind: 'negation',
  severity: 'critical',
  languages: ['en'],
  docs: {
    title: 'What was denied is told, or what was told is denied',
    why: 'A denial need not hold a "not", and in a sentence put together anew it seldom stays in its place: only the deed itself can tell that it was turned round.',
    caught: [
      '[The senator denied taking money from a builder/Money was taken from a builder by the senator].',
      'The ministry [ruled out reopening/reopened] the crossing in the north.',
      '[The quay was sold to a builder, the mayor said/The mayor denied selling the quay to a builder].',
    ],
    spared: [
      'The senator [refused to take/did not take] money from a builder.',
      'The firm [failed to recall/never recalled] the heaters it sold in May.',
      'The union will [not sign until/sign only when] the audit is done.',
    ],
  },
  measured: { precision: 1, recall: 1, cases: 6, on: 'own', reworded: { precision: 0.67, cases: 6 } },
  classify: ({ standing }) =>
    standing === 'turned' ? { severity: 'critical', confidence: 0.8, note: 'a deed was turned round' } : null,
});
