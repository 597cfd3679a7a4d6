import type { Credit } from '../../../model/article.ts';
import type { Span } from '../../../model/span.ts';
import { type AgencyMention, agenciesIn, nearestAgency } from './agency-names.ts';
import {
  agencyBefore,
  agencyReported,
  citesAfter,
  citesBefore,
  originalNote,
  reutersSignature,
  sourceBefore,
  sourceNote,
  withInputsAfter,
  withInputsBefore,
} from './credit-words.ts';

/**
 * A stretch of text in which credits are looked for. `byline`: author and date lines, source lines, author fields. `head`: one of
 * the first two or three paragraphs of the body. `body`: a paragraph between. `tail`: one of the last two paragraphs, and the lines right
 * after the body. A paragraph that is both is given twice, as `head` and as `tail`.
 */
export interface CreditZone {
  readonly kind: 'byline' | 'head' | 'body' | 'tail';
  readonly text: string;
  /** Where a span of `text` stands in the page. */
  readonly place: (span: Span) => Span;
}

/** A zone that is a verbatim slice of the page, starting at `at`. */
export const zoneAt = (kind: CreditZone['kind'], text: string, at: number): CreditZone => ({
  kind,
  text,
  place: ({ from, to }) => ({ from: from + at, to: to + at }),
});

type Relation = Credit['relation'];

interface Found extends Span {
  readonly agency: string;
  readonly relation: Relation;
  readonly mangled?: boolean;
}

/** A mention with the sixty characters on its sides, which is as far as any credit's wording reaches. */
interface Seen extends AgencyMention {
  readonly before: string;
  readonly after: string;
  /** The name itself and the characters after it. */
  readonly onward: string;
}

const sight = 60;
/** How far into a first paragraph a dateline may reach, and from the end of a last one a signature. */
const datelineReach = 140;
const signatureReach = 160;
const longestZone = 4000;
const dash = '[—–‒―-]';
const openBracket = /[([（【]\s*(?:[^()[\]]{0,24}[/,;+]\s*)?$/u;
const closeBracket = /^\s*(?:[/,;+-][^()[\]]{0,30})?[)\]）】]/u;

const as = (relation: Relation, { agency, from, to }: AgencyMention): Found => ({ agency, relation, from, to });

/** Credits in byline lines: naming an agency there means the text is the agency's. */
function inByline(text: string, mentions: readonly Seen[]): Found[] {
  return mentions
    .filter((mention) => !mention.code || standsAlone(text, mention))
    .filter((mention) => !isPerson(text, mention))
    .map((mention) => as(withInputsBefore.test(mention.before) ? 'with-inputs' : 'republished', mention));
}

/** Agencies whose names people bear too. */
const givenNames = /^(?:petra|mehr)$/i;

/** "By Petra Holm" is a person. */
const isPerson = (text: string, { from, to, after }: Seen): boolean =>
  givenNames.test(text.slice(from, to)) && /^\s\p{Lu}\p{Ll}/u.test(after) && !/^\s(?:News|Agency|Press)\b/.test(after);

/** A code counts where marks, spaces or the ends of the line part it from other words. */
function standsAlone(text: string, { from, to }: Span): boolean {
  return /[\s/,;:()[\]|·•—–+&©-]/.test(text[from - 1] ?? ' ') && /[\s/,;:()[\]|·•—–+&.-]/.test(text[to] ?? ' ');
}

/** "BERLIN (dpa) –", "(Reuters) -", "PARIS, May 3 (AFP) —", "NEW DELHI: AP", at the head of a paragraph. */
function inDateline(text: string, mentions: readonly Seen[]): Found[] {
  const head = text.slice(0, datelineReach);
  const found = mentions
    .filter(({ to }) => to <= datelineReach)
    .filter((mention) => isDateline(text.slice(0, mention.from), text.slice(mention.to, mention.to + 40)))
    .map((mention) => as('republished', mention));
  return found.length > 0 ? found : mangledDateline(head);
}

const dashNext = new RegExp(`^\\s*(?:${dash}|:|,\\s*\\d)`, 'u');

