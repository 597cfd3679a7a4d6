import type { ChromeKind } from '../../../language/chrome-phrases.ts';
import type { Removal } from '../../../model/article.ts';
import { ruleId } from '../../../model/ids.ts';
import type { Headline } from './headline.ts';
import { bodyEnd, bodyStart, type PageView } from './page-view.ts';
import type { Surroundings } from './surroundings.ts';

/** Why a line is no part of the body: the id of the rule and a reason for readers. */
interface Ground {
  readonly rule: string;
  readonly reason: string;
}

const grounds = {
  headline: { rule: 'headline', reason: 'the headline' },
  standfirst: { rule: 'standfirst', reason: 'the summary under the headline' },
  caption: { rule: 'caption', reason: 'the caption of a picture' },
  byline: { rule: 'byline', reason: 'names the author' },
  dateline: { rule: 'date-line', reason: 'says when the page was published' },
  repeated: { rule: 'repeated-line', reason: 'stands on the page several times, as menus and teasers do' },
  menu: { rule: 'menu', reason: 'a run of short lines, as menus are' },
  before: { rule: 'before-article', reason: 'stands before the article and is not of its text' },
  inside: { rule: 'inset', reason: 'stands within the article but is not of its text' },
  after: { rule: 'after-article', reason: 'stands after the end of the article' },
  nothing: { rule: 'no-running-text', reason: 'the page has no running text that could be an article' },
} as const satisfies Record<string, Ground>;

const byKind: Readonly<Record<ChromeKind, Ground>> = {
  navigate: { rule: 'navigation', reason: 'a menu entry or a control of the page' },
  share: { rule: 'share-bar', reason: 'asks to share or follow' },
  related: { rule: 'related-posts', reason: 'heads or lists other stories' },
  teaser: { rule: 'teaser', reason: 'leads to another story' },
  comment: { rule: 'comments', reason: 'of the comment section' },
  consent: { rule: 'consent-notice', reason: 'about cookies, privacy or terms' },
  subscribe: { rule: 'subscribe-box', reason: 'asks to subscribe or sign up' },
  rights: { rule: 'rights-notice', reason: 'says who holds the rights' },
  advert: { rule: 'advertising', reason: 'an advertisement or its label' },
  byline: grounds.byline,
  dated: grounds.dateline,
  photo: grounds.caption,
  topic: { rule: 'tags', reason: 'lists topics or tags' },
};

/** Share of a line's letters that must stand in phrases of one kind for the kind to be its ground. */
const telling = 0.3;

/** Every non-blank line outside the body, with the rule and the reason; neighbours with one rule are one removal. */
export function explainRemovals(view: PageView, headline: Headline | null, around: Surroundings): Removal[] {
  const removals: Removal[] = [];
  const counts = new Map<string, number>();
  for (const line of view.lines) counts.set(line.text, (counts.get(line.text) ?? 0) + 1);
  const captions = new Set(around.captions);
  let before = -2;
  for (const [i, line] of view.lines.entries()) {
    if (view.inBody.has(i)) continue;
    const ground = groundOf(view, i, headline, around.standfirst, captions, counts);
    const last = removals.at(-1);
    if (last && before === i - 1 && last.rule === ground.rule) {
      removals[removals.length - 1] = { ...last, span: { from: last.span.from, to: line.to } };
    } else removals.push({ span: { from: line.from, to: line.to }, rule: ruleId(ground.rule), reason: ground.reason });
    before = i;
  }
  return removals;
}

function groundOf(
  view: PageView,
  i: number,
  headline: Headline | null,
  standfirst: number | null,
  captions: ReadonlySet<number>,
  counts: ReadonlyMap<string, number>,
): Ground {
  if (headline?.line === i) return grounds.headline;
  if (standfirst === i) return grounds.standfirst;
  if (captions.has(i)) return grounds.caption;
  const shape = view.shapes[i]!;
  const kind = strongestKind(view, i);
  if (shape.date === 1) return grounds.dateline;
  if (kind) return byKind[kind];
  if (view.body.length === 0) return grounds.nothing;
  if ((counts.get(view.lines[i]!.text) ?? 1) > 1) return grounds.repeated;
  if (inMenu(view, i)) return grounds.menu;
  if (i < bodyStart(view)) return grounds.before;
  return i < bodyEnd(view) ? grounds.inside : grounds.after;
}

function strongestKind(view: PageView, i: number): ChromeKind | null {
  const { chrome } = view.shapes[i]!;
  let best: ChromeKind | null = null;
  let most = telling;
  for (const [index, kind] of Object.keys(byKind).entries()) {
    const share = chrome.shares[index] ?? 0;
    if (share > most && isKind(kind)) {
      most = share;
      best = kind;
    }
  }
  return best;
}

const isKind = (kind: string): kind is ChromeKind => kind in byKind;

/** At least four short lines in a row, this one among them. */
function inMenu(view: PageView, i: number): boolean {
  const short = (j: number) => {
    const shape = view.shapes[j];
    return shape !== undefined && !view.inBody.has(j) && shape.words <= 4 && !shape.closed;
  };
  if (!short(i)) return false;
  let length = 1;
  for (let j = i - 1; short(j) && length < 4; j--) length++;
  for (let j = i + 1; short(j) && length < 4; j++) length++;
  return length >= 4;
}
