import type { Direction, DirectionGround } from '../../model/judgement.ts';
import { creditedSources, nameKey } from './credit.ts';
import type { ComparedWitnesses, RivalReadings, StemmaWitness } from './stemma.ts';

/** What a ground is called in a sentence. */
const called: Readonly<Record<DirectionGround, string>> = {
  user: 'a person’s word',
  credit: 'the credit',
  earlier: 'the dates',
  containment: 'what each text holds',
  errors: 'machine errors',
  edits: 'introductions left out',
};
/** Grounds weaker than this, in log odds, contradict nothing. */
const strong = 0.85;
/** Readings of each of two sources from which a text is said to draw on both. */
const fewestReadings = 2;

/** Where the grounds speak against each other: said, not settled. */
export function contradictionsOf(
  witnesses: readonly StemmaWitness[],
  pairs: readonly ComparedWitnesses[],
  nearest: ReadonlyMap<string, ComparedWitnesses>,
  rivals: ReadonlyMap<string, readonly RivalReadings[]>,
): string[] {
  const outlets = new Map(witnesses.map((one) => [one.id, one.outlet]));
  const name = (id: string) => outlets.get(id) ?? id;
  const found: string[] = [];
  for (const [copy, pair] of nearest) {
    const { credit, direction } = pair.comparison;
    if (credit.given && credit.altered && credit.agency !== null)
      found.push(`${name(copy)} credits ${credit.agency}, but its text is that of ${name(pair.base)}.`);
    const against = speakingAgainst(direction);
    if (against.length > 0)
      found.push(
        `${name(copy)} is taken to come from ${name(pair.base)} by ${listed(direction.grounds)}, though ${listed(against)} ${speak(against)} against it.`,
      );
    for (const one of rivals.get(copy) ?? [])
      if (one.withChosen >= fewestReadings && one.withOther >= fewestReadings)
        found.push(
          `${name(copy)} goes with ${name(one.chosen)} in ${one.withChosen} places and with ${name(one.other)} in ${one.withOther}: it may draw on both.`,
        );
  }
  for (const { base, copy, comparison } of pairs) {
    const { from, evidence } = comparison.direction;
    // Copies of one known source are siblings: which was up first is no matter.
    if (comparison.derivation === 'none' || from !== 'unknown' || nearest.has(base) || nearest.has(copy)) continue;
    const of = (sign: number) => evidence.filter((one) => sign * one.logOdds >= strong).map(({ ground }) => ground);
    const [forBase, forCopy] = [of(1), of(-1)];
    if (forBase.length === 0 || forCopy.length === 0) continue;
    found.push(
      `${name(base)} and ${name(copy)} share text, but which came first is in dispute: ${listed(forBase)} ${speak(forBase)} for ${name(base)}, ${listed(forCopy)} for ${name(copy)}.`,
    );
  }
  return [...new Set([...found, ...mutualCredits(witnesses)])];
}

/** Strong grounds against a known direction. Holding more than the source is none where the credit is clear: copies add. */
function speakingAgainst({ grounds, evidence }: Direction): DirectionGround[] {
  return evidence
    .filter(({ ground, logOdds }) => Math.abs(logOdds) >= strong && !grounds.includes(ground))
    .map(({ ground }) => ground)
    .filter((ground) => ground !== 'containment' || !grounds.includes('credit'));
}

const listed = (grounds: readonly DirectionGround[]): string => grounds.map((ground) => called[ground]).join(' and ');
const speak = (grounds: readonly DirectionGround[]): string =>
  grounds.length === 1 && !['earlier', 'errors', 'edits'].includes(grounds[0]!) ? 'speaks' : 'speak';

function mutualCredits(witnesses: readonly StemmaWitness[]): string[] {
  const sources = new Map(witnesses.map((one) => [one.id, new Set(creditedSources(one).map(nameKey))]));
  return witnesses.flatMap((one) =>
    witnesses.flatMap((other) => {
      if (one.outlet === null || other.outlet === null || one.id >= other.id) return [];
      const mutual = sources.get(one.id)!.has(nameKey(other.outlet)) && sources.get(other.id)!.has(nameKey(one.outlet));
      return mutual ? [`${one.outlet} and ${other.outlet} each credit the other.`] : [];
    }),
  );
}
