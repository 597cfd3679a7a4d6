import { defineClassifier } from './classifier.ts';

/** A deed that the one side leaves open, the other tells as done. */
export const deedSettled = defineClassifier({
  id: 'deed-settled',
  kind: 'modality',
  severity: 'major',
  languages: ['en'],
  docs: {
    title: 'What was open is told as done, or the other way',
    why: 'What is planned, likely, suspected or undecided has not happened yet; in a sentence put together anew the words that say so are lost without a trace beside the deed.',
    caught: [
      '[Turnout, officials said, was likely to exceed sixty per cent/Officials said sixty per cent was exceeded by turnout].',
      'The police [have not decided whether to open/have opened] an inquiry into the fire.',
      '[The owner was asked by the council to close the market/The council closed the market of the owner].',
    ],
    spared: [
      'The council [plans to close/will close] the market in Lerby.',
      'The council [managed to close/closed] the market in Lerby.',
      'The council [had to close/closed] the market in Lerby.',
    ],
  },
  measured: { precision: 1, recall: 1, cases: 6, on: 'own', reworded: { precision: 0.5, cases: 16 } },
  classify({ standing }) {
    if (standing === 'settled') return { severity: 'major', confidence: 0.8, note: 'what was open is told as done' };
    return standing === 'opened'
      ? { severity: 'major', confidence: 0.79, note: 'what was told as done is left open' }
      : null;
  },
});
