import type { RuleId } from '../../../model/ids.ts';
import { ruleId } from '../../../model/ids.ts';
import type { BlockContext } from './block-features.ts';
import type { HintGroup } from './hints.ts';
import { hintBit } from './hints.ts';
import { within } from './page-layout.ts';
import { tag } from './tags.ts';

/** Why a block is no part of the body. */
export interface RemovalReason {
  readonly rule: RuleId;
  readonly reason: string;
}

interface Known extends RemovalReason {
  readonly marks: number;
  readonly hints: number;
}

const known = (id: string, reason: string, marks: number, ...hints: readonly HintGroup[]): Known => ({
  rule: ruleId(id),
  reason,
  marks,
  hints: hints.reduce((bits, group) => bits | hintBit(group), 0),
});

/** Looked through in this order: the first that fits names the reason. The model decides, these explain. */
const reasons: readonly Known[] = [
  known('html-consent', 'asks for consent to cookies or tracking', 0, 'consent'),
  known('html-comments', 'comments of readers and what belongs to them', 0, 'comment'),
  known('html-caption', 'caption or credit of a picture', within.caption | within.figure, 'caption'),
  known('html-navigation', 'menu, breadcrumb or other navigation', within.nav, 'navigation'),
  known('html-footer', 'foot of the page', within.footer, 'footer'),
  known('html-sign-up', 'invitation to subscribe, register or sign in', within.form, 'signup', 'paywall'),
  known('html-share', 'buttons to share or follow', within.button, 'share'),
  known('html-advert', 'advertising', 0, 'advert'),
  known('html-related', 'teasers of other articles', within.aside, 'related', 'sidebar'),
  known('html-byline', 'byline, date or author note', 0, 'byline', 'date'),
];
const headline: RemovalReason = { rule: ruleId('html-headline'), reason: 'headline: kept apart from the body' };
const links: RemovalReason = { rule: ruleId('html-links'), reason: 'nothing but links to other pages' };
const other: RemovalReason = { rule: ruleId('html-furniture'), reason: 'does not read as running text of the article' };
const reach = 6;

/** The reason that fits a block that was not chosen. */
export function reasonFor({ layout, text }: BlockContext, block: number): RemovalReason {
  if (layout.elementTag[layout.blockElement[block]!] === tag.h1) return headline;
  const mark = layout.elementWithin[layout.blockInner[block]!]!;
  let hints = 0;
  let element = layout.blockInner[block]!;
  for (let level = 0; level < reach && element > 0; level++) {
    hints |= layout.elementHints[element]!;
    element = layout.elementParent[element]!;
  }
  for (const one of reasons) if ((one.marks & mark) !== 0 || (one.hints & hints) !== 0) return one;
  return text.linkWords[block]! >= text.words[block]! * 0.9 ? links : other;
}
