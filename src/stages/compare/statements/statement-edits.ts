import { opposedParties } from '../../../language/en/opposed-parties.ts';
import type { Edit } from '../../../model/edit.ts';
import { ruleId } from '../../../model/ids.ts';
import type { Span } from '../../../model/span.ts';
import { isEndless, type SideView } from '../context.ts';
import { isName, type NameBook } from '../names/names.ts';
import { inOneGroup, type Meaning, sameLemma, sharedStem } from '../words/meaning.ts';
import type { LineToken } from '../words/token-line.ts';
import { isReportedIn } from './attributions.ts';
import { isOpening } from './openings.ts';
import { type Place, raiseEdit, touches } from './raise-edit.ts';
import { readStatements, type Statement } from './read-statements.ts';

/** The tokens of the sentences around those of a pair; asked for only where the answer hangs on them. */
export interface Surroundings {
  readonly base: () => readonly LineToken[];
  readonly copy: () => readonly LineToken[];
}

/** From which share of the shorter, and from how many words, two statements say one thing; a statement that lost its source must be surer. */
const likeness = { given: { share: 0.5, words: 2 }, bare: { share: 0.6, words: 3 } };
/** More statements in one pair are left alone: sentences have a few. */
const mostStatements = 12;

/**
 * The edits of a pair in which a statement without quotation marks changed hands: it is given to another speaker of the same story, or to nobody, so that what
 * somebody said becomes what is so. The sides may be worded freely: statements are told by their words, wherever they stand.
 */
export function withStatements(
  edits: readonly Edit[],
  base: SideView,
  copy: SideView,
  around: Surroundings,
): readonly Edit[] {
  if (edits.length === 0 || isEndless(base) || isEndless(copy)) return edits;
  if (!base.line.tokens.some((_, at) => isReportedIn(base.line.tokens, at))) return edits;
  const said = readStatements(base.line.tokens);
  if (!said.some((one) => mayHaveChanged(one, base, edits))) return edits;
  const told = readStatements(copy.line.tokens);
  if (said.length > mostStatements || told.length > mostStatements) return edits;
  let found = edits;
  for (const { one, other } of counterparts(said, told, base.meaning)) {
    if (!one.source || one.source.length === 0 || isQuoted(one) || isQuoted(other)) continue;
    if (other.source === null) {
      if (!told.some(({ source }) => source && isOneSource(source, one.source!)))
        found = withBare(found, one, other, { base, copy, around });
    } else if (denials(base, one) % 2 === denials(copy, other) % 2 && isGiven(one, other, said, base, around))
      found = raise(found, one, other, base, copy, 'the statement is given to another of the story');
  }
  return found;
}

/** Denials in a statement: "they were never asked" and "it asked them" are two accounts, each with its own speaker. */
function denials({ line: { tokens } }: SideView, { from, to }: Statement): number {
  let count = 0;
  for (let at = from; at < to; at++) if (tokens[at]!.facts.negator) count++;
  return count;
}

/** True where an edit touches who says it, or where words changed place: most sentences keep their speaker, and need no reading. */
function mayHaveChanged({ source, verb }: Statement, { line }: SideView, edits: readonly Edit[]): boolean {
  if (source === null) return false;
  const [from, to] = [source[0] ?? line.tokens[verb]!, source.at(-1) ?? line.tokens[verb]!];
  const said = { from: Math.min(from.from, line.tokens[verb]!.from), to: Math.max(to.to, line.tokens[verb]!.to) };
  return edits.some((edit) => edit.kind === 'order' || touches(edit.base, said));
}

/** What is said inside quotation marks is for the quotation ledger. */
const isQuoted = ({ content }: Statement): boolean =>
  2 * content.filter(({ quotation }) => quotation >= 0).length > content.length;

interface Counterparts {
  readonly one: Statement;
  readonly other: Statement;
}

/** Statements of both sides that say one thing: each the other's likest. */
function counterparts(said: readonly Statement[], told: readonly Statement[], meaning: Meaning): Counterparts[] {
  const shared = said.map((one) => told.map((other) => sharedWords(one.content, other.content, meaning)));
  return said.flatMap((one, i) => {
    const best = shared[i]!.reduce((at, count, j) => (count > (shared[i]![at] ?? 0) ? j : at), 0);
    const other = told[best];
    const count = shared[i]![best] ?? 0;
    // What the outlet told itself may have been taken into somebody's statement, and is no rival of it.
    const rivals = (k: number) => k !== i && (other?.source === null || said[k]!.source !== null);
    if (!other || count < likeness.given.words || shared.some((row, k) => rivals(k) && row[best]! >= count)) return [];
    return count >= likeness.given.share * shorter(one, other) ? [{ one, other }] : [];
  });
}

const shorter = (one: Statement, other: Statement): number => Math.min(one.content.length, other.content.length);

const sharedWords = (some: readonly LineToken[], others: readonly LineToken[], meaning: Meaning): number =>
  some.filter((word) => others.some((like) => isLike(word, like, meaning))).length;

const isLike = (word: LineToken, like: LineToken, meaning: Meaning): boolean =>
  word.key === like.key ||
  sameLemma(word.bare, like.bare) ||
  sharedStem(word.bare, like.bare) ||
  meaning.synonyms(word.bare, like.bare);