function isDateline(before: string, after: string): boolean {
  if (before.length > 70) return false;
  // A full stop in front ends a sentence, unless it is that of a short form: "HAYWARD, Calif. (AP)".
  if (/[.!?]\s/.test(before.replace(/\b\p{Lu}[\p{L}.]{0,5}\.\s/gu, ''))) return false;
  if (openBracket.test(before) && closeBracket.test(after)) return true;
  const opened = before.trim() === '' || /^[\p{L}\p{M}\s.,'’\d-]{0,50}[,:/–—-]\s*$/u.test(before);
  return (opened && dashNext.test(after)) || (before.length < 30 && /^[^。，]{0,20}[电電讯訊】]/u.test(after));
}

/** A dateline whose agency is no known one but a letter off: "MOSCOW (AB) —". */
function mangledDateline(head: string): Found[] {
  const slot = mangledSlot.exec(head);
  const agency = slot?.[1] ? nearestAgency(slot[1]) : null;
  if (!slot?.[1] || !agency) return [];
  const from = slot[0].lastIndexOf(slot[1]);
  return [{ agency, relation: 'republished', from, to: from + slot[1].length, mangled: true }];
}

const mangledSlot = new RegExp(`^\\p{Lu}[\\p{L}\\p{M}\\s.,'’\\d-]{1,60}?[(\\[](\\p{L}{2,14})[)\\]]\\s*${dash}`, 'u');

/** Signatures and source notes at the end of a paragraph or on a line after the body. */
function inTail(text: string, mentions: readonly Seen[]): Found[] {
  const found: Found[] = [];
  for (const mention of mentions) {
    if (withInputsBefore.test(mention.before) || withInputsAfter.test(mention.after))
      found.push(as('with-inputs', mention));
    else if (isSignature(text, mention)) found.push(as('republished', mention));
  }
  if (found.length > 0) return found;
  const signed = reutersSignature.exec(text);
  if (signed)
    return [{ agency: 'Reuters', relation: 'republished', from: signed.index, to: signed.index + signed[0].length }];
  return [...mangledSource(text), ...originalOf(text)];
}

const parted = new RegExp(`(?:[.!?”"»]\\s*${dash}{1,2}\\s*|…\\s*reports?\\s)$`, 'u');

function isSignature(text: string, mention: Seen): boolean {
  const { before, after, from, to } = mention;
  const left = text.length - to;
  if (left > signatureReach) return false;
  if (openBracket.test(before) && closeBracket.test(after) && left <= 40) return true;
  const closing = /^[\s)\].:/\p{L}\d-]{0,12}$/u.test(after);
  if (sourceBefore.test(before) && (text.length < 120 || closing)) return !mention.code || standsAlone(text, mention);
  if (parted.test(before) && closing) return true;
  return text.length < 60 && /^[\W\d]*$/u.test(text.slice(0, from) + after);
}

/** "Source: Rueters": a garbled name right after a source word. */
function mangledSource(text: string): Found[] {
  const written = sourceNote.exec(text.slice(-80))?.[1];
  const agency = written ? nearestAgency(written) : null;
  if (!written || !agency) return [];
  const from = text.lastIndexOf(written);
  return [{ agency, relation: 'republished', from, to: from + written.length, mangled: true }];
}

/** "This article first appeared on The Example": an outlet that is no agency, taken as it is written. */
function originalOf(text: string): Found[] {
  const note = originalNote.exec(text);
  const written = note?.[1]?.replace(/^the\s/i, '').replace(/[.,]+$/, '');
  if (
    !note ||
    !written ||
    written.length < 3 ||
    /^\d|^(?:January|February|March|April|May|June|July|August|September|October|November|December|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)/.test(
      written,
    )
  )
    return [];
  const from = text.indexOf(written, note.index);
  return [{ agency: written, relation: 'republished', from, to: from + written.length }];
}

/** Mentions in running text cite the agency; one that closes a sentence of the opening as "X news agency reported" credits it. */
function inRunningText(mentions: readonly Seen[], opening: boolean): Found[] {
  const found: Found[] = [];
  for (const mention of mentions) {
    if (withInputsBefore.test(mention.before)) found.push(as('with-inputs', mention));
    else if (opening && /,\s*(?:the )?$/.test(mention.before) && agencyReported.test(mention.onward))
      found.push(as('republished', mention));
    else if (citesBefore.test(mention.before) || citesAfter.test(mention.after)) found.push(as('cites', mention));
    else if (!mention.code && agencyBefore.test(mention.before)) found.push(as('cites', mention));
  }
  return found;
}

function creditsOf(zone: CreditZone): Found[] {
  const text = zone.text.slice(0, longestZone);
  const mentions = agenciesIn(text).map((mention) => ({
    ...mention,
    before: text.slice(Math.max(0, mention.from - sight), mention.from),
    after: text.slice(mention.to, mention.to + sight),
    onward: text.slice(mention.from, mention.to + sight),
  }));
  if (zone.kind === 'byline') return inByline(text, mentions);
  const own = zone.kind === 'head' ? inDateline(text, mentions) : zone.kind === 'tail' ? inTail(text, mentions) : [];
  const rest = mentions.filter((mention) => !own.some((one) => one.from === mention.from));
  return [...own, ...inRunningText(rest, zone.kind === 'head')];
}

const strength: Readonly<Record<Relation, number>> = { republished: 2, 'with-inputs': 1, cites: 0 };

/**
 * What a page says of where its text comes from: one credit per agency, the strongest relation first. An agency in a byline, a
 * dateline, a signature or a source note is `republished`; "with inputs from" is `with-inputs`; one quoted for a fact is `cites`.
 * Only the first 4000 characters of a zone are read.
 */
export function findCredits(zones: readonly CreditZone[]): Credit[] {
  const best = new Map<string, Credit>();
  for (const zone of zones) {
    for (const found of creditsOf(zone)) {
      const known = best.get(found.agency);
      if (known && strength[known.relation] >= strength[found.relation]) continue;
      const quote = quoteAround(zone.text, found);
      best.set(found.agency, {
        agency: found.agency,
        relation: found.relation,
        quote: zone.text.slice(quote.from, quote.to),
        place: zone.place(quote),
        mangled: found.mangled === true,
      });
    }
  }
  return [...best.values()].sort((one, other) => strength[other.relation] - strength[one.relation]);
}

/** The credit with the words around it up to the next mark: what a reader is shown. */
function quoteAround(text: string, { from, to }: Span): Span {
  const start = /[^.,;:!?…。，]*$/u.exec(text.slice(Math.max(0, from - sight), from))?.[0] ?? '';
  const end = /^[^.,;:!?…。，]{0,61}/u.exec(text.slice(to, to + sight + 1))?.[0] ?? '';
  return { from: from - start.trimStart().length, to: to + (end.length > sight ? 0 : end.trimEnd().length) };
}
