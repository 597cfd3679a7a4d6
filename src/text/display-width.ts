import { eastAsianWidth } from 'get-east-asian-width';

const zeroWidth = /[\p{Mn}\p{Me}\u200c\u200d]/u;
const plainAscii = /^[\u0020-\u007e]*$/;

/** Columns a printable text takes on a terminal. Marks and joiners take none, East Asian wide characters two. */
export function displayWidth(text: string): number {
  if (plainAscii.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

const characterWidth = (character: string): number =>
  zeroWidth.test(character) ? 0 : eastAsianWidth(character.codePointAt(0) ?? 0);

/** `text` cut to `columns`, with an ellipsis where something was cut. */
export function cutText(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  if (columns <= 0) return '';
  let width = 0;
  let out = '';
  for (const character of text) {
    width += characterWidth(character);
    if (width > columns - 1) break;
    out += character;
  }
  return `${out}…`;
}

/** `text` cut or filled with spaces to exactly `columns`. */
export function pad(text: string, columns: number, align: 'left' | 'right' = 'left'): string {
  const cut = cutText(text, columns);
  const fill = ' '.repeat(Math.max(0, columns - displayWidth(cut)));
  return align === 'left' ? cut + fill : fill + cut;
}
