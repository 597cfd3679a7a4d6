/** Names of elements as small numbers. 0 stands for any element with no entry here: it is treated as inline. */
const blockNames =
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup option p pre search section select summary table tbody td tfoot th thead tr ul amp-accordion amp-carousel amp-list';
const inlineNames =
  'a abbr b bdi bdo big br button cite code data del dfn em font i img input ins kbd label mark meta link base picture q ruby rt rp s samp small source span strike strong sub sup time track tt u var video audio wbr area col embed param amp-img';
/** Elements whose content is no markup: read up to their own end tag. */
const rawNames = 'script style textarea title xmp iframe noembed noframes';
/** Elements whose content is no text of the page. */
const mutedNames = 'noscript template svg math object canvas map datalist';
const voidNames = 'area base br col embed hr img input link meta param source track wbr amp-img';

const names = ['', ...`${blockNames} ${inlineNames} ${rawNames} ${mutedNames}`.split(' ')];
const ids = new Map(names.map((name, id) => [name, id]));

const asSet = (list: string): Uint8Array => {
  const set = new Uint8Array(names.length);
  for (const name of list.split(' ')) set[ids.get(name)!] = 1;
  return set;
};

/** 1 for elements that start a line of their own. */
export const isBlock = asSet(blockNames);
/** 1 for elements that never have an end tag. */
export const isVoid = asSet(voidNames);
export const isRaw = asSet(rawNames);
export const isMuted = asSet(mutedNames);
export const tagCount = names.length;

/** Id of an element name in lower case; 0 where it is unknown. */
export const tagId = (name: string): number => ids.get(name) ?? 0;
/** Bit that tells small ASCII letters from capitals; no other character of a known name lacks it. */
const smallBit = 32;

/** Ids by a hash of their names, in the next free slot. */
const slots = new Uint8Array(1024);
for (let id = 1; id < names.length; id++) {
  let slot = hashOf(names[id]!, 0, names[id]!.length);
  while (slots[slot] !== 0) slot = (slot + 1) % slots.length;
  slots[slot] = id;
}

function hashOf(text: string, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at++) hash = (hash * 31 + (text.charCodeAt(at) | smallBit)) % slots.length;
  return hash;
}

function isNamed(name: string, page: string, from: number, to: number): boolean {
  if (name.length !== to - from) return false;
  for (let at = from; at < to; at++) {
    if ((page.charCodeAt(at) | smallBit) !== name.charCodeAt(at - from)) return false;
  }
  return true;
}

/** Id of the element name at `from..to - 1` of a page, in either case; 0 where it is unknown. Read in place, as it is asked of every tag. */
export function tagIdAt(page: string, from: number, to: number): number {
  for (let slot = hashOf(page, from, to); slots[slot] !== 0; slot = (slot + 1) % slots.length) {
    const id = slots[slot]!;
    if (isNamed(names[id]!, page, from, to)) return id;
  }
  return 0;
}

/** Name of an id. */
export const tagName = (id: number): string => names[id] ?? '';

/** Ids the code asks for by name. */
export const tag = {
  a: tagId('a'),
  article: tagId('article'),
  aside: tagId('aside'),
  b: tagId('b'),
  base: tagId('base'),
  blockquote: tagId('blockquote'),
  body: tagId('body'),
  br: tagId('br'),
  button: tagId('button'),
  dd: tagId('dd'),
  dl: tagId('dl'),
  div: tagId('div'),
  dt: tagId('dt'),
  em: tagId('em'),
  figcaption: tagId('figcaption'),
  figure: tagId('figure'),
  footer: tagId('footer'),
  form: tagId('form'),
  h1: tagId('h1'),
  h2: tagId('h2'),
  h3: tagId('h3'),
  h4: tagId('h4'),
  h5: tagId('h5'),
  h6: tagId('h6'),
  head: tagId('head'),
  header: tagId('header'),
  html: tagId('html'),
  i: tagId('i'),
  img: tagId('img'),
  label: tagId('label'),
  li: tagId('li'),
  link: tagId('link'),
  main: tagId('main'),
  meta: tagId('meta'),
  nav: tagId('nav'),
  ol: tagId('ol'),
  option: tagId('option'),
  p: tagId('p'),
  pre: tagId('pre'),
  script: tagId('script'),
  section: tagId('section'),
  select: tagId('select'),
  span: tagId('span'),
  strong: tagId('strong'),
  table: tagId('table'),
  tbody: tagId('tbody'),
  td: tagId('td'),
  thead: tagId('thead'),
  th: tagId('th'),
  time: tagId('time'),
  title: tagId('title'),
  tr: tagId('tr'),
  ul: tagId('ul'),
} as const;
