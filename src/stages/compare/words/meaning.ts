import { antonymPairs } from '../../../language/en/antonyms.ts';
import { synonymGroups } from '../../../language/en/everyday-synonyms.ts';
import { irregularVerbs } from '../../../language/en/irregular-verbs.ts';
import { negatingPrefixes, oppositePrefixes, oppositeSuffixes } from '../../../language/en/negation-words.ts';
import { newsOpposites } from '../../../language/en/news-opposites.ts';
import { pairMemory } from '../../../text/pair-memory.ts';
import { wordMemory } from '../../../text/word-memory.ts';

/** True when the two forms share a stem: "attacked", "attacks". A common beginning of most of the shorter word. */
export function sharedStem(one: string, other: string): boolean {
  if (one === other) return true;
  const shorter = Math.min(one.length, other.length);
  if (shorter < 3) return false;
  let shared = 0;
  while (shared < shorter && one[shared] === other[shared]) shared++;
  return shared >= 4 && shared >= shorter - 2 && Math.max(one.length, other.length) - shared <= 4;
}

/** What a thesaurus says of two words in any form: `near` is one step wider or narrower. */
export type WordRelation = (base: string, copy: string) => 'synonym' | 'near' | 'opposite' | null;

/** What the stage asks about the sense of words; answers are kept, since one pair of words is asked about many times. */
export interface Meaning {
  /** True when one word may stand for the other. */
  synonyms(base: string, copy: string): boolean;
  opposites(base: string, copy: string): boolean;
}

/** The word lists that ship as code, and the thesaurus where there is one. */
export function meaningOf(relation: WordRelation | null): Meaning {
  const known = pairMemory<'synonym' | 'opposite' | null>(40_000);
  const ask = (base: string, copy: string): 'synonym' | 'opposite' | null => {
    const before = known.get(base, copy);
    if (before !== undefined) return before;
    // Asked in one order whichever way round it comes, so that the answer does not hang on it.
    const [first, second] = base < copy ? [base, copy] : [copy, base];
    const found = sameLemma(first, second) ? null : judge(first, second, relation);
    known.set(base, copy, found);
    return found;
  };
  return {
    synonyms: (base, copy) => ask(base, copy) === 'synonym',
    opposites: (base, copy) => ask(base, copy) === 'opposite',
  };
}

function judge(base: string, copy: string, relation: WordRelation | null): 'synonym' | 'opposite' | null {
  if (areOpposites(base, copy)) return 'opposite';
  return inOneGroup(base, copy) || related(base, copy, relation) ? 'synonym' : null;
}

function related(base: string, copy: string, relation: WordRelation | null): boolean {
  if (!relation) return false;
  const found = relation(base, copy);
  if (found === 'opposite') return false;
  if (found) return true;
  // "fully" and "completely" are as near as "full" and "complete".
  return base.endsWith('ly') && copy.endsWith('ly') && relation(base.slice(0, -2), copy.slice(0, -2)) !== null;
}

let groups: Map<string, number[]> | null = null;
function groupTable(): Map<string, number[]> {
  if (groups) return groups;
  groups = new Map();
  for (const [index, line] of synonymGroups.entries())
    for (const word of line.split(' ')) {
      const list = groups.get(word);
      if (list) list.push(index);
      else groups.set(word, [index]);
    }
  return groups;
}

/** True when two words have base forms in one everyday group and the same kind of ending. */
export function inOneGroup(one: string, other: string): boolean {
  const table = groupTable();
  const left = baseForms(one).flatMap((form) => table.get(form) ?? []);
  if (left.length === 0) return false;
  return baseForms(other).some((form) => (table.get(form) ?? []).some((group) => left.includes(group)));
}

let opposites: Map<string, Set<string>> | null = null;

/** For each word its listed opposites. */
function oppositeTable(): Map<string, Set<string>> {
  if (opposites) return opposites;
  const table = new Map<string, Set<string>>();
  const list = (one: string, other: string) => {
    const known = table.get(one);
    if (known) known.add(other);
    else table.set(one, new Set([other]));
  };
  const pair = (one: string, other: string) => {
    list(one, other);
    list(other, one);
  };
  for (const line of antonymPairs.split('\n')) {
    const [head = '', others = ''] = line.split(':');
    for (const other of others.split(' ')) pair(head, other);
  }
  for (const line of newsOpposites) {
    const [one = '', other = ''] = line.split(' ');
    pair(one, other);
  }
  opposites = table;
  return table;
}

let bases: Map<string, string[]> | null = null;
function irregularBases(): Map<string, string[]> {
  if (bases) return bases;
  bases = new Map();
  for (const line of irregularVerbs) {
    const [base = '', ...others] = line.split(' ');
    for (const form of others) {
      const known = bases.get(form);
      if (known) known.push(base);
      else bases.set(form, [base]);
    }
  }
  return bases;
}

/** True for the past form of an irregular verb: "bit", "shot", "hit". */
export const isPastForm = (word: string): boolean => irregularBases().has(word);

let letters: Set<number> | null = null;
const codes = 65_536;
/** The first letters, two by two, with which forms of one irregular verb begin: "go" and "went". */
function irregularLetters(): ReadonlySet<number> {
  if (letters) return letters;
  const firsts = new Map<string, Set<number>>();
  for (const line of irregularVerbs) {
    const words = line.split(' ');
    const known = firsts.get(words[0]!) ?? new Set();
    for (const word of words) known.add(word.charCodeAt(0));
    firsts.set(words[0]!, known);
  }
  const found = new Set<number>();
  for (const known of firsts.values())
    for (const one of known) for (const other of known) if (one !== other) found.add(one * codes + other);
  letters = found;
  return found;
}

