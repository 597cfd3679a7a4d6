import { openingVerbs } from '../../../language/en/modality-words.ts';
import type { Change } from '../context.ts';
import { openingsIn, stretchAround } from '../statements/openings.ts';
import { baseForms, sameLemma } from '../words/meaning.ts';
import { foldedText, type LineToken } from '../words/token-line.ts';
import { defineClassifier } from './classifier.ts';

/** The words that left a deed open are gone, and the deed stands in the next word on both sides. */
export const frameDropped = defineClassifier({
  id: 'frame-dropped',
  kind: 'modality',
  severity: 'major',
  languages: ['en'],
  docs: {
    title: 'A plan, an offer or a suspicion told as a deed',
    why: 'To offer is not to do, and to be held on suspicion of a crime is not to have committed it. The verb stays, so only a few small words seem to be missing.',
    caught: [
      'The firm had [offered to call/called] an ambulance.',
      'The city [plans to/will] close its orchestra.',
      'He was held [on suspicion of/for] causing the fire.',
      'Turnout [was likely to exceed/exceeded] a half.',
      'The studio [is in talks to sell/sold] its archive.',
      'The band [hopes to/will] tour again in spring.',
    ],
    spared: [
      'The city [plans to/intends to] close its orchestra.',
      'The city [is about to/will] close its orchestra.',
      'He [wanted to/wished to] go home.',
      'The show [is set to/will] begin at nine.',
    ],
  },
  measured: { precision: 1, recall: 1, cases: 8, on: 'own' },
  classify(change) {
    if (change.moved) return null;
    const { frame, rest, within } = framed(change);
    if (frame.length < 2 || frame.length > 6 || rest.length > 2 || rest.some(isOpen)) return null;
    // A verb that changed with its frame is for the classifier of modality, unless no verb opens the frame.
    if (within ? !opensByPhrase(frame) : !opens(frame, rest.some(isWill))) return null;
    if (!rest.every((word) => word.facts.function || settled.has(word.folded))) return null;
    if (isScheduled(change, frame, rest) || isOpenStill(change)) return null;
    return { severity: 'major', confidence: 0.94, note: 'what was left open is told as done, or as sure' };
  },
});

/** What stands before the deed on both sides, where both have the same deed: right after the change, or at the end of it. Empty where they do not. */
function framed(change: Change): Framed {
  const { baseWords, copyWords, baseSide, baseTo, copySide, copyTo } = change;
  if (sameDeed(baseSide.line.tokens[baseTo], copySide.line.tokens[copyTo]))
    return { frame: baseWords, rest: copyWords, within: false };
  const within = sameDeed(baseWords.at(-1), copyWords.at(-1));
  return within
    ? { frame: baseWords.slice(0, -1), rest: copyWords.slice(0, -1), within }
    : { frame: [], rest: [], within };
}

interface Framed {
  readonly frame: readonly LineToken[];
  readonly rest: readonly LineToken[];
  /** The deed is the last word of the change itself. */
  readonly within: boolean;
}

/** True for one verb, in any form. */
const sameDeed = (one: LineToken | undefined, other: LineToken | undefined): boolean =>
  one?.kind === 'word' && other?.kind === 'word' && !one.facts.function && sameLemma(one.folded, other.folded);

const isWill = ({ folded }: LineToken): boolean => folded === 'will' || folded === 'shall';

/** "is set to begin" and "will begin", or "begins"; "announced plans to share" and "said they would share": still to come on both sides. */
function isScheduled({ copySide, copyTo }: Change, frame: readonly LineToken[], rest: readonly LineToken[]): boolean {
  if (rest.some(({ folded }) => folded === 'would')) return true;
  if (!/\b(?:is|are|due|set) (?:due|set|scheduled) to$/.test(foldedText(frame))) return false;
  const deed = copySide.line.tokens[copyTo];
  return rest.some(isWill) || (rest.length === 0 && /[^s]s$/.test(deed?.folded ?? ''));
}

/** "were expected to rise" and "it forecasts that they will rise". */
function isOpenStill({ baseSide, baseTo, copySide, copyTo }: Change): boolean {
  const [base, copy] = [baseSide.line.tokens, copySide.line.tokens];
  const count = (tokens: readonly LineToken[], at: number) =>
    tokens.length === 0 ? 0 : openingsIn(tokens, stretchAround(tokens, Math.min(at, tokens.length - 1)));
  const left = count(copy, copyTo);
  return left > 0 && left >= count(base, baseTo);
}

/** Words that leave nothing open. */
const settled = new Set(['will', 'shall', 'now']);

/** Wishes, aims and duties say little of whether the deed was done: what is for a purpose mostly serves it. */
const vague = new Set('want wish hope mean intend able due ready set believe think say'.split(' '));
const openVerbs = new Set(openingVerbs.filter((verb) => !vague.has(verb)));
/** Those that "will" in their place makes sure. */
const wishes = new Set(['want', 'wish', 'hope']);

const isOpen = ({ folded, facts }: LineToken): boolean =>
  facts.hedge === true || (facts.modal ?? 1) < 0.6 || baseForms(folded).some((form) => openVerbs.has(form));

/** "plans to", "in talks to", "likely to", "on suspicion of": what ends in a word that leads to a deed, after one that leaves it open. */
function opens(words: readonly LineToken[], isSure: boolean): boolean {
  if (words.some((word) => word.facts.negator || word.facts.negating)) return false;
  if (opensByPhrase(words)) return true;
  const isOpening = (form: string) => openVerbs.has(form) || (isSure && wishes.has(form));
  return words.at(-1)!.folded === 'to' && words.some((word) => baseForms(word.folded).some(isOpening));
}

const opensByPhrase = (words: readonly LineToken[]): boolean =>
  /\b(?:on suspicion of|suspected of|in talks to|likely to|in line to|(?:is|are|was|were|be) (?:due|set) to)$/.test(
    foldedText(words),
  );
