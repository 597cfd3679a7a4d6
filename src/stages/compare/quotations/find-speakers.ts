import type { SegmentedText } from '../../../model/article.ts';
import type { Quotation } from '../../../model/edit.ts';
import type { QuotedSpan } from '../../../text/find-quotations.ts';
import { isName, type NameBook } from '../names/names.ts';
import type { LineToken } from '../words/token-line.ts';

/** A quotation with its words, and the sentences it stands in. */
export interface ReadQuotation {
  readonly quotation: Quotation;
  /** Keys of the words inside the marks; words in square brackets are the editor's and left out. */
  readonly words: readonly string[];
  /** The text inside the marks, white space folded, marks at its ends dropped. */
  readonly text: string;
  /** Sentence ordinals, first to last. */
  readonly sentences: readonly [number, number];
}

/** How far from the marks a reporting verb is looked for, in tokens. */
const reach = 14;

/** The outermost quotations of a text with speaker and verb, where the sentence names them; `lineOf` gives the tokens of a sentence. A quotation without a speaker of its own takes that of the one before it in its paragraph. */
export function readQuotations(
  text: SegmentedText,
  spans: readonly QuotedSpan[],
  lineOf: (ordinal: number) => readonly LineToken[],
  book: NameBook,
): ReadQuotation[] {
  const found: ReadQuotation[] = [];
  let at = 0;
  for (const span of spans) {
    while (at < text.sentences.length - 1 && text.sentences[at]!.to <= span.from) at++;
    let last = at;
    while (last < text.sentences.length - 1 && text.sentences[last]!.to < span.to) last++;
    if (text.sentences.length === 0) break;
    const inside: LineToken[] = [];
    for (let s = at; s <= last; s++)
      for (const token of lineOf(s)) if (token.from >= span.from && token.to <= span.to) inside.push(token);
    const heard =
      hear([...lineOf(at), ...(last > at ? lineOf(last) : [])], span, book) ?? inherited(found.at(-1), text, at);
    found.push({
      quotation: { from: span.from, to: span.to, speaker: heard?.speaker ?? null, verb: heard?.verb ?? null },
      words: wordsInside(inside),
      text: text.body
        .slice(span.from, span.to)
        .replace(/\s+/g, ' ')
        .replace(/^[\s,.;]+|[\s,.;]+$/g, ''),
      sentences: [at, last],
    });
  }
  return found;
}

function wordsInside(tokens: readonly LineToken[]): string[] {
  const words: string[] = [];
  let bracket = false;
  for (const token of tokens) {
    if (token.text === '[') bracket = true;
    else if (token.text === ']') bracket = false;
    else if (!bracket && token.kind !== 'punctuation') words.push(token.key);
  }
  return words;
}

function inherited(before: ReadQuotation | undefined, text: SegmentedText, sentence: number): Heard | null {
  const last = before ? text.sentences[before.sentences[1]] : undefined;
  if (!before || !last || last.paragraph !== text.sentences[sentence]!.paragraph) return null;
  return { speaker: before.quotation.speaker, verb: null };
}

interface Heard {
  readonly speaker: string | null;
  readonly verb: string | null;
}

/** The reporting verb nearest to the marks in the tokens around a quotation, and its subject. */
function hear(tokens: readonly LineToken[], span: QuotedSpan, book: NameBook): Heard | null {
  const outside = tokens.filter((token) => token.quotation < 0);
  const after = outside.findIndex((token) => token.from >= span.to);
  const edge = after < 0 ? outside.length : after;
  let best: { at: number; distance: number } | null = null;
  for (let at = Math.max(0, edge - reach); at < Math.min(outside.length, edge + reach); at++) {
    const distance = at >= edge ? at - edge : edge - at - 0.5;
    if (!reports(outside, at) && !(distance <= besideMarks && voices.has(outside[at]!.folded))) continue;
    if (!best || distance < best.distance) best = { at, distance };
  }
  if (!best) return null;
  const verb = outside[best.at]!;
  if (verb.folded === 'according') return { speaker: nameAfter(outside, best.at + 2, book), verb: 'according to' };
  const next = nameAfter(outside, best.at + 1, book);
  const previous = nameBefore(outside, best.at, book);
  // "…,” said Lindholm": the verb stands right after the closing mark. Else the subject comes first.
  const inverted = best.at >= edge && best.distance <= 1;
  return { speaker: inverted ? (next ?? previous) : (previous ?? next), verb: verb.text };
}

/** Right beside the marks, a comma or a colon between, a verb of voice hands on speech as well: "…,” laughed the miller". */
const besideMarks = 3;
const voices = new Set(
  'laughed laughs smiled smiles grinned chuckled sighed sighs shouted shouts cried cries yelled screamed whispered murmured muttered groaned shrugged sang gasped beamed snapped wept'.split(
    ' ',
  ),
);

function reports(tokens: readonly LineToken[], at: number): boolean {
  const token = tokens[at]!;
  if (token.folded === 'according') return tokens[at + 1]?.folded === 'to';
  if (token.facts.stances === undefined) return false;
  // "his claim", "a report": a noun.
  return !/^(?:a|an|the|his|her|its|their|this|that|no|any)$/.test(tokens[at - 1]?.folded ?? '');
}

