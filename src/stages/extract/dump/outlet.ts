import { knownOutlets } from '../../../language/outlets.ts';
import type { Span } from '../../../model/span.ts';
import { chromeMatcher } from './chrome-match.ts';
import type { Headline } from './headline.ts';
import { bodyStart, type PageView, squeeze } from './page-view.ts';

/** An outlet's name as a page gives it. */
export interface FoundOutlet {
  readonly name: string;
  readonly place: Span | null;
  readonly by: 'copyright' | 'repetition' | 'title-suffix' | 'byline' | 'text';
}

interface Vote {
  readonly name: string;
  readonly place: Span;
  readonly weight: number;
  readonly by: FoundOutlet['by'];
}

/** The headline with its letters alone, which many lines are held against. */
interface Title extends Headline {
  readonly key: string;
}

/** All votes for names that differ in capitals, spaces, "the" or a domain's ending only. */
interface Tally {
  weight: number;
  best: Vote;
  readonly lines: Set<number>;
}

const longestName = 40;
const longestLine = 300;
const leastWeight = 1;
/** What a name gains that is in the list of known outlets, or is the page's host, or is named with a domain's ending. */
const knownGain = 1.2;
const hostGain = 2;
const domainGain = 0.8;
/** Names of fewer letters are often words too. */
const longestShortKey = 8;

/** The ending of a domain where a site's name is its domain. */
const domainEnding =
  /\.(?:com|org|net|info|news|tv|io|de|at|ch|li|lu|fr|es|it|nl|be|se|no|dk|fi|pl|cz|ru|ua|ir|in|jp|kr|cn|br|mx|ar|co(?:m)?\.\w\w|\w\w)$/i;

/** Known outlets by every form of their names, "the" and all; and, for long names, without it. */
const byForm = new Map(
  knownOutlets.flatMap(({ name, domain, aliases }) => [name, domain, ...aliases].map((form) => [squeeze(form), name])),
);
const byLongKey = new Map(
  knownOutlets.map(({ name }) => [keyOf(name), name] as const).filter(([key]) => key.length >= longestShortKey),
);

/** The known outlet that a name means; a short name ("Star", "Times") means one only in its full form. */
const knownAs = (name: string): string | undefined => byForm.get(squeeze(name)) ?? byLongKey.get(keyOf(name));

/** The outlet: the name that copyright lines, logos, title suffixes, bylines and repetition around the article agree on; else null. */
export function findOutlet(view: PageView, headline: Headline | null): FoundOutlet | null {
  const tallies = new Map<string, Tally>();
  const add = (line: number, vote: Vote) => {
    const key = keyOf(vote.name);
    if (key.length < 2) return;
    const known = tallies.get(key);
    if (!known) tallies.set(key, { weight: vote.weight, best: vote, lines: new Set([line]) });
    else {
      known.weight += vote.weight;
      known.best = better(known.best, vote);
      known.lines.add(line);
    }
  };
  const title = headline && { ...headline, key: squeeze(headline.text) };
  for (const [i, line] of view.lines.entries()) {
    if (line.to - line.from > 2 * longestLine) continue;
    for (const vote of votesOf(view, i, title)) add(i, vote);
  }
  const domains = domainsIn(view);
  const host = view.url ? hostKey(view.url) : null;
  let top: { readonly weight: number; readonly tally: Tally } | null = null;
  const match = chromeMatcher(view.language);
  for (const [key, tally] of tallies) {
    // A phrase of menus and teasers is no name, however often it stands there.
    if (match(tally.best.name).total > 0.6 && !knownAs(tally.best.name)) continue;
    const weight = weightOf(key, tally, domains, host);
    if (weight >= leastWeight && (top === null || weight > top.weight)) top = { weight, tally };
  }
  if (!top) return null;
  const { name, place, by } = top.tally.best;
  return { name: knownAs(name) ?? name, place, by };
}

function weightOf(key: string, tally: Tally, domains: ReadonlySet<string>, host: string | null): number {
  const repeated = 0.35 * Math.log2(tally.lines.size);
  const known = knownAs(tally.best.name) ? (key.length < longestShortKey ? knownGain / 2 : knownGain) : 0;
  const isHost =
    host !== null && key.length > 1 && (key === host || (key.length > 3 && (host.includes(key) || key.includes(host))));
  return tally.weight + repeated + known + (isHost ? hostGain : 0) + (domains.has(key) ? domainGain : 0);
}

/** A name's letters; "the", a domain's ending and a company's form aside. */
function keyOf(name: string): string {
  return squeeze(name.replace(/^the\s/i, '').replace(domainEnding, ''));
}

