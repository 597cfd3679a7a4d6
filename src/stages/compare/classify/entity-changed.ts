import { type Change, isAnchored, isFramed, isHeadline, type SideView } from '../context.ts';
import { isUnit } from '../facts/read-numbers.ts';
import { compareNames, gazetteer, isName, type NameRelation } from '../names/names.ts';
import { isPartOfOne, standsElsewhere } from '../names/names-elsewhere.ts';
import { isHonorific, rolesIn } from '../names/offices.ts';
import { wordFacts } from '../words/lexicon.ts';
import { isPastForm } from '../words/meaning.ts';
import type { LineToken } from '../words/token-line.ts';
import { defineClassifier, type Reading } from './classifier.ts';

/** A person, place, organisation or office became another. Shorter, fuller and otherwise spelled names of one thing are house style. */
export const entityChanged = defineClassifier({
  id: 'entity-changed',
  kind: 'entity',
  severity: 'major',
  languages: ['en'],
  docs: {
    title: 'A name or an office changed',
    why: 'A wrong name puts the deed on somebody else; machine rewriting turns names into words and words into names.',
    caught: [
      'The ship left [Odessa/Varna] at dawn.',
      'A spokesman for [Anna Lindholm/Peter Marsh] declined to comment.',
      'The letter reached the [foreign minister/prime minister] at noon.',
      'Mr [Webb/Web] will retire in June.',
    ],
    spared: [
      'The ship left [Kyiv/Kiev] at dawn.',
      'A letter from [Anna Lindholm/Lindholm] arrived.',
      'The [US/American] envoy left.',
      '[Mr/Dr] Marsh left.',
      '[Doctor/Physician] Anna Lindholm left.',
      'Yesterday [Lindholm/the girl] was found alive.',
      'Yesterday the [Varna Central Court/VCC] adjourned.',
    ],
  },
  measured: { precision: 1, recall: 1, cases: 68, on: 'made', reworded: { precision: 0.53, cases: 43 } },
  classify(change) {
    const base = change.baseWords;
    const copy = change.copyWords;
    const before = namesAmong(base, change.baseSide);
    const after = namesAmong(copy, change.copySide);
    if (isTradeFirst(change)) return null;
    const rank = rankChanged(change, base, copy);
    if (rank) return rank;
    if (base.length > 0 && copy.length > 0 && onlyTitles(base) && onlyTitles(copy)) return titlesOnly();
    if (addressesBefore(change, base, copy)) return titlesOnly();
    if (before.length > 0 && after.length > 0) return namesChanged(change, base, copy, before, after);
    return rolesChanged(change, base, copy) ?? oneSided(change, base, copy, before, after);
  },
});

/** "Pharmacist Anna Lindholm" and "Chemist Anna Lindholm": words for one trade, with a capital because they come first. */
function isTradeFirst({ baseWords, copyWords, baseSide }: Change): boolean {
  const [one, other] = [baseWords[0], copyWords[0]];
  if (baseWords.length !== 1 || copyWords.length !== 1 || !one?.opens || !other?.opens) return false;
  return baseSide.meaning.synonyms(one.folded, other.folded);
}

/** Names among changed words; "Celsius" after a number is a unit. */
function namesAmong(words: readonly LineToken[], side: SideView): LineToken[] {
  const found: LineToken[] = [];
  for (const token of words) {
    if (!isName(token, side.names)) continue;
    if (!(isUnit(token.folded) && side.quantities.some((one) => isWithin(one, token, side)))) found.push(token);
  }
  return found;
}

const isWithin = (range: { readonly from: number; readonly to: number }, token: LineToken, side: SideView): boolean =>
  side.line.tokens[range.from]!.from <= token.from && token.to <= side.line.tokens[range.to - 1]!.to;

/** "deputy governor" and "governor", "former minister" and "minister": another office, or one no longer held. */
function rankChanged(change: Change, base: readonly LineToken[], copy: readonly LineToken[]): Reading | null {
  const words = base.length > 0 ? base : copy;
  if (base.length > 1 || copy.length > 1 || !words.every((word) => ranks.has(word.folded))) return null;
  if (base[0] && copy[0] && wasHolder.has(base[0].folded) && wasHolder.has(copy[0].folded)) return null;
  const [side, to] = base.length > 0 ? [change.baseSide, change.baseTo] : [change.copySide, change.copyTo];
  const next = side.line.tokens.slice(to, to + 3);
  if (next[0] === undefined || rolesIn(next, 0, 1).length === 0) return null;
  const shown = (side: readonly LineToken[]) => (side[0] ? `${side[0].text} ` : '') + next[0]!.text;
  return { severity: 'major', confidence: 0.82, note: `${shown(base)} became ${shown(copy)}` };
}

