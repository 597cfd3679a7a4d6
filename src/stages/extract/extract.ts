import type { Claimed, Credit, Extraction, Notice } from '../../model/article.ts';
import type { GivenFacts, Page } from '../../model/page.ts';
import { agenciesIn } from './credits/agency-names.ts';
import type { DumpModel } from './dump/line-model.ts';
import { readDump } from './dump/read-dump.ts';
import { hostOf, isKnownHost, outletOfFeed } from './facts/outlet.ts';
import type { HtmlModel } from './html/model.ts';
import { readHtml } from './html/read-html.ts';
import { readPlain } from './plain.ts';
import { wallNotices } from './walls.ts';

/** Fitted models of this stage, each read at its first use. */
export interface ExtractModels {
  readonly html: () => HtmlModel | null;
  readonly dump: () => DumpModel | null;
}

const noModels: ExtractModels = { html: () => null, dump: () => null };

/** Finds the article in a page. Facts given along with the page replace what was read off it. */
export function extractArticle(page: Page, models: ExtractModels = noModels): Extraction {
  const read = withGiven(withFeed(readForm(page, models), page), page.given);
  return withNotices(read, [...missing(read), ...(isMarked(page) ? wallNotices(page.text, read) : [])]);
}

/** A page with whatever stands around its article; the other forms are the article alone. */
const isMarked = (page: Page): boolean => page.form === 'html' || page.form === 'text';

function readForm(page: Page, models: ExtractModels): Extraction {
  switch (page.form) {
    case 'html':
      return readHtml(page, models.html());
    case 'text':
      return readDump(page, models.dump());
    case 'body':
    case 'sentences':
      return readPlain(page);
  }
}

/** The outlet as the feed names it, where the page itself does not say whose it is and its host is none with a usual name. */
function withFeed(read: Extraction, { feed, url }: Page): Extraction {
  const host = hostOf(read.canonicalUrl ?? url ?? '');
  if (feed === undefined || isKnownHost(host)) return read;
  if (read.outlet !== null && read.outlet.by !== 'url') return read;
  const value = outletOfFeed(feed, host);
  return value === '' ? read : { ...read, outlet: { value, certainty: 'stated', by: 'feed' } };
}

function withGiven(read: Extraction, given: GivenFacts): Extraction {
  const prefer = (value: string | undefined, found: Claimed<string> | null): Claimed<string> | null =>
    value === undefined ? found : { value, certainty: 'given', by: 'given' };
  return {
    ...read,
    title: prefer(given.title, read.title),
    outlet: prefer(given.outlet, read.outlet),
    published: prefer(given.published, read.published),
    authors: given.authors ?? read.authors,
    credits: given.credit === undefined ? read.credits : [creditGiven(given.credit), ...read.credits.filter(isCited)],
  };
}

const isCited = (credit: Credit): boolean => credit.relation === 'cites';

/** A credit that came with the page: under the agency's usual name where it is a known one, and with no place in the text. */
const creditGiven = (credit: string): Credit => ({
  agency: agenciesIn(credit)[0]?.agency ?? credit.trim(),
  relation: 'republished',
  quote: credit,
  place: { from: 0, to: 0 },
  mangled: false,
});

/** A page in which nothing was found says so. */
const missing = (read: Extraction): readonly Notice[] => (read.body.trim() === '' ? ['no-article'] : []);

const withNotices = (read: Extraction, notices: readonly Notice[]): Extraction =>
  notices.length === 0 ? read : { ...read, notices: [...new Set([...read.notices, ...notices])] };
