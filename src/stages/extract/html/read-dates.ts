import type { Claimed } from '../../../model/article.ts';
import { dateInUrl, parseDates } from '../facts/dates.ts';
import { blockSpan, blockText } from './block-body.ts';
import type { BlockText } from './block-text.ts';
import type { HeadZone } from './head-zone.ts';
import { hintBit } from './hints.ts';
import type { PageFacts, Stated } from './page-facts.ts';
import { metaValue } from './page-facts.ts';
import type { PageLayout } from './page-layout.ts';
import { within } from './page-layout.ts';

const publishedNames =
  'article:published_time og:article:published_time datepublished pubdate publishdate publish-date publish_date publication_date article.published dc.date.issued dcterms.issued dcterms.created dc.date.created sailthru.date parsely-pub-date cxenseparse:recs:publishtime og:published_time datecreated citation_date citation_publication_date date.published rnews:datepublished originalpublicationdate article_date_original og:pubdate vr:published_time published_time published_at article:published published-date date dc.date dcterms.date article:create_at og:regdate';
const updatedNames =
  'article:modified_time og:updated_time datemodified last-modified dcterms.modified dc.date.modified revision_date article:modified lastmod updated_time';
const publishedList = publishedNames.split(' ');
const updatedList = updatedNames.split(' ');

/** Days the article was published and changed, as ISO dates. */
export interface ReadDates {
  readonly published: Claimed<string> | null;
  readonly updated: Claimed<string> | null;
}

interface Sources {
  readonly layout: PageLayout;
  readonly text: BlockText;
  readonly facts: PageFacts;
  readonly zone: HeadZone;
  readonly url: string;
  readonly language: string;
}

/**
 * When the article came out: linked data, meta tags and marked times are believed in this order, then what the page shows near its
 * headline, then the URL. A stamp in UTC is put right by the day that the page shows or has in its URL where that is the day next to it:
 * readers know an article by its local date.
 */
export function readDates(sources: Sources): ReadDates {
  const { facts } = sources;
  const shown = shownDates(sources);
  const byUrl = dateInUrl(sources.url);
  const claims = [...statedDates(facts), ...markedTimes(sources), ...shown.published];
  if (byUrl) claims.push({ value: byUrl, certainty: 'implied', by: 'url' });
  claims.push(...lastResorts(sources), ...shown.updated);
  const first = claims[0] ?? null;
  const local = [...zoned(claims), ...shown.local, ...(byUrl ? [byUrl] : [])];
  const changed = facts.linked.find((article) => article.modified)?.modified;
  const changedMeta = metaValue(facts, ...updatedList);
  const updated = isoDate(changed ?? changedMeta?.value ?? '');
  return {
    published: first && { ...first, value: localDay(first.value, local, shown.published) },
    updated: updated
      ? { value: updated, certainty: 'stated', by: changed ? 'json-ld' : 'meta' }
      : (shown.updated[0] ?? null),
  };
}

function claimed(value: string | null | undefined, by: string, place: Stated | null = null): Claimed<string>[] {
  const iso = value ? isoDate(value) : null;
  if (!iso) return [];
  return [{ value: iso, certainty: 'stated', by, ...(place ? { place: { from: place.from, to: place.to } } : {}) }];
}

function statedDates(facts: PageFacts): Claimed<string>[] {
  const found: Claimed<string>[] = [];
  for (const article of facts.linked) if (article.isArticle) found.push(...claimed(article.published, 'json-ld'));
  const meta = metaValue(facts, ...publishedList);
  found.push(...claimed(meta?.value, 'meta', meta));
  for (const prop of facts.props.get('datepublished') ?? []) found.push(...claimed(prop.value, 'microdata', prop));
  for (const article of facts.linked) if (!article.isArticle) found.push(...claimed(article.published, 'json-ld'));
  return found;
}

/** How far from headline and body a date may stand, in blocks. */
const beforeTitle = 8;
const afterBody = 5;

/** `<time>` elements near the headline. */
function markedTimes({ facts, zone, layout }: Sources): Claimed<string>[] {
  const from = (zone.title >= 0 ? zone.title : zone.first) - beforeTitle;
  const to = zone.first < 0 ? Number.POSITIVE_INFINITY : zone.first + 1;
  const near = facts.times.filter(
    ({ block, element }) => block >= from && block <= to && !isElsewhere(layout, element),
  );
  const marked = near.filter((time) => /publish|pubdate|created/.test(time.itemprop));
  return [...marked, ...near.filter((time) => !/modif|update/.test(time.itemprop))].flatMap((time) =>
    claimed(time.value, 'time', time),
  );
}

const elsewhere = within.nav | within.aside | within.footer;
const isElsewhere = (layout: PageLayout, element: number) => (layout.elementWithin[element]! & elsewhere) !== 0;

/** Words that say a date is that of a change, in the languages of most news pages. */
const change =
  /updat|modif|aktualis|actuali[sz]|mis à jour|aggiorn|güncelle|обновл|изменен|оновлен|uppdater|oppdatert|opdater|bijgewerkt|zaktualiz|frissít|更新|수정|به.?روز|تحديث/iu;
const dateHint = hintBit('date') | hintBit('byline');