/** Words before an office that make another one of it. */
const ranks = new Set(
  'former ex late then deputy vice acting interim caretaker assistant associate designate shadow'.split(' '),
);
const wasHolder = new Set(['former', 'ex', 'late', 'then']);

const onlyTitles = (words: readonly LineToken[]): boolean =>
  words.every((word) => isHonorific(word.folded) && word.folded !== 'his' && word.folded !== 'her');
/** "President Raisi" and "Mr Raisi": an office left out for a form of address, or the other way, before one name. */
function addressesBefore(change: Change, base: readonly LineToken[], copy: readonly LineToken[]): boolean {
  if (base.length === 0 || copy.length === 0 || base.length > 4 || copy.length > 4) return false;
  const [one, other] = [onlyTitles(base), onlyTitles(copy)];
  const office = one ? copy : base;
  const next = change.baseSide.line.tokens[change.baseTo];
  return one !== other && rolesIn(office).length > 0 && next !== undefined && isName(next, change.baseSide.names);
}

const titlesOnly = (): Reading => ({ severity: 'neutral', confidence: 0.7, note: 'a form of address' });

function namesChanged(
  change: Change,
  base: readonly LineToken[],
  copy: readonly LineToken[],
  before: readonly LineToken[],
  after: readonly LineToken[],
): Reading | null {
  const rest = [...base, ...copy].filter(
    (token) => !before.includes(token) && !after.includes(token) && !token.facts.function,
  );
  if (rest.length > before.length + after.length + 2) return null;
  const [one, other] = [before.filter(isProper), after.filter(isProper)];
  if (one.length === 0 || other.length === 0)
    return rolesChanged(change, base, copy) ?? { severity: 'neutral', confidence: 0.6, note: 'a title' };
  // "General Electric" is no general: initials are read from every word.
  const whole =
    before.length + after.length > 2 &&
    compareNames(wordsOf(before, change.baseSide), wordsOf(after, change.copySide)) === 'alias';
  const relation = whole ? 'alias' : relationOf(change, one, other);
  const note = `${before.map((token) => token.text).join(' ')} became ${after.map((token) => token.text).join(' ')}`;
  switch (relation) {
    case 'same':
    case 'alias':
      return { severity: 'neutral', confidence: 0.8, note: 'another form of the same name' };
    case 'kin':
      return { severity: 'minor', confidence: 0.75, note };
    case 'misspelt':
      return { severity: 'major', confidence: 0.85, note };
    default:
      if (isPartOfOne(change)) return { severity: 'neutral', confidence: 0.8, note: 'another form of the same name' };
      if (describes(change, before, after))
        return { severity: 'neutral', confidence: 0.91, note: 'a description for a name' };
      // Names that stand in no common place are two facts, one left out and one added.
      if (!isAnchored(change) || standsElsewhere(change)) return { severity: 'minor', confidence: 0.5, note };
      return { severity: namesSpeaker(change) ? 'critical' : 'major', confidence: 0.91, note };
  }
}

/** How the changed names stand to each other, and, where they seem strangers, how the whole names do that they are parts of. */
function relationOf(change: Change, one: readonly LineToken[], other: readonly LineToken[]): NameRelation {
  if (isPairOfNames(change, one, other)) return 'alias';
  const relation = compareNames(wordsOf(one, change.baseSide), wordsOf(other, change.copySide));
  if (relation !== 'different' && relation !== 'misspelt') return relation;
  const base = wholeName(change.baseSide, change.baseFrom, change.baseTo);
  const copy = wholeName(change.copySide, change.copyFrom, change.copyTo);
  let shared = 0;
  while (shared < Math.min(base.length, copy.length) && base.at(-1 - shared)!.key === copy.at(-1 - shared)!.key)
    shared++;
  const [left, right] = [base, copy].map((names) => names.slice(0, names.length - shared).filter(isProper));
  if (left!.length === one.length && right!.length === other.length) return relation;
  const whole = compareNames(wordsOf(left!, change.baseSide), wordsOf(right!, change.copySide));
  return whole === 'same' || whole === 'alias' ? 'alias' : relation;
}

/** The words of a name; "@Hand" is read as "AtHand". */
const wordsOf = (names: readonly LineToken[], side: SideView): string[] =>
  names.map((token) => (token.glued && side.line.body[token.from - 1] === '@' ? `at${token.folded}` : token.folded));

