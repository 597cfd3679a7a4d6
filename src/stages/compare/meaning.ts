import { antonymPairs } from '../../language/en/antonyms.ts';
import { irregularVerbs } from '../../language/en/irregular-verbs.ts';
import { negatingPrefixes, oppositeSuffixes } from '../../language/en/negation-words.ts';

/** True when the two forms share a stem: "attacked", "attacks". A common beginning of most of the shorter word. */
export function sharedStem(one: string, other: string): boolean {
  if (one === other) return true;
  const shorter = Math.min(one.length, other.length);
  if (shorter < 3) return false;
  let shared = 0;
  while (shared < shorter && one[shared] === other[shared]) shared++;
  return shared >= 4 && shared >= shorter - 2 && Math.max(one.length, other.length) - shared <= 4;
}

/** True when a thesaurus says that one word may stand for the other. */
export function areSynonyms(_one: string, _other: string): boolean {
  return false;
}

let opposites: Set<string> | null = null;
function oppositeTable(): Set<string> {
  if (opposites) return opposites;
  opposites = new Set();
  for (const line of antonymPairs.split('\n')) {
    const [head, others = ''] = line.split(':');
    for (const other of others.split(' ')) opposites.add([head!, other].sort().join(' '));
  }
  return opposites;
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

/** Base forms a word form may belong to, itself first; by ending alone, so some are no words. */
export function baseForms(word: string): string[] {
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
}

/** True for words of opposite sense: listed antonyms in any like form, or one word and its negated self ("able", "unable"). */
export function areOpposites(one: string, other: string): boolean {
  if (one === other) return false;
  if (negatedForm(one, other) || negatedForm(other, one)) return true;
  const table = oppositeTable();
  for (const left of baseForms(one))
    for (const right of baseForms(other))
      if (table.has(left < right ? `${left} ${right}` : `${right} ${left}`)) return true;
  return false;
}

function negatedForm(plain: string, negated: string): boolean {
  if (negated.length > plain.length && plain.length >= 3 && negated.endsWith(plain)) {
    const prefix = negated.slice(0, negated.length - plain.length);
    return negatingPrefixes.includes(prefix) && !falsePrefix.has(negated);
  }
  return oppositeSuffixes.some(
    ([with_, without]) =>
      plain.endsWith(with_) &&
      negated.endsWith(without) &&
      plain.slice(0, -with_.length) === negated.slice(0, -without.length),
  );
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

/** True when one of two short phrases is known as a synonym of the other. */
export function phraseSynonyms(_base: readonly string[], _copy: readonly string[]): boolean {
  return false;
}
