import { countries, nameVariants } from '../../../language/en/places-and-demonyms.ts';
import { wordRarity } from '../../../language/word-rarity.ts';
import type { SegmentedText } from '../../../model/article.ts';
import { editDistance } from '../../../text/edit-distance.ts';
import { pairMemory } from '../../../text/pair-memory.ts';
import { wordMemory } from '../../../text/word-memory.ts';
import { wordFacts } from '../words/lexicon.ts';
import type { LineToken } from '../words/token-line.ts';
import { bareName, fold, type WordForm, wordForm } from '../words/word-form.ts';
import { isDerivedName, isNickname, numeralOf } from './name-derivation.ts';
import { isHonorific, isOffice } from './offices.ts';

/** What two articles teach about their own capitals: `capital` holds the words seen with one inside a sentence. */
export interface NameBook {
  readonly capital: ReadonlySet<string>;
  /** True for a word that, at the head of a sentence, is most likely a name: it is rare and nowhere seen without a capital. */
  isUnheard(bare: string): boolean;
  /** Capital words seen side by side, "saddam hussein". */
  readonly together: ReadonlySet<string>;
}

const capital = /^[\p{Lu}\p{Lt}]/u;

/** Reads both texts once: a word with a capital inside a sentence is a name in either. */
export function readNameBook(texts: readonly SegmentedText[]): NameBook {
  const capitals = new Set<string>();
  const together = new Set<string>();
  for (const text of texts)
    for (const sentence of text.sentences) {
      let opens = true;
      let opener: string | null = null;
      let before: string | null = null;
      for (const token of sentence.tokens) {
        if (token.kind === 'punctuation') {
          opens = opens || openers.includes(text.body[token.from]!);
          opener = null;
          before = null;
          continue;
        }
        const small = isSmall(text.body.charCodeAt(token.from));
        if (small && opener === null) {
          before = null;
          opens = false;
          continue;
        }
        const form = wordForm(text.body.slice(token.from, token.to));
        if (form.capital && !opens) capitals.add(form.bare);
        if (opener !== null && namesOnward(opener, form)) capitals.add(bareName(opener));
        if (form.capital && before !== null) together.add(`${before} ${form.bare}`);
        before = form.capital ? form.bare : null;
        opener = opens && form.capital ? form.folded : null;
        opens = false;
      }
    }
  return {
    capital: capitals,
    together,
    isUnheard: unheardIn(texts),
  };
}

/** Marks after which a capital says nothing. */
const openers = '.!?:…"“”‘«';
const isSmall = (code: number): boolean => code >= 97 && code <= 122;

function plainWords(texts: readonly SegmentedText[]): Set<string> {
  const found = new Set<string>();
  for (const text of texts)
    for (const sentence of text.sentences)
      for (const token of sentence.tokens)
        if (token.kind === 'word' && !capitalAt(text.body, token.from))
          found.add(text.body.slice(token.from, token.to));
  return found;
}

const capitalAt = (body: string, at: number): boolean =>
  !isSmall(body.charCodeAt(at)) && capital.test(body.slice(at, at + 2));

/** True where the first word of a sentence is told to be a name by what follows: another name, or a verb of saying. */
function namesOnward(opener: string, next: WordForm): boolean {
  const facts = wordFacts(opener);
  if (
    facts.function ||
    facts.stances ||
    facts.certainty !== undefined ||
    facts.quantity !== undefined ||
    facts.number !== undefined
  )
    return false;
  if (facts.month !== undefined || facts.weekday !== undefined || isHonorific(opener) || isOffice(opener)) return false;
  if (next.capital) return true;
  return (
    !opener.endsWith('s') && !opener.endsWith('ly') && next.facts.stances !== undefined && next.folded.endsWith('d')
  );
}

