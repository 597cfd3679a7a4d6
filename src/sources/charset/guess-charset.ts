import { decode } from './decode.ts';

/** Bytes from which the character set of a page that does not name it is guessed. */
const sampleBytes = 64 * 1024;

/** How well text read in one character set looks like text: the share of its characters beyond ASCII that are common ones. */
interface Guess {
  readonly charset: string;
  readonly common: RegExp;
  /** The share at which the set is believed at all; sets of many characters find common ones by chance less often. */
  readonly least: number;
}

/** The commonest characters of Chinese, from memory of any frequency list; order does not matter. */
const simplified =
  '的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可里后小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长报记者';
const traditional =
  '的一是不了在人有我他這中大來上國個到說們為子和你地出道也時年得就那要下以生會自著去之過家學對可裡後小麼心多天而能好都然沒日於起還發成事只作當想看文無開手十用主行方又如前所本見經頭面公同三已老從動兩長報記者';
const hangul = '이다의는에을를가은하고한지로도사기자인대시서아정리나일부해수라만보어전제원장들과';

/** The letters that make up four fifths of Russian, Ukrainian and Bulgarian text, not before a capital: KOI-8 swaps the cases. */
const frequentCyrillic = /[оеаинтсрвлкмдпу](?![А-Я])/g;

const guesses: readonly Guess[] = [
  { charset: 'gb18030', common: new RegExp(`[${simplified}，。、《》]`, 'g'), least: 0.15 },
  { charset: 'big5', common: new RegExp(`[${traditional}，。、]`, 'g'), least: 0.15 },
  { charset: 'shift_jis', common: /[ぁ-んァ-ヶー、。「」]/g, least: 0.3 },
  { charset: 'euc-jp', common: /[ぁ-んァ-ヶー、。「」]/g, least: 0.3 },
  { charset: 'euc-kr', common: new RegExp(`[${hangul}]`, 'g'), least: 0.15 },
  { charset: 'windows-1251', common: frequentCyrillic, least: 0.6 },
  { charset: 'koi8-r', common: frequentCyrillic, least: 0.6 },
  { charset: 'ibm866', common: frequentCyrillic, least: 0.6 },
  { charset: 'iso-8859-5', common: frequentCyrillic, least: 0.6 },
  { charset: 'windows-1253', common: /[αοιετσνηυρπκμλςάόίέή](?![Α-Ω])/g, least: 0.6 },
  { charset: 'windows-1255', common: /[יוהלאתשרבמנםד]/g, least: 0.5 },
  { charset: 'windows-1256', common: /[ايلمنوترهبدعسفقكأ،]/g, least: 0.65 },
  { charset: 'windows-874', common: /[ก-ฮะ-ูเ-ๆ่-์]/g, least: 0.8 },
  {
    charset: 'windows-1250',
    common: /[a-z]?[ąćęłńóśźżčďěňřšťůžýáíéőűăâîţşĄĆŁŚŹŻČŘŠŽ„”–](?![\u0080-\u009f¹³¼¾])/g,
    least: 0.5,
  },
  { charset: 'windows-1254', common: /[ğışçöüİŞĞÇÖÜâî“”’]/g, least: 0.6 },
  { charset: 'windows-1252', common: /[éèàùâêîôûçëïüäöñáíóúãõåøæßÉÀÇÄÖÜ’‘“”–—…«»£€°·\u00a0]/g, least: 0 },
];

/** A character set that `bytes`, which are not UTF-8, may be in: the one in which the text looks most like text. */
export function guessCharset(bytes: Uint8Array): string {
  const wide = wideCharset(bytes);
  if (wide) return wide;
  const sample = bytes.subarray(0, sampleBytes);
  if (Buffer.from(sample.buffer, sample.byteOffset, sample.length).includes('\x1b$')) return 'iso-2022-jp';
  let best = 'windows-1252';
  let most = 0;
  for (const guess of guesses) {
    const score = scoreOf(sample, guess);
    if (score > most) {
      most = score;
      best = guess.charset;
    }
  }
  return best;
}

/** The share of common characters, stretched so that sets with different chances can be compared; 0 where it is not believed. */
function scoreOf(sample: Uint8Array, { charset, common, least }: Guess): number {
  const text = decode(sample, charset);
  const beyond = text.match(/[^\x00-\x7f]/g)?.length ?? 0;
  if (beyond === 0) return 0;
  const broken = text.match(/[\ufffd\u0080-\u009f\ue000-\uf8ff]/g)?.length ?? 0;
  const found = text.match(common)?.length ?? 0;
  const odd = (text.match(alienInWord)?.length ?? 0) + (text.match(accentsOnly)?.length ?? 0);
  const share = (found - 3 * broken - odd) / beyond;
  if (share < least) return 0;
  return multiByte.has(charset) ? Math.min(1, 0.5 + share) : share;
}

/** A letter of another alphabet right beside a Latin one: words do not mix them. */
const alienInWord = /[a-z][\u0370-\u06ff\u0e00-\u0e7f]|[\u0370-\u06ff\u0e00-\u0e7f][a-z]/gi;
/** Three accented letters in a row: hardly a word of any language in Latin letters has them. */
const accentsOnly = /[\u00c0-\u024f]{3,}/g;
const multiByte = new Set(['gb18030', 'big5', 'shift_jis', 'euc-jp', 'euc-kr']);

/** UTF-16 without a mark: in most texts every other byte is zero, or at least the same. */
function wideCharset(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, 4096) & ~1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even += 1;
    if (bytes[i + 1] === 0) odd += 1;
  }
  const half = length / 2;
  if (odd > half * 0.1 && even < odd * 0.1) return 'utf-16le';
  return even > half * 0.1 && odd < even * 0.1 ? 'utf-16be' : null;
}
