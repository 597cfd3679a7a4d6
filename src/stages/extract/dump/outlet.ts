import type { Span } from '../../../model/span.ts';
import type { Headline } from './headline.ts';
import { bodyEnd, bodyStart, type PageView, squeeze } from './page-view.ts';

/** An outlet's name as a page gives it. */
export interface FoundOutlet {
  readonly name: string;
  readonly place: Span | null;
  readonly by: 'copyright' | 'repetition' | 'title-suffix' | 'byline' | 'text' | 'url';
}

interface Vote {
  readonly name: string;
  readonly place: Span;
  readonly weight: number;
  readonly by: FoundOutlet['by'];
}

const rightsLine =
  /©|\(c\)\s*(?=(?:19|20)\d\d|\p{Lu})|copyright|all rights reserved|alle rechte|tous droits|derechos reservados|direitos reservados|tutti i diritti|все права|tüm hakları|حقوق/iu;
const rightsNoise =
  /©|\(c\)|copyright|all rights? reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|все права защищены|tüm hakları saklıdır|جميع الحقوق محفوظة|(?:19|20)\d\d(?:\s*[-–—]\s*(?:(?:19|20)?\d\d|present))?|designed by|powered by|developed by|published by|theme by|by(?=\s\p{Lu})/giu;
const company =
  /,?\s*\b(?:inc|ltd|limited|llc|llp|corp|corporation|gmbh|ag|kg|co|plc|s\.?\s?a|s\.?\s?r\.?\s?l|s\.?p\.?a|b\.?v|pty|pvt|co\. kg|interactive|digital|online|media group|publishing|publications|holdings?|verlag|group)\b\.?(?:\s*&\s*co\.?\s*kg)?/giu;
const postedOn =
  /(?:[Pp]osted on|[Pp]ublished (?:on|by|in)|[Aa]ppeared (?:first )?on|[Ss]ource:|Quelle:|[Ww]elcome to|About|Contact|Follow|Download the|Get the|Subscribe to)\s+(?:us\s+on\s+)?((?:the\s)?\p{Lu}[\p{L}\p{N}.’'&-]*(?:\s(?:of|the|&|\p{Lu}[\p{L}\p{N}.’'&-]*)){0,3})/gu;
const ellipsisReports =
  /…\.?\s*reports\s+((?:\p{Lu}[\p{L}\p{N}’'&-]*)(?:\s\p{Lu}[\p{L}\p{N}’'&-]*){0,3})(?=[.)\s]*$)/gu;
const longestName = 40;
const leastWeight = 1;

/** The outlet: the name that copyright lines, logos, title suffixes and "posted on" lines agree on best; else null. */
export function findOutlet(view: PageView, headline: Headline | null): FoundOutlet | null {
  const votes = [
    ...rightsVotes(view),
    ...logoVotes(view),
    ...suffixVotes(view, headline),
    ...bylineVotes(view, headline),
    ...phraseVotes(view),
  ];
  const sums = new Map<string, { weight: number; best: Vote }>();
  for (const vote of votes) {
    const key = keyOf(vote.name);
    if (key.length < 2) continue;
    const known = sums.get(key);
    if (!known) sums.set(key, { weight: vote.weight, best: vote });
    else sums.set(key, { weight: known.weight + vote.weight, best: better(known.best, vote) });
  }
  const host = view.url ? hostLabel(view.url) : null;
  let top: { weight: number; best: Vote } | null = null;
  for (const [key, sum] of sums) {
    const weight =
      sum.weight + (host && (key === host || (key.length > 3 && (host.includes(key) || key.includes(host)))) ? 2 : 0);
    if (weight >= leastWeight && (top === null || weight > top.weight)) top = { weight, best: sum.best };
  }
  return top ? { name: top.best.name, place: top.best.place, by: top.best.by } : null;
}

/** A name's letters, "the" and a domain's ending aside. */
const keyOf = (name: string): string =>
  squeeze(name.replace(/^the\s/i, '').replace(/\.(?:com|org|net|de|co\.uk|fr|it|es)$/i, ''));

/** The better written of two forms of one name: with capitals, not all of them capitals, and with its spaces. */
function better(one: Vote, other: Vote): Vote {
  const worth = ({ name }: Vote) =>
    (/\p{Lu}/u.test(name) ? 2 : 0) +
    (/\p{Ll}/u.test(name) ? 1 : 0) +
    (/\.\p{Ll}{2,3}$/u.test(name) ? -2 : 0) +
    (/\s/.test(name) ? 0.5 : 0);
  return worth(other) > worth(one) ? other : one;
}

