/**
 * The one place that cleans text from outside (pages, file names, metadata, URLs, messages that quote them) on its way to
 * a terminal. Controls show as the Unicode control pictures, C1 controls and invisible direction marks as `\u{…}` in angle marks.
 */
const unsafe =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0e\ufeff\uffa0\ufff0-\ufffb\u{e0000}-\u{e0fff}\u{d800}-\u{dfff}]/gu;
/** Joiners are letters' business in Persian or Hindi and in emoji; anywhere else they hide something. */
const joiner =
  /(?<![\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{M}])\u200c|(?<![\p{L}\p{M}\p{Extended_Pictographic}\ufe0f])\u200d|(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])\u200d/gu;

function mark(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code === 9) return ' ';
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  return `‹${code.toString(16).padStart(4, '0')}›`;
}

/** `text` with every terminal control, bidi override and invisible character shown as a harmless mark. Line feeds stay. */
export const printable = (text: string): string => text.replace(unsafe, mark).replace(joiner, mark);

/** As {@link printable}, on one line: line feeds and runs of white space become one space. */
export const printableLine = (text: string): string => printable(text.replace(/\s+/g, ' ')).trim();
