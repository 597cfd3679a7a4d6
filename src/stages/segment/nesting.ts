import type { Span } from '../../model/span.ts';

const closerOf: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '（': '）',
  '［': '］',
  '【': '】',
  '〔': '〕',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
};
const isCloser = new Set(Object.values(closerOf));
const bracketOrQuote = /''|``|[()[\]{}（）［］【】〔〕「」『』《》〈〉"“”„‟«»‘’‚'`‹›]/g;
const openQuotes = '“„‟«»”‚‹';
/** English words written with an apostrophe in front. */
const elision = /^(?:tis|twas|em|til|cause|bout|round|n|nineties|eighties|sixties|cos)\b/i;
/** Farther apart than this, two quotation marks, or two brackets, are not taken for a pair: one of them is probably lost. */
const farthestQuotes = 1200;
const farthestBrackets = 400;
/** A quotation longer than this is split into its sentences; treebanks split even shorter ones, style guides none. */
const longestWhole = 200;
/** "a)", "1.)": the number of a list item has a closing bracket only. */
const itemLabel = /(?:^|\s)(?:\p{N}{1,3}|\p{L})[.．]?$/u;
/** Opened marks kept at once; a text of nothing but openers must not make every closer search them all. */
const deepest = 64;

/** What is nested in a text. */
export interface Nesting {
  readonly spans: readonly Span[];
  /** Straight quotation marks that close something that was never opened here. */
  readonly strays: readonly number[];
}

interface Open {
  readonly mark: string;
  readonly at: number;
}

/**
 * Bracketed and quoted stretches of `text` between `from` and `to`, from the opening mark to after the closing one, that have
 * both marks. Brackets of a kind that has a closing one without an opening one are not trusted (a list of "a)", a text turned
 * around by a converter). A quotation that runs on into the next paragraph has none here, so its sentences are split like any others.
 */
export function nestedSpans(text: string, from: number, to: number): Nesting {
  const strays: number[] = [];
  let spans: Span[] = [];
  const open: Open[] = [];
  const stray = new Set<string>();
  const stretch = text.slice(from, to);
  for (const match of stretch.matchAll(bracketOrQuote)) {
    const mark = match[0];
    const at = match.index;
    const closed = closes(stretch, mark, at, open);
    if (closed >= 0) {
      const start = open[closed]!.at;
      if (at - start <= (isCloser.has(mark) ? farthestBrackets : farthestQuotes))
        spans.push({ from: from + start, to: from + at + mark.length });
      open.length = closed;
    } else if (isCloser.has(mark)) {
      if (!itemLabel.test(stretch.slice(Math.max(0, at - 6), at))) stray.add(mark);
    } else if (opens(stretch, mark, at)) {
      if (open.length >= deepest) open.shift();
      open.push({ mark, at });
    } else if (mark === '"' || (mark === "''" && /[.!?…]\s+$/.test(stretch.slice(Math.max(0, at - 3), at))))
      strays.push(from + at);
  }
  if (stray.size > 0) spans = spans.filter((span) => !stray.has(text[span.to - 1]!));
  return { spans, strays };
}

/** Those of the nested stretches that no sentence may end in. */
export function wholeSpans(text: string, nested: readonly Span[]): Span[] {
  return nested.filter((span) => span.to - span.from <= longestWhole || isCloser.has(text[span.to - 1]!));
}

/** Index in `open` of the mark that `mark` closes, or -1. */
function closes(text: string, mark: string, at: number, open: readonly Open[]): number {
  if (closerOf[mark]) return -1;
  for (let i = open.length - 1; i >= 0; i -= 1) {
    const opener = open[i]!;
    if (pairs(text, opener, mark, at)) return i;
    if (closerOf[opener.mark] && !isCloser.has(mark)) return -1;
  }
  return -1;
}

function pairs(text: string, opener: Open, mark: string, at: number): boolean {
  switch (opener.mark) {
    case '"':
      return mark === '"' && leaning(text, at) !== 'opens';
    case "''":
    case '``':
      return mark === "''";
    case '“':
      return mark === '”' || mark === '"';
    case '„':
    case '‟':
      return mark === '“' || mark === '”' || mark === '"';
    case '«':
      return mark === '»';
    case '»':
      return (mark === '«' || mark === '»') && /\S/.test(text[at - 1] ?? ' ');
    case '”':
      return mark === '”';
    case '‹':
      return mark === '›';
    case '‘':
    case '‚':
    case "'":
    case '`':
      return (mark === '’' || mark === "'" || (opener.mark === '‚' && mark === '‘')) && endsQuotation(text, at);
    default:
      return closerOf[opener.mark] === mark;
  }
}

/** An apostrophe is a closing mark only after the punctuation that English puts before one: "dogs' and" is none. */
function endsQuotation(text: string, at: number): boolean {
  return /[.,!?…;:—–-]/.test(text[at - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? '');
}

/**
 * Which way a straight quotation mark leans by the spaces at its sides; alone between spaces after a full stop it closes, since
 * a writer who puts spaces inside his marks is done with the quotation there.
 */
function leaning(text: string, at: number): 'opens' | 'closes' | 'either' {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  if (/[\s([—–]/.test(before)) {
    if (/[^\s.,;:!?)\]]/.test(after)) return 'opens';
    return /[.!?…]\s+$/.test(text.slice(Math.max(0, at - 3), at)) ? 'closes' : 'either';
  }
  return /[\s.,;:!?)\]]/.test(after) ? 'closes' : 'either';
}

function opens(text: string, mark: string, at: number): boolean {
  if (closerOf[mark]) return true;
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  if (mark === "''") return /\s/.test(before) && /\S/.test(text[at + 2] ?? ' ');
  if (mark === '"') return leaning(text, at) !== 'closes';
  if (mark === '``') return true;
  if (mark === '”' || mark === '»') return /[\s(]/.test(before) && /\S/.test(after);
  if (openQuotes.includes(mark)) return true;
  if (mark === '‘' || mark === '`' || mark === "'")
    return /[\s("“—–:,]/.test(before) && /\p{L}/u.test(after) && !elision.test(text.slice(at + 1, at + 8));
  return false;
}