/** The changed names with the kept ones right before and after them. */
function wholeName(side: SideView, from: number, to: number): readonly LineToken[] {
  const tokens = side.line.tokens;
  const named = (at: number) => tokens[at] !== undefined && isName(tokens[at]!, side.names);
  while (named(from - 1)) from--;
  while (named(to)) to++;
  return tokens.slice(from, to).filter((token) => isName(token, side.names));
}

/** "the Iranian president" for "Raisi": on one side a country's adjective and an office, on the other a name that is no country's. */
function describes(change: Change, before: readonly LineToken[], after: readonly LineToken[]): boolean {
  const noun = (side: 'base' | 'copy') => {
    const { line } = side === 'base' ? change.baseSide : change.copySide;
    const [from, to] = side === 'base' ? [change.baseFrom, change.baseTo] : [change.copyFrom, change.copyTo];
    return determiners.has(line.tokens[from - 1]?.folded ?? '') && descriptive.test(line.tokens[to]?.folded ?? '');
  };
  // "the Norland company" for "Varna Mills".
  if (noun('base') !== noun('copy')) return true;
  const described = (side: 'base' | 'copy', names: readonly LineToken[], others: readonly LineToken[]) => {
    const line = (side === 'base' ? change.baseSide : change.copySide).line.tokens;
    const other = (side === 'base' ? change.copySide : change.baseSide).line.tokens;
    const [to, otherTo] = side === 'base' ? [change.baseTo, change.copyTo] : [change.copyTo, change.baseTo];
    const adjective = names.length <= 2 && isPlace(names) && rolesIn(line.slice(to - 1, to + 3)).length > 0;
    return adjective && !isPlace(others) && rolesIn(other.slice(otherTo, otherTo + 2)).length === 0;
  };
  return described('copy', after, before) || described('base', before, after);
}

/** A capital word that is no title or office. */
const isProper = (token: LineToken): boolean => !isHonorific(token.folded) && rolesIn([token]).length === 0;

/** "Hussein" for "Saddam" where one of the texts has them side by side: two parts of one name. */
function isPairOfNames(change: Change, base: readonly LineToken[], copy: readonly LineToken[]): boolean {
  if (base.length !== 1 || copy.length !== 1) return false;
  const { together } = change.baseSide.names;
  return together.has(`${base[0]!.bare} ${copy[0]!.bare}`) || together.has(`${copy[0]!.bare} ${base[0]!.bare}`);
}

const isPlace = (names: readonly LineToken[]): boolean => gazetteer().has(names.map((token) => token.bare).join(' '));

/** True where the name stands against a reporting verb and a quotation follows or comes before: the quotation is given to another. */
function namesSpeaker(change: Change): boolean {
  const tokens = change.baseSide.line.tokens;
  const near = (at: number) => wordFacts(tokens[at]?.folded ?? '').stances !== undefined;
  if (!near(change.baseFrom - 1) && !near(change.baseTo)) return false;
  for (let at = Math.max(0, change.baseFrom - 6); at < Math.min(tokens.length, change.baseTo + 8); at++)
    if (tokens[at]!.quotation >= 0) return true;
  return false;
}

/** An office became another; the office may reach over kept words ("foreign minister", "prime minister"). */
function rolesChanged(change: Change, base: readonly LineToken[], copy: readonly LineToken[]): Reading | null {
  if (base.length > 5 || copy.length > 5) return null;
  const before = rolesTouched(change.baseSide.line.tokens, change.baseFrom, change.baseTo);
  if (before.length === 0) return null;
  const after = rolesTouched(change.copySide.line.tokens, change.copyFrom, change.copyTo);
  if (after.length === 0) return null;
  if (before.join() === after.join()) {
    return base.length > 0 && copy.length > 0
      ? { severity: 'neutral', confidence: 0.7, note: 'another name of the same office' }
      : null;
  }
  const shown = (words: readonly LineToken[]) => words.map((token) => token.text).join(' ');
  return {
    severity: 'major',
    confidence: 0.68,
    note: `${shown(base) || '(nothing)'} became ${shown(copy) || '(nothing)'}`,
  };
}

/** The offices whose names hold a token of the range. */
function rolesTouched(tokens: readonly LineToken[], from: number, to: number): readonly number[] {
  let at = Math.max(0, from - 4);
  while (at < to + 4 && tokens[at]?.officeWords === 0) at++;
  if (at >= to + 4 || at >= tokens.length) return [];
  return rolesIn(tokens.slice(Math.max(0, from - 4), to + 4), Math.min(from, 4), Math.min(from, 4) + to - from);
}

