import { charsetName, decode, decodeUtf8 } from './decode.ts';
import { guessCharset } from './guess-charset.ts';

/** Text of a page's bytes, and the character set it was read in. */
export interface Decoded {
  readonly text: string;
  readonly charset: string;
}

/** Bytes at the start of a page in which a declaration is looked for, as browsers do. */
const declarationBytes = 4096;
/** A declared multi-byte set is given up for a guess where more than this share of the characters are broken. */
const worstBroken = 0.005;

/**
 * Text of `bytes`: by byte order mark, by what the server said, by what the page says of itself, else guessed. A page in valid
 * UTF-8 is UTF-8 whatever it says; a page that is not what it says is guessed. Never fails: what cannot be read becomes U+FFFD.
 */
export function decodeText(bytes: Uint8Array, told: string | null | undefined = null): Decoded {
  const mark = byteOrderMark(bytes);
  if (mark) return { text: decode(bytes, mark), charset: mark };
  if (hasNuls(bytes)) return decodeAs(bytes, guessCharset(bytes));
  const labels = [told ?? null, declaredCharset(bytes)].map(labelOf);
  const declared = labels.find((label) => label !== null && !label.startsWith('utf-16')) ?? null;
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== null && declared !== 'iso-2022-jp' && !hasEscape(bytes)) return { text: utf8, charset: 'utf-8' };
  if (declared !== null) {
    const read = decodeAs(bytes, declared);
    if (brokenShare(read.text) <= worstBroken) return read;
  }
  return decodeAs(bytes, guessCharset(bytes));
}

const decodeAs = (bytes: Uint8Array, charset: string): Decoded => ({
  text: decode(bytes, charset),
  charset,
});

/** The standard's name of a label, null for an unknown one. */
function labelOf(label: string | null): string | null {
  return label === null ? null : charsetName(label.trim());
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, declarationBytes)).toString('latin1');
  if (!head.includes('<')) return null;
  const match =
    /<meta\s[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{2,40})/i.exec(head) ??
    /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})/i.exec(head);
  return match?.[1] ?? null;
}

const hasNuls = (bytes: Uint8Array): boolean => bytes.subarray(0, declarationBytes).includes(0);
const hasEscape = (bytes: Uint8Array): boolean => {
  const at = bytes.indexOf(0x1b);
  return at >= 0 && bytes[at + 1] === 0x24;
};

function brokenShare(text: string): number {
  const broken = text.split('\ufffd').length - 1;
  return broken / Math.max(1, text.length);
}
