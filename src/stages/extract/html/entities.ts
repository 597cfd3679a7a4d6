/** Character references of HTML 4 and the commonest of HTML 5; names of Latin-1 stand in code order from U+00A0. */
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
const greek =
  'Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho _ Sigma Tau Upsilon Phi Chi Psi Omega _ _ _ _ _ _ _ alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega';
const others: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  AMP: '&',
  LT: '<',
  GT: '>',
  QUOT: '"',
  OElig: 'Œ',
  oelig: 'œ',
  Scaron: 'Š',
  scaron: 'š',
  Zcaron: 'Ž',
  zcaron: 'ž',
  Ccaron: 'Č',
  ccaron: 'č',
  cacute: 'ć',
  Cacute: 'Ć',
  Yuml: 'Ÿ',
  fnof: 'ƒ',
  circ: 'ˆ',
  tilde: '˜',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  zwnj: '\u200c',
  zwj: '\u200d',
  lrm: '\u200e',
  rlm: '\u200f',
  ndash: '–',
  mdash: '—',
  horbar: '―',
  lsquo: '‘',
  rsquo: '’',
  rsquor: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  rdquor: '”',
  bdquo: '„',
  dagger: '†',
  Dagger: '‡',
  bull: '•',
  hellip: '…',
  mldr: '…',
  permil: '‰',
  prime: '′',
  Prime: '″',
  lsaquo: '‹',
  rsaquo: '›',
  oline: '‾',
  frasl: '⁄',
  euro: '€',
  trade: '™',
  larr: '←',
  uarr: '↑',
  rarr: '→',
  darr: '↓',
  minus: '−',
  infin: '∞',
  asymp: '≈',
  ne: '≠',
  le: '≤',
  ge: '≥',
  hyphen: '‐',
  dash: '‐',
  comma: ',',
  period: '.',
  colon: ':',
  semi: ';',
  excl: '!',
  quest: '?',
  lpar: '(',
  rpar: ')',
  lsqb: '[',
  rsqb: ']',
  num: '#',
  percnt: '%',
  plus: '+',
  equals: '=',
  sol: '/',
  bsol: '\\',
  commat: '@',
  dollar: '$',
  ast: '*',
  lowbar: '_',
  vert: '|',
  verbar: '|',
  grave: '`',
  Tab: '\t',
  NewLine: '\n',
  NonBreakingSpace: '\u00a0',
  zwsp: '\u200b',
  ZeroWidthSpace: '\u200b',
  scedil: 'ş',
  Scedil: 'Ş',
  gbreve: 'ğ',
  Gbreve: 'Ğ',
  inodot: 'ı',
  Idot: 'İ',
  lstrok: 'ł',
  Lstrok: 'Ł',
  nacute: 'ń',
  sacute: 'ś',
  zacute: 'ź',
  zdot: 'ż',
  aogon: 'ą',
  eogon: 'ę',
  ecaron: 'ě',
  rcaron: 'ř',
  uring: 'ů',
  abreve: 'ă',
  tcedil: 'ţ',
  amacr: 'ā',
  emacr: 'ē',
  imacr: 'ī',
  umacr: 'ū',
  dstrok: 'đ',
  odblac: 'ő',
  udblac: 'ű',
};

const named = new Map<string, string>([
  ...latin.split(' ').map((name, at) => [name, String.fromCharCode(160 + at)] as const),
  ...greek.split(' ').map((name, at) => [name, String.fromCharCode(0x391 + at)] as const),
  ...Object.entries(others),
]);
named.delete('_');

/** What windows-1252 shows at U+0080…U+009F, which HTML reads numeric references by. */
const c1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function numeric(code: number): string {
  if (!(code > 0) || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\ufffd';
  return code >= 0x80 && code <= 0x9f ? c1[code - 0x80]! : String.fromCodePoint(code);
}

/** The characters a reference such as `&amp;` or `&#8217;` stands for, given what is between `&` and `;`; null where it is none. */
export function referenced(name: string): string | null {
  if (name.charCodeAt(0) !== 35) return named.get(name) ?? null;
  const hex = name.charCodeAt(1) === 120 || name.charCodeAt(1) === 88;
  const digits = name.slice(hex ? 2 : 1);
  if (!(hex ? /^[0-9a-fA-F]{1,8}$/ : /^\d{1,8}$/).test(digits)) return null;
  return numeric(Number.parseInt(digits, hex ? 16 : 10));
}

/** A reference in running text: `&`, a name or a number, `;`. The semicolon may lack only after `&nbsp` and `&amp`. */
export const reference = /&(#[0-9]{1,8}|#[xX][0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]{1,31});|&(nbsp|amp)(?![A-Za-z0-9=])/g;

/** `text` with its character references read; for attribute values and metadata, where places do not matter. */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(reference, (whole, name: string | undefined, bare: string | undefined) => {
    return referenced(name ?? bare ?? '') ?? whole;
  });
}
