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
  /\b(?:news|staff|desk|editor|reporter|agency|correspondent|team|service|press|media|min|read|photo|getty|images|share|redaktion|redakteur|redakteurin|korrespondent|korrespondentin|agentur|home|world|the|today|daily|times|post|house|state|city|street|university|party|key|points|events|follow|writer|director|officer|article|content|top|stories|live|updates|das|der|die|bei|nach|les|des|el|los|las|how|why|what|when|who|this|that|more|all|new|our|your)\b/i;
const separators = /\s*(?:,|;|\||·|•|\/| and | und | et | y | e | og | och | en | & |、)\s*/u;

/** People of a newsroom, in small letters as bylines have them, and what may stand between names. */
const newsroom =
  /^(?:staff|writers?|reporters?|correspondents?|contributors?|agenc(?:y|ies)|bureau|desk|[Rr]edacción|agencias|rédaction|agences|redaktion|agenturen)$/u;
const between = /^(?:and|with|for|in|at|of|the|by|und|mit|et|avec|y|con|e|de|del|da)$/u;
const longestByline = 12;

/** True for a line of names and people of a newsroom and nothing else: "Northern Wire and Post staff, Quay Town". */
export function namesNewsroom(text: string): boolean {
  const words = text.split(/[\s,;|/&]+/u).filter((word) => word !== '');
  if (words.length < 2 || words.length > longestByline || !words.some((word) => newsroom.test(word))) return false;
  return words.every((word) => newsroom.test(word) || between.test(word) || /^\p{Lu}/u.test(word));
}

/** Lines looked at below the first body line and below the last: bylines may stand under a summary, or at the end. */
const belowStart = 8;
const belowEnd = 4;
const mostAuthors = 6;

/** Names of the authors, from a byline around the headline and the head of the body, or right after the body. */
export function findAuthors(view: PageView, headline: number | null): string[] {
  const start = bodyStart(view);
  const from = headline === null ? Math.max(0, start - 8) : Math.max(0, headline - 3);
  const head = range(from, Math.min(view.lines.length, start + belowStart)).filter((i) => !view.inBody.has(i));
  const foot = range(bodyEnd(view), Math.min(view.lines.length, bodyEnd(view) + belowEnd));
  for (const i of [...head, ...foot]) {
    const named = afterOpener(view, i);
    if (named.length > 0) return [...new Set([...named, ...namesBelow(view, i + 1)])].slice(0, mostAuthors);
  }
  for (const i of head) {
    if (i <= (headline ?? from - 1)) continue;
    const named = namesAlone(view, i);
    if (named.length > 0) return [...new Set([...named, ...namesBelow(view, i + 1)])].slice(0, mostAuthors);
  }
  return [];
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

/** Names on the lines that follow, one or more a line, up to the first line that is none. */
function namesBelow(view: PageView, from: number): string[] {
  const found: string[] = [];
  for (let i = from; i < from + mostAuthors && i < view.lines.length; i++) {
    if (/^(?:and|und|et|y|e|,|&|og|och)$/iu.test(view.lines[i]!.text)) continue;
    const named = namesAlone(view, i);
    if (named.length === 0) break;
    found.push(...named);
  }
  return found;
}

/** Names on a line that holds nothing else. */
function namesAlone(view: PageView, i: number): string[] {
  const { text, bullet } = view.lines[i]!;
  const shape = view.shapes[i]!;
  if (
    view.inBody.has(i) ||
    bullet ||
    text.length > 90 ||
    shape.chrome.total > 0.3 ||
    shape.closed ||
    shape.caption === 1
  )
    return [];
  const reporter = /^【?([\p{Script=Han}\p{Script=Hangul}]{2,5})】?\s?(?:기자|특파원|記者)?$/u.exec(text);
  if (reporter?.[1] && /기자|특파원|記者|【/.test(text)) return [reporter[1]];
  const parts = text.split(separators).filter((part) => part.trim() !== '');
  const named = namesIn(text);
  return named.length === parts.length ? named : [];
}

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

/** A role or a button glued to a name ("LeeLifestyle Writer"): the break between a small and a capital letter, Mc and Mac aside. */
const glue = /(?<=\p{Ll}{2})(?<!Mc|Mac)(?=\p{Lu}\p{Ll})/u;

/** Names at the head of a text: parts between separators, up to the first that is none. */
function namesIn(text: string): string[] {
  const names: string[] = [];
  for (const part of text.split(separators)) {
    const bare = (part.split(glue)[0] ?? '')
      .replace(/\s*[(\d@].*$/u, '')
      .replace(/\s(?:Follow|For|In)(?:\s.*)?$/u, '')
      .replace(new RegExp(`\\s(?!${particle}\\s)\\p{Ll}.*$`, 'u'), '')
      .trim();
    if (bare === '') continue;
    if (!name.test(bare) || nonNames.test(bare) || bare.length > 40) break;
    names.push(bare);
  }
  return names;
}
