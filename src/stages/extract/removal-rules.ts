import { type RuleId, ruleId } from '../../model/ids.ts';

/** Why a stretch of a page is left out of the body: a rule that says itself, for `article.removed`, `hearsay rules` and docs/rules.md. */
export interface RemovalRule {
  readonly id: RuleId;
  /** Pages it is seen on: with markup, or dumps of text. */
  readonly pages: 'html' | 'text';
  /** What the stretch is, as a phrase. */
  readonly reason: string;
  /** How it is told from the rest of a page, for a reader who is no programmer. */
  readonly seenBy: string;
}

const rule =
  (pages: RemovalRule['pages']) =>
  (id: string, reason: string, seenBy: string): RemovalRule => ({ id: ruleId(id), pages, reason, seenBy });
const html = rule('html');
const text = rule('text');
const wordsOf = (what: string) => `Three tenths of the line or more are words ${what}.`;

/**
 * Blocks of markup that are left out. Which blocks these are the model of blocks decides, from many features at once; the rule only says what such a
 * block looks like, and the first that fits is named.
 */
export const htmlRemovals = {
  headline: html('html-headline', 'headline: kept apart from the body', 'A heading of the first level.'),
  consent: html(
    'html-consent',
    'asks for consent to cookies or tracking',
    'Its element, or one around it, is named as those of consent banners are.',
  ),
  comments: html(
    'html-comments',
    'comments of readers and what belongs to them',
    'Its element, or one around it, is named as those of comment sections are.',
  ),
  caption: html(
    'html-caption',
    'caption or credit of a picture',
    'It stands in a figure or its caption, or its element is named as those of captions are.',
  ),
  navigation: html(
    'html-navigation',
    'menu, breadcrumb or other navigation',
    'It stands in a navigation element, or its element is named as those of menus are.',
  ),
  footer: html('html-footer', 'foot of the page', 'It stands in a footer, or its element is named as footers are.'),
  signUp: html(
    'html-sign-up',
    'invitation to subscribe, register or sign in',
    'It stands in a form, or its element is named as those of newsletters and paywalls are.',
  ),
  share: html(
    'html-share',
    'buttons to share or follow',
    'It stands in a button, or its element is named as those of share bars are.',
  ),
  advert: html('html-advert', 'advertising', 'Its element, or one around it, is named as those of advertisements are.'),
  related: html(
    'html-related',
    'teasers of other articles',
    'It stands in an aside, or its element is named as those of related stories and side columns are.',
  ),
  byline: html(
    'html-byline',
    'byline, date or author note',
    'Its element, or one around it, is named as those of bylines and dates are.',
  ),
  links: html(
    'html-links',
    'nothing but links to other pages',
    'Nothing names its element, and nine words in ten of it are links.',
  ),
  furniture: html(
    'html-furniture',
    'does not read as running text of the article',
    'Nothing names its element; the model of blocks alone sets it apart.',
  ),
} as const satisfies Readonly<Record<string, RemovalRule>>;

/** Lines of a text page that are left out; the model of lines decides which, the first of these that fits says why. */
export const textRemovals = {
  headline: text('headline', 'the headline', 'The line taken for the headline.'),
  standfirst: text('standfirst', 'the summary under the headline', 'The line taken for the standfirst.'),
  caption: text(
    'caption',
    'the caption of a picture',
    'Near the body, it credits a picture or points at its sides, or it stands twice in a row.',
  ),
  byline: text(
    'byline',
    'names the author',
    `${wordsOf('of authorship')} Or it holds names and people of a newsroom alone.`,
  ),
  dateline: text('date-line', 'says when the page was published', 'It holds little but a date.'),
  navigation: text('navigation', 'a menu entry or a control of the page', wordsOf('of menus and controls')),
  share: text('share-bar', 'asks to share or follow', wordsOf('of sharing, names of networks among them')),
  related: text('related-posts', 'heads or lists other stories', wordsOf('that head lists of other stories')),
  teaser: text('teaser', 'leads to another story', wordsOf('that lead on to another page')),
  comments: text('comments', 'of the comment section', wordsOf('of comment sections')),
  consent: text('consent-notice', 'about cookies, privacy or terms', wordsOf('of consent banners and legal notes')),
  subscribe: text('subscribe-box', 'asks to subscribe or sign up', wordsOf('of newsletters and subscriptions')),
  rights: text('rights-notice', 'says who holds the rights', wordsOf('of copyright')),
  advert: text('advertising', 'an advertisement or its label', wordsOf('that label advertising')),
  topic: text('tags', 'lists topics or tags', wordsOf('that head lists of topics')),
  repeated: text(
    'repeated-line',
    'stands on the page several times, as menus and teasers do',
    'The same line stands on the page twice or more.',
  ),
  menu: text(
    'menu',
    'a run of short lines, as menus are',
    'One of four or more lines in a row of four words at most, none ended by a stop.',
  ),
  before: text(
    'before-article',
    'stands before the article and is not of its text',
    'Nothing else explains it, and it stands above the body.',
  ),
  inside: text(
    'inset',
    'stands within the article but is not of its text',
    'Nothing else explains it, and it stands within the body.',
  ),
  after: text(
    'after-article',
    'stands after the end of the article',
    'Nothing else explains it, and it stands below the body.',
  ),
  nothing: text(
    'no-running-text',
    'the page has no running text that could be an article',
    'No line of the page was taken for a body.',
  ),
  unread: text(
    'past-limit',
    'stands after the last line that is read',
    'The page has more lines than are read of one.',
  ),
} as const satisfies Readonly<Record<string, RemovalRule>>;

/** Every reason for which a stretch is left out, those of markup first, by id. */
export const removalRules: readonly RemovalRule[] = [htmlRemovals, textRemovals].flatMap((rules) =>
  Object.values<RemovalRule>(rules).sort((one, other) => (one.id < other.id ? -1 : 1)),
);