function hostLabel(url: string): string | null {
  const host = /^[a-z]+:\/\/([^/:?#]+)/i
    .exec(url)?.[1]
    ?.toLowerCase()
    .replace(/^www\d?\./, '');
  if (!host) return null;
  const parts = host.split('.');
  const last = parts.length > 2 && /^(?:com?|org|net|gov|ac|edu)$/.test(parts.at(-2) ?? '') ? -3 : -2;
  return squeeze(parts.at(last) ?? parts[0] ?? '');
}

const shortEnough = (name: string): boolean =>
  name.length >= 2 && name.length <= longestName && name.split(/\s+/).length <= 5 && /\p{L}/u.test(name);

function vote(view: PageView, line: number, name: string, weight: number, by: Vote['by']): Vote[] {
  const { text, from } = view.lines[line]!;
  const clean = name.replace(/^[\s.,:;|–—/-]+|[\s.,:;|–—/-]+$/g, '').replace(/\s+/g, ' ');
  const at = text.indexOf(clean);
  if (at < 0 || !shortEnough(clean)) return [];
  return [{ name: clean, place: { from: from + at, to: from + at + clean.length }, weight, by }];
}

function rightsVotes(view: PageView): Vote[] {
  return view.lines.flatMap((line, i) => {
    if (line.to - line.from > 300 || view.inBody.has(i) || !rightsLine.test(line.text)) return [];
    const after = line.text.slice(Math.max(0, line.text.search(/©|\(c\)|copyright/i)));
    const sentence = after.split(/[.|•·]\s|\s[-–—]\s/)[0] ?? '';
    const bare = sentence.replace(rightsNoise, ' ');
    const short = bare.replace(company, ' ');
    return [
      ...vote(view, i, short, 1.4, 'copyright'),
      ...(short === bare ? [] : vote(view, i, bare, 0.4, 'copyright')),
    ];
  });
}

/** Short lines that stand more than once, and the first lines of the page: a logo's text is there. */
function logoVotes(view: PageView): Vote[] {
  const times = new Map<string, number>();
  for (const line of view.lines)
    if (line.to - line.from <= longestName) times.set(squeeze(line.text), (times.get(squeeze(line.text)) ?? 0) + 1);
  return view.lines.flatMap((line, i) => {
    const shape = view.shapes[i]!;
    if (line.to - line.from > longestName || view.inBody.has(i) || shape.words > 4 || shape.date > 0) return [];
    if (shape.chrome.total > 0.5 || line.bullet || !/^[\p{Lu}\p{L}]/u.test(line.text)) return [];
    const first = i < 3 ? 0.5 : 0;
    const repeated = (times.get(squeeze(line.text)) ?? 1) > 1 ? 0.3 : 0;
    return first + repeated > 0 ? vote(view, i, line.text, first + repeated, 'repetition') : [];
  });
}

function suffixVotes(view: PageView, headline: Headline | null): Vote[] {
  if (!headline) return [];
  const own = headline.suffix ? vote(view, headline.line, headline.suffix, 1.2, 'title-suffix') : [];
  const key = squeeze(headline.text);
  const bars = view.lines.flatMap((line, i) => {
    if (i === headline.line || line.to - line.from > 320 || key.length < 12) return [];
    const mark = /\s[|–—·-]\s([^|–—·]{2,40})$/u.exec(line.text);
    return mark?.[1] && squeeze(line.text.slice(0, mark.index)).endsWith(key)
      ? vote(view, i, mark[1], 1.6, 'title-suffix')
      : [];
  });
  return [...own, ...bars];
}

/** A short line that is no person's name among the byline lines: "IranWire" between a date and a reading time. */
function bylineVotes(view: PageView, headline: Headline | null): Vote[] {
  const found: Vote[] = [];
  for (let i = (headline?.line ?? bodyStart(view)) + 1; i < bodyStart(view); i++) {
    const shape = view.shapes[i]!;
    const { text } = view.lines[i]!;
    const dated = [i - 1, i + 1].some((j) => (view.shapes[j]?.date ?? 0) === 1);
    if (shape.words > 3 || shape.date > 0 || shape.chrome.total > 0.4 || shape.closed || !dated) continue;
    const named = /^\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+$/u.test(text) ? 0.2 : 1;
    found.push(...vote(view, i, text, named, 'byline'));
  }
  return found;
}

function phraseVotes(view: PageView): Vote[] {
  return view.lines.flatMap((line, i) => {
    const found = [...line.text.matchAll(ellipsisReports)].flatMap((match) =>
      vote(view, i, match[1] ?? '', 0.7, 'text'),
    );
    if (view.inBody.has(i) || i < bodyEnd(view) || line.text.length > 200) return found;
    return [
      ...found,
      ...[...line.text.matchAll(postedOn)].flatMap((match) => vote(view, i, match[1] ?? '', 0.35, 'text')),
    ];
  });
}
