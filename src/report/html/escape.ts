import { printable } from '../../text/printable.ts';

/** Markup that is known to be safe; made only by {@link html}, {@link raw} and {@link join}. */
export interface Markup {
  readonly markup: string;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made safe for element content and quoted attributes; controls and direction marks show as signs. */
export const escapeText = (text: string): string => printable(text).replace(/[&<>"']/g, (sign) => entities[sign]!);

/** Markup written by hand in this program, never text from a page. */
export const raw = (markup: string): Markup => ({ markup });

/** Pieces of markup on end. */
export const join = (parts: readonly Markup[], between = ''): Markup =>
  raw(parts.map((part) => part.markup).join(between));

type Value = string | number | Markup | readonly Markup[] | null | false;

/** A template whose values are escaped unless they are markup; null and false leave nothing. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  let out = strings[0]!;
  for (const [i, value] of values.entries()) out += markupOf(value) + strings[i + 1]!;
  return raw(out);
}

function markupOf(value: Value): string {
  if (value === null || value === false) return '';
  if (typeof value === 'string') return escapeText(value);
  if (typeof value === 'number') return String(value);
  return 'markup' in value ? value.markup : join(value).markup;
}
