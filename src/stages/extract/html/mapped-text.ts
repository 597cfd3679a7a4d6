import type { BodyBuilder } from '../../../text/offset-map.ts';

/** Text that was written down with escapes elsewhere: character `i` comes from `places[i]`; `places` has one more for the end. */
export interface MappedText {
  readonly text: string;
  readonly places: Int32Array;
}

/** A stretch of a page as mapped text. */
export function mappedSlice(page: string, from: number, to: number): MappedText {
  const places = new Int32Array(to - from + 1);
  for (let at = 0; at < places.length; at++) places[at] = from + at;
  return { text: page.slice(from, to), places };
}

const simple: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: ' ', f: ' ' };

/** Reads the escapes of a JSON string between `from` and `to` of `source`. */
export function unescaped(source: MappedText, from: number, to: number): MappedText {
  const parts: string[] = [];
  const places: number[] = [];
  for (let at = from; at < to; ) {
    const start = at;
    let shown = source.text[at]!;
    if (shown === '\\' && at + 1 < to) {
      const next = source.text[at + 1]!;
      const hex = next === 'u' ? /^[0-9a-fA-F]{4}$/.exec(source.text.slice(at + 2, at + 6)) : null;
      shown = hex ? String.fromCharCode(Number.parseInt(hex[0], 16)) : (simple[next] ?? next);
      at += hex ? 6 : 2;
    } else at++;
    parts.push(shown);
    places.push(source.places[start]!);
  }
  places.push(source.places[to]!);
  return { text: parts.join(''), places: Int32Array.from(places) };
}

/** A builder that takes positions in mapped text and passes on those in the page; unescaped stretches stay verbatim. */
export function throughMap(builder: BodyBuilder, mapped: MappedText, page: string): BodyBuilder {
  const { text, places } = mapped;
  return {
    copy(from, to) {
      let start = from;
      while (start < to) {
        let end = start;
        const base = places[start]! - start;
        while (end < to && places[end]! - end === base && page[places[end]!] === text[end]) end++;
        if (end > start) {
          builder.copy(places[start]!, places[start]! + end - start);
          start = end;
        } else {
          builder.rewrite(text[start]!, places[start]!, places[start + 1]!);
          start++;
        }
      }
    },
    rewrite: (shown, from, to) => builder.rewrite(shown, places[from]!, places[to]!),
    separate: (shown, at) => builder.separate(shown, places[at]!),
    get length() {
      return builder.length;
    },
    done: () => builder.done(),
  };
}