/** True for a word that names somebody or something here: a capital that is not the sentence's. Months and days are dates, not names. */
export function isName(token: LineToken, book: NameBook): boolean {
  if (token.kind !== 'word' || !(token.capital || token.inner) || token.folded === 'i' || token.folded.startsWith("i'"))
    return false;
  const facts = token.bareFacts;
  if (facts.month !== undefined && token.folded !== 'may') return false;
  if (facts.weekday !== undefined) return false;
  if (!token.capital) return !/^(?:mid|pre|post|non|anti|pro|ex|un)-/.test(token.folded);
  if (!token.opens) return true;
  // "Ex-striker", where a sentence begins.
  if (/^ex-(?=..)/.test(token.bare))
    return book.capital.has(token.bare.slice(3)) || gazetteer().has(token.bare.slice(3));
  return book.capital.has(token.bare) || gazetteer().has(token.bare) || book.isUnheard(token.bare);
}

/** So many words are sought in the whole texts one by one. */
const fewSought = 24;

/** Answers of {@link NameBook.isUnheard} for some texts, each worked out once; what stands in small letters is only read for a word rare enough. */
function unheardIn(texts: readonly SegmentedText[]): (bare: string) => boolean {
  const known = new Map<string, boolean>();
  let sought = 0;
  let plain: Set<string> | null = null;
  const isPlain = (bare: string): boolean => {
    // Most names stand in no text in small letters, and a few are sought sooner than all words are gathered.
    if (++sought <= fewSought && !texts.some(({ body }) => body.includes(bare))) return false;
    plain ??= plainWords(texts);
    return plain.has(bare);
  };
  return (bare) => {
    let answer = known.get(bare);
    if (answer === undefined) {
      answer = mayBeUnheard(bare) && !isPlain(bare);
      known.set(bare, answer);
    }
    return answer;
  };
}

const englishEnding = /(?:s|ed|ing|ly|er|ers|ness|ment|tion|sion|al|ous|ive|able|ible|ful|less|ism|ity)$/;

/** A rare word of no list and without an English ending. */
function mayBeUnheard(bare: string): boolean {
  if (bare.length < 3 || englishEnding.test(bare)) return false;
  const facts = wordFacts(bare);
  if (
    facts.function ||
    facts.number !== undefined ||
    facts.ordinal !== undefined ||
    facts.stances ||
    facts.certainty !== undefined ||
    isHonorific(bare)
  )
    return false;
  return wordRarity(bare, 'en') >= heardBits;
}

/** Words rarer than this, in bits, are names more often than not where a sentence begins with them. */
const heardBits = 19;

let places: Map<string, string> | null = null;

/** Lower-case names of countries, peoples, capitals and their variants, to one key a country or thing. */
export function gazetteer(): Map<string, string> {
  if (places) return places;
  places = new Map();
  for (const line of countries) {
    const [named = '', demonyms = '', capitals = ''] = line.split(';');
    const key = fold(named.split('|')[0]!);
    for (const name of [...named.split('|'), ...demonyms.split(',')]) if (name) places.set(fold(name), key);
    for (const name of capitals.split(','))
      if (name && !places.has(fold(name))) places.set(fold(name), `${fold(name)}@${key}`);
  }
  for (const line of nameVariants) {
    const names = line.split('|').map(fold);
    const key = places.get(names[0]!) ?? names[0]!;
    for (const name of names) if (!places.has(name)) places.set(name, key);
    for (const name of names)
      if (places.get(name)!.includes('@')) for (const other of names) places.set(other, places.get(name)!);
  }
  return places;
}

const nation = new Set(['federal', 'national', 'state']);

/** How two names stand to each other. `alias`: one is a shorter, fuller or otherwise spelled form of the other. */
export type NameRelation = 'same' | 'alias' | 'kin' | 'misspelt' | 'different';

const known = pairMemory<NameRelation>(20_000);

