/** Words before names in bylines, in the languages whose news pages print them. Matched at the start, before white space or a colon. */
const leads =
  /^(?:(?:written|reported|posted|published|story|text|words|edited|analysis|opinion|review|interview)\s+by|by|von|vom|di|da|de|del|por|par|door|av|af|przez|autor(?:in|en)?|author|autores?|auteurs?|autore|автор|текст|yazan|text|texte|foto)\s*[:：]?\s+/iu;
const parts =
  /\s*(?:,|;|\||\/|•|·|\s&\s|\sand\s|\sund\s|\set\s|\sy\s|\se\s|\si\s|\sog\s|\soch\s|\sen\s|\sve\s|、|，)\s*/u;
const noName =
  /https?:|www\.|@|\d{3,}|\.(?:com|org|net)\b|[{}<>[\]=]|\b(?:updated|published|minutes?|ago|read|view|more|follow|subscribe|comments?|photo|foto|bild|images?|getty)\b/iu;

/** A person's or desk's name without "by", titles of pages and trailing marks; null where the text can be no name. */
export function cleanName(text: string): string | null {
  let name = text.replace(/[\s\u00a0]+/g, ' ').trim();
  name = name.replace(leads, '').trim();
  name = name
    .replace(/\s*(?:기자|특파원|記者|记者)$/u, '')
    .replace(/\s*\((?:[^)]*)\)\s*$/, '')
    .replace(/^[\s:,\-–—|/]+|[\s:,\-–—|/]+$/gu, '');
  if (name.length < 2 || name.length > 70 || noName.test(name)) return null;
  if (!/\p{L}/u.test(name) || name.split(' ').length > 7) return null;
  return name;
}

/** The names in a byline, each once: "By Ann Lee and Bo Ek" gives two. */
export function splitNames(text: string): string[] {
  if (text.includes('://')) return [];
  const bare = text
    .replace(/\([^()]*\)?/g, ' ')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .replace(leads, '');
  const found: string[] = [];
  for (const part of bare.split(parts)) {
    const name = cleanName(part);
    if (name && !found.some((one) => one.toLowerCase() === name.toLowerCase())) found.push(name);
  }
  return found;
}
