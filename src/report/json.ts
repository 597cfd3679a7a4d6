/** One JSON document, indented, ending in a line feed. Terminal controls are JSON escapes, C1 controls and bidi marks too. */
export function jsonDocument(value: unknown): string {
  return `${escapeUnsafe(JSON.stringify(value, null, 2))}\n`;
}

/** One JSON record on one line. */
export function jsonLine(value: unknown): string {
  return `${escapeUnsafe(JSON.stringify(value))}\n`;
}

/** JSON escapes C0 controls by itself; these it does not: DEL, C1, line separators, bidi and zero-width marks. */
const escapeUnsafe = (json: string): string =>
  json.replace(
    /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
