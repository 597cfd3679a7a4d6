import { irregularVerbs } from '../../../language/en/irregular-forms.ts';
import { defineRule, type Sign } from '../copy-rule.ts';
import type { RuleText, Word } from '../rule-text.ts';

/** Past forms that are no base form of any verb: "went", "took". */
const pasts = new Set<string>();
const bases = new Set(irregularVerbs.map((row) => row.split(' ')[0] ?? ''));
for (const row of irregularVerbs) {
  for (const past of (row.split(' ')[1] ?? '').split('/')) if (!bases.has(past)) pasts.add(past);
}
/** Past forms that are also nouns or adjectives after a modal that is a noun. */
for (const word of 'found felt ground saw left lay bound wound fell rose'.split(' ')) pasts.delete(word);

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const subjects = set('he she it they we you i who that which');
const modals = set('will would can could should must shall might');
/** Common verbs in the third person that are no plural nouns. */
const thirds = set(
  'is has does goes says takes makes gives gets becomes remains comes knows thinks begins brings keeps meets sends seems tells wants allows arrives continues includes provides receives agrees adds helps',
);

/** What is wrong with the verb at `i`, and what it should be; null where nothing is. */
type Check = (words: readonly Word[], i: number) => { readonly words: number; readonly expected: string } | null;

const checks: readonly Check[] = [
  (words, i) => {
    const [one, two] = [words[i]!, words[i + 1]!];
    const right = agreement[`${one.lower} ${two.lower}`];
    if (!right || (two.text !== two.lower && two.text.length > 1) || coordinated(words, i)) return null;
    return { words: 2, expected: `${one.text} ${right}` };
  },
  (words, i) => {
    const [one, two, three] = [words[i]!, words[i + 1]!, words[i + 2]];
    if (!/^(?:did|does|do)$/u.test(one.lower) || two.lower !== 'not' || !three || !joined(three)) return null;
    const base = pasts.has(three.lower) ? baseOf(three.lower) : null;
    return base ? { words: 3, expected: `${one.text} not ${base}` } : null;
  },
  (words, i) => {
    const [one, two, three] = [words[i]!, words[i + 1]!, words[i + 2]];
    if (!subjects.has(one.lower) || !modals.has(two.lower) || !three || !joined(three)) return null;
    if (thirds.has(three.lower)) return { words: 3, expected: `${one.text} ${two.text} ${withoutS(three.lower)}` };
    const base = pasts.has(three.lower) ? baseOf(three.lower) : null;
    return base ? { words: 3, expected: `${one.text} ${two.text} ${base}` } : null;
  },
  (words, i) => {
    const [one, two] = [words[i]!, words[i + 1]!];
    if (
      !one.opens ||
      !/^(?:him|her|them|us|me)$/u.test(one.lower) ||
      !/^(?:said|told|added|is|was|were|has|have|will)$/u.test(two.lower)
    )
      return null;
    const right = ({ him: 'He', her: 'She', them: 'They', us: 'We', me: 'I' } as const)[one.lower as 'him'];
    return { words: 2, expected: `${right} ${two.text}` };
  },
  (words, i) => {
    const [one, two, three] = [words[i]!, words[i + 1]!, words[i + 2]];
    if (!one.opens || !/^(?:two|three|four|five|six|seven|eight|nine|ten|several|many|both)$/u.test(one.lower))
      return null;
    if (
      !three ||
      !joined(three) ||
      !/^(?:is|was|has)$/u.test(three.lower) ||
      !/^(?:people|persons|men|women|children|soldiers|countries|officials|ministers|suspects|students|workers|houses|cars|ships)$/u.test(
        two.lower,
      )
    )
      return null;
    const right = { is: 'are', was: 'were', has: 'have' }[three.lower as 'is' | 'was' | 'has'];
    return { words: 3, expected: `${one.text} ${two.text} ${right}` };
  },
];

const agreement: Readonly<Record<string, string>> = {
  'he am': 'is',
  'she am': 'is',
  'it am': 'is',
  'he are': 'is',
  'she are': 'is',
  'he have': 'has',
  'she have': 'has',
  'it have': 'has',
  'they is': 'are',
  'we is': 'are',
  'they was': 'were',
  'we was': 'were',
  'they has': 'have',
  'we has': 'have',
  'i is': 'am',
  'i has': 'have',
  'they does': 'do',
  'we does': 'do',
};

export const verbForm = defineRule({
  id: 'verb-form',
  type: 'person',
  severity: 'minor',
  languages: ['en'],
  strength: { weight: { translated: 1.2, spun: 0.3 }, measured: { flagged: 1, of: 2030 } },
  docs: {
    title: 'A verb does not go with its subject or its helper',
    why: 'Languages mark person and tense in other places than English. A machine that loses the place writes "they was", "did not went" or "will remains".',
    caught: [
      'He said he am sure of it.',
      'The workers did not went home.',
      'They will remains at sea.',
      'Three persons was taken to hospital.',
      'Him said that the road was open.',
    ],
    spared: [
      'What he and they have is theirs. He may have gone, and should she have time, she will.',
      'They did not go. Does he have it? Let them have it; people like them is what he wants. Neither of them has left.',
      '“We was robbed,” he said. The man they say was there left. It is I who will.',
      'Three people were hurt. One of three people was let go. Killing three people was easy.',
    ],
  },
  check(text) {
    return text.words.flatMap((word, i): Sign[] => {
      const next = text.words[i + 1];
      if (!next || !joined(next) || text.inQuotation(word.from)) return [];
      for (const check of checks) {
        const found = check(text.words, i);
        if (found) return [signAt(text, i, found)];
      }
      return [];
    });
  },
});

function signAt(
  { words, body }: RuleText,
  i: number,
  found: { readonly words: number; readonly expected: string },
): Sign {
  const at = { from: words[i]!.from, to: words[i + found.words - 1]!.to };
  return {
    at,
    message: `"${body.slice(at.from, at.to)}" should be "${found.expected}".`,
    confidence: 0.7,
    expected: [found.expected],
  };
}

/**
 * True where the subject may belong to something longer: "he and they have", "let it have", "does he have". Only after words that
 * open a clause is the verb surely its own.
 */
function coordinated(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  if (!before || words[i]!.opens) return false;
  return !/^(?:said|says|when|because|but|where|while)$/u.test(before.lower);
}

const joined = ({ before }: Word) => before === ' ' || before === '\u00a0';
const withoutS = (word: string) => ({ is: 'be', has: 'have', does: 'do', goes: 'go' })[word] ?? word.replace(/s$/u, '');

const baseOf = (past: string) =>
  irregularVerbs.find((row) => row.split(' ')[1]?.split('/').includes(past))?.split(' ')[0] ?? null;
