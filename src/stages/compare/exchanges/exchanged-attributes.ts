import { passiveVerbs } from '../../../language/en/closed-class-words.ts';
import { isEndless, type SideView } from '../context.ts';
import { type Place, tellSame } from '../facts/company.ts';
import { tellsFate } from '../facts/fates.ts';
import { isOneName, type NameRun, nameRuns } from '../names/name-runs.ts';
import { isName } from '../names/names.ts';
import { isPastForm, type Meaning } from '../words/meaning.ts';
import type { LineToken } from '../words/token-line.ts';
import type { Exchange } from './exchanges.ts';

/** A name of both sides, with what each tells of it. */
interface Bearer {
  readonly base: NameRun;
  readonly copy: NameRun;
  readonly told: Told;
  readonly toldThere: Told;
}

/** Content words beside a name: before it or after a comma they say who it is, after it what it does. */
interface Told {
  readonly titles: readonly LineToken[];
  /** What is there: "jurors in Halden". */
  readonly there: LineToken | null;
  readonly deeds: readonly LineToken[];
  /** What became of it: "was cleared", "has been given a suspended sentence". */
  readonly fates: readonly LineToken[];
}

/** More names than this make a list. */
const mostNames = 8;

/**
 * Names whose titles or deeds have been exchanged: "pilot Greta Lowe and engineer Samir Khalil" told as "pilot Samir Khalil and Greta Lowe, an engineer". Each of the
 * two must have got something of the other's, and kept nothing of its own of that sort.
 */
export function exchangedAttributes(base: SideView, copy: SideView): readonly Exchange[] {
  const bearers = sharedNames(base, copy);
  const found: Exchange[] = [];
  for (const [index, one] of bearers.entries())
    for (const other of bearers.slice(index + 1))
      if (areExchanged(one, other, base.meaning))
        for (const { base: from, copy: to } of [one, other]) found.push({ kind: 'attributes', base: from, copy: to });
  return found;
}

function areExchanged(one: Bearer, other: Bearer, meaning: Meaning): boolean {
  if (isTitlePassedOn(one, other, meaning) || isTitlePassedOn(other, one, meaning)) return true;
  if (isElsewhere(one, other) || isElsewhere(other, one)) return true;
  return (['titles', 'deeds', 'fates'] as const).some((sort) => {
    const [own, others] = telling(one.told[sort], other.told[sort], meaning);
    const [ownThere, othersThere] = telling(one.toldThere[sort], other.toldThere[sort], meaning);
    const share = (left: readonly LineToken[], right: readonly LineToken[]) =>
      left.some((word) => right.some((like) => tellSame(word, like, meaning)));
    return share(own, othersThere) && share(others, ownThere) && !share(own, ownThere) && !share(others, othersThere);
  });
}

/** "the Liberal Jonas Fry" told as "Liberal Greta Solheim": a capital word of the one became the other's. Names side by side may share it, and a title in the plural is a list's. */
function isTitlePassedOn(one: Bearer, other: Bearer, meaning: Meaning): boolean {
  if (areBeside(one.base, other.base) || areBeside(one.copy, other.copy)) return false;
  const has = (told: Told, title: LineToken) => told.titles.some((word) => tellSame(word, title, meaning));
  return one.told.titles.some(
    (title) =>
      title.capital &&
      !title.opens &&
      !title.folded.endsWith('s') &&
      has(other.toldThere, title) &&
      !has(other.told, title) &&
      !has(one.toldThere, title),
  );
}

/** "jurors in Halden" told as "jurors in Estwick", where both places are named on both sides. */
const isElsewhere = ({ told, toldThere }: Bearer, other: Bearer): boolean =>
  told.there !== null &&
  other.toldThere.there?.key === told.there.key &&
  other.told.there?.key !== told.there.key &&
  toldThere.there?.key !== told.there.key;

/** True for names that hardly anything parts. */
const areBeside = (one: Place, other: Place): boolean =>
  Math.max(one.from, other.from) - Math.min(one.to, other.to) <= 2;