/** Stamps that carry the publisher's own offset: they give the local day outright. */
const zoned = (claims: readonly Claimed<string>[]): string[] =>
  claims.map((one) => one.value).filter((iso) => /[+-](?!00:00)\d\d:\d\d$/.test(iso));

interface ShownDates {
  /** Days shown beside the headline in elements called date or byline: trusted as the local day. */
  readonly local: readonly string[];
  readonly published: readonly Claimed<string>[];
  readonly updated: readonly Claimed<string>[];
}

/** Dates in short blocks around the headline and right after the body; those of elements called date or time come first. */
function shownDates({ layout, text, zone, language }: Sources): ShownDates {
  const published: { claim: Claimed<string>; rank: number }[] = [];
  const updated: Claimed<string>[] = [];
  const start = zone.title >= 0 && (zone.first < 0 || zone.title < zone.first) ? zone.title : zone.first;
  const stretches = [
    [start - beforeTitle, (zone.first < 0 ? start + 12 : zone.first) + 2],
    [zone.last + 1, zone.last + 1 + afterBody],
  ] as const;
  for (const [index, [from, to]] of stretches.entries()) {
    if (index === 1 && zone.last < 0) continue;
    for (let block = Math.max(0, from); block < Math.min(to, layout.blockElement.length); block++) {
      if (text.words[block]! > 40 || text.digits[block]! < 3 || isElsewhere(layout, layout.blockElement[block]!))
        continue;
      const shown = blockText(layout, block);
      let done = 0;
      for (const date of parseDates(shown, language)) {
        if (date.precision === 'month') continue;
        const lead = shown.slice(done, date.span.from);
        done = date.span.to;
        const claim = { value: date.iso, certainty: 'stated', by: 'text', place: blockSpan(layout, block) } as const;
        if (change.test(lead)) updated.push(claim);
        else
          published.push({
            claim,
            rank: index * 4 + (hinted(layout, block) ? 0 : 2) + (block < start || !isClose(block, zone) ? 1 : 0),
          });
      }
    }
  }
  published.sort((one, other) => one.rank - other.rank);
  const local = published.filter((one) => one.rank === 0).map((one) => one.claim.value);
  return { local, published: published.map((one) => one.claim), updated };
}

/** Next to the headline or to the first words of the body, where no other article's date can be. */
const isClose = (block: number, zone: HeadZone) =>
  (zone.title >= 0 && Math.abs(block - zone.title) <= 6) || (zone.first >= 0 && Math.abs(zone.first - block) <= 4);

function hinted(layout: PageLayout, block: number): boolean {
  let element = layout.blockInner[block]!;
  for (let level = 0; level < 3 && element > 0; level++) {
    if ((layout.elementHints[element]! & dateHint) !== 0) return true;
    element = layout.elementParent[element]!;
  }
  return false;
}

/** Any time on the page, then what says when it changed. */
function lastResorts({ facts }: Sources): Claimed<string>[] {
  const changed = metaValue(facts, ...updatedList);
  const times = facts.times.slice(0, 3).flatMap((time) => claimed(time.value, 'time', time));
  return [
    ...times,
    ...facts.linked.flatMap((article) => claimed(article.modified, 'json-ld')),
    ...claimed(changed?.value, 'meta', changed),
  ].map((claim) => ({ ...claim, certainty: 'implied' }));
}

const dayNumber = (iso: string) =>
  Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10))) / 86_400_000;

/** A stamp in UTC or without a zone, moved to the neighbouring day that the page itself gives, unless it shows the stamp's day as well. */
function localDay(iso: string, local: readonly string[], shown: readonly Claimed<string>[]): string {
  if (iso.length > 10 && !/(?:Z|[+-]00:00|T\d\d:\d\d(?::\d\d)?)$/.test(iso)) return iso;
  const isSameDay = (day: string) => day.slice(0, 10) === iso.slice(0, 10);
  if (local.some(isSameDay) || shown.some((claim) => isSameDay(claim.value))) return iso;
  return local.find((day) => Math.abs(dayNumber(day) - dayNumber(iso)) === 1) ?? iso;
}

/** An ISO date kept as it is written, or any other date read; a number of ten or thirteen digits is a Unix time. */
export function isoDate(value: string): string | null {
  const text = value.trim();
  const iso = /^((?:19|20)\d\d)-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:[.,]\d+)?\s?(Z|[+-]\d\d:?\d\d)?)?/.exec(
    text,
  );
  if (iso) {
    if (Number(iso[2]) > 12 || Number(iso[3]) > 31 || iso[2] === '00' || iso[3] === '00') return null;
    const zone = iso[5] ? (iso[5].length === 5 ? `${iso[5].slice(0, 3)}:${iso[5].slice(3)}` : iso[5]) : '';
    return `${iso[1]}-${iso[2]}-${iso[3]}${iso[4] ? `T${iso[4]}${zone}` : ''}`;
  }
  if (/^1\d{9}(?:\d{3})?$/.test(text))
    return new Date(Number(text.padEnd(13, '0'))).toISOString().slice(0, 19).concat('Z');
  return parseDates(text.slice(0, 200)).find((date) => date.precision !== 'month')?.iso ?? null;
}