/** A name beside a kept name came or went ("Ebrahim Raisi", "Raisi"): a fuller or shorter form. A name against plain words is a loss or a gloss. */
function oneSided(
  change: Change,
  base: readonly LineToken[],
  copy: readonly LineToken[],
  before: readonly LineToken[],
  after: readonly LineToken[],
): Reading | null {
  if (before.length === 0 && after.length === 0) return null;
  const words = before.length > 0 ? base : copy;
  const names = before.length > 0 ? before : after;
  const other = before.length > 0 ? copy : base;
  const small = words.every((word) => names.includes(word) || word.facts.function || isHonorific(word.folded));
  if (other.length === 0)
    return small && words.length <= 3 && besideName(change, before.length > 0)
      ? { severity: 'neutral', confidence: 0.7, note: 'a fuller or shorter form of a name' }
      : null;
  if (!small || other.length > 6) return null;
  if (other.every((word) => word.facts.pronoun || word.facts.function)) {
    // A word that has a capital only where a sentence begins is no name that the text knows.
    const known = names.some((name) => !name.opens || change.baseSide.names.capital.has(name.bare));
    if (!known) return null;
    return { severity: 'neutral', confidence: 0.6, note: 'a name for a pronoun' };
  }
  if (rolesIn(other).length > 0 || other.some((word) => descriptive.test(word.folded)))
    return { severity: 'neutral', confidence: 0.6, note: 'a description for a name' };
  // Dates and numbers are no words; two words and more are another phrase.
  if (!names.some(isProper) || other.length > 1 || other[0]!.kind === 'number' || other[0]!.facts.weekday !== undefined)
    return null;
  if (before.length > 0 && isDescribed(change, other[0]!))
    return { severity: 'neutral', confidence: 0.75, note: 'a description for a name' };
  // "Raisi" to "presidential": the name itself is gone. The other way, a gloss was put in.
  // A capital word, though no name that is known, stands for a name sooner than a small one does.
  const placed = other[0]!.capital ? isAnchored(change) : isFramed(change) && !isHeadline(change.baseSide);
  const gone = before.length > 0 && placed && !standsElsewhere(change);
  return gone && !change.baseSide.meaning.synonyms(names[0]!.bare, other[0]!.folded)
    ? { severity: 'major', confidence: 0.75 }
    : { severity: 'minor', confidence: 0.45 };
}

/** Nouns that describe who or what a name names. */
const descriptive =
  /^(?:country|capital|city|town|nation|government|group|company|firm|maker|agency|team|state|man|woman|boy|girl|leader|player|driver|star|giant|club|bank|client)(?:'s)?$/;

/** "the girl" for "Anna": the copy has an article or "their" before its one word, and the base had none before the name. */
function isDescribed({ baseSide, baseFrom, baseTo, copySide, copyFrom, copyTo }: Change, word: LineToken): boolean {
  const tokens = copySide.line.tokens;
  const at = tokens.indexOf(word, copyFrom);
  if (at < copyFrom || at >= copyTo || !determiners.has(tokens[at - 1]?.folded ?? '')) return false;
  // "the bill" for "the Old Harbours Restoration Act": a long name ends in a noun, and may have an article of its own.
  const long = baseTo - baseFrom >= 3;
  if (!long && determiners.has(baseSide.line.tokens[baseFrom - 1]?.folded ?? '')) return false;
  const next = tokens[at + 1];
  const closes =
    word.folded.endsWith("'s") ||
    next === undefined ||
    next.kind === 'punctuation' ||
    next.facts.function ||
    isPastForm(next.folded) ||
    /(?:ed|ly|s)$/.test(next.folded);
  return closes && !/(?:al|ic|ous|ive|ful|less|able|ible|ian|ish|ly|ing|ed)$/.test(word.folded);
}

const determiners = new Set(['the', 'this', 'that', 'its', 'their', 'his', 'her', 'our', 'your', 'my']);

function besideName(change: Change, inBase: boolean): boolean {
  const side = inBase ? change.baseSide : change.copySide;
  const [from, to] = inBase ? [change.baseFrom, change.baseTo] : [change.copyFrom, change.copyTo];
  const beside = [side.line.tokens[from - 1], side.line.tokens[to]];
  return beside.some((token) => token !== undefined && isName(token, side.names));
}