/** The words told of the one and not of the other. */
function telling(
  one: readonly LineToken[],
  other: readonly LineToken[],
  meaning: Meaning,
): readonly [readonly LineToken[], readonly LineToken[]] {
  const without = (left: readonly LineToken[], right: readonly LineToken[]) =>
    left.filter((word) => !right.some((like) => tellSame(word, like, meaning)));
  return [without(one, other), without(other, one)];
}

/** The names that stand once on each side, with what is told of them. */
function sharedNames(base: SideView, copy: SideView): readonly Bearer[] {
  if (isEndless(base) || isEndless(copy)) return [];
  const ofBase = nameRuns(base);
  if (ofBase.length < 2 || ofBase.length > mostNames) return [];
  const ofCopy = nameRuns(copy);
  if (ofCopy.length < 2 || ofCopy.length > mostNames) return [];
  const pairs = ofBase.flatMap((one) => {
    const likes = ofCopy.filter((other) => isOneName(one, other));
    const like = likes[0];
    if (!like || likes.length > 1 || ofBase.some((other) => other !== one && isOneName(other, like))) return [];
    return [{ one, like }];
  });
  if (pairs.length < 2) return [];
  return pairs.map(({ one, like }) => ({
    base: one,
    copy: like,
    told: toldOf(base, one, like),
    toldThere: toldOf(copy, like, one),
  }));
}

/** What a line tells of a name. Words of the name that its like on the other side has not are titles: "Pilot Greta Lowe" where a sentence begins. */
function toldOf(side: SideView, name: NameRun, like: NameRun): Told {
  const tokens = side.line.tokens;
  const own = tokens.slice(name.from, name.to);
  const first = own.findIndex(({ folded }) => like.words.includes(folded));
  const titles = [...own.slice(0, Math.max(0, first)), ...before(side, name), ...announced(side, name)];
  const aside = asideAfter(side, name.to);
  const [preposition, head] = [tokens[name.from - 1], tokens[name.from - 2]];
  return {
    there: places.has(preposition?.folded ?? '') && isContent(head) ? head! : null,
    titles: [...titles, ...contentOf(side, aside ?? { from: name.to, to: name.to })],
    deeds: deedsOf(side, name.from - before(side, name).length, aside?.to ?? name.to),
    fates: fatesAfter(side, aside?.to ?? name.to),
  };
}

const places = new Set(['in', 'at', 'near', 'outside']);

/** How far a title, an apposition and what is told of a deed or a fate may reach, in tokens. */
const longest = { title: 3, aside: 8, deed: 8, fate: 6 };

/** The content words right before a name. */
function before({ line: { tokens }, names }: SideView, { from }: NameRun): readonly LineToken[] {
  let start = from;
  // "Liberal leader Hugo Stern": a name before a title belongs to it; and a capital says nothing where a sentence begins.
  while (
    start > from - longest.title &&
    isContent(tokens[start - 1]) &&
    (start < from || tokens[start - 1]!.opens || !isName(tokens[start - 1]!, names))
  )
    start--;
  return tokens.slice(Math.max(0, start), from);
}

/** "his supervisor, Carla Voss": the noun before a comma that a name stands beside. "In the town, Carla Voss" tells where, not who. */
function announced({ line: { tokens }, names }: SideView, { from }: NameRun): readonly LineToken[] {
  if (tokens[from - 1]?.folded !== ',') return [];
  let start = from - 1;
  while (start > from - 1 - longest.title && isContent(tokens[start - 1]) && !isName(tokens[start - 1]!, names))
    start--;
  const lead = tokens[start - 1];
  const determined = lead !== undefined && (articles.has(lead.folded) || lead.facts.pronoun === true);
  const before = determined ? tokens[start - 2] : lead;
  if (start === from - 1 || (before === undefined && !determined) || leading.has(before?.folded ?? '')) return [];
  return tokens.slice(start, from - 1);
}
const articles = new Set(['a', 'an', 'the', 'its', 'his', 'her', 'their', 'our', 'my']);
const leading = new Set(
  'in on at by after before during for from since with under of until till about over near within through'.split(' '),
);

