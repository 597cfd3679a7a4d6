import type { Claimed } from '../../../model/article.ts';
import { dateInUrl, parseDates } from '../facts/dates.ts';
import type { PageFacts, Stated } from './page-facts.ts';
import { metaValue } from './page-facts.ts';

const publishedNames = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'article.published',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'dcterms.date',
  'dc.date.created',
  'sailthru.date',
  'parsely-pub-date',
  'cxenseparse:recs:publishtime',
  'og:published_time',
  'datecreated',
  'citation_date',
  'date.published',
  'rnews:datepublished',
  'originalpublicationdate',
  'article_date_original',
  'og:pubdate',
  'vr:published_time',
  'lastmod_published',
];
const updatedNames = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'last-modified',
  'dcterms.modified',
  'dc.date.modified',
];

/** Days the article was published and changed, as ISO dates. */
export interface ReadDates {
  readonly published: Claimed<string> | null;
  readonly updated: Claimed<string> | null;
}

/** Linked data, meta tags, `<time>` and the URL vote on when the article came out. */
export function readDates(facts: PageFacts, url: string): ReadDates {
  const claims: Claimed<string>[] = [];
  const claim = (
    value: string | null | undefined,
    by: string,
    place?: Stated | null,
    certainty: 'stated' | 'implied' = 'stated',
  ) => {
    const iso = value ? isoDate(value) : null;
    if (iso)
      claims.push({ value: iso, certainty, by, ...(place ? { place: { from: place.from, to: place.to } } : {}) });
  };
  for (const article of facts.linked) claim(article.published, 'json-ld');
  const meta = metaValue(facts, ...publishedNames);
  claim(meta?.value, 'meta', meta);
  for (const time of facts.times) if (/datepublished|pubdate/.test(time.itemprop)) claim(time.value, 'time', time);
  for (const prop of facts.props.get('datepublished') ?? []) claim(prop.value, 'microdata', prop);
  claim(dateInUrl(url), 'url', null, 'implied');
  for (const time of facts.times.slice(0, 2)) claim(time.value, 'time', time, 'implied');
  const changed = facts.linked.find((article) => article.modified)?.modified;
  const changedMeta = metaValue(facts, ...updatedNames);
  const updated = isoDate(changed ?? changedMeta?.value ?? '');
  return {
    published: claims[0] ?? null,
    updated: updated ? { value: updated, certainty: 'stated', by: changed ? 'json-ld' : 'meta' } : null,
  };
}

/** An ISO date kept as it is written, or any other date read. */
export function isoDate(value: string): string | null {
  const text = value.trim();
  const iso = /^((?:19|20)\d\d)-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?\s?(Z|[+-]\d\d:?\d\d)?)?/.exec(text);
  if (iso) {
    if (Number(iso[2]) > 12 || Number(iso[3]) > 31 || iso[2] === '00' || iso[3] === '00') return null;
    const zone = iso[5] ? (iso[5].length === 5 ? `${iso[5].slice(0, 3)}:${iso[5].slice(3)}` : iso[5]) : '';
    return `${iso[1]}-${iso[2]}-${iso[3]}${iso[4] ? `T${iso[4]}${zone}` : ''}`;
  }
  return parseDates(text.slice(0, 200)).find((date) => date.precision !== 'month')?.iso ?? null;
}
