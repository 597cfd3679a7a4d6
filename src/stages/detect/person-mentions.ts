import { closedClassWords } from '../../language/en/closed-class-words.ts';
import { type Gender, genderedNames, genderedRoles } from '../../language/en/gender-words.ts';
import { personTitles } from '../../language/en/person-titles.ts';
import { isCapitalised } from './name-slots.ts';
import type { RuleText, Word } from './rule-text.ts';
import { sentenceWords } from './sentence-words.ts';

/** A person that a sentence speaks of, or may speak of. */
export interface Mention {
  /** What tells one person from another: a surname, else the word itself; null for pronouns. */
  readonly key: string | null;
  /** Null where nothing says. */
  readonly gender: Gender | null;
  /** Index of the word in its sentence. */
  readonly at: number;
  /** The name or the word as written. */
  readonly name: string;
}

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Words for a person of either kind that are no titles. Own list. */
const persons = set(`
  person people man-in-charge official officials adviser advisor teacher lawyer attorney author writer member victim suspect child
  children baby friend friends colleague partner patient student driver singer artist candidate reporter journalist player coach
  defendant parent parents cousin couple citizen resident soldier employee worker owner founder manager professor expert analyst scientist
  researcher voter visitor client neighbour neighbor passenger pilot rider priest rabbi activist politician diplomat opponent rival
  successor predecessor counterpart boss guest host commissioner coordinator counselor justice plaintiff everyone someone anyone
  somebody anybody nobody whoever who
`);
/** Words that make a row of capitals the name of a body or a place. Own list. */
const bodies = set(`
  union ministry republic states council committee party nations city university court house bank company office agency board
  department association organization organisation institute group fund forum police army navy force forces airport street road square park
  hall school college hospital church times post news centre center commission congress parliament senate assembly act treaty agreement
  programme program project plan conference summit cup league club world sea ocean river lake mountain island islands province region district
  county state east west north south day week month year war security development economic international national federal
  government federation kingdom emirates bay gulf valley beach avenue bridge tower museum theatre theater radio television
`);
const days = set(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
`);
/** Words of a title that are no title by themselves: "Foreign Minister", "former Vice President". */
const titleParts = set(
  'prime foreign defence defense finance interior health education vice deputy former acting first attorney',
);
const dotted = /^(?:mr|mrs|ms|dr|gen|sen|rep|gov|st|col|lt|prof)$/u;
const small: ReadonlySet<string> = new Set(closedClassWords);
const pronouns: Readonly<Record<string, Gender>> = {
  he: 'man',
  him: 'man',
  his: 'man',
  himself: 'man',
  she: 'woman',
  her: 'woman',
  hers: 'woman',
  herself: 'woman',
};

const genderOf = (word: string, kinds: Readonly<Record<Gender, ReadonlySet<string>>>): Gender | null =>
  kinds.woman.has(word) ? 'woman' : kinds.man.has(word) ? 'man' : null;

/** True where a word goes on the row of capitals before it; a dot may stand behind a short title. */
const goesOn = (before: Word, word: Word): boolean =>
  isCapitalised(word) && (/^\s$/u.test(word.before) || (/^\.\s$/u.test(word.before) && dotted.test(before.lower)));

const bare = (text: string): string => text.replace(/['’]s$/u, '');

/** Persons in each sentence of a text. Names stand for the same person where they share their last word. */
export function personMentions(text: RuleText): readonly (readonly Mention[])[] {
  const genders = new Map<string, Gender | null>();
  const found = sentenceWords(text).map((words) => {
    const mentions: Mention[] = [];
    for (let i = 0; i < words.length; i++) {
      const row = rowAt(words, i);
      const mention = row > i ? namedAt(words, i, row) : singleAt(words, i);
      if (mention) {
        mentions.push(mention);
        if (mention.key !== null && (mention.gender || !genders.has(mention.key)))
          genders.set(mention.key, mention.gender);
      }
      if (row > i) i = row - 1;
    }
    return mentions;
  });
  return found.map((mentions) =>
    mentions.map((one) => (one.gender || one.key === null ? one : { ...one, gender: genders.get(one.key) ?? null })),
  );
}

/** Where the row of capitals that begins at `i` ends; `i` where none begins. */
function rowAt(words: readonly Word[], i: number): number {
  const first = words[i]!;
  if (!isCapitalised(first) || small.has(first.lower) || days.has(first.lower)) return i;
  let end = i + 1;
  while (end < words.length && goesOn(words[end - 1]!, words[end]!) && !/['’]s$/u.test(words[end - 1]!.text)) end++;
  return end;
}

/** The person a row of capitals names, if it names one. */
function namedAt(words: readonly Word[], from: number, to: number): Mention | null {
  const row = words.slice(from, to);
  let start = 0;
  while (
    start < row.length &&
    (personTitles.has(row[start]!.lower) ||
      titleParts.has(row[start]!.lower) ||
      genderOf(row[start]!.lower, genderedRoles) ||
      dotted.test(row[start]!.lower))
  )
    start++;
  const titles = row.slice(0, start);
  const name = row.slice(start);
  const before = words[from - 1];
  const byTitle = [...titles, ...(before && name.length > 0 ? [before] : [])].reduce<Gender | null>(
    (gender, word) => gender ?? genderOf(word.lower, genderedRoles),
    null,
  );
  const written = row.map((word) => word.text).join(' ');
  if (name.length === 0) return { key: titles.at(-1)!.lower, gender: byTitle, at: from, name: written };
  const key = bare(name.at(-1)!.text);
  const titled = titles.length > 0 || (before !== undefined && (personTitles.has(before.lower) || byTitle !== null));
  const byName = name.length > 1 ? genderOf(name[0]!.text, genderedNames) : null;
  if (titled) return { key, gender: byTitle ?? byName, at: from, name: bare(written) };
  if (row.some((word) => bodies.has(bare(word.lower)))) return null;
  if (before?.lower === 'the') return null;
  if (name.length === 1 && /^(?:in|at|on|near|across)$/u.test(before?.lower ?? '')) return null;
  return { key, gender: byName, at: from, name: bare(written) };
}

/** A person that a small word stands for. */
function singleAt(words: readonly Word[], i: number): Mention | null {
  const word = words[i]!;
  const pronoun = Object.hasOwn(pronouns, word.lower) ? pronouns[word.lower]! : null;
  if (pronoun) return { key: null, gender: pronoun, at: i, name: word.text };
  if (rowAt(words, i + 1 < words.length ? i + 1 : i) > i + 1 && words[i + 1] && /^\s$/u.test(words[i + 1]!.before))
    return null;
  const lower = bare(word.lower);
  const gender = genderOf(lower, genderedRoles);
  return gender || persons.has(lower) || personTitles.has(lower)
    ? { key: lower, gender, at: i, name: word.text }
    : null;
}
