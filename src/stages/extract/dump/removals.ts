import type { ChromeKind } from '../../../language/chrome-phrases.ts';
import type { Removal } from '../../../model/article.ts';
import { type RemovalRule, textRemovals } from '../removal-rules.ts';
import { namesNewsroom } from './byline.ts';
import type { Headline } from './headline.ts';
import { bodyEnd, bodyStart, type PageView } from './page-view.ts';
import type { Surroundings } from './surroundings.ts';

const byKind: Readonly<Record<ChromeKind, RemovalRule>> = {
  navigate: textRemovals.navigation,
  share: textRemovals.share,
  related: textRemovals.related,
  teaser: textRemovals.teaser,
  comment: textRemovals.comments,
  consent: textRemovals.consent,
  subscribe: textRemovals.subscribe,
  rights: textRemovals.rights,
  advert: textRemovals.advert,
  byline: textRemovals.byline,
  dated: textRemovals.dateline,
  photo: textRemovals.caption,
  topic: textRemovals.topic,
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
    if (last && before === i - 1 && last.rule === ground.id) {
      removals[removals.length - 1] = { ...last, span: { from: last.span.from, to: line.to } };
    } else removals.push({ span: { from: line.from, to: line.to }, rule: ground.id, reason: ground.reason });
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
): RemovalRule {
  if (headline?.line === i) return textRemovals.headline;
  if (standfirst === i) return textRemovals.standfirst;
  if (captions.has(i)) return textRemovals.caption;
  const shape = view.shapes[i]!;
  const kind = strongestKind(view, i);
  if (shape.date === 1) return textRemovals.dateline;
  if (kind) return byKind[kind];
  if (namesNewsroom(view.lines[i]!.text)) return textRemovals.byline;
  if (view.body.length === 0) return textRemovals.nothing;
  if ((counts.get(view.lines[i]!.text) ?? 1) > 1) return textRemovals.repeated;
  if (inMenu(view, i)) return textRemovals.menu;
  if (i < bodyStart(view)) return textRemovals.before;
  return i < bodyEnd(view) ? textRemovals.inside : textRemovals.after;
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