/** True for sources that share a word or one of a group of like words; a thesaurus would take a prosecutor for a lawyer. */
const isOneSource = (one: readonly LineToken[], other: readonly LineToken[]): boolean =>
  one.some((word) =>
    other.some(
      (like) =>
        word.key === like.key ||
        sameLemma(word.bare, like.bare) ||
        sharedStem(word.bare, like.bare) ||
        inOneGroup(word.bare, like.bare),
    ),
  );

/** True where the copy gives a statement to somebody whom the base has say something else. A new speaker may be the same one, told otherwise. */
function isGiven(
  { source }: Statement,
  { source: taker }: Statement,
  said: readonly Statement[],
  { line: { tokens: line }, names }: SideView,
  around: Surroundings,
): boolean {
  if (!source || !taker || taker.length === 0 || isOneSource(source, taker)) return false;
  if (areOpposed(source, taker)) return true;
  const speaks = (one: Statement) =>
    one.source !== null && isOneSource(one.source, taker) && !isOneSource(one.source, source);
  if (said.some(speaks)) return true;
  const near = around.base();
  return (
    readStatements(near).some(speaks) ||
    (source.some((word) => isName(word, names)) && isNamed(taker, [...line, ...near], names))
  );
}

/** True where a source has a name, and a line names it as well. */
const isNamed = (source: readonly LineToken[], line: readonly LineToken[], names: NameBook): boolean => {
  const name = source.findLast((word) => isName(word, names));
  return name !== undefined && line.some((token) => token.bare === name.bare && token.capital);
};

/** True for a source of each of two parties that are at odds: "the union" and "the company". */
const areOpposed = (one: readonly LineToken[], other: readonly LineToken[]): boolean =>
  opposedParties.some(([left, right]) => {
    const speaks = (source: readonly LineToken[], party: readonly string[]) =>
      source.some(({ bare }) => party.includes(bare) || party.includes(bare.replace(/s$/, '')));
    const [a, b] = [speaks(one, left), speaks(one, right)];
    return a !== b && speaks(other, left) === b && speaks(other, right) === a;
  });

interface Sides {
  readonly base: SideView;
  readonly copy: SideView;
  readonly around: Surroundings;
}

/** A statement that stands in the copy with nobody to answer for it, in no sentence and beside none that names or quotes a speaker, and with no doubt of its own. */
function withBare(
  edits: readonly Edit[],
  one: Statement,
  other: Statement,
  { base, copy, around }: Sides,
): readonly Edit[] {
  const count = sharedWords(one.content, other.content, base.meaning);
  if (count < likeness.bare.words || count < likeness.bare.share * shorter(one, other)) return edits;
  const verb = base.line.tokens[one.verb]!;
  // A verb that stayed or became a like one, or that was read already.
  const changed = edits.find(({ base: span }) => span !== null && span.from < verb.to && span.to > verb.from);
  if (!changed || changed.kind === 'attribution') return edits;
  const put = copy.line.tokens.filter((token) => changed.copy && isWithin(token, changed.copy));
  if (put.some((token) => base.meaning.synonyms(verb.folded, token.folded))) return edits;
  const tokens = copy.line.tokens;
  for (let at = other.from; at < other.to; at++)
    if (
      tokens[at]!.quotation >= 0 ||
      isOpening(tokens, at) ||
      hasNewVerb(tokens[at]!, one) ||
      isSaying(tokens[at]!) ||
      isNamedAsDoer(tokens, at, one)
    )
      return edits;
  const beside = around.copy();
  if (beside.some((token, at) => token.quotation >= 0 || isReportedIn(beside, at))) return edits;
  return raise(edits, one, other, base, copy, 'what somebody said is told as so');
}

/** "under rules cleared by the agency": who said it is still named as the one behind it. */
const isNamedAsDoer = (tokens: readonly LineToken[], at: number, { source }: Statement): boolean =>
  tokens[at]!.folded === 'by' && isOneSource(tokens.slice(at + 1, at + 5), source ?? []);

/** "the agency's objection that": a noun that says as much as a verb. */
const isSaying = ({ folded }: LineToken): boolean =>
  /^(?:claim|warning|objection|statement|allegation|accusation|complaint|report|view|opinion|word|announcement|estimate|forecast|concern|suspicion|assertion|denial)s?$/.test(
    folded,
  );

const isWithin = (one: Span, other: Span): boolean => one.from >= other.from && one.to <= other.to;

const hasNewVerb = ({ facts, folded }: LineToken, { content }: Statement): boolean =>
  facts.stances !== undefined && !content.some((word) => sameLemma(word.folded, folded));

function raise(
  edits: readonly Edit[],
  one: Statement,
  other: Statement,
  base: SideView,
  copy: SideView,
  note: string,
): readonly Edit[] {
  const verb = base.line.tokens[one.verb]!;
  const isDenied = other.source === null && verb.facts.stances?.includes('deny') === true;
  const places = (side: Place['side'], { line }: SideView, words: readonly (LineToken | undefined)[]): Place[] =>
    words.flatMap((word) => (word && line.tokens.includes(word) ? [{ side, span: word }] : []));
  return raiseEdit(
    edits,
    [
      ...places('base', base, other.source ? [...one.source!, verb] : [verb, ...one.source!]),
      ...places('copy', copy, [...(other.source ?? []), copy.line.tokens[other.verb]]),
      ...places('base', base, one.content),
      ...places('copy', copy, other.content),
    ],
    isDenied
      ? { kind: 'negation', severity: 'critical', confidence: 0.65, rule: ruleId('negation-flipped'), note }
      : { kind: 'attribution', severity: 'major', confidence: 0.65, rule: ruleId('attribution-changed'), note },
  );
}