/** The stretch between commas that tells who somebody is: ", 52, an engineer", ", who heads the party,". A comma before a name or a conjunction begins none. */
function asideAfter({ line: { tokens }, names }: SideView, at: number): Place | null {
  if (tokens[at]?.folded !== ',') return null;
  let from = at + 1;
  if (tokens[from]?.kind === 'number') from = tokens[from + 1]?.folded === ',' ? from + 2 : from + 1;
  const opener = tokens[from];
  if (!opener || !(asides.has(opener.folded) || (isContent(opener) && !isName(opener, names)))) return null;
  let to = from;
  while (
    to < from + longest.aside &&
    tokens[to] &&
    tokens[to]!.kind !== 'punctuation' &&
    !joins.has(tokens[to]!.folded)
  ) {
    if (isName(tokens[to]!, names)) return null;
    to++;
  }
  return to > from ? { from, to: tokens[to]?.folded === ',' ? to + 1 : to } : null;
}

const asides = new Set(['a', 'an', 'the', 'its', 'his', 'her', 'their', 'who', 'head', 'leader']);
const joins = new Set(['and', 'but', 'while', 'whereas', 'as', 'with', 'or', 'when', 'because', 'after', 'before']);

/** The content words of what a name does, where a clause begins with it: up to the clause's end or the next name. A passive tells what was done to it, and counts for nothing. */
function deedsOf(side: SideView, start: number, at: number): readonly LineToken[] {
  const tokens = side.line.tokens;
  const lead = tokens[start - 1];
  if (lead && lead.kind !== 'punctuation' && !joins.has(lead.folded) && lead.folded !== 'that' && lead.folded !== 'the')
    return [];
  const found: LineToken[] = [];
  for (let i = at; i < Math.min(tokens.length, at + longest.deed); i++) {
    const token = tokens[i]!;
    if (token.kind === 'punctuation' || joins.has(token.folded) || isName(token, side.names)) break;
    if (found.length === 0 && token.facts.stances) return [];
    if (isContent(token)) found.push(token);
    if (found.length === 1 && isPassive(tokens, i)) return [];
  }
  return found;
}

/** The words for what became of somebody, right after a name and what stands between commas after it. */
function fatesAfter({ line: { tokens }, names }: SideView, at: number): readonly LineToken[] {
  let from = at;
  if (tokens[from]?.folded === ',') {
    const near = tokens.slice(from + 1, from + 1 + longest.aside).findIndex(({ folded }) => folded === ',');
    from += isBeing(tokens[from + 1]) || near < 0 ? 1 : near + 2;
  }
  if (!isBeing(tokens[from])) return [];
  const found: LineToken[] = [];
  for (let i = from + 1; i < Math.min(tokens.length, from + 1 + longest.fate); i++) {
    const token = tokens[i]!;
    // "was not cleared" is another fate, and one for the denials.
    if (token.facts.negator || token.kind === 'punctuation' || joins.has(token.folded) || isName(token, names)) break;
    if (tellsFate(token.folded)) found.push(token);
  }
  return found;
}

const isBeing = (token: LineToken | undefined): boolean =>
  token !== undefined && (passiveVerbs.has(token.folded) || token.folded === 'has' || token.folded === 'had');

const isPassive = (tokens: readonly LineToken[], at: number): boolean =>
  passiveVerbs.has(tokens[at - 1]?.folded ?? '') && (/ed$/.test(tokens[at]!.folded) || isPastForm(tokens[at]!.folded));

const contentOf = ({ line: { tokens } }: SideView, { from, to }: Place): readonly LineToken[] =>
  tokens.slice(from, to).filter(isContent);

const isContent = (token: LineToken | undefined): boolean =>
  token?.kind === 'word' &&
  !token.facts.function &&
  token.facts.stances === undefined &&
  token.facts.modal === undefined;
