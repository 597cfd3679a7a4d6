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

/** Words as a trie over a-z and 0-9: `next[node * 36 + letter]` is the node after it, 0 where there is none; the root is 0. */
interface Trie {
  readonly next: Int16Array;
  /** Groups of the word that ends at a node. */
  readonly bits: Int32Array;
}

const letters = 36;

/** 0-35 for a-z (either case) and 0-9; -1 for anything else. */
const letterOf = new Int8Array(128).fill(-1);
for (let letter = 0; letter < 26; letter++) letterOf[97 + letter] = letterOf[65 + letter] = letter;
for (let digit = 0; digit < 10; digit++) letterOf[48 + digit] = 26 + digit;

function buildTrie(words: ReadonlyMap<string, number>): Trie {
  const size = [...words.keys()].reduce((sum, word) => sum + word.length, 1);
  const next = new Int16Array(size * letters);
  const bits = new Int32Array(size);
  let nodes = 1;
  for (const [word, groupBits] of words) {
    let node = 0;
    for (let at = 0; at < word.length; at++) {
      const slot = node * letters + letterOf[word.charCodeAt(at)]!;
      if (next[slot] === 0) next[slot] = nodes++;
      node = next[slot]!;
    }
    bits[node]! |= groupBits;
  }
  return { next, bits };
}

function wordsOfGroups(isWhole: boolean): Map<string, number> {
  const words = new Map<string, number>();
  for (const [bit, group] of hintGroups.entries()) {
    for (const word of groups[group].split(' ')) {
      if (word.startsWith('=') !== isWhole) continue;
      const key = word.replace(/[=-]/g, '');
      words.set(key, (words.get(key) ?? 0) | (1 << bit));
    }
  }
  return words;
}

const wholeWords = buildTrie(wordsOfGroups(true));
const insideWords = buildTrie(wordsOfGroups(false));
/** Node of {@link insideWords} after each two letters: no word has fewer, and most pairs begin none. */
const insideStarts = Int16Array.from({ length: letters * letters }, (_, pair) => {
  const node = insideWords.next[Math.floor(pair / letters)]!;
  return node === 0 ? 0 : insideWords.next[node * letters + (pair % letters)]!;
});
/** Letters of the name at hand, marks left out. */
let spelled = new Uint8Array(512);

/** The groups (as bits, in the order of {@link hintGroups}) that a class, id or role attribute hints at. */
export const hintsOf = (label: string): number => hintsBetween(label, 0, label.length);

/** {@link hintsOf} of the stretch of `page` from `from` to `to`; read in place, as it is asked of every label of a page. */
export function hintsBetween(page: string, from: number, to: number): number {
  if (to - from > spelled.length) spelled = new Uint8Array(to - from);
  const { next, bits } = wholeWords;
  let all = 0;
  let size = 0;
  let node = 0;
  let fits = true;
  let small = false;
  for (let at = from; at <= to; at++) {
    const code = at < to ? page.charCodeAt(at) : 32;
    const letter = code < 128 ? letterOf[code]! : -1;
    // A part ends at anything but a letter or digit, and before a capital after a small letter.
    if (letter < 0 || (small && code <= 90 && code >= 65)) {
      if (fits) all |= bits[node]!;
      node = 0;
      fits = true;
    }
    if (letter >= 0) {
      spelled[size++] = letter;
      if (fits) {
        node = next[node * letters + letter]!;
        fits = node !== 0;
      }
    } else if (code === 32) {
      if (size > 1) all |= insideBits(size);
      size = 0;
    }
    small = code >= 97 && letter >= 0;
  }
  return all;
}

/** Bits of the words inside a name, of which the first `size` letters are {@link spelled}: the longest first, none twice over. */
function insideBits(size: number): number {
  const { next, bits } = insideWords;
  let all = 0;
  for (let at = 0; at + 1 < size; ) {
    let reach = at + 2;
    let node = insideStarts[spelled[at]! * letters + spelled[at + 1]!]!;
    let end = at + 1;
    let found = 0;
    while (node !== 0) {
      if (bits[node] !== 0) {
        found = bits[node]!;
        end = reach;
      }
      node = reach < size ? next[node * letters + spelled[reach++]!]! : 0;
    }
    all |= found;
    at = end;
  }
  return all;
}

/** Bit of one group. */
export const hintBit = (group: HintGroup): number => 1 << hintGroups.indexOf(group);
