import { type WallPhrases, wallPhrases } from '../../language/wall-phrases.ts';
import type { Extraction, Notice } from '../../model/article.ts';

/** A longer body, in characters, is an article whatever stands around it. */
const longest = 1800;
/** So much of the page behind the body may say that the rest must be paid for: further on it is the site's own footer. */
const behind = 900;
/** So much of the body's own end may say so. */
const ending = 240;
/** A request for consent speaks to its reader, and of its matter, in so many ways at least: news about such requests does neither as often. */
const leastAddress = 2;
const leastMatter = 3;

/**
 * Says of a short body that it is no whole article: a request for consent in its place, or the beginning of an article the rest of which must be
 * paid or registered for. `text` is the page. Reads the words themselves: walls need not have a name in the markup.
 */
export function wallNotices(text: string, read: Extraction): readonly Notice[] {
  if (read.body.length === 0 || read.body.length > longest) return [];
  const { pay, address, matter } = phrasesFor(read.language);
  const body = plain(read.body);
  const said = plain(`${read.title?.value ?? ''} ${read.body}`);
  const notices: Notice[] = [];
  if (found(said, address) >= leastAddress && found(said, matter) >= leastMatter) notices.push('consent-wall');
  if (found(`${body.slice(-ending)} ${plain(behindBody(text, read))}`, pay) > 0) notices.push('paywall');
  return notices;
}

/** What was left out of the page right behind the body. */
function behindBody(text: string, { removed, map }: Extraction): string {
  const last = map.pieces.at(-1);
  if (!last) return '';
  const end = last.source.to;
  let out = '';
  for (const { span } of removed) {
    if (span.from < end) continue;
    out += ` ${text.slice(span.from, Math.min(span.to, span.from + behind))}`;
    if (out.length >= behind) break;
  }
  return out.slice(0, behind);
}

const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ');

/** How many different phrases stand in a text. */
const found = (text: string, phrases: readonly string[]): number =>
  phrases.filter((phrase) => text.includes(phrase)).length;

type Lists = Readonly<Record<keyof WallPhrases, readonly string[]>>;

const listsOf = new Map<string, Lists>();

/** Phrases of a language and the English ones, which stand on pages of any; split once. */
function phrasesFor(language: string): Lists {
  const known = wallPhrases[language] ? language : 'en';
  const held = listsOf.get(known);
  if (held) return held;
  const lists = [...new Set([known, 'en'])].map((code) => wallPhrases[code]!);
  const joined = (kind: keyof WallPhrases) => lists.flatMap((one) => one[kind].split('|'));
  const made = { pay: joined('pay'), address: joined('address'), matter: joined('matter') };
  listsOf.set(known, made);
  return made;
}
