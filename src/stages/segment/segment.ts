import type { Sentence } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';
import { tokenise } from '../../text/tokens.ts';
import { type Block, findBlocks } from './blocks.ts';
import { findBreaks } from './breaks.ts';
import { findCandidates } from './candidates.ts';
import { endsSentence, type Stretch } from './decide.ts';
import { nestedSpans, wholeSpans } from './nesting.ts';
import { profileFor } from './profile.ts';

/**
 * Sentences of a body, with their tokens. Subheads and list items are sentences of their own. Every visible character stands in
 * exactly one sentence. A sentence crosses a line feed only where a line was wrapped (see blocks.ts). A full stop before a small
 * letter does not end a sentence, so what a machine left in the middle of one ("Armenia. and the coast") stays inside it, where
 * detectors see it; only before a pronoun that must be a subject, or in a paragraph written without capitals, does it end one.
 * `given` sentences are kept as they are. `language` may be `und` or wrong for short texts.
 */
export function segmentBody(body: string, language: string, given?: readonly Span[]): Sentence[] {
  const profile = profileFor(body, language);
  const sentences: Sentence[] = [];
  const add = (span: Span, paragraph: number) =>
    sentences.push({ ...span, ordinal: sentences.length, paragraph, tokens: tokenise(body, span.from, span.to) });
  if (given) {
    given.forEach(add);
    return sentences;
  }
  for (const block of findBlocks(body)) for (const span of splitBlock(body, block, profile)) add(span, block.paragraph);
  return sentences;
}

function splitBlock(text: string, block: Block, profile: Stretch['profile']): Span[] {
  const { from, to } = block;
  const stretch: Stretch = {
    text,
    from,
    to,
    profile,
    careless: isCareless(text, from, to, profile.code),
  };
  const nested = nestedSpans(text, from, to);
  const breaks = findBreaks(text, from, to);
  const spans: Span[] = [];
  let start = from;
  let nextBreak = 0;
  const close = (end: number) => {
    const span = trim(text, start, end);
    if (span) spans.push(span);
    start = end;
  };
  const inside = insideOf(wholeSpans(text, nested.spans));
  for (const candidate of findCandidates(text, from, to, nested)) {
    while (nextBreak < breaks.length && breaks[nextBreak]! <= candidate.at) close(breaks[nextBreak++]!);
    if (inside(candidate.at, candidate.end)) continue;
    if (endsSentence(stretch, candidate, trim(text, start, candidate.at)?.from ?? start)) close(candidate.end);
  }
  while (nextBreak < breaks.length) close(breaks[nextBreak++]!);
  close(to);
  return spans;
}

/** A paragraph that begins with a small letter, or has the English pronoun in one, was written without care for capitals. */
function isCareless(text: string, from: number, to: number, language: string): boolean {
  const start = text.slice(from, Math.min(to, from + 12));
  if (/^[^\p{L}]{0,3}\p{Ll}/u.test(start) && !/^\W{0,3}(?:https?:|www\.)/.test(start)) return true;
  return language === 'en' && /(?<=\s)i(?:['’]?m)?(?=\s+\p{Ll})/u.test(text.slice(from, to));
}

/** Whether a stretch stands inside a bracket or quotation that goes on after it. Asked with rising positions: linear in all. */
function insideOf(nested: readonly Span[]): (from: number, to: number) => boolean {
  const outer: Span[] = [];
  for (const span of [...nested].sort((one, other) => one.from - other.from || other.to - one.to)) {
    const last = outer[outer.length - 1];
    if (!last || span.from >= last.to) outer.push(span);
  }
  let at = 0;
  return (from, to) => {
    while (at < outer.length && outer[at]!.to <= from) at += 1;
    const span = outer[at];
    return span !== undefined && span.from < from && to < span.to;
  };
}

/** Spaces, and marks without a shape of their own (zero-width spaces, direction marks), which are no sentence by themselves. */
const invisible = /[\s\p{Cf}]/u;

function trim(text: string, from: number, to: number): Span | null {
  let start = from;
  let end = to;
  while (start < end && invisible.test(text[start]!)) start += 1;
  while (end > start && invisible.test(text[end - 1]!)) end -= 1;
  return start < end ? { from: start, to: end } : null;
}