/** The better written of two forms of one name: with capitals, not all of them capitals, with its spaces, without a domain's ending. */
function better(one: Vote, other: Vote): Vote {
  const worth = ({ name, weight }: Vote) =>
    (/\p{Lu}/u.test(name) ? 2 : 0) +
    (/\p{Ll}/u.test(name) ? 1 : 0) -
    (domainEnding.test(name) ? 2 : 0) +
    (/\s/.test(name) ? 0.5 : 0) +
    (/^the\s/i.test(name) ? 0.1 : 0) +
    0.1 * Math.min(1, weight);
  return worth(other) > worth(one) ? other : one;
}

/** Names before a domain's ending on the page, as in addresses and handles. */
function domainsIn(view: PageView): ReadonlySet<string> {
  const found = new Map<string, number>();
  for (const [i, line] of view.lines.entries()) {
    if (view.inBody.has(i) || line.to - line.from > 2 * longestLine) continue;
    for (const match of line.text.matchAll(
      /(?:^|[\s@./(])([\p{L}\p{N}-]{3,30})\.(?:com|org|net|info|news|tv|\p{Ll}{2})(?![\p{L}\p{N}])/giu,
    )) {
      const key = squeeze(match[1] ?? '');
      found.set(key, (found.get(key) ?? 0) + 1);
    }
  }
  return new Set(
    [...found.keys()].filter(
      (key) => !/^(?:facebook|twitter|instagram|youtube|whatsapp|google|gmail|linkedin|apple|pinterest)$/.test(key),
    ),
  );
}

function hostKey(url: string): string | null {
  const host = /^[a-z]+:\/\/([^/:?#]+)/i
    .exec(url)?.[1]
    ?.toLowerCase()
    .replace(/^www\d?\./, '');
  if (!host) return null;
  const parts = host.split('.');
  const last = parts.length > 2 && /^(?:com?|org|net|gov|ac|edu)$/.test(parts.at(-2) ?? '') ? -3 : -2;
  return squeeze(parts.at(last) ?? parts[0] ?? '');
}

function vote(view: PageView, line: number, name: string, weight: number, by: Vote['by']): Vote[] {
  const { text, from } = view.lines[line]!;
  const clean = name.replace(/^[\s.,:;|–—/&-]+|[\s.,:;|–—/&-]+$/g, '').replace(/\s+/g, ' ');
  const at = text.indexOf(clean);
  if (at < 0 || clean.length < 2 || clean.length > longestName || clean.split(' ').length > 6 || !/\p{L}/u.test(clean))
    return [];
  return [{ name: clean, place: { from: from + at, to: from + at + clean.length }, weight, by }];
}

function votesOf(view: PageView, i: number, headline: Title | null): Vote[] {
  const { text } = view.lines[i]!;
  const reports = ellipsisReports.exec(text);
  const said = reports?.[1] ? vote(view, i, reports[1], 1.5, 'text') : [];
  if (view.inBody.has(i)) return said;
  return [
    ...said,
    ...rightsVotes(view, i),
    ...logoVotes(view, i),
    ...suffixVotes(view, i, headline),
    ...bylineVotes(view, i, headline),
    ...nameVotes(view, i),
  ];
}

/** "…reports Asian Lite News": the outlet speaks of itself at the end of a summary. */
const ellipsisReports = /…\.?\s*reports\s+((?:\p{Lu}[\p{L}\p{N}’'&-]*)(?:\s\p{Lu}[\p{L}\p{N}’'&-]*){0,3})(?=[.)\s]*$)/u;

const rightsMark = /©|\(c\)\s*(?=(?:19|20)\d\d|\p{Lu})|copyright|all rights reserved/iu;
const rightsNoise =
  /©|\(c\)|@(?=\s*(?:19|20)\d\d)|copyright|all rights? reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|все права защищены|tüm hakları saklıdır|جميع الحقوق محفوظة|(?:19|20)\d\d(?:\s*[-–—]\s*(?:(?:19|20)?\d\d|present))?|designed by|powered by|developed by|published by|theme by|^\s*by(?=\s)/giu;
const companyForm =
  /,?\s*(?<![\p{L}])(?:incorporated|inc|ltd|limited|llc|llp|corp|corporation|gmbh|mbh|ag|kg|co|plc|s\.\s?a|sa|s\.?r\.?l|s\.?p\.?a|b\.?v|pty|pvt|company|interactive|digital|media group|medien|media|publishing|publications|holdings?|verlag|group|news & media)(?![\p{L}])\.?/giu;

/** A copyright line names the outlet or its company: the name as it is, and without the company's form. */
function rightsVotes(view: PageView, i: number): Vote[] {
  const { text } = view.lines[i]!;
  if (text.length > longestLine || !(rightsMark.test(text) || /^@\s*(?:19|20)\d\d/.test(text))) return [];
  if (view.shapes[i]!.caption === 1 || (i < bodyStart(view) && i > bodyStart(view) - 12)) return [];
  const after = text.slice(Math.max(0, text.search(/©|\(c\)|@|copyright/i)));
  const sentence = after.split(/[.|•·]\s|\s[-–—]\s\p{L}|,\s/u)[0] ?? '';
  const bare = sentence.replace(rightsNoise, ' ');
  const short = bare.replace(companyForm, ' ');
  return [...vote(view, i, short, 1.1, 'copyright'), ...(short === bare ? [] : vote(view, i, bare, 0.5, 'copyright'))];
}

/** A short line at the very top is often the logo's text. */
function logoVotes(view: PageView, i: number): Vote[] {
  const shape = view.shapes[i]!;
  const { text, bullet } = view.lines[i]!;
  if (i > 2 || shape.words > 4 || shape.date > 0 || shape.chrome.total > 0.5 || bullet || i >= bodyStart(view) - 1)
    return [];
  return vote(view, i, text, 0.6, 'repetition');
}

/** "Headline - The Example", on the headline's own line or in a title bar. */
function suffixVotes(view: PageView, i: number, headline: Title | null): Vote[] {
  if (!headline) return [];
  if (i === headline.line) return headline.suffix ? vote(view, i, headline.suffix, 1.2, 'title-suffix') : [];
  const { text } = view.lines[i]!;
  if (headline.key.length < 12 || text.length > longestLine + 60) return [];
  const mark = /\s[|–—·-]\s([^|–—·]{2,40})$/u.exec(text);
  return mark?.[1] && squeeze(text.slice(0, mark.index)).endsWith(headline.key)
    ? vote(view, i, mark[1], 1.6, 'title-suffix')
    : [];
}

/** A short line that is no person's name beside the date: "The Example" between a date and a reading time. */
function bylineVotes(view: PageView, i: number, headline: Headline | null): Vote[] {
  const start = bodyStart(view);
  if (i >= start || i <= (headline?.line ?? start)) return [];
  const shape = view.shapes[i]!;
  const dated = [i - 1, i + 1].some((j) => (view.shapes[j]?.date ?? 0) === 1);
  if (shape.words > 3 || shape.date > 0 || shape.chrome.total > 0.4 || shape.closed || !dated) return [];
  const { text } = view.lines[i]!;
  return vote(view, i, text, /^\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+$/u.test(text) ? 0.1 : 0.9, 'byline');
}

const nameRun =
  /(?:The\s|the\s)?(?:\p{Lu}[\p{L}\p{M}\p{N}’'&.-]*|\p{N}+\p{Lu}[\p{L}\p{N}]*)(?:\s(?:of|and|&|de|der|die|das|la|le|und|für|\p{Lu}[\p{L}\p{M}\p{N}’'&.-]*)){0,5}/gu;
/** Words beside an outlet's name where it speaks of itself. */
const selfWords =
  /\b(?:app|apps|home|homepage|newsletter|newsletters|store|shop|subscribe|subscription|abo|abonnieren|about|contact|follow|join|plus|premium|epaper|e-paper|account|team|redaktion|über|archiv|podcast|podcasts|über uns|rss|club|welcome to|impressum|werben|advertise)\b/iu;
const unspacedName =
  /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]{2,10}(?:新聞|日報|日报|通信|时报|時報|ニュース|新闻|新聞社|日報社|뉴스|일보|신문)/gu;