/** The first name in the clause from `from` on, or a plain subject ("the mayor", "he"). */
function nameAfter(tokens: readonly LineToken[], from: number, book: NameBook): string | null {
  for (let at = from; at < Math.min(tokens.length, from + 9); at++) {
    const token = tokens[at]!;
    if (token.kind === 'punctuation' && !/^[-.']$/.test(token.text)) break;
    if (token.folded === 'that' || token.folded === 'to') break;
    if (isName(token, book)) return nameRun(tokens, at, book);
  }
  return subject(tokens.slice(from, from + 3), true);
}

function nameBefore(tokens: readonly LineToken[], verb: number, book: NameBook): string | null {
  const to = beforeBrackets(tokens, verb);
  const apposed = nameBeforeApposition(tokens, to, book);
  if (apposed) return apposed;
  let nearest: string | null = null;
  for (let at = to - 1; at >= Math.max(0, to - 9); at--) {
    const token = tokens[at]!;
    if (nearest ? token.kind === 'punctuation' : /^["“”;:]$/.test(token.text)) break;
    if (!isName(token, book)) continue;
    while (at > 0 && isName(tokens[at - 1]!, book)) at--;
    nearest ??= nameRun(tokens, at, book);
    // "Marsh of the Friends of Varna said": a name that hangs on another is not who speaks.
    if (!hanging.has(tokens[at - 1]?.folded ?? '')) return nameRun(tokens, at, book);
  }
  if (nearest) return nearest;
  return subject(tokens.slice(Math.max(0, to - 3), to), false);
}

/** "Senator Ann Holm (Ind-Varn) said": who speaks stands before the brackets. */
function beforeBrackets(tokens: readonly LineToken[], verb: number): number {
  if (tokens[verb - 1]?.text !== ')') return verb;
  for (let at = verb - 2; at >= Math.max(0, verb - 9); at--) if (tokens[at]!.text === '(') return at;
  return verb;
}

const hanging = new Set(['of', 'for', 'from', 'in', 'at', 'with', 'the']);

/** How far back an apposition may reach, in tokens. */
const longestApposition = 16;

/**
 * "Lars Holm, the SVR's director, said", "Marsh, 46, a miner from Varna, said": before a verb that follows a comma, the name before one of the commas that
 * does not itself hang on a preposition or an article. Null where no comma comes before the verb.
 */
function nameBeforeApposition(tokens: readonly LineToken[], to: number, book: NameBook): string | null {
  if (tokens[to - 1]?.text !== ',') return null;
  for (let comma = to - 1; comma >= Math.max(1, to - longestApposition); comma--) {
    const token = tokens[comma]!;
    if (/^["“”;:.]$/.test(token.text) && !isInsideName(tokens, comma)) return null;
    if (token.text !== ',' || !isName(tokens[comma - 1]!, book)) continue;
    let first = comma - 1;
    while (first > 0 && (isName(tokens[first - 1]!, book) || isInsideName(tokens, first - 1))) first--;
    while (!isName(tokens[first]!, book)) first++;
    if (!tokens[first - 1]?.facts.function) return nameRun(tokens, first, book);
  }
  return null;
}

/** The dot of "St. Brendan", and the marks of "Samuel “Sam” Okonjo", whose quoted word is left out here. */
const isInsideName = (tokens: readonly LineToken[], at: number): boolean => {
  const [before, mark, after] = [tokens[at - 1], tokens[at]!.text, tokens[at + 1]];
  if (mark === '.') return before?.capital === true && before.text.length <= 3 && after?.capital === true;
  return /^["“”]$/.test(mark) && (/^["“”]$/.test(before?.text ?? '') || /^["“”]$/.test(after?.text ?? ''));
};

function nameRun(tokens: readonly LineToken[], from: number, book: NameBook): string {
  let to = from + 1;
  while (
    to < tokens.length &&
    (isName(tokens[to]!, book) ||
      (joiners.has(tokens[to]!.folded) && tokens[to + 1] !== undefined && isName(tokens[to + 1]!, book)))
  )
    to++;
  return tokens
    .slice(from, to)
    .map((token) => token.text.replace(/['’]s$/, ''))
    .join(' ');
}

const joiners = new Set(['of', 'al', 'bin', 'ibn', 'de', 'da', 'van', 'von', 'der', 'la', 'el', '.', 'for']);

/** "he", "the mayor", "officials": what stands next to the verb where no name does. */
function subject(tokens: readonly LineToken[], afterVerb: boolean): string | null {
  const words = tokens.filter((token) => token.kind === 'word');
  const near = afterVerb ? words[0] : words.at(-1);
  if (!near) return null;
  if (near.facts.pronoun) return near.folded;
  const article = words.findIndex((word) => word.folded === 'the' || word.folded === 'a' || word.folded === 'an');
  if (article >= 0 && words[article + 1]) return `${words[article]!.folded} ${words[article + 1]!.folded}`;
  return /s$/.test(near.folded) && !near.facts.function ? near.folded : null;
}
