import { beForms, determiners, doForms, haveForms } from '../../../language/en/closed-class-words.ts';
import { wordMemory } from '../../../text/word-memory.ts';
import { wordSet } from '../../../text/word-set.ts';
import { isPastForm } from '../words/meaning.ts';
import type { LineToken } from '../words/token-line.ts';
import { frameOf, rulesOut } from './frames.ts';

/** How a token stands as a verb: by its own form ("sold", "selling"), or in base form after what leads up to it ("to sell", "will sell"). */
export type VerbForm = 'past' | 'gerund' | 'base';

/** Words of denial that stand with the verb. */
export const denials: ReadonlySet<string> = wordSet('not never neither nor');
/** What may stand between a frame and its gerund: "accused of selling". */
export const gerundLinks: ReadonlySet<string> = wordSet('of from with for about in');
const smallAdverbs = wordSet('also still already ever just even now then soon later again yet so far both all only');

/** True for an adverb that has no say in how a deed stands. */
export const isIdleAdverb = ({ folded, facts }: LineToken): boolean =>
  (folded.endsWith('ly') && facts.certainty === undefined && !facts.negator) || smallAdverbs.has(folded);

export const isPast: (word: string) => boolean = wordMemory(
  (word) => (/[a-z]{2}ed$/.test(word) && !word.endsWith('eed')) || isPastForm(word),
);
export const isGerund = (word: string): boolean => word.endsWith('ing') && /[a-z]{2}ing$/.test(word);

/** How a token stands as a verb; null where it does not, or where it may as well be no verb. */
export function verbFormAt(tokens: readonly LineToken[], at: number): VerbForm | null {
  const { kind, facts, folded, capital, opens } = tokens[at]!;
  if (kind !== 'word' || facts.function || facts.modal !== undefined || (capital && !opens)) return null;
  let before = at - 1;
  while (before >= 0 && (isIdleAdverb(tokens[before]!) || denials.has(tokens[before]!.folded))) before--;
  const lead = tokens[before];
  if (isPast(folded) && !isAttribute(tokens, at, lead)) return leadsBase(lead) ? 'base' : 'past';
  if (isGerund(folded)) return lead && (leadsGerund(lead) || rulesOut(tokens, before)) ? 'gerund' : null;
  return leadsBase(lead) ? 'base' : null;
}

/** True for a word after which a verb stands in its base form. */
const leadsBase = (lead: LineToken | undefined): boolean =>
  lead !== undefined &&
  (lead.folded === 'to' ||
    doForms.has(lead.folded) ||
    lead.facts.modal !== undefined ||
    lead.facts.contracted !== undefined);

const leadsGerund = (lead: LineToken): boolean =>
  beForms.has(lead.folded) || gerundLinks.has(lead.folded) || frameOf(lead) !== null;

/** "protected computers", "a rate cut", "a fund controlled by banks": a form that may be past, but tells no deed of its own. */
function isAttribute(tokens: readonly LineToken[], at: number, lead: LineToken | undefined): boolean {
  if (lead && (beForms.has(lead.folded) || haveForms.has(lead.folded))) return false;
  if (tokens[at + 1]?.folded === 'by' || (lead && closing.has(lead.folded))) return true;
  // "keep windows closed"
  if (tokens.slice(Math.max(0, at - 3), at).some((token) => keeping.has(token.folded))) return true;
  if (uniformPasts.has(tokens[at]!.folded))
    return !(lead?.facts.pronoun || leadsBase(lead) || hasObject(tokens[at + 1]));
  return lead?.folded === 'to';
}
/** "set fire", "cut its jobs": what follows is no preposition and no end. */
const hasObject = (next: LineToken | undefined): boolean =>
  next?.kind === 'number' || (next?.kind === 'word' && (!next.facts.function || determiners.has(next.folded)));
const closing = new Set([...determiners, ...wordSet('of in on at with by from for as')]);
const keeping = wordSet('keep keeps kept keeping leave leaves left leaving remain remains remained');
/** One form for all: nouns as often as not. */
const uniformPasts = wordSet(
  'cut hit put set let cost bet read spread split shut quit hurt burst cast shed bid rid thrust',
);
