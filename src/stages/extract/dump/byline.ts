import { bodyEnd, bodyStart, type PageView } from './page-view.ts';

/** Words that open a byline; a name follows. */
const opener =
  /^(?:by|written by|posted by|story by|report by|reported by|von|text|autor(?:in)?|par|por|di|a cura di|door|av|af|skrevet av|tekst|teksti|autor:|автор|текст|yazan|haber|yazar|بقلم|كتب|نویسنده|خبرنگار|מאת|द्वारा|tác giả)\s*[:：]?\s+(?=\p{L})/iu;
const gluedOpener = /(?<=\p{Ll})By\s(?=\p{Lu})/u;
/** A name: two to five words with capitals, particles between them. */
const nameWord = "\\p{Lu}[\\p{L}\\p{M}’'.-]*";
const particle = '(?:van|von|der|den|de|del|della|di|da|dos|das|du|la|le|el|al|bin|ibn|ten|ter|zu|y|e)';
const name = new RegExp(`^${nameWord}(?:\\s(?:${particle}\\s){0,2}${nameWord}){1,4}$`, 'u');
const nonNames =
  /\b(?:news|staff|desk|editor|reporter|agency|correspondent|team|service|press|media|min|read|photo|getty|images|share|redaktion|agentur|home|world|the|today|daily|times|post|house|state|city|street|university|party)\b/i;
const separators = /\s*(?:,|;|\||·|•|\/| and | und | et | y | e | og | och | en | & |、)\s*/u;

/** Names of the authors, from a byline between headline and body, or right after the body. */
export function findAuthors(view: PageView, headline: number | null): string[] {
  const start = bodyStart(view);
  const from = headline === null ? Math.max(0, start - 8) : Math.max(0, headline - 3);
  const lines = [...range(from, start), ...range(bodyEnd(view), Math.min(view.lines.length, bodyEnd(view) + 4))];
  for (const i of lines) {
    const named = afterOpener(view, i);
    if (named.length > 0) return named;
  }
  for (const i of range((headline ?? from - 1) + 1, start)) {
    const text = view.lines[i]!.text;
    if (text.length > 90 || view.shapes[i]!.chrome.total > 0.3 || view.shapes[i]!.closed) continue;
    const named = namesIn(text);
    const near = [i - 1, i + 1, i + 2].some((j) => (view.shapes[j]?.date ?? 0) > 0 && j < start);
    if (named.length > 0 && near) return named;
  }
  return [];
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

function afterOpener(view: PageView, i: number): string[] {
  const text = view.lines[i]!.text.slice(0, 200);
  if (view.shapes[i]!.closed && view.shapes[i]!.words > 14) return [];
  const glued = gluedOpener.exec(text);
  const opened = glued ? { index: glued.index, 0: glued[0] } : opener.exec(text);
  if (opened) {
    const rest = text.slice(opened.index + opened[0].length);
    return namesIn(rest.replace(/(?:\p{Ll})(?=\p{Lu}\p{Ll}+\s\d)/u, '$&|'));
  }
  // A line that is the opener alone, with the name on the next.
  const next = view.lines[i + 1];
  if (/^(?:by|von|par|por|di|door|av|af|written by|автор|autor)\s*:?$/i.test(text) && next)
    return namesIn(next.text.slice(0, 120));
  return [];
}

function namesIn(text: string): string[] {
  const parts = text.split(separators).map((part) => part.replace(/\s*[(\d].*$/u, '').trim());
  const names: string[] = [];
  for (const part of parts) {
    if (!name.test(part) || nonNames.test(part) || part.length > 40) break;
    names.push(part);
  }
  return names;
}
