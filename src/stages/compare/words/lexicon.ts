import { months, seasons, weekdays } from '../../../language/en/calendar-words.ts';
import { closedClassWords, pronouns } from '../../../language/en/closed-class-words.ts';
import { irregularVerbs } from '../../../language/en/irregular-verbs.ts';
import {
  certaintyWords,
  frequencyWords,
  hedgingVerbs,
  modalVerbs,
  quantifierWords,
} from '../../../language/en/modality-words.ts';
import {
  bareContractions,
  negatingVerbs,
  negativeContractions,
  negators,
} from '../../../language/en/negation-words.ts';
import { cardinals, multiples, multipliers, ordinals } from '../../../language/en/number-words.ts';
import { type ReportingStance, reportingVerbs } from '../../../language/en/reporting-verbs.ts';
import type { NonEmpty } from '../../../model/span.ts';

/** What the word lists say of one word form. Undefined fields mean the word is in no such list; all are there, so that all records have one shape and are read fast. */
export interface WordFacts {
  readonly negator: boolean | undefined;
  /** For "can't": the positive verb form, "can". */
  readonly contracted: string | undefined;
  /** A verb that denies what follows it: "failed". */
  readonly negating: boolean | undefined;
  /** Strength of a modal verb, 0..1. */
  readonly modal: number | undefined;
  /** Strength of a word of certainty, 0..1. */
  readonly certainty: number | undefined;
  readonly hedge: boolean | undefined;
  readonly frequency: number | undefined;
  readonly quantity: number | undefined;
  readonly stances: NonEmpty<ReportingStance> | undefined;
  readonly month: number | undefined;
  readonly weekday: number | undefined;
  readonly season: boolean | undefined;
  readonly number: number | undefined;
  readonly ordinal: number | undefined;
  readonly function: boolean | undefined;
  readonly pronoun: boolean | undefined;
}

type Draft = { -readonly [key in keyof WordFacts]: WordFacts[key] };

const blank = (): Draft => ({
  negator: undefined,
  contracted: undefined,
  negating: undefined,
  modal: undefined,
  certainty: undefined,
  hedge: undefined,
  frequency: undefined,
  quantity: undefined,
  stances: undefined,
  month: undefined,
  weekday: undefined,
  season: undefined,
  number: undefined,
  ordinal: undefined,
  function: undefined,
  pronoun: undefined,
});
const nothing: WordFacts = blank();
let table: Map<string, WordFacts> | null = null;

/** The facts of a folded word form; the empty record for a word of no list. */
export function wordFacts(word: string): WordFacts {
  table ??= readLists();
  return table.get(word) ?? nothing;
}

function readLists(): Map<string, WordFacts> {
  const facts = new Map<string, Draft>();
  const of = (word: string): Draft => {
    let found = facts.get(word);
    if (!found) {
      found = blank();
      facts.set(word, found);
    }
    return found;
  };
  for (const word of closedClassWords) of(word).function = true;
  for (const word of pronouns) of(word).pronoun = true;
  for (const word of negators) of(word).negator = true;
  for (const [word, positive] of Object.entries(negativeContractions))
    Object.assign(of(word), { contracted: positive, negator: true });
  for (const word of bareContractions)
    Object.assign(of(word), {
      contracted: negativeContractions[`${word.slice(0, -1)}'t`],
      negator: true,
      function: true,
    });
  for (const verb of negatingVerbs) for (const form of verbForms(verb)) of(form).negating = true;
  for (const [word, strength] of Object.entries(modalVerbs)) of(word).modal = strength;
  for (const [word, strength] of Object.entries(certaintyWords)) of(word).certainty = strength;
  for (const verb of hedgingVerbs) for (const form of verbForms(verb)) of(form).hedge = true;
  for (const [word, strength] of Object.entries(frequencyWords)) of(word).frequency = strength;
  for (const [word, strength] of Object.entries(quantifierWords)) of(word).quantity = strength;
  readReporting(of);
  for (const [index, names] of months.entries()) for (const name of names) of(name).month = index + 1;
  for (const [index, names] of weekdays.entries()) for (const name of names) of(name).weekday = index;
  for (const name of seasons) of(name).season = true;
  for (const [word, value] of Object.entries({ ...multipliers, ...multiples, ...cardinals })) of(word).number = value;
  for (const [word, value] of Object.entries(ordinals)) of(word).ordinal = value;
  return facts;
}

function readReporting(of: (word: string) => Draft): void {
  for (const [stance, verbs] of Object.entries(reportingVerbs) as [ReportingStance, readonly string[]][])
    for (const verb of verbs)
      for (const form of verbForms(verb)) {
        const draft = of(form);
        if (!draft.stances) draft.stances = [stance];
        else if (!draft.stances.includes(stance)) draft.stances = [...draft.stances, stance];
      }
}

/** True for a word in -ly that says how: "apply" and "family" say what. */
export const isAdverb = (word: string): boolean => word.endsWith('ly') && !plainLy.has(word);
const plainLy = new Set(
  'apply reapply supply resupply reply rely comply imply multiply fly bully rally tally ally family assembly anomaly monopoly july italy sicily melancholy butterfly'.split(
    ' ',
  ),
);

let irregular: Map<string, readonly string[]> | null = null;

/** The finite and participle forms of an English verb given its base form, base form first. */
export function verbForms(verb: string): string[] {
  irregular ??= new Map(irregularVerbs.map((line) => [line.split(' ')[0]!, line.split(' ').slice(1)]));
  const forms = [verb, thirdPerson(verb), participle(verb), ...(irregular.get(verb) ?? [past(verb)])];
  return [...new Set(forms)];
}

const consonantY = /[^aeiou]y$/;
const silentE = /[^e]e$/;
/** One-syllable words, and the common two-syllable ones with stress at the end, double their last consonant. */
const doubled = /^[^aeiou]*[aeiou][bdgklmnprt]$|(?:mit|fer|cur|pel|bel|gret|but)$/;

function thirdPerson(verb: string): string {
  if (consonantY.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}
function past(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (consonantY.test(verb)) return `${verb.slice(0, -1)}ied`;
  return doubled.test(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`;
}
function participle(verb: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  if (silentE.test(verb)) return `${verb.slice(0, -1)}ing`;
  return doubled.test(verb) ? `${verb}${verb.at(-1)}ing` : `${verb}ing`;
}
