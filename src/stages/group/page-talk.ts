import { chromePhrases } from '../../language/chrome-phrases.ts';
import { pageTalk } from '../../language/en/page-talk.ts';
import { wallPhrases } from '../../language/wall-phrases.ts';

/** A sentence this short, in words, with one phrase of a page's own is a label or a button. */
const labelLength = 8;
const reader = /\b(?:you|your)\b/i;

const patternOf = new Map<string, RegExp>();

/** What pages say of themselves in a language: subscriptions, consent, registration. Never matches where there is no list. */
function pattern(language: string): RegExp {
  const held = patternOf.get(language);
  if (held) return held;
  const { consent = '', subscribe = '' } = chromePhrases[language] ?? {};
  const { pay = '', address = '', matter = '' } = wallPhrases[language] ?? {};
  const lists = [consent, subscribe, pay, address, matter, language === 'en' ? pageTalk : ''];
  const phrases = [...new Set(lists.flatMap((list) => list.split('|')).filter(Boolean))];
  const longestFirst = phrases.sort((one, other) => other.length - one.length);
  const any = longestFirst.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|') || '(?!)';
  const made = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'giu');
  patternOf.set(language, made);
  return made;
}

/**
 * Where in a sentence a page begins to speak of itself, asking to subscribe, to register, to agree; null where it does not. It says so in two
 * ways, or once where the sentence is short or, in English, speaks to its reader. A headline that runs into such talk stands before it.
 * News of subscriptions is told from it only roughly: it is for words that should not say what an event is.
 */
export function pageTalkFrom(sentence: string, language: string): number | null {
  const said = [...sentence.replaceAll('’', "'").matchAll(pattern(language))];
  if (said.length === 0) return null;
  const ways = new Set(said.map(([phrase]) => phrase.toLowerCase())).size;
  const talks = ways > 1 || sentence.split(/\s+/).length <= labelLength || (language === 'en' && reader.test(sentence));
  return talks ? said[0]!.index : null;
}