/** Compares two names given as their words. `kin` is a country and its people, or a capital that may speak for its government. Answers are kept: names recur. */
export function compareNames(base: readonly string[], copy: readonly string[]): NameRelation {
  const [one, other] = [base.join(' '), copy.join(' ')];
  const before = known.get(one, other);
  if (before !== undefined) return before;
  const relation = relate(base, copy);
  known.set(one, other, relation);
  return relation;
}

function relate(base: readonly string[], copy: readonly string[]): NameRelation {
  const [whole, like] = [base.map(bareWord), copy.map(bareWord)];
  if (isAcronym(whole, like) || isAcronym(like, whole)) return 'alias';
  const one = whole.filter((word) => !isHonorific(word));
  const other = like.filter((word) => !isHonorific(word));
  if (one.join(' ') === other.join(' ')) return 'same';
  if (one.length === 0 || other.length === 0) return 'different';
  const map = gazetteer();
  const left = map.get(one.join(' '));
  const right = map.get(other.join(' '));
  // "the federal government" and "the Norland government": an adjective for the country the text is about.
  if ((left && nation.has(other.join(' '))) || (right && nation.has(one.join(' ')))) return 'kin';
  if (left && right) {
    if (left === right) return 'alias';
    return left.split('@').at(-1) === right.split('@').at(-1) ? 'kin' : 'different';
  }
  if (one.join('') === other.join('')) return 'alias';
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.every((word) => long.some((whole) => sameNameWord(word, whole))) && short.length < long.length)
    return 'alias';
  if (one.length === other.length && one.every((word, i) => sameNameWord(word, other[i]!))) return 'alias';
  if (initialOf(one, other) || initialOf(other, one)) return 'alias';
  if (one.length === other.length && one.every((word, i) => isOtherForm(word, other[i]!))) return 'alias';
  if (isCutShort(one, other) || isCutShort(other, one)) return 'kin';
  if (
    one.length === other.length &&
    one.every((word, i) => word === other[i] || lettersApart(word, other[i]!) <= (word.length > 6 ? 2 : 1))
  )
    return 'misspelt';
  if (
    short.length < long.length &&
    short.every((word) => word.length > 4 && long.some((whole) => lettersApart(word, whole) <= 2))
  )
    return 'misspelt';
  return 'different';
}

/** Letters apart, of all the letters of the longer name, up to which two names are likely one, heard or spelled wrongly. */
const alikeShare = 1 / 3;

/** True where two whole names differ in few of their letters, wherever their words are parted: "Rosalind Achter", "Luo Salinde Akhter". */
export function soundsAlike(one: readonly string[], other: readonly string[]): boolean {
  const [left, right] = [one, other].map((words) => transliterationKey(words.map(bareWord).join('')));
  const longer = Math.max(left!.length, right!.length);
  return longer >= 5 && editDistance(left!, right!, Math.floor(longer * alikeShare)) <= longer * alikeShare;
}

/** "Tasmania" and "Tasmanian", "Jim" and "James", "War Two" and "War II", two spellings of a name from another script. */
function isOtherForm(word: string, other: string): boolean {
  if (sameTransliteration(word, other) || isDerivedName(word, other) || isNickname(word, other)) return true;
  const numeral = numeralOf(word);
  return numeral !== null && numeral === numeralOf(other);
}

/** "Varna-based" is Varna; "then-President" is a president. */
const bareWord = (folded: string): string => {
  const bare = bareName(folded);
  return bare.includes('-')
    ? bare
        .replace(/(?<=..)-(?:based|led|backed|born|bound|listed|made|run|owned|style)$/, '')
        .replace(/^then-(?=..)/, '')
    : bare;
};

/** "Fed" for "Federal Reserve Board", "Tim" for "Timothy", "LA" within "UCLA": a likely short form, though not a sure one. */
function isCutShort(short: readonly string[], long: readonly string[]): boolean {
  const [word, first] = [short[0]!, long[0]!];
  if (short.length !== 1) return false;
  if (long.length === 2 && word.length > 2 && word.length <= 5 && word.endsWith(long.map((one) => one[0]).join('')))
    return true;
  return word.length >= 3 && first.length >= word.length + 3 && first.startsWith(word);
}

