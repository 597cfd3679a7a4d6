/** Marks that part a headline from the name of the site or section. */
const separators = /\s+[|–—·•»«>:\-~/]\s+|\s*[|｜»ㅣ]\s*|[:：]\s*(?=\S+$)/g;

const plain = /^[ -~]*$/;
const foldAfresh = (text: string): string =>
  plain.test(text)
    ? text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, ' ')
        .trim()
    : text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();

/** Headlines and names folded before: a page compares few of them with one another, again and again. Emptied when full. */
const known = new Map<string, string>();
const mostKnown = 200;

function fold(text: string): string {
  const held = known.get(text);
  if (held !== undefined) return held;
  const folded = foldAfresh(text);
  if (known.size >= mostKnown) known.clear();
  if (text.length <= longest) known.set(text, folded);
  return folded;
}

/** A longer text is no headline: it is left as it is, since looking for names at each of its marks would take the square of its length. */
const longest = 1000;

/** True where two headlines are the same but for case, marks and white space. */
export const sameTitle = (one: string, other: string): boolean => fold(one) === fold(other) && fold(one) !== '';

/**
 * A headline without the name of its site: parts at either end that are the outlet's name or its domain go. `names` are what the
 * outlet is called on the page; `host` is its domain. Nothing goes where nothing of four letters would be left.
 */
export function withoutSiteName(title: string, names: readonly string[], host: string): string {
  if (title.length > longest) return title;
  const known = names.map(fold).filter((name) => name !== '');
  const domain = fold(host.replace(/^www\./, '')).replace(/ /g, '');
  const isSite = (part: string): boolean => {
    const bare = fold(part);
    if (bare === '') return true;
    if (
      known.some(
        (name) => name === bare || (bare.length > 3 && name.startsWith(`${bare} `)) || bare.startsWith(`${name} `),
      )
    ) {
      return bare.split(' ').length <= 6;
    }
    const joined = bare.replace(/ /g, '');
    return (
      joined.length > 3 &&
      domain !== '' &&
      (domain.startsWith(joined) || (joined.length < 30 && joined.includes(domain)))
    );
  };
  let rest = title.trim();
  const lead = /^([^:]{2,40}):\s+/.exec(rest);
  if (lead && isSite(lead[1]!)) rest = rest.slice(lead[0].length);
  for (let turn = 0; turn < 4; turn++) {
    const cuts = [...rest.matchAll(separators)];
    const last = cuts.at(-1);
    const first = cuts[0];
    if (last && isSite(rest.slice(last.index + last[0].length))) rest = rest.slice(0, last.index).trim();
    else if (first && isSite(rest.slice(0, first.index))) rest = rest.slice(first.index + first[0].length).trim();
    else break;
  }
  return fold(rest).length >= 4 ? rest : title.trim();
}

/**
 * The headline inside `title`, where that is one of `headlines` and a short rest behind a separator (a section, a site): "Fire in port
 * | District" with "Fire in port" known gives the latter. `title` itself where it is not so.
 */
export function withoutKnownRest(title: string, headlines: readonly string[]): string {
  if (title.length > longest) return title;
  for (const cut of title.matchAll(rests)) {
    const start = title.slice(0, cut.index);
    const rest = fold(title.slice(cut.index + cut[0].length));
    if (fold(start).length >= 12 && rest.split(' ').length <= 6 && headlines.some((one) => sameTitle(one, start)))
      return start.trim();
  }
  return title;
}

/** `title` without a kicker of up to six words before a colon or dash, where what follows is exactly `headline`. */
export function withoutKicker(title: string, headline: string): string {
  const cut = /^[^:–—|]{2,60}?(?::|\s[-–—|])\s+/u.exec(title);
  if (!cut || fold(headline).length < 12) return title;
  return sameTitle(title.slice(cut[0].length), headline) ? title.slice(cut[0].length) : title;
}

const rests = /\s+[|–—·•»:\-~]\s+|\s*[|｜»ㅣ：[]\s*|-(?=\S+$)/g;
