import { personTitles } from '../../language/en/person-titles.ts';

/** Verbs that stand beside the name of who is quoted. Own list. */
const saying = '(?:said|says|told|tells|added|adds|asked|warned|argued|noted|insisted|replied|declined|denied|wrote)';
const beforeVerb = new RegExp(`(?<![\\p{L}\\p{N}'’-])(\\p{Lu}\\p{Ll}{2,})(?= ${saying}\\b)`, 'gu');
const afterVerb = new RegExp(`\\b${saying} (\\p{Lu}\\p{Ll}{2,})(?![\\p{L}'’-]| \\p{Lu})`, 'gu');

/**
 * People whom `introduced` calls by their full name first while `bare` quotes them by surname alone throughout. Nobody begins
 * so: the sentence that said who they are was cut, which makes sense one way only. English names and verbs; linear in the texts.
 */
export function lostIntroductions(introduced: string, bare: string): string[] {
  return barelyNamed(bare).filter((name) => isIntroduced(introduced, name));
}

/** Texts whose names are remembered: an article is held against every other of its event. */
const mostRemembered = 64;
const remembered = new Map<string, readonly string[]>();

/** People whom a text quotes by surname alone throughout. */
function barelyNamed(text: string): readonly string[] {
  const known = remembered.get(text);
  if (known) return known;
  const names = new Set([...text.matchAll(beforeVerb), ...text.matchAll(afterVerb)].map((match) => match[1]!));
  const bare = [...names].filter((name) => isBareThroughout(text, name));
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(text, bare);
  return bare;
}

/** Names looked at per text; more would be no news report. */
const mostPlaces = 60;

function placesOf(text: string, name: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0 && places.length < mostPlaces; at = text.indexOf(name, at + name.length))
    if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[at + name.length] ?? ' '))
      places.push(at);
  return places;
}

/** The word right before a place, with no mark between. */
const wordBefore = (text: string, at: number): string =>
  /([\p{L}.'’-]+) $/u.exec(text.slice(Math.max(0, at - 30), at))?.[1] ?? '';

const isBareThroughout = (text: string, name: string): boolean =>
  placesOf(text, name).every((at) => {
    const before = wordBefore(text, at);
    const explained = /^,? (?:the|a|an|who)\b/.test(text.slice(at + name.length, at + name.length + 6));
    return !/^\p{Lu}/u.test(before) && !personTitles.has(before.toLowerCase()) && !explained;
  });

function isIntroduced(text: string, name: string): boolean {
  const first = placesOf(text, name)[0];
  if (first === undefined) return false;
  const before = wordBefore(text, first);
  return /^\p{Lu}\p{Ll}/u.test(before) && !personTitles.has(before.toLowerCase());
}
