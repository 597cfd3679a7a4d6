import { decodeReferences } from './entities.ts';
import type { PageLayout } from './page-layout.ts';
import { within } from './page-layout.ts';

/** Text inside an element, and of the links in it alone. */
export interface ElementText {
  readonly text: string;
  readonly links: readonly string[];
  /** The text run by run. */
  readonly parts: readonly string[];
  readonly from: number;
  readonly to: number;
}

const mostRuns = 24;

/** Reads the text of an element, up to some runs: for bylines and dates, which are short. Null where it holds no text. */
export function elementText(layout: PageLayout, element: number): ElementText | null {
  const { page, runFrom, runTo, runElement, runWithin, elementFrom } = layout;
  let run = firstRunAfter(runFrom, elementFrom[element]!);
  const start = run;
  const parts: string[] = [];
  const links: string[] = [];
  let lastLink = -2;
  for (; run < runFrom.length && run < start + mostRuns && isInside(layout, runElement[run]!, element); run++) {
    const text = decodeReferences(page.slice(runFrom[run]!, Math.min(runTo[run]!, runFrom[run]! + 300)));
    parts.push(text === '' ? '\n' : text);
    if ((runWithin[run]! & within.link) === 0 || text.trim() === '') continue;
    if (lastLink === run - 1 && runElement[run] === runElement[run - 1]) links.push(`${links.pop()} ${text}`);
    else links.push(text);
    lastLink = run;
  }
  if (run === start) return null;
  return {
    text: parts.join(' ').replace(/\s+/g, ' ').trim(),
    links,
    parts,
    from: runFrom[start]!,
    to: runTo[run - 1]!,
  };
}

function firstRunAfter(runFrom: readonly number[], place: number): number {
  let low = 0;
  let high = runFrom.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runFrom[middle]! < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isInside(layout: PageLayout, element: number, outer: number): boolean {
  let inner = element;
  while (inner > outer) inner = layout.elementParent[inner]!;
  return inner === outer;
}
