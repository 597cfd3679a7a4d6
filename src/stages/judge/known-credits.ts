import type { Article, Credit } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { toPage } from '../../text/offset-map.ts';
import { type PageLine, pageLines } from '../../text/page-lines.ts';
import { nameKey } from './credit.ts';

/** Words that end the names of agencies and papers that sell their text. Own list. */
const agencyNoun =
  '(?:Press|Wire|Newswire|News Agency|Agency|News Service|Press Service|Dispatch|Press Association|Features)';
const agencyByline = new RegExp(
  `^(?:by |from |source: |report by )?((?:\\p{Lu}[\\p{L}'’-]+ ){1,3}${agencyNoun})(?:,\\s*[\\p{L} .'’-]{2,40})?$`,
  'iu',
);
const pictureWords = /\b(?:photo(?:graph)?s?|picture|pictures|image|images|video|illustration|graphic)\b/i;
const rightsWords = /(?:copyright|©|\(c\)|all rights reserved)/i;
const withWords =
  /\b(?:inputs?|contribut\w+|additional reporting|agencies|(?:and|&) [\p{L} ]{0,30}(?:staff|reporters?|correspondents?|writers?|desk))\b/iu;
const sellWords =
  /\b(?:republished|reprinted|syndicated|first (?:published|appeared)|originally (?:published|appeared)|courtesy)\b/i;
const saidWords =
  /\b(?:told|said|says|report(?:s|ed)?|according to|citing|cited|quot(?:es|ed|ing)|wrote|writes|first told)\b/i;