/** True for two forms of one word: "sign", "signed". */
export function sameLemma(one: string, other: string): boolean {
  if (one === other) return true;
  // Endings leave the first letter as it is: most words are told apart by it.
  const [first, like] = [one.charCodeAt(0), other.charCodeAt(0)];
  if (first !== like && !irregularLetters().has(first * codes + like)) return false;
  const forms = baseForms(one);
  for (const form of baseForms(other)) if (forms.includes(form)) return true;
  return false;
}

/** Base forms a word form may belong to, itself first; by ending alone, so some are no words. */
export const baseForms: (word: string) => readonly string[] = wordMemory((word) => {
  const forms = [word];
  const cut = (ending: string, put = '') => {
    if (word.endsWith(ending) && word.length - ending.length >= 2) forms.push(word.slice(0, -ending.length) + put);
  };
  cut('ies', 'y');
  cut('es');
  cut('s');
  cut('ied', 'y');
  cut('ed');
  cut('ed', 'e');
  cut('ing');
  cut('ing', 'e');
  const irregular = irregularBases().get(word);
  if (irregular) forms.push(...irregular);
  const doubled = /^(.*([bdgklmnprt]))\2(?:ed|ing)$/.exec(word);
  if (doubled) forms.push(doubled[1]!);
  return forms;
});

const knownOpposites = pairMemory<boolean>(40_000);

/** True for words of opposite sense: listed antonyms in any like form, or one word and its negated self ("able", "unable"). Answers are kept. */
export function areOpposites(one: string, other: string): boolean {
  let answer = knownOpposites.get(one, other);
  if (answer === undefined) {
    answer = judgeOpposites(one, other);
    knownOpposites.set(one, other, answer);
  }
  return answer;
}

function judgeOpposites(one: string, other: string): boolean {
  if (one === other) return false;
  if (isNegatedForm(one, other)) return true;
  if (oppositePrefix(one, other) || oppositePrefix(other, one)) return true;
  const listed = listedOpposites(one);
  if (listed.length === 0) return false;
  const forms = derivedForms(other);
  return listed.some((words) => forms.some((form) => words.has(form)));
}

/** True for a word that some listed word is the opposite of. */
export const hasOpposite = (word: string): boolean => listedOpposites(word).length > 0;

/** The opposites listed for each form a word may derive from: none for most words. */
const listedOpposites = wordMemory((word): readonly ReadonlySet<string>[] => {
  const table = oppositeTable();
  return derivedForms(word).flatMap((form) => table.get(form) ?? []);
});

/** Base forms, and those of comparatives, superlatives and doers: "oldest", "sellers". By ending alone. */
const derivedForms = wordMemory((word): readonly string[] => {
  const forms = baseForms(word);
  const singular = word.endsWith('s') ? word.slice(0, -1) : word;
  const match = /^(.{2,}?)(?:er|est|or)$/.exec(singular);
  if (!match) return forms;
  const stem = match[1]!;
  const doubled = /([bdgmnpt])\1$/.test(stem) ? [stem.slice(0, -1)] : [];
  return [...forms, stem, `${stem}e`, ...doubled, ...(stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : [])];
});

/** "pro-government" against "anti-government", "overpaid" against "underpaid": opposite beginnings of one word. */
function oppositePrefix(one: string, other: string): boolean {
  for (const [left, right] of oppositePrefixes) {
    if (!one.startsWith(left) || !other.startsWith(right)) continue;
    const rest = one.slice(left.length).replace(/^-/, '');
    if (rest.length >= 4 && rest === other.slice(right.length).replace(/^-/, '')) return true;
  }
  return false;
}

/** True for a word and itself with a negating prefix or ending. */
export const isNegatedForm = (one: string, other: string): boolean =>
  negatedForm(one, other) || negatedForm(other, one);

function negatedForm(plain: string, negated: string): boolean {
  if (negated.length > plain.length && plain.length >= 3 && negated.endsWith(plain)) {
    const prefix = negated.slice(0, negated.length - plain.length);
    return negatingPrefixes.includes(prefix) && !baseForms(negated).some((form) => falsePrefix.has(form));
  }
  for (const [with_, without] of oppositeSuffixes) {
    if (!plain.endsWith(with_) || !negated.endsWith(without)) continue;
    if (plain.slice(0, -with_.length) === negated.slice(0, -without.length)) return true;
  }
  return false;
}

/** Words that only look as if they were negated. */
const falsePrefix = new Set(
  ['valuable invaluable', 'flammable inflammable']
    .flatMap((line) => line.split(' '))
    .concat([
      'inside',
      'into',
      'indeed',
      'increase',
      'income',
      'inform',
      'inland',
      'input',
      'insight',
      'install',
      'intend',
      'intent',
      'under',
      'until',
      'union',
      'discover',
      'dispatch',
      'distress',
      'discuss',
      'display',
      'dispose',
      'default',
      'defend',
      'degree',
      'demand',
      'deport',
      'depress',
      'derange',
      'deserve',
      'detail',
      'detain',
      'devalue',
      'improve',
      'impress',
      'import',
      'important',
      'impose',
      'impart',
      'impact',
      'imprint',
      'irradiate',
      'illuminate',
      'counterpart',
      'decrease',
      'declare',
      'deliver',
      'denote',
      'depart',
      'design',
      'destroy',
      'develop',
    ]),
);
