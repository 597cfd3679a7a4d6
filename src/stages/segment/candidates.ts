import type { Nesting } from './nesting.ts';

/** A place where a sentence may end. All positions are in the text given. */
export interface Candidate {
  /** First mark of the run that may end a sentence. */
  readonly at: number;
  /** After the marks, and the quotes, brackets and note numbers that belong to them: the sentence would end here. */
  readonly end: number;
  /** First visible character after `end`, or the end of the stretch. */
  readonly next: number;
  /** True for a run of several ! and ? and nothing else. */
  readonly loud: boolean;
  /** `stop` a full stop; `ellipsis` two or more, or …; `call` ! or ?; `full` a mark with no other use (。 । ؟ ።). */
  readonly kind: 'stop' | 'ellipsis' | 'call' | 'full';
  /** True where a closing quote or bracket follows the mark. */
  readonly closed: boolean;
}

/**
 * Marks, then closing quotes and brackets, then note numbers in square brackets. Greek `;` and Armenian `:` count as full only
 * after a letter of their script. Spaced dots (". . .") are one ellipsis. Every part is bounded or possessive in effect: one
 * character class follows another that shares no character with it, so matching is linear.
 */
const runPattern =
  /(?:[\p{Sentence_Terminal}.!?…‼⁇⁈⁉‽]|(?<=\p{Script=Greek})[;;]|(?<=\p{Script=Armenian}[՞՜՛]?):)[\p{Sentence_Terminal}.!?…‼⁇⁈⁉‽]*(?:[ \u00a0]\.(?=[ \u00a0]|$)(?:[ \u00a0]?\.){1,4})?/gu;
/** The same without the Greek and Armenian marks, which most texts need not look for. */
const plainRunPattern = /[\p{Sentence_Terminal}.!?…‼⁇⁈⁉‽]+(?:[ \u00a0]\.(?=[ \u00a0]|$)(?:[ \u00a0]?\.){1,4})?/gu;
const greekOrArmenian = /[\u0370-\u03ff\u0530-\u058f]/;
const closers = /["“”»«’'›\])}）］】〕」』》〉*_]/;
const full = /[^\P{Sentence_Terminal}.!?‼⁇⁈⁉]|[;;:]/u;
const noteReference = /(?:[ \u00a0]?\[\p{L}?\d{1,4}(?:[,–-] ?\d{1,4}){0,8}\]){1,12}/uy;

/** A raised note number that lost its height: "as before.11 12 Then". */
const noteNumber = /(?<=\p{Ll}{2}[.!?"”’)]{1,3})\d{1,3}(?:[ ,–-]\d{1,3}){0,8}(?=\s+\p{Lu})/uy;
const emoticon = /[ \u00a0]?(?:[:;=]['’]?-?[()DPpoO|/\\]{1,3}|<3|\^_?\^)(?=\s|$)/uy;

/** Places in `text` from `from` up to `to` where a sentence may end, in order. `nesting` is what is quoted and in brackets. */
export function findCandidates(text: string, from: number, to: number, nesting: Nesting): Candidate[] {
  const opening = new Set(nesting.spans.map((span) => span.from));
  const closing = new Set([
    ...nesting.strays,
    ...nesting.spans.flatMap((span) => [span.to - 1, ...(text.endsWith("''", span.to) ? [span.to - 2] : [])]),
  ]);
  const stretch = text.slice(from, to);
  const found: Candidate[] = [];
  let done = 0;
  for (const match of stretch.matchAll(greekOrArmenian.test(stretch) ? runPattern : plainRunPattern)) {
    const at = match.index;
    if (at < done || isOmission(stretch, at, at + match[0].length)) continue;
    const { end, closed } = endOf(stretch, at + match[0].length, {
      opens: (position) => opening.has(from + position),
      closes: (position) => closing.has(from + position),
    });
    done = end;
    found.push({
      at: from + at,
      end: from + end,
      next: from + nextVisible(stretch, end),
      loud: /^[!?]{2,}$/.test(match[0]),
      kind: kindOf(match[0]),
      closed,
    });
  }
  return found;
}

/** "[...]" and "(…)" stand for words left out: no sentence ends in them. */
function isOmission(text: string, from: number, to: number): boolean {
  return /[[(]/.test(text[from - 1] ?? '') && /[\])]/.test(text[to] ?? '') && /^[.…]/.test(text[from]!);
}

function kindOf(marks: string): Candidate['kind'] {
  if (full.test(marks)) return 'full';
  if (/[!?‼⁇⁈⁉‽]/.test(marks)) return 'call';
  return marks.length > 1 || marks === '…' ? 'ellipsis' : 'stop';
}

/** Tells the opening and closing marks of pairs, by position. */
interface Marks {
  opens(position: number): boolean;
  closes(position: number): boolean;
}

/**
 * Where a sentence that has its last mark before `position` ends: after closing marks, further stops and note numbers. A closing
 * mark after a space ("« Non. »") counts only where it closes a pair; one that opens a pair never does.
 */
function endOf(text: string, position: number, marks: Marks): { end: number; closed: boolean } {
  let end = position;
  let closed = false;
  for (;;) {
    const character = text[end];
    if (character === undefined) break;
    if (!marks.opens(end) && closers.test(character) && (marks.closes(end) || !startsQuotation(text, end))) {
      end += 1;
      closed = true;
    } else if (/\s/.test(character) && marks.closes(end + 1)) {
      end += 2;
      closed = true;
    } else if (closed && /[\p{Sentence_Terminal}…]/u.test(character)) end += 1;
    else break;
  }
  for (const belonging of [noteReference, noteNumber, emoticon]) {
    belonging.lastIndex = end;
    end += belonging.exec(text)?.[0].length ?? 0;
  }
  return { end, closed };
}

/** A straight quote or guillemet right before a letter and after a space opens what follows. */
function startsQuotation(text: string, at: number): boolean {
  const after = text[at + 1];
  return (
    after !== undefined && /[\p{L}\p{N}]/u.test(after) && /["'«“*_]/.test(text[at]!) && /\s/.test(text[at - 1] ?? '')
  );
}

function nextVisible(text: string, from: number): number {
  let next = from;
  while (next < text.length && /\s/.test(text[next]!)) next += 1;
  return next;
}
