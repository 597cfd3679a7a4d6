import { abbreviations } from '../../../language/en/dotted-words.ts';
import type { LineToken } from '../words/token-line.ts';
import { isReportedIn } from './attributions.ts';

/** A stretch of a line that says one thing, and who is made to answer for it. Token numbers, `to` after the last. */
export interface Statement {
  readonly from: number;
  readonly to: number;
  /** The words for who says it; empty for a pronoun, null where the stretch names nobody: the outlet says it. */
  readonly source: readonly LineToken[] | null;
  /** The place of the verb of saying, or of "according"; -1 for none. */
  readonly verb: number;
  /** What is said: words that carry a meaning, without the source's. */
  readonly content: readonly LineToken[];
}

/** Statements of a line in text order. A stretch in which it cannot be told who says what is left out. Linear. */
export function readStatements(tokens: readonly LineToken[]): Statement[] {
  const found: Statement[] = [];
  let from = 0;
  for (let at = 0; at <= tokens.length; at++) {
    if (at < tokens.length && !endsSentence(tokens, at)) continue;
    if (at > from) found.push(...statementsOf(tokens, from, at));
    from = at + 1;
  }
  return found;
}

/** A mark that ends a sentence; the dot of "Rep. Holm" and of "U.S." does not. */
const endsSentence = (tokens: readonly LineToken[], at: number): boolean => {
  const { text, quotation } = tokens[at]!;
  if (quotation >= 0 || !/^[.;!?]$/.test(text)) return false;
  const before = tokens[at - 1];
  return (
    text !== '.' ||
    before === undefined ||
    !(before.capital && (before.text.length < 3 || abbreviations.has(before.folded)))
  );
};

/** The statements of one sentence: one, or one for each verb of saying where a "but" or "while" stands between them. */
function statementsOf(tokens: readonly LineToken[], from: number, to: number): Statement[] {
  const verbs: number[] = [];
  for (let at = from; at < to; at++) if (isReportedIn(tokens, at)) verbs.push(at);
  if (verbs.length === 0) return [statementOf(tokens, from, to, -1)];
  if (verbs.length === 1) {
    // "…, while Creed cited family reasons" is said by nobody but the outlet.
    const cut = contrastAfter(tokens, verbs[0]!, to);
    const rest = cut < to ? [statementOf(tokens, cut, to, -1)] : [];
    return [statementOf(tokens, from, cut, verbs[0]!), ...rest];
  }
  const cuts: number[] = [from];
  for (let i = 1; i < verbs.length; i++) {
    const cut = cutBetween(tokens, verbs[i - 1]!, verbs[i]!);
    if (cut < 0) return [];
    cuts.push(cut);
  }
  return cuts.map((start, i) => statementOf(tokens, start, cuts[i + 1] ?? to, verbs[i]!));
}

const contrasting = /^(?:but|while|whereas|although|though|however|yet)$/;

/** The first "while" or "but" after a comma that follows a verb of saying and its statement; `to` for none. */
function contrastAfter(tokens: readonly LineToken[], verb: number, to: number): number {
  for (let at = verb + 4; at < to; at++)
    if (tokens[at - 1]!.text === ',' && contrasting.test(tokens[at]!.folded)) return at;
  return to;
}

/** The place between two verbs of saying at which the second statement begins; -1 for none. */
function cutBetween(tokens: readonly LineToken[], first: number, second: number): number {
  for (let at = second - 1; at > first; at--) if (contrasting.test(tokens[at]!.folded)) return at;
  for (let at = second - 1; at > first; at--)
    if (tokens[at]!.folded === 'and' && tokens[at - 1]?.text === ',') return at;
  return -1;
}

function statementOf(tokens: readonly LineToken[], from: number, to: number, verb: number): Statement {
  if (verb < 0) return { from, to, verb, source: null, content: telling(tokens, from, to) };
  const [start, end] = sourceRange(tokens, from, to, verb);
  const source = telling(tokens, start, end).filter(
    ({ facts }) => facts.weekday === undefined && facts.month === undefined,
  );
  const content = [...telling(tokens, from, Math.min(start, verb)), ...telling(tokens, Math.max(end, verb + 1), to)];
  return { from, to, verb, source, content };
}

/** Tokens that the words for a speaker take at most. */
const longestSource = 14;

/** Where the words for who says it stand: after "according to", after a verb that follows a comma, else before the verb. */
function sourceRange(tokens: readonly LineToken[], from: number, to: number, verb: number): readonly [number, number] {
  if (tokens[verb]!.folded === 'according' || tokens[verb]!.folded === 'per') {
    const start = tokens[verb]!.folded === 'per' ? verb + 1 : verb + 2;
    return [start, untilMark(tokens, start, to)];
  }
  if (tokens[verb - 1] && /^[,"”’'»]$/.test(tokens[verb - 1]!.text) && !isApposed(tokens, from, verb)) {
    const end = untilMark(tokens, verb + 1, to);
    if (end > verb + 1) return [verb + 1, end];
  }
  // "…, the mayor said": after the last comma where little follows the verb; a comma right before it closes an apposition.
  if (to - verb <= 8) {
    const last = tokens[verb - 1]?.text === ',' ? verb - 2 : verb - 1;
    for (let at = last; at > Math.max(from, verb - longestSource); at--)
      if (/^[,"”»]$/.test(tokens[at]!.text) && !isApposition(tokens, at, verb)) return [at + 1, verb];
  }
  return [Math.max(from, verb - longestSource), verb];
}

/** "Holm, the chief, said": a comma before a verb that closes what was opened by another shortly before, after the first words of the sentence. */
const isApposed = (tokens: readonly LineToken[], from: number, verb: number): boolean => {
  const comma = tokens.slice(from, verb - 1).findIndex(({ text }) => text === ',');
  return tokens[verb - 1]!.text === ',' && comma >= 0 && comma <= 4;
};

/** The first comma of "the chief, Mara Quill, said" parts a name from an office. */
const isApposition = (tokens: readonly LineToken[], at: number, verb: number): boolean =>
  tokens[verb - 1]?.text === ',' && tokens[at]!.text === ',' && tokens[at + 1]?.capital === true;

function untilMark(tokens: readonly LineToken[], from: number, to: number): number {
  let at = from;
  while (at < to && at - from < longestSource && !/^[,:—–"“]$/.test(tokens[at]!.text)) at++;
  return at;
}

const telling = (tokens: readonly LineToken[], from: number, to: number): LineToken[] =>
  tokens.slice(from, to).filter(({ kind, facts }) => kind !== 'punctuation' && !facts.function);