/** How a line begins or what it says that names the source of the text, also where it was taken for the last of the body. */
const sourceLine =
  /^[([]?\s*(?:sources?|via|credits?)\s*:|^[([]?\s*(?:(?:this|the) (?:article|story|report|text) (?:was|is|first|originally) )?(?:first |originally )?(?:republished|reprinted|syndicated|published|appeared|courtesy)\b/i;

/** Lines above the body in which a byline may stand, and below it in which a source line may. */
const above = 8;
const below = 4;
/** Last lines of the body among which a source line may be. */
const endingLines = 2;
const longestByline = 110;
/** How far from a name in running text its reporting verb may stand. */
const verbReach = 45;

/** What finding credits to known names needs: the page itself and the article in it. */
export interface CreditedPage {
  readonly text: string;
  /** True where the page is markup. */
  readonly markup: boolean;
  readonly article: Pick<Article, 'map' | 'outlet' | 'credits' | 'body' | 'authors'>;
}

/**
 * Credits to outlets of the same corpus, and to senders that a byline names by their kind, which no list of agencies can
 * hold. In byline, source and rights lines around the body such a name is a credit; in running text only with a
 * verb of reporting, and then a citation. Picture credits and menus are none.
 */
export function knownCredits(page: CreditedPage, outlets: readonly string[]): Credit[] {
  const { article } = page;
  const own = article.outlet === null ? '' : nameKey(article.outlet.value);
  const names = outlets.filter((name) => name.length > 3 && nameKey(name) !== own);
  const found: Credit[] = [];
  for (const line of [...linesAround(page), ...authorLines(page)]) {
    if (pictureWords.test(line.text)) continue;
    const rights = rightsWords.test(line.text);
    if (!line.near && !rights) continue;
    const relation = withWords.test(line.text) ? 'with-inputs' : 'republished';
    for (const name of names) {
      const at = findName(line.text, name);
      if (at < 0 || (!rights && !isByline(line.text, at, name))) continue;
      found.push(creditIn(page.text, line, name, relation));
    }
    const sender = line.near && line.text.length < longestByline ? agencyByline.exec(line.text) : null;
    if (sender && nameKey(sender[1]!) !== own) found.push(creditIn(page.text, line, sender[1]!, 'republished'));
  }
  for (const name of names) found.push(...citations(article, name));
  return withoutDoubles(found, article.credits);
}

interface Line extends PageLine {
  /** True within reach of the body. */
  readonly near: boolean;
}

/** Lines of the page before and after the body; those within it are running text, but for a source line at its end. */
function linesAround({ text, markup, article }: CreditedPage): Line[] {
  const pieces = article.map.pieces;
  const body: Span = { from: pieces[0]?.source.from ?? 0, to: pieces.at(-1)?.source.to ?? 0 };
  const lines = pageLines(text, markup);
  const before = lines.filter((line) => line.from < body.from && line.to <= body.from);
  const after = lines.filter((line) => line.from >= body.to);
  const ending = lines.filter((line) => line.from >= body.from && line.to <= body.to).slice(-endingLines);
  return [
    ...before.map((line, i) => ({ ...line, near: i >= before.length - above })),
    ...ending.filter((line) => sourceLine.test(line.text)).map((line) => ({ ...line, near: true })),
    ...after.map((line, i) => ({ ...line, near: i < below })),
  ];
}

/** Authors that the page names where no reader sees them, in its metadata. */
const authorLines = ({ text, article }: CreditedPage): Line[] =>
  article.authors.map((author) => {
    const from = Math.max(0, text.indexOf(author));
    return { text: author, from, to: Math.min(text.length, from + author.length), near: true };
  });

/** Where a name stands as whole words; -1 where it does not. */
function findName(text: string, name: string): number {
  const bare = name.replace(/^The /, '');
  for (let at = text.indexOf(bare); at >= 0; at = text.indexOf(bare, at + 1)) {
    const [before, after] = [text[at - 1] ?? ' ', text[at + bare.length] ?? ' '];
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return at;
  }
  return -1;
}

/** A short line that is little more than names: "Mira Sol, Some Wire", "From Some Wire", "With inputs from Some Wire". */
function isByline(line: string, at: number, name: string): boolean {
  if (line.length > longestByline) return false;
  if (withWords.test(line) || sellWords.test(line)) return true;
  const rest = `${line.slice(0, at)} ${line.slice(at + name.length)}`.replace(
    /\b(?:by|from|the|report|source|via|in|staff|and)\b/giu,
    ' ',
  );
  return (rest.match(/[\p{L}\p{N}]+/gu) ?? []).length <= 4 && !/[?!|]/.test(line);
}

function citations(article: CreditedPage['article'], name: string): Credit[] {
  const { body, map } = article;
  const bare = name.replace(/^The /, '');
  for (let at = body.indexOf(bare); at >= 0; at = body.indexOf(bare, at + bare.length)) {
    const to = at + bare.length;
    const place = toPage(map, { from: at, to })[0];
    if (!place || /[\p{L}\p{N}]/u.test(body[at - 1] ?? ' ')) continue;
    if (!saidWords.test(body.slice(Math.max(0, at - verbReach), to + verbReach))) continue;
    return [{ agency: name, relation: 'cites', quote: bare, place, mangled: false }];
  }
  return [];
}

/** A credit in a line; its place is the name where it stands so in the page, else the line. */
function creditIn(page: string, line: PageLine, agency: string, relation: Credit['relation']): Credit {
  const bare = agency.replace(/^The /, '');
  const at = page.slice(line.from, line.to).indexOf(bare);
  return {
    agency,
    relation,
    quote: line.text.length <= longestByline ? line.text : bare,
    place: at < 0 ? { from: line.from, to: line.to } : { from: line.from + at, to: line.from + at + bare.length },
    mangled: false,
  };
}

/** The fullest credit for each name that the page's own reading does not have already. */
function withoutDoubles(found: readonly Credit[], held: readonly Credit[]): Credit[] {
  const rank = { republished: 0, 'with-inputs': 1, cites: 2 } as const;
  const best = new Map<string, Credit>();
  for (const credit of found) {
    const key = nameKey(credit.agency);
    const other = best.get(key);
    // A byline that names a helper's part says less than the rights line claims: "and staff" wins over "copyright".
    const better = !other || rank[credit.relation] < rank[other.relation];
    if (better) best.set(key, credit);
  }
  return [...best]
    .filter(([key, credit]) => {
      const there = held.filter((one) => nameKey(one.agency) === key);
      return there.every((one) => rank[one.relation] > rank[credit.relation]);
    })
    .map(([, credit]) => credit);
}
