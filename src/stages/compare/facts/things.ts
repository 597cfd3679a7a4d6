import { kindsOfThings } from '../../../language/en/kinds-of-things.ts';
import { wordMemory } from '../../../text/word-memory.ts';

/** A kind of things and a thing of it, as numbers. */
export interface Thing {
  readonly kind: number;
  readonly thing: number;
}

let table: Map<string, Thing[]> | null = null;
function thingTable(): Map<string, Thing[]> {
  if (table) return table;
  const found = new Map<string, Thing[]>();
  let thing = 0;
  for (const [kind, line] of kindsOfThings.entries())
    for (const names of line.slice(line.indexOf(':') + 1).split(',')) {
      thing++;
      for (const name of names.split('|')) {
        const word = name.trim();
        found.set(word, [...(found.get(word) ?? []), { kind, thing }]);
      }
    }
  table = found;
  return table;
}

/** What a bare word may name, in the singular or the plural; a word that covers several things of a kind gives them all. */
export const thingsNamed: (word: string) => readonly Thing[] = wordMemory((word) =>
  singulars(word.replace(/^ex-/, '')).flatMap((form) => thingTable().get(form) ?? []),
);

/** The word and what it may be the plural of, by its ending alone. */
function singulars(word: string): string[] {
  const forms = [word];
  if (word.endsWith('s')) forms.push(word.slice(0, -1));
  if (word.endsWith('es')) forms.push(word.slice(0, -2));
  if (word.endsWith('ies')) forms.push(`${word.slice(0, -3)}y`);
  return forms;
}

/** True for two things of one kind that are not, and do not cover, the same. */
export function areRivals(one: readonly Thing[], other: readonly Thing[]): boolean {
  let rivals = false;
  for (const { kind, thing } of one)
    for (const like of other) {
      if (thing === like.thing) return false;
      if (kind === like.kind) rivals = true;
    }
  return rivals;
}
