/**
 * What class names, ids and roles say of an element, by the vocabulary web authors share. Each group is one bit and one
 * learned feature; the model decides what a group is worth. Words are matched inside the parts of a name
 * (`article-body`, `articleBody`, `c-article__body` have the parts article and body), `=` before a word asks for the whole part.
 */
const groups = {
  article: 'article story post =entry news =content hentry blogpost richtext wysiwyg artikel articulo noticia',
  body: 'body =text paragraph prose articletext storytext entrycontent postcontent richtext copy =content fliesstext texto',
  comment: 'comment disqus =reply =replies discussion respond kommentar comentario livefyre coral viafoura spotim',
  /** Whole parts that name the section of readers' comments itself. */
  commentary: '=comment =comments =commentlist =disqus =kommentar =kommentare =comentarios =commentaires =commenti',
  related:
    'relat recommend =more readmore alsoread morefrom moreon teaser promo popular trending mostread mostviewed latest suggested recirc =next upnext outbrain taboola similar carousel rail recent =box infobox onward',
  navigation: 'nav menu breadcrumb pagination pager toolbar skip =links sitemap hamburger =tabs',
  footer: 'footer =foot colophon copyright bottom imprint legal',
  header: 'masthead =header banner topbar sitehead logo branding',
  sidebar: 'sidebar aside secondary =side rightcol rightrail widget complementary',
  share: 'share sharing social facebook twitter whatsapp addthis sharedaddy follow',
  advert: '=ad =ads advert adslot =dfp sponsor =gpt adcontainer adunit adwrapper partner commercial =anzeige promoted',
  byline: 'author byline =by writer contributor credit autor =signature =bio reporter person',
  date: 'date time timestamp publish updated =meta datum fecha =info dateline',
  caption:
    'caption figure =photo photocredit legend =image =img picture media gallery slideshow bildunter =credits lightbox',
  signup: 'newsletter subscri signup signin login register =form membership donate mailing support =cta calltoaction',
  paywall: 'paywall premium =piano =gate regwall locked plus metered barrier',
  headline: 'headline title heading =hed =head kicker rubrik titel',
  standfirst:
    'subtitle subhead standfirst =dek =deck =lead lede =intro summary abstract excerpt teasertext strapline description subline vorspann',
  tags: '=tag =tags taglist topic keyword categor label section rubric',
  consent: 'cookie consent gdpr privacy cmp modal popup overlay dialog',
  live: 'liveblog live-blog =live ticker livefeed timeline minute',
  list: '=list =card =cards listing collection feed grid =item stream =tile',
  quote: 'quote blockquote pullquote zitat =cite tweet embed instagram',
  concealed: 'hidden =hide visually screenreader =sr offscreen a11y noprint printonly collapse',
  note: 'correction disclaimer editorsnote footnote =note aboutauthor boilerplate =about tagline disclosure endnote',
  player: 'video audio player podcast =listen jwplayer brightcove youtube',
} as const;

export type HintGroup = keyof typeof groups;
export const hintGroups = Object.keys(groups) as HintGroup[];

/** Words matched anywhere, as a trie over a-z and 0-9: `next[node * 36 + letter]` is the node after it, 0 where there is none. */
interface Matcher {
  readonly whole: ReadonlyMap<string, number>;
  readonly next: Int16Array;
  readonly bitsAt: Int32Array;
}

const letters = 36;

/** 0-35 for a-z (either case) and 0-9; -1 for anything else. */
function letterOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 97;
  if (code >= 65 && code <= 90) return code - 65;
  return code >= 48 && code <= 57 ? code - 22 : -1;
}

function buildMatcher(): Matcher {
  const whole = new Map<string, number>();
  const inside = new Map<string, number>();
  for (const [bit, group] of hintGroups.entries()) {
    for (const word of groups[group].split(' ')) {
      const target = word.startsWith('=') ? whole : inside;
      const key = word.replace(/[=-]/g, '');
      target.set(key, (target.get(key) ?? 0) | (1 << bit));
    }
  }
  const size = [...inside.keys()].reduce((sum, word) => sum + word.length, 1);
  const next = new Int16Array(size * letters);
  const bitsAt = new Int32Array(size);
  let nodes = 1;
  for (const [word, bits] of inside) {
    let node = 0;
    for (let at = 0; at < word.length; at++) {
      const slot = node * letters + letterOf(word.charCodeAt(at));
      if (next[slot] === 0) next[slot] = nodes++;
      node = next[slot]!;
    }
    bitsAt[node]! |= bits;
  }
  return { whole, next, bitsAt };
}

const matcher = buildMatcher();

/** Names met before, kept so that each is read once; emptied when full, so that memory stays bounded. */
const known = new Map<string, number>();
const mostKnown = 20_000;

/** The groups (as bits, in the order of {@link hintGroups}) that a class, id or role attribute hints at. */
export function hintsOf(label: string): number {
  let bits = 0;
  let from = 0;
  while (from < label.length) {
    let to = label.indexOf(' ', from);
    if (to < 0) to = label.length;
    if (to > from) bits |= hintsOfName(label.slice(from, to));
    from = to + 1;
  }
  return bits;
}

function hintsOfName(name: string): number {
  const held = known.get(name);
  if (held !== undefined) return held;
  const bits = partBits(name) | insideBits(name);
  if (known.size >= mostKnown) known.clear();
  known.set(name, bits);
  return bits;
}

/** Bits of the words that are whole parts of a name: parts end at anything but a letter or digit, and before a capital after a small letter. */
function partBits(name: string): number {
  let bits = 0;
  let from = 0;
  let small = false;
  for (let at = 0; at <= name.length; at++) {
    const code = at < name.length ? name.charCodeAt(at) : 32;
    const capital = code >= 65 && code <= 90;
    const inName = letterOf(code) >= 0;
    if (inName && !(capital && small)) {
      small = code >= 97 && code <= 122;
      continue;
    }
    if (at > from) bits |= matcher.whole.get(name.slice(from, at).toLowerCase()) ?? 0;
    from = inName ? at : at + 1;
    small = false;
  }
  return bits;
}

/** Bits of the words inside a name with all marks left out, the longest first, none twice over. */
function insideBits(name: string): number {
  const codes: number[] = [];
  for (let at = 0; at < name.length; at++) {
    const letter = letterOf(name.charCodeAt(at));
    if (letter >= 0) codes.push(letter);
  }
  let bits = 0;
  for (let at = 0; at < codes.length; ) {
    let node = 0;
    let found = 0;
    let end = at;
    for (let reach = at; reach < codes.length; reach++) {
      node = matcher.next[node * letters + codes[reach]!]!;
      if (node === 0) break;
      if (matcher.bitsAt[node] !== 0) {
        found = matcher.bitsAt[node]!;
        end = reach + 1;
      }
    }
    bits |= found;
    at = end > at ? end : at + 1;
  }
  return bits;
}

/** Bit of one group. */
export const hintBit = (group: HintGroup): number => 1 << hintGroups.indexOf(group);
