import { articles, passiveVerbs } from '../../../language/en/closed-class-words.ts';
import type { Change } from '../context.ts';
import { isName } from '../names/names.ts';
import { isPastForm, sameLemma } from '../words/meaning.ts';
import type { LineToken } from '../words/token-line.ts';
import { defineClassifier, type Reading } from './classifier.ts';

/** Who did it and to whom it was done have changed places round a verb. */
export const agencySwapped = defineClassifier({
  id: 'agency-swapped',
  kind: 'entity',
  severity: 'critical',
  languages: ['en'],
  docs: {
    title: 'Doer and sufferer changed places',
    why: 'The same words in another order can say the contrary; a round trip through a language with case endings loses who did what.',
    caught: [
      'The report says [Norland attacked Sudmark/Sudmark attacked Norland] in May.',
      'In the end [Marsh sued Lindholm/Lindholm sued Marsh] over the land.',
      'In May Norland [invaded/was invaded by] Sudmark.',
      'The report says the [dog bit the man/man bit the dog] in May.',
      '[Norholm agreed to buy its smaller rival Varga/Varga agreed to buy its rival Norholm].',
      '[The guard struck a protester outside the gate/Outside the gate a protester struck the guard].',
      '[Wages are growing faster than prices/Prices are growing faster than wages] this year.',
      'The train from [Oslo to Bergen/Bergen to Oslo] was late.',
    ],
    spared: [
      'In May [Norland invaded Sudmark/Sudmark was invaded by Norland].',
      '[Norholm agreed to buy its rival Varga/Varga is to be bought by its rival Norholm].',
      '[Wages are growing faster than prices/Prices are growing more slowly than wages] this year.',
      'The report names [Norland and Sudmark/Sudmark and Norland].',
      'The plan names [roads and schools/schools and roads] first.',
    ],
  },
  measured: { precision: 1, recall: 0.95, cases: 20, on: 'own' },
  classify(change) {
    if (change.exchanged === 'sides')
      return { severity: 'critical', confidence: 0.98, note: 'the comparison is turned round' };
    if (change.exchanged === 'way') return { severity: 'major', confidence: 0.98, note: 'from there to here' };
    if (change.exchanged === 'parts')
      return { severity: 'critical', confidence: 0.98, note: 'doer and sufferer changed places' };
    if (!change.moved) return voiceTurned(change);
    const nouns = nounsSwapped(change);
    if (nouns) return nouns;
    const base = parts(change.baseWords, change.baseSide.names);
    const copy = parts(change.copyWords, change.copySide.names);
    if (!base || !copy || base.before === base.after) return null;
    const crossed = base.before === copy.after && base.after === copy.before && base.between === copy.between;
    return crossed
      ? { severity: 'critical', confidence: 0.95, note: `${base.before} and ${base.after} changed places` }
      : null;
  },
});

/** What stands from a token on, read as a verb: its form, whether it is passive with a doer named, and the token its object starts at. */
function readVoice(
  line: readonly LineToken[],
  at: number,
): { verb: LineToken; passive: boolean; object: number } | null {
  const auxiliary = passiveVerbs.has(line[at]?.folded ?? '');
  const verb = line[auxiliary ? at + 1 : at];
  if (verb?.kind !== 'word' || verb.facts.function) return null;
  const after = auxiliary ? at + 2 : at + 1;
  const doer = line[after]?.folded === 'by';
  if (auxiliary !== doer) return null;
  return { verb, passive: auxiliary, object: doer ? after + 1 : after };
}

/** "Norland invaded Sudmark" and "Norland was invaded by Sudmark": the same two in the same places, and the verb turned from active to passive. */
function voiceTurned(change: Change): Reading | null {
  const [base, copy] = [change.baseSide.line.tokens, change.copySide.line.tokens];
  const one = readVoice(base, change.baseFrom);
  const other = readVoice(copy, change.copyFrom);
  if (!one || !other || one.passive === other.passive || !sameLemma(one.verb.folded, other.verb.folded)) return null;
  const subject = base[change.baseFrom - 1];
  const [left, right] = [noun(base, one.object), noun(copy, other.object)];
  const same = subject?.key === copy[change.copyFrom - 1]?.key && left?.key === right?.key;
  if (!same || !subject || subject.kind === 'punctuation' || subject.facts.function || !left) return null;
  return { severity: 'critical', confidence: 0.95, note: 'doer and sufferer changed places' };
}

/** The token at a place, past an article. */
function noun(line: readonly LineToken[], at: number): LineToken | undefined {
  const token = line[at];
  return token && articles.has(token.folded) ? line[at + 1] : token?.kind === 'punctuation' ? undefined : token;
}

/** "the dog bit the man" and "the man bit the dog"; "from Oslo to Bergen" and "from Bergen to Oslo". */
function nounsSwapped(change: Change): Reading | null {
  const words = (tokens: readonly LineToken[]) => tokens.filter((token) => !articles.has(token.folded));
  const base = words(change.baseWords);
  const copy = words(change.copyWords);
  if (base.length < 3 || base.length > 9 || base.length !== copy.length) return null;
  const keys = (tokens: readonly LineToken[]) => tokens.map((token) => token.key).join(' ');
  for (let first = 1; first <= 3; first++)
    for (let last = 1; last <= 3 && first + last < base.length; last++) {
      const [before, between, after] = [
        base.slice(0, first),
        base.slice(first, base.length - last),
        base.slice(base.length - last),
      ];
      if (keys([...after, ...between, ...before]) !== keys(copy)) continue;
      if ([...before, ...after].some((token) => token.facts.function || token.kind === 'number')) continue;
      if (isWay(change, between)) return { severity: 'major', confidence: 0.94, note: 'from there to here' };
      if (isDeed(between)) return { severity: 'critical', confidence: 0.94, note: 'doer and sufferer changed places' };
    }
  return null;
}

/** "to" after a "from" before the change. */
const isWay = (change: Change, between: readonly LineToken[]): boolean =>
  between.length === 1 &&
  between[0]!.folded === 'to' &&
  change.baseSide.line.tokens
    .slice(Math.max(0, change.baseFrom - 2), change.baseFrom)
    .some((token) => token.folded === 'from');

/** A verb in the past, alone or with a particle: that a word ends in -ed or is listed as a past form must do. */
const isDeed = (between: readonly LineToken[]): boolean =>
  between.length <= 2 &&
  !between.some((token) => listWords.has(token.folded)) &&
  !between[0]!.facts.function &&
  (/[a-z]ed$/.test(between[0]!.folded) || isPastForm(between[0]!.folded)) &&
  between.slice(1).every((token) => token.facts.function);

/** A stretch of the form name, words, name, with a verb between: no list word, and something that is no function word. */
function parts(
  words: readonly LineToken[],
  names: Parameters<typeof isName>[1],
): { before: string; between: string; after: string } | null {
  let first = 0;
  while (first < words.length && isName(words[first]!, names)) first++;
  let last = words.length;
  while (last > first && isName(words[last - 1]!, names)) last--;
  const between = words.slice(first, last);
  if (first === 0 || last === words.length || between.length === 0 || between.length > 6) return null;
  if (between.some((word) => listWords.has(word.folded)) || between.every((word) => word.facts.function)) return null;
  const text = (part: readonly LineToken[]) => part.map((word) => word.bare).join(' ');
  return { before: text(words.slice(0, first)), between: text(between), after: text(words.slice(last)) };
}

const listWords = new Set(['and', 'or', 'nor', 'but', 'plus', 'as', 'with']);
