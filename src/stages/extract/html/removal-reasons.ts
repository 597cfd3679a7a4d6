import { htmlRemovals, type RemovalRule } from '../removal-rules.ts';
import type { BlockContext } from './block-features.ts';
import type { HintGroup } from './hints.ts';
import { hintBit } from './hints.ts';
import { within } from './page-layout.ts';
import { tag } from './tags.ts';

interface Known {
  readonly removal: RemovalRule;
  readonly marks: number;
  readonly hints: number;
}

const known = (removal: RemovalRule, marks: number, ...hints: readonly HintGroup[]): Known => ({
  removal,
  marks,
  hints: hints.reduce((bits, group) => bits | hintBit(group), 0),
});

/** Looked through in this order: the first that fits names the reason. The model decides, these explain. */
const reasons: readonly Known[] = [
  known(htmlRemovals.consent, 0, 'consent'),
  known(htmlRemovals.comments, 0, 'comment'),
  known(htmlRemovals.caption, within.caption | within.figure, 'caption'),
  known(htmlRemovals.navigation, within.nav, 'navigation'),
  known(htmlRemovals.footer, within.footer, 'footer'),
  known(htmlRemovals.signUp, within.form, 'signup', 'paywall'),
  known(htmlRemovals.share, within.button, 'share'),
  known(htmlRemovals.advert, 0, 'advert'),
  known(htmlRemovals.related, within.aside, 'related', 'sidebar'),
  known(htmlRemovals.byline, 0, 'byline', 'date'),
];
const reach = 6;

/** The reason that fits a block that was not chosen. */
export function reasonFor({ layout, text }: BlockContext, block: number): RemovalRule {
  if (layout.elementTag[layout.blockElement[block]!] === tag.h1) return htmlRemovals.headline;
  const mark = layout.elementWithin[layout.blockInner[block]!]!;
  let hints = 0;
  let element = layout.blockInner[block]!;
  for (let level = 0; level < reach && element > 0; level++) {
    hints |= layout.elementHints[element]!;
    element = layout.elementParent[element]!;
  }
  for (const one of reasons) if ((one.marks & mark) !== 0 || (one.hints & hints) !== 0) return one.removal;
  return text.linkWords[block]! >= text.words[block]! * 0.9 ? htmlRemovals.links : htmlRemovals.furniture;
}
