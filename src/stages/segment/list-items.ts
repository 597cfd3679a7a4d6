/** Marks that can only stand before a list item. */
const bullet = /(?<=\S\s+)[•⁃◦▪‣●■](?=\s*\S)/gu;
const label = /(?<=^|\s|[•⁃◦▪‣●■])(?:(\d{1,3})|(\p{Ll})|([ivx]{2,5}))(\.\)|[.)])\s+(?=\S)/gu;
/** Items a run must have before numbers inside a line are believed to count anything. */
const fewest = 3;

interface Label {
  readonly at: number;
  readonly value: number;
  readonly family: string;
  readonly goesOn: boolean;
}

/** Positions in the line where a list item begins after another one: "1. Bread 2. Milk 3. Tea" has two. */
export function findListItems(line: string): number[] {
  const breaks: number[] = [];
  if (/[•⁃◦▪‣●■]/.test(line)) for (const match of line.matchAll(bullet)) breaks.push(match.index);
  for (const run of countedRuns(line))
    for (const item of run) if (item.at > 0) breaks.push(beforeBullet(line, item.at));
  return breaks;
}

/** Labels that count up from one (or a, or i) in one style. Two are enough where the first opens the line. */
function countedRuns(line: string): Label[][] {
  const open = new Map<string, Label[]>();
  const runs: Label[][] = [];
  for (const item of labels(line)) {
    const run = open.get(item.family);
    if (item.value === 1) {
      const fresh = [item];
      open.set(item.family, fresh);
      runs.push(fresh);
    } else if (run && run[run.length - 1]!.value === item.value - 1) run.push(item);
  }
  return runs.filter(
    (run) => run.length >= fewest || (run.length === 2 && run[0]!.at <= 2 && run.every((item) => item.goesOn)),
  );
}

function* labels(line: string): Generator<Label> {
  for (const match of line.matchAll(label)) {
    const [whole, digits, letter, numeral, style] = match;
    const goesOn = /^[\p{Lu}\p{Lo}]/u.test(line.slice(match.index + whole.length, match.index + whole.length + 2));
    const at = match.index;
    if (digits) {
      if (goesOn || style !== '.') yield { at, value: Number(digits), family: `1${style}`, goesOn };
    } else if (letter) {
      yield { at, value: letter.charCodeAt(0) - 96, family: `a${style}`, goesOn };
      if (letter === 'i') yield { at, value: 1, family: `i${style}`, goesOn };
    } else if (numeral) yield { at, value: romanValue(numeral), family: `i${style}`, goesOn };
  }
}

function romanValue(numeral: string): number {
  const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
  let sum = 0;
  for (let i = 0; i < numeral.length; i += 1) {
    const value = values[numeral[i]!]!;
    sum += value < (values[numeral[i + 1] ?? ''] ?? 0) ? -value : value;
  }
  return sum;
}

/** A label right after a bullet belongs to the bullet. */
function beforeBullet(line: string, at: number): number {
  const match = /[•⁃◦▪‣●■]\s*$/u.exec(line.slice(Math.max(0, at - 4), at));
  return match ? at - match[0].length : at;
}
