import type { Span } from '../model/span.ts';

/** A quotation in a body: the span of the words inside the marks; `depth` 0 is outermost. */
export interface QuotedSpan extends Span {
  readonly depth: number;
}

interface OpenMark {
  readonly family: Family;
  readonly from: number;
}

/** Marks that belong together. `double` and `single` are the ambiguous straight ones; curly ones may stand in for them. */
type Family = 'double' | 'single' | 'angle' | 'single-angle' | 'corner' | 'white-corner';

const familyOf: Readonly<Record<string, Family>> = {
  '"': 'double',
  '“': 'double',
  '”': 'double',
  '„': 'double',
  '‟': 'double',
  '〝': 'double',
  '〞': 'double',
  '″': 'double',
  "'": 'single',
  '‘': 'single',
  '’': 'single',
  '‚': 'single',
  '‛': 'single',
  '«': 'angle',
  '»': 'angle',
  '‹': 'single-angle',
  '›': 'single-angle',
  '「': 'corner',
  '」': 'corner',
  '『': 'white-corner',
  '』': 'white-corner',
};
const anyMark = /["“”„‟〝〞″'‘’‚‛«»‹›「」『』]/g;
const space = /[\s\u00a0\u200b]/;
const before = /[\s\u00a0([{\-–—/:"“„«‘'‚¿¡]/;
const letterOrDigit = /[\p{L}\p{N}]/u;
const letter = /\p{L}/u;
const digit = /\p{N}/u;

/**
 * The quotations of a body, in text order of their openings. Apostrophes are no marks; a straight mark opens or closes by the space around it;
 * a quotation left open at the end of a paragraph goes on if the next paragraph opens with the same mark, else it is none. A single mark that
 * nothing closes goes with a double one that nothing opened ('like this."): a slip of the pen, common in copies.
 */
export function findQuotations(body: string): QuotedSpan[] {
  const found: QuotedSpan[] = [];
  let carried: OpenMark | null = null;
  for (let start = 0; start <= body.length; ) {
    const feed = body.indexOf('\n', start);
    const end = feed < 0 ? body.length : feed;
    if (body.slice(start, end).trim().length > 0) carried = readParagraph(body, start, end, carried, found);
    start = end + 1;
  }
  return found.sort((one, other) => one.from - other.from || other.to - one.to);
}

function readParagraph(
  body: string,
  start: number,
  end: number,
  carried: OpenMark | null,
  found: QuotedSpan[],
): OpenMark | null {
  const stack: OpenMark[] = [];
  const lastSingle = lastCloser(body, start, end);
  let stray = -1;
  // Where the stretch without marks began that was the last to hold letters, so that nothing is looked through twice.
  let stretch = start;
  let letters = -1;
  const holdsLetters = (from: number, to: number) =>
    from >= start ? letters >= from : letterOrDigit.test(body.slice(from, to));
  anyMark.lastIndex = start;
  for (let match = anyMark.exec(body); match && match.index < end; match = anyMark.exec(body)) {
    const at = match.index;
    if (letterOrDigit.test(body.slice(stretch, at))) letters = stretch;
    stretch = at + 1;
    const family = familyOf[match[0]]!;
    const open = lastIndexOfFamily(stack, family);
    const role = roleOf(body, at, start, end, open >= 0, at < lastSingle);
    if (role === 'open') {
      if (
        carried &&
        stack.length === 0 &&
        carried.family === family &&
        at - start < 8 &&
        !letterOrDigit.test(body.slice(start, at))
      ) {
        stack.push(carried);
        carried = null;
      } else {
        if (open >= 0 && !isCurlyOpen(match[0])) stack.length = open;
        stack.push({ family, from: at + 1 });
      }
      stray = -1;
    } else if (role === 'none') {
      const [previous, next] = [body[at - 1] ?? ' ', body[at + 1] ?? ' '];
      if (family === 'single' && before.test(previous) && letter.test(next)) stray = at;
      else if (family === 'double' && stray >= 0 && stack.length === 0 && closesStray(previous, next)) {
        found.push({ from: stray + 1, to: at, depth: 0 });
        stray = -1;
      }
    } else if (role === 'close' && open >= 0) {
      const from = stack[open]!.from;
      stack.length = open;
      if (holdsLetters(from, at)) found.push({ from, to: at, depth: stack.length });
    }
  }
  return stack.find((mark) => mark.family === 'double' || mark.family === 'angle') ?? null;
}

const isCurlyOpen = (mark: string): boolean => mark === '“' || mark === '„' || mark === '‘' || mark === '«';

function lastIndexOfFamily(stack: readonly OpenMark[], family: Family): number {
  for (let i = stack.length - 1; i >= 0; i--) if (stack[i]!.family === family) return i;
  return -1;
}

type Role = 'open' | 'close' | 'none';

function roleOf(body: string, at: number, start: number, end: number, isOpen: boolean, closerLater: boolean): Role {
  const mark = body[at]!;
  const previous = at > start ? body[at - 1]! : ' ';
  const next = at + 1 < end ? body[at + 1]! : ' ';
  switch (mark) {
    case '„':
    case '‟':
    case '〝':
    case '「':
    case '『':
    case '‚':
      return 'open';
    case '」':
    case '』':
    case '〞':
    case '”':
    case '″':
      return isOpen ? 'close' : 'none';
    case '“':
      // A German closing mark, or the opening one everybody uses.
      return isOpen && !before.test(previous) && !letterOrDigit.test(next) ? 'close' : 'open';
    case '«':
    case '‹':
    case '»':
    case '›':
      return angleRole(mark, isOpen);
    case '"':
      return straightRole(previous, next, isOpen);
    default:
      return singleRole(mark, previous, next, isOpen, closerLater);
  }
}

/** French marks point out («…»), German and Danish ones may point in (»…«): whichever comes first opens. */
const angleRole = (_mark: string, isOpen: boolean): Role => (isOpen ? 'close' : 'open');

function straightRole(previous: string, next: string, isOpen: boolean): Role {
  if (isOpen)
    return before.test(previous) &&
      previous !== '-' &&
      !space.test(next) &&
      letterOrDigit.test(next) &&
      space.test(previous)
      ? 'open'
      : 'close';
  return before.test(previous) && !space.test(next) ? 'open' : 'none';
}

function singleRole(mark: string, previous: string, next: string, isOpen: boolean, closerLater: boolean): Role {
  if (letterOrDigit.test(previous) && letterOrDigit.test(next)) return 'none';
  if (mark === '‘') return closerLater && !space.test(next) ? 'open' : 'none';
  if (isOpen && closes(previous, next)) {
    // "the workers’ rights" inside a single-quoted stretch: a later mark is the closing one.
    if (previous === 's' && space.test(next) && closerLater) return 'none';
    return 'close';
  }
  if (!isOpen && before.test(previous) && letterOrDigit.test(next))
    return closerLater && mark === "'" ? 'open' : 'none';
  return 'none';
}

/** Not after a figure, where a double mark stands for inches. */
const closesStray = (previous: string, next: string): boolean => closes(previous, next) && !digit.test(previous);

const closes = (previous: string, next: string): boolean => !space.test(previous) && !letterOrDigit.test(next);

/** Where the last mark stands in a paragraph that could close a single-quoted stretch; -1 for none. */
function lastCloser(body: string, start: number, end: number): number {
  for (let at = end - 1; at > start; at--) {
    const mark = body[at];
    if ((mark === '’' || mark === "'") && closes(body[at - 1]!, at + 1 < end ? body[at + 1]! : ' ')) return at;
  }
  return -1;
}
