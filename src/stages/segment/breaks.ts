import { findListItems } from './list-items.ts';

/** Rules drawn with characters, which part what stands before them from what stands after. */
const drawnRule = /(?<=\s)(?:([*=~#])\1{2,}|-{4,}|_{6,})(?=\s)/g;
/** "Place - agency:" as some agencies open their reports; a sentence of its own. */
const dateline =
  /(?<=^|[.!?؟]\s{1,4})[\p{Lu}\p{Lo}][\p{L}\p{M}\u200c .'’]{1,28} [-–—] [\p{L}\p{M}\u200c ]{2,22}:(?=\s)/gu;
/** An address, and right after it another one or a capital: nobody puts a stop after an address. */
const address = /(?<=\s|^|[<(])(?:https?:\/\/|www\.)[^\s<>]{3,200}(?=\s+(?:https?:|www\.))/g;
/** The head of a letter: when it was sent, or from which address; then the letter begins without a stop before it. */
const letterHead =
  /(?<=\d[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}:\d{2}(?::\d{2})? [AP]M|[\w.-]{1,64}@[\w-]{1,64}\.[\w.-]{2,64}>?)(?=\s+\p{Lu})/gu;
/** A face made of characters, which stands where a stop would. */
const emoticon = /(?<=[\p{L}\p{N}]\s)[:;=]['’]?-?[)(DPp](?=\s+\p{Lu}\p{Ll}*\s)/gu;

/** Positions in a line where one sentence is plainly parted from the next by something else than a full stop, in order. */
export function findBreaks(text: string, from: number, to: number): number[] {
  const line = text.slice(from, to);
  const breaks = new Set(findListItems(line));
  if (/[*=~#]{3}|-{4}|_{6}/.test(line))
    for (const match of line.matchAll(drawnRule)) breaks.add(match.index).add(match.index + match[0].length);
  for (const pattern of patternsFor(line))
    for (const match of line.matchAll(pattern)) breaks.add(match.index + match[0].length);
  return [...breaks].sort((one, other) => one - other).map((at) => at + from);
}

/** Most lines hold nothing of the kind, and a look for one character is much cheaper than a pattern. */
function* patternsFor(line: string): Generator<RegExp> {
  const colon = line.includes(':');
  if (colon && /[-–—]/.test(line)) yield dateline;
  if (colon || /[;=]/.test(line)) yield emoticon;
  if (line.includes('@') || (colon && line.includes('M'))) yield letterHead;
  if (line.includes('www.') || line.includes('://')) yield address;
}
