import { namesNewsroom } from './byline.ts';
import type { Headline } from './headline.ts';
import { bodyStart, contentWords, type PageView, squeeze } from './page-view.ts';

/** Lines that belong to the article but not to its running text. */
export interface Surroundings {
  readonly standfirst: number | null;
  readonly captions: readonly number[];
}

const captionWords =
  /^(?:photo|image|picture|pictured|caption|foto|bild|imagen|imagem|фото|صورة|عکس|写真|图|사진)\b|\((?:photo|image|foto|bild|picture|credit|ap|reuters|afp|getty)[^)]{0,80}\)|\b(?:photo|image|foto|bild|credit|photograph)\s*(?:by|credit|:|©|\/)|getty images|shutterstock|ap photo|reuters\/|afp\/|picture alliance|\((?:left|right|l|r|left to right|from left)\)/iu;
const leastStandfirst = 6;
const longestStandfirst = 90;

/** Whether a line reads like the caption of a picture: it credits one, points at its sides, or stands twice in a row. */
export function isCaption(view: PageView, i: number): boolean {
  const line = view.lines[i]!;
  const shape = view.shapes[i]!;
  if (shape.words < 4 || shape.words > 90) return false;
  if (captionWords.test(line.text.slice(0, 600))) return true;
  const own = squeeze(line.text);
  const twice = [i - 1, i + 1].some((j) => view.lines[j] && !view.inBody.has(j) && squeeze(view.lines[j].text) === own);
  return twice && shape.words >= 8;
}

/** The line below the headline that sums the article up, and captions near the body. */
export function findSurroundings(view: PageView, headline: Headline | null): Surroundings {
  const start = bodyStart(view);
  const from = headline ? headline.line + 1 : Math.max(0, start - 4);
  const captions: number[] = [];
  const body = new Set(view.body.slice(0, 40).flatMap((i) => contentWords(view.lines[i]!.text)));
  let standfirst: number | null = null;
  for (let i = from; i < start; i++) {
    if (isCaption(view, i)) captions.push(i);
    else if (standfirst === null && headline && isStandfirst(view, i, body)) standfirst = i;
  }
  const last = view.body.at(-1) ?? -1;
  for (let i = start; i <= last; i++) if (!view.inBody.has(i) && isCaption(view, i)) captions.push(i);
  return { standfirst, captions };
}

/** True for a line of some length that shares its words with the head of the body. */
function isStandfirst(view: PageView, i: number, body: ReadonlySet<string>): boolean {
  const shape = view.shapes[i]!;
  if (shape.words < leastStandfirst || shape.words > longestStandfirst) return false;
  const { text, bullet } = view.lines[i]!;
  if (shape.chrome.total > 0.3 || shape.date === 1 || bullet || namesNewsroom(text)) return false;
  const words = contentWords(text);
  return words.length > 0 && words.filter((word) => body.has(word)).length / words.length > 0.25;
}
