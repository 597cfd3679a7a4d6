/**
 * What class names, ids and roles say of an element, by the vocabulary web authors share. Each group is one bit and one
 * learned feature; the model decides what a group is worth. Words are matched inside the parts of a name
 * (`article-body`, `articleBody`, `c-article__body` have the parts article and body), `=` before a word asks for the whole part.
 */
const groups = {
  article: 'article story post =entry news =content hentry blogpost richtext wysiwyg artikel articulo noticia',
  body: 'body =text paragraph prose articletext storytext entrycontent postcontent richtext copy =content fliesstext texto',
  comment: 'comment disqus =reply =replies discussion respond kommentar comentario livefyre coral viafoura spotim',
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

interface Matcher {
  readonly whole: ReadonlyMap<string, number>;
  readonly inside: RegExp;
  readonly bitOf: ReadonlyMap<string, number>;
}

function buildMatcher(): Matcher {
  const whole = new Map<string, number>();
  const bitOf = new Map<string, number>();
  for (const [bit, group] of hintGroups.entries()) {
    for (const word of groups[group].split(' ')) {
      const target = word.startsWith('=') ? whole : bitOf;
      const key = word.replace('=', '');
      target.set(key, (target.get(key) ?? 0) | (1 << bit));
    }
  }
  const words = [...bitOf.keys()].sort((one, other) => other.length - one.length);
  return { whole, inside: new RegExp(words.join('|'), 'g'), bitOf };
}

const matcher = buildMatcher();
const partBreak = /[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])/;

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
  let bits = 0;
  for (const part of name.split(partBreak)) bits |= matcher.whole.get(part.toLowerCase()) ?? 0;
  const joined = name.toLowerCase().replace(/[^a-z0-9]+/g, '');
  for (const match of joined.matchAll(matcher.inside)) bits |= matcher.bitOf.get(match[0])!;
  if (known.size >= mostKnown) known.clear();
  known.set(name, bits);
  return bits;
}

/** Bit of one group. */
export const hintBit = (group: HintGroup): number => 1 << hintGroups.indexOf(group);
