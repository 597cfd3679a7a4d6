import { type FoundDate, parseDates } from '../facts/dates.ts';
import { bodyEnd, bodyStart, type PageView } from './page-view.ts';

/** The dates a page gives its article; spans are in the page. */
export interface PageDates {
  readonly published: FoundDate | null;
  readonly updated: FoundDate | null;
  /** True where `published` is only the day the page's head shows, as newspapers print today's date there. */
  readonly fromHead: boolean;
}

const publishedWords =
  /publish|posted|first published|created|released|veröffentlicht|erschienen|erstellt|publié|publicado|publicación|publicerad|publisert|offentliggjort|gepubliceerd|geplaatst|pubblicato|julkaistu|opublikowano|dodano|опубликовано|дата|yayın|giriş|oluşturulma|نشر|انتشار|منتشر|תאריך|פורסם|प्रकाशित|公開|発行|配信|发布|發布|입력|등록|게재|đăng/iu;
const updatedWords =
  /updat|modified|revised|aktualisiert|\bakt\.:|geändert|mis à jour|modifié|actualizado|atualizado|aggiornat|modificato|bijgewerkt|uppdaterad|opdateret|oppdatert|päivitetty|aktualizacja|обновлено|изменено|güncelle|تحديث|به‌روز|بروزرسانی|עודכן|अपडेट|更新|수정|cập nhật/iu;
/** Longest line that is read as a date line, and lines above the headline and below the body that are looked at. */
const longest = 400;
const above = 14;
const below = 14;
/** First lines of a page, where newspapers print the day. */
const headLines = 20;

interface Candidate {
  readonly date: FoundDate;
  readonly score: number;
  readonly updated: boolean;
}

/** The date line of the article: near the headline, above the body; else right below the body; else in its dateline. */
export function findDates(view: PageView, headline: number | null): PageDates {
  const start = bodyStart(view);
  const end = bodyEnd(view);
  const anchor = headline ?? Math.max(0, start - 6);
  const found: Candidate[] = [];
  for (let i = Math.max(0, anchor - above); i < Math.min(view.lines.length, end + below); i++) {
    if (view.inBody.has(i) && i > start + 1) {
      if (i < end - 1) i = Math.max(i, end - 2);
      continue;
    }
    found.push(...candidatesIn(view, i, anchor, start, end));
  }
  const best = (updated: boolean) =>
    found
      .filter((one) => one.updated === updated)
      .reduce<Candidate | null>((top, one) => (top === null || one.score > top.score ? one : top), null);
  const published = best(false);
  const updated = best(true);
  const chosen = published ?? updated;
  if (!chosen) return { published: dayInHead(view), updated: null, fromHead: true };
  return { published: chosen.date, updated: published ? (updated?.date ?? null) : null, fromHead: false };
}

/** A date alone on one of the page's first lines. */
function dayInHead(view: PageView): FoundDate | null {
  for (const [i, line] of view.lines.slice(0, headLines).entries()) {
    if (view.shapes[i]!.date !== 1 || view.inBody.has(i)) continue;
    const date = parseDates(line.text, view.language).find((one) => one.precision !== 'month');
    if (date) return { ...date, span: { from: date.span.from + line.from, to: date.span.to + line.from } };
  }
  return null;
}

function candidatesIn(view: PageView, i: number, anchor: number, start: number, end: number): Candidate[] {
  const line = view.lines[i]!;
  const inBody = view.inBody.has(i);
  const text = inBody ? line.text.slice(0, 120) : line.text;
  if (text.length > longest || !/[\p{Nd}]/u.test(text)) return [];
  return parseDates(text, view.language)
    .filter((date) => date.precision !== 'month')
    .map((date, order) => {
      const before = text.slice(order === 0 ? 0 : Math.max(0, date.span.from - 40), date.span.from);
      const isUpdate = updatedWords.test(before) && !publishedWords.test(before);
      const bare = view.shapes[i]!.date === 1 ? 0.8 : 0;
      const score =
        placeScore(view, i, anchor, start, end) +
        bare +
        (publishedWords.test(before) ? 1 : 0) -
        0.05 * order +
        (date.precision === 'minute' ? 0.3 : 0);
      const { from, to } = date.span;
      return { date: { ...date, span: { from: from + line.from, to: to + line.from } }, score, updated: isUpdate };
    });
}

/** Between headline and body best, nearest to either; then just above the headline, the dateline, and lines after the body. */
function placeScore(view: PageView, i: number, anchor: number, start: number, end: number): number {
  const shape = view.shapes[i]!;
  const copyright = shape.chrome.shares[7]! > 0.2 ? 2 : 0;
  if (view.inBody.has(i))
    return i < start + 2 && /\p{Lu}{3}|[(（]/u.test(view.lines[i]!.text.slice(0, 60)) ? 0.6 : -0.5;
  // A date inside a sentence is one the text speaks of.
  const spoken = (shape.closed && shape.words > 8 ? 1.2 : 0) + (shape.caption === 1 ? 0.8 : 0) + copyright;
  if (i >= anchor && i < start) return 3 - 0.06 * Math.min(i - anchor, start - 1 - i) - spoken;
  if (i < anchor) return 2.2 - 0.12 * (anchor - i) - spoken;
  return 1.2 - 0.1 * (i - end) - spoken;
}
