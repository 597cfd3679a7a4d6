import { honorifics, roles } from '../../../language/en/titles-and-roles.ts';
import type { LineToken } from '../words/token-line.ts';

let titles: Set<string> | null = null;
/** True for "Mr", "Dr", "Sir": words that come and go before a name. */
export function isHonorific(folded: string): boolean {
  titles ??= new Set(honorifics);
  return titles.has(folded.endsWith('.') ? folded.slice(0, -1) : folded);
}

let roleOf: Map<string, number> | null = null;
const longestFrom = new Map<string, number>();
function roleTable(): Map<string, number> {
  if (roleOf) return roleOf;
  roleOf = new Map();
  for (const [index, line] of roles.entries())
    for (const role of line.split('|')) {
      roleOf.set(role, index);
      const words = role.split(' ');
      longestFrom.set(words[0]!, Math.max(longestFrom.get(words[0]!) ?? 0, words.length));
    }
  return roleOf;
}

/** True for the name of an office, given without article. */
export const isOffice = (phrase: string): boolean => roleTable().has(phrase);

/** The office of "the mayor", as a number that all names of one office share; undefined for any other phrase. */
export const officeOf = (phrase: string): number | undefined =>
  roleTable().get(/^(?:the|an?) (.+)$/.exec(phrase)?.[1] ?? '');

/** The role that these words name and nothing else, or undefined. */
export const roleNamed = (words: readonly LineToken[]): number | undefined =>
  words.length > 0 && words.length <= words[0]!.officeWords
    ? roleTable().get(words.map((word) => word.bare).join(' '))
    : undefined;

/**
 * The roles named in a row of tokens, longest reading first; each is a number that all names of one office share. Only those that hold a
 * token of `from..to` count.
 */
export function rolesIn(tokens: readonly LineToken[], from = 0, to = tokens.length): number[] {
  const table = roleTable();
  const found: number[] = [];
  for (let at = 0; at < tokens.length; ) {
    let step = 1;
    for (let length = Math.min(tokens[at]!.officeWords, tokens.length - at); length >= 1; length--) {
      let phrase = tokens[at]!.bare;
      for (let k = at + 1; k < at + length; k++) phrase += ` ${tokens[k]!.bare}`;
      const role = table.get(phrase) ?? (phrase.endsWith('s') ? table.get(phrase.slice(0, -1)) : undefined);
      if (role === undefined) continue;
      if (at < Math.max(to, from + 1) && at + length > from) found.push(role);
      step = length;
      break;
    }
    at += step;
  }
  return found;
}

/** Words of the longest office that starts with this word; 0 for none. */
export function longestOffice(first: string): number {
  roleTable();
  return longestFrom.get(first) ?? (first.endsWith('s') ? (longestFrom.get(first.slice(0, -1)) ?? 0) : 0);
}