/** Names in short lines around the article: what an outlet's page repeats most is the outlet's name. Each is worth little by itself. */
function nameVotes(view: PageView, i: number): Vote[] {
  const { text } = view.lines[i]!;
  const shape = view.shapes[i]!;
  if (text.length > longestLine || shape.date === 1 || i === bodyStart(view) - 1) return [];
  const votes: Vote[] = [];
  const own = selfWords.test(text) ? 0.12 : 0;
  for (const [run] of text.matchAll(unspacedName)) votes.push(...vote(view, i, run, 0.1, 'repetition'));
  for (const [run] of text.matchAll(nameRun)) {
    const words = run.split(' ');
    const whole = run.length === text.length ? 0.06 : 0;
    // The run itself, and its first words: "Global News Home", "Ottawa Citizen App".
    for (let size = Math.min(words.length, 5); size >= 1; size--) {
      const name = words.slice(0, size).join(' ');
      const isKnown = knownAs(name) !== undefined;
      if (size < words.length && !isKnown && (own === 0 || size < words.length - 1)) continue;
      if (size === 1 && (!isKnown || name.length < longestShortKey) && shape.chrome.total > 0.6) continue;
      votes.push(...vote(view, i, name, (isKnown ? 0.1 : 0) + own + (size === words.length ? whole : 0), 'repetition'));
    }
  }
  return votes;
}
