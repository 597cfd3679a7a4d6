import { isAnchored } from '../context.ts';
import { areRivals, type Thing, thingsNamed } from '../facts/things.ts';
import { isName, type NameBook } from '../names/names.ts';
import type { LineToken } from '../words/token-line.ts';
import { defineClassifier } from './classifier.ts';

/** A thing became another of its kind: an organ, a relative, a crime, an animal, a trade. */
export const kindSwapped = defineClassifier({
  id: 'kind-swapped',
  kind: 'entity',
  severity: 'major',
  languages: ['en'],
  docs: {
    title: 'A thing became another of its kind',
    why: 'A cousin is no brother and manslaughter no murder: such words stand in one place in a sentence, and a rewriter takes one for the other.',
    caught: [
      'The patient died of [liver/heart] failure.',
      'She is a [neurologist/neurosurgeon] at the clinic.',
      'His [cousin/brother] owns the mill.',
      'They were charged with [murder/manslaughter].',
      'A [bus/train] hit the barrier.',
      'He hid the [gun/knife] in a shed.',
    ],
    spared: [
      'His [dad/father] owns the mill.',
      'A [lorry/truck] hit the barrier.',
      'A [surgeon/doctor] was called.',
      'He hid the [gun/rifle] in a shed.',
      'Ms [Fox/Wolf] was called.',
    ],
  },
  measured: { precision: 1, recall: 1, cases: 11, on: 'own' },
  classify(change) {
    const base = kindWords(change.baseWords, change.baseSide.names);
    if (base.length !== 1) return null;
    const copy = kindWords(change.copyWords, change.copySide.names);
    if (copy.length !== 1 || !isAnchored(change)) return null;
    const [one, other] = [base[0]!, copy[0]!];
    if (change.baseSide.meaning.synonyms(one.word, other.word)) return null;
    if (!areRivals(one.things, other.things)) return null;
    const lone = change.baseWords.length === 1 && change.copyWords.length === 1;
    return { severity: 'major', confidence: lone ? 0.84 : 0.65, note: `${one.word} became ${other.word}` };
  },
});

/** A changed phrase of more words than this is no swap. */
const mostWords = 4;

/** The changed words that name a thing of some kind; none in a longer phrase. */
function kindWords(words: readonly LineToken[], names: NameBook): { word: string; things: readonly Thing[] }[] {
  if (words.length === 0 || words.length > mostWords) return [];
  const found: { word: string; things: readonly Thing[] }[] = [];
  for (const token of words) {
    if (token.facts.function) continue;
    const things = thingsNamed(token.bare);
    if (things.length > 0 && !isName(token, names)) found.push({ word: token.folded, things });
  }
  return found;
}