/** Letters and endings by which a name shows that it was brought over from another script. */
const broughtOver =
  /q(?!u)|kh|gh|dh|zh|aa|uu|ii|dj|'(?=[a-z])|^(?:al|el|abd|abu|ibn|bin)-?(?=....)|(?:ov|ev|yev|eva|ova|enko|skiy|skyy|ullah|ollah|eddin|uddin)$/;

/**
 * True for two spellings of a name from another script: "Zhukovsky" and "Zhukovskiy", "Qasim" and "Kassim". Letters that the ways of writing Arabic, Persian
 * and Cyrillic names in Latin letters differ in are taken for one. (Compared by eye from the common romanisation tables.)
 */
export function sameTransliteration(one: string, other: string): boolean {
  if (one === other) return true;
  if (Math.min(one.length, other.length) < 5 || !(broughtOver.test(one) || broughtOver.test(other))) return false;
  return transliterationKey(one) === transliterationKey(other);
}

/** True where two words are one name in another spelling: of one list of variants and hardly apart, or brought over from another script. */
export function spelledOtherwise(one: string, other: string): boolean {
  if (sameTransliteration(one, other)) return true;
  variants ??= new Map(
    nameVariants.flatMap((line, i) => line.split('|').map((name): [string, number] => [fold(name), i])),
  );
  const list = variants.get(one);
  return list !== undefined && list === variants.get(other) && lettersApart(one, other) <= 2;
}
let variants: Map<string, number> | null = null;

const transliterationKey = wordMemory((word) =>
  word
    .replace(/^(?:al|el)-?(?=....)/, 'al')
    .replace(/[-'.]/g, '')
    .replace(/dh/g, 'd')
    .replace(/ph/g, 'f')
    .replace(/[kg]h|ck|[qgc](?!h)/g, 'k')
    .replace(/dj|dzh/g, 'j')
    .replace(/a?[ei]y+|iy+|yy+|ii|ee|a[iey]|ey|y/g, 'i')
    .replace(/ou|oo|uu|o/g, 'u')
    .replace(/aa|e/g, 'a')
    .replace(/w/g, 'v')
    .replace(/(.)\1+/g, '$1'),
);

/** "J" for "John" where nothing else differs. */
const initialOf = (short: readonly string[], long: readonly string[]): boolean =>
  short.length === 1 &&
  long.length === 1 &&
  short[0]!.replace('.', '').length === 1 &&
  long[0]!.startsWith(short[0]![0]!);

function sameNameWord(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.length <= 2 && one.replace('.', '').length === 1 && other.startsWith(one[0]!)) return true;
  // "Gen" for "General": a title cut short.
  if (other.length > one.length && one.length >= 2 && isHonorific(one) && other.startsWith(one)) return true;
  const map = gazetteer();
  const left = map.get(one);
  return left !== undefined && left === map.get(other);
}

const companyForms = new Set([
  'co',
  'inc',
  'corp',
  'ltd',
  'plc',
  'llc',
  'group',
  'company',
  'corporation',
  'limited',
  'gmbh',
  'ag',
  'sa',
  'nv',
]);

/** "WHO" for "World Health Organization". */
function isAcronym(short: readonly string[], long: readonly string[]): boolean {
  if (short.length !== 1 || long.length < 2) return false;
  const letters = short[0]!.replaceAll('.', '');
  const content = long.filter((word) => !wordFacts(word).function && !companyForms.has(word));
  const initials = (words: readonly string[]) => words.map((word) => word[0] ?? '').join('');
  return letters.length >= 2 && (letters === initials(long) || letters === initials(content));
}

/** Edit distance, stopped above 2. */
export const lettersApart = (one: string, other: string): number => editDistance(one, other, 2);
