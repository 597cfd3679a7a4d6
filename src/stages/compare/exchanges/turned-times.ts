import { isEndless, type SideView } from '../context.ts';
import { tellSame, wordAt } from '../facts/company.ts';
import { sameDate } from '../facts/resolve-dates.ts';
import type { LineToken } from '../words/token-line.ts';
import type { Exchange } from './exchanges.ts';

/** Words that set an event before another, or a limit before a day; and those that set it after. */
const relations = {
  before: new Set(['before', 'until', 'till', 'by']),
  after: new Set(['after', 'since', 'following', 'from']),
};
/** Those that do so whatever follows; the rest only before a day. */
const plain = new Set(['before', 'after', 'until', 'till', 'following']);

type Relation = keyof typeof relations;

/** How far after the word stands what it relates to, in tokens. */
const reach = 4;

/**
 * What one side sets before an event or a day, and the other after the same: "before the summit ended", "after the summit had ended". Only where a side has nothing of the other sort:
 * "after the vote" may be told as "before the count".
 */
export function turnedTimes(base: SideView, copy: SideView): readonly Exchange[] {
  if (isEndless(base) || isEndless(copy)) return [];
  const one = onlyRelation(base);
  const other = one && onlyRelation(copy);
  if (!one || !other || one.relation === other.relation) return [];
  // "not till the autumn" is only after it.
  if ([base, copy].some(({ line }) => line.tokens.some(({ facts }) => facts.negator))) return [];
  for (const at of one.places) {
    const there = other.places.find((place) => areOneEvent(base, at, copy, place));
    if (there !== undefined) return [{ kind: 'time', base: wordAt(at), copy: wordAt(there) }];
  }
  return [];
}

/** The places of the words of time of a line, where all of them are of one sort. */
function onlyRelation(side: SideView): { readonly relation: Relation; readonly places: readonly number[] } | null {
  const places = { before: placesOf(side, 'before'), after: placesOf(side, 'after') };
  if ((places.before.length === 0) === (places.after.length === 0)) return null;
  const relation = places.before.length > 0 ? 'before' : 'after';
  return { relation, places: places[relation] };
}

function placesOf(side: SideView, relation: Relation): readonly number[] {
  const tokens = side.line.tokens;
  const places: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { folded } = tokens[at]!;
    if (!relations[relation].has(folded)) continue;
    // "until after the vote" is after it.
    if (relations.after.has(tokens[at + 1]?.folded ?? '')) continue;
    if (plain.has(folded) || side.dateAt(at + 1) !== null) places.push(at);
  }
  return places;
}

/** True where the same day, or the same word, follows on both sides. */
function areOneEvent(base: SideView, at: number, copy: SideView, there: number): boolean {
  const [day, like] = [base.dateAt(at + 1), copy.dateAt(there + 1)];
  if (day || like) return day !== null && like !== null && sameDate(day, like, base.published, copy.published);
  const [word, other] = [firstContent(base.line.tokens, at + 1), firstContent(copy.line.tokens, there + 1)];
  return word !== undefined && other !== undefined && tellSame(word, other, base.meaning);
}

const firstContent = (tokens: readonly LineToken[], at: number): LineToken | undefined =>
  tokens.slice(at, at + reach).find(({ kind, facts }) => kind === 'word' && !facts.function);
