import type { SegmentedText } from '../../../model/article.ts';
import { editDistance } from '../../../text/edit-distance.ts';
import type { SideFluency } from './side-fluency.ts';
import type { MatchedGroup, MatchedWord } from './word-match.ts';

export const againstFeatures = [
  'copySame',
  'copyForm',
  'copySynonym',
  'copyNew',
  'baseLost',
  'smallKept',
  'bigramsKept',
  'bigramsFound',
  'trigramsKept',
  'ordered',
  'jumps',
  'charOverlap',
  'namesKept',
  'namesNew',
  'numbersKept',
  'numbersNew',
  'lengthRatio',
  'articles',
  'prepositions',
  'pronouns',
  'auxiliaries',
  'ofs',
  'oneForOne',
  'newWordsOdd',
  'newWordsOddMost',
  'newOddOverLost',
  'newSurprise',
  'newSurpriseOverLost',
  'newSurpriseWorst',
  'unknownNew',
  'foreignNew',
  'newJunctions',
  'junctionUnseen',
  'junctionUnseenMore',
  'junctionSurprise',
  'junctionSurpriseMore',
  'junctionWorstMore',
  'smallJunctionSurpriseMore',
  'worstGroupKept',
  'worstGroupUnseen',
  'namesBent',
] as const;

/** Measures of the copy as it stands that are features too. */
export const passageLevels = [
  'wordTop',
  'wordHalf',
  'fit',
  'fitLow',
  'unseen',
  'fluencyLow',
  'fluencyGrammar',
  'classUnseen',
  'quadUnseen',
  'articleOver1',
  'prepositionOver1',
  'prepositionDropOver1',
  'orderOver1',
] as const;

/** Measures of a passage whose change from base to copy is a feature too: those that are shares or means. */
export const passageShifts = [
  'wordOdds',
  'wordTop',
  'wordTop30',
  'wordHalf',
  'gain',
  'gainTop',
  'gainOver1',
  'fit',
  'fitLow',
  'phrase',
  'unseen',
  'knownSwap',
  'fluency',
  'fluencyGrammar',
  'fluencyContent',
  'fluencyLow',
  'grammarLow',
  'classUnseen',
  'classLevel',
  'quadUnseen',
  'quadLevel',
  'grammarShare',
  'articleMean',
  'articleTop',
  'articleOver1',
  'articleInsertMean',
  'articleInsertTop',
  'articleInsertOver1',
  'prepositionMean',
  'prepositionTop',
  'prepositionOver1',
  'prepositionDropTop',
  'prepositionDropOver1',
  'auxiliaryTop',
  'auxiliaryOver1',
  'orderMean',
  'orderTop',
  'orderOver1',
  'orderOver3',
] as const;

export type AgainstFeature = (typeof againstFeatures)[number];

const share = (part: number, whole: number) => (whole > 0 ? part / whole : Number.NaN);
const sets = {
  articles: new Set('the a an'.split(' ')),
  prepositions: new Set(
    'in on at by for with from to into upon about against among between through during within without under over'.split(
      ' ',
    ),
  ),
  pronouns: new Set('he she it they him her them his its their who which that this these those'.split(' ')),
  auxiliaries: new Set(
    'is are was were be been being has have had do does did will would can could may might shall should must'.split(
      ' ',
    ),
  ),
  ofs: new Set(['of']),
};

/** Measures of a copy against its base, in the order of {@link againstFeatures}, then of {@link passageShifts} and {@link passageLevels}; NaN where one cannot be taken. All are shares or differences, so that length does not matter. */
export function measureAgainst(
  base: SegmentedText,
  copy: SegmentedText,
  groups: readonly MatchedGroup[],
  fluency: { readonly base: SideFluency; readonly copy: SideFluency },
): Float64Array {
  const values: Record<AgainstFeature, number> = {
    ...adequacy(groups),
    ...order(groups),
    ...smallWordShift(groups),
    charOverlap: charOverlap(wording(base), wording(copy)),
    ...fluencyShift(groups, fluency),
    ...junctions(groups, fluency),
    namesBent: namesBent(groups),
  };
  const shifts = passageShifts.map(
    (name) => (fluency.copy.passage.get(name) ?? Number.NaN) - (fluency.base.passage.get(name) ?? Number.NaN),
  );
  const levels = passageLevels.map((name) => fluency.copy.passage.get(name) ?? Number.NaN);
  return Float64Array.from([...againstFeatures.map((name) => values[name]), ...shifts, ...levels]);
}

function adequacy(groups: readonly MatchedGroup[]) {
  const count = {
    copy: 0,
    same: 0,
    form: 0,
    synonym: 0,
    base: 0,
    lost: 0,
    small: 0,
    smallKept: 0,
    baseNames: 0,
    namesKept: 0,
    copyNames: 0,
    namesNew: 0,
    baseNumbers: 0,
    numbersKept: 0,
    copyNumbers: 0,
    numbersNew: 0,
  };
  let [baseWords, copyWords, foreign] = [0, 0, 0];
  for (const group of groups) {
    baseWords += group.base.length;
    copyWords += group.copy.length;
    group.copy.forEach((word, i) => {
      const kind = group.kinds[i];
      if (word.small) return;
      count.copy++;
      if (kind) count[kind]++;
      else if (
        /[^\p{Script=Latin}\p{N}\p{M}'’.,:-]/u.test(word.text) ||
        /^\p{Ll}*[ěřůščžěłńğışß]\p{Ll}*$/u.test(word.text)
      )
        foreign++;
      if (/^\p{N}/u.test(word.text)) {
        count.copyNumbers++;
        if (!kind) count.numbersNew++;
      } else if (word.name) {
        count.copyNames++;
        if (!kind) count.namesNew++;
      }
    });
    group.base.forEach((word, k) => {
      const kept = group.from[k]! >= 0;
      if (word.small) {
        count.small++;
        if (kept) count.smallKept++;
        return;
      }
      count.base++;
      if (!kept) count.lost++;
      if (/^\p{N}/u.test(word.text)) {
        count.baseNumbers++;
        if (kept) count.numbersKept++;
      } else if (word.name) {
        count.baseNames++;
        if (kept) count.namesKept++;
      }
    });
  }
  const matched = count.same + count.form + count.synonym;
  return {
    copySame: share(count.same, count.copy),
    copyForm: share(count.form, count.copy),
    copySynonym: share(count.synonym, count.copy),
    copyNew: share(count.copy - matched, count.copy),
    baseLost: share(count.lost, count.base),
    smallKept: share(count.smallKept, count.small),
    namesKept: share(count.namesKept, count.baseNames),
    namesNew: share(count.namesNew, count.copyNames),
    numbersKept: share(count.numbersKept, count.baseNumbers),
    numbersNew: share(count.numbersNew, count.copyNumbers),
    lengthRatio: Math.log((copyWords + 1) / (baseWords + 1)),
    foreignNew: share(foreign, count.copy),
  };
}

function order(groups: readonly MatchedGroup[]) {
  let [pairs, upward, jumps, bigrams, kept, found, trigrams, trigramsKept, runs, oneForOne] = [
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  ];
  for (const { base, copy, to, from } of groups) {
    let last = -1;
    for (let i = 0; i < copy.length; i++) {
      const k = to[i]!;
      if (i > 0) found++;
      if (k < 0) continue;
      if (last >= 0) {
        pairs++;
        if (k > last) upward++;
        if (Math.abs(k - last) > 4) jumps++;
      }
      last = k;
      if (i > 0 && to[i - 1]! === k - 1 && k > 0) bigrams++;
      if (i > 1 && k > 1 && to[i - 1]! === k - 1 && to[i - 2]! === k - 2) trigramsKept++;
    }
    trigrams += Math.max(0, base.length - 2);
    kept += Math.max(0, base.length - 1);
    for (let k = 1; k + 1 < base.length; k++) {
      if (from[k]! >= 0 || base[k]!.small) continue;
      const [before, after] = [from[k - 1]!, from[k + 1]!];
      if (before < 0 || after < 0) continue;
      runs++;
      if (after === before + 2) oneForOne++;
    }
  }
  return {
    ordered: share(upward, pairs),
    jumps: share(jumps, pairs),
    bigramsKept: share(bigrams, kept),
    bigramsFound: share(bigrams, found),
    trigramsKept: share(trigramsKept, trigrams),
    oneForOne: share(oneForOne, runs),
  };
}

/** How often each small word stands on one side, and how many words there are. */
interface SmallCounts {
  readonly words: ReadonlyMap<string, number>;
  readonly all: number;
}

function smallCounts(groups: readonly MatchedGroup[], side: 'base' | 'copy'): SmallCounts {
  const words = new Map<string, number>();
  let all = 0;
  for (const group of groups) {
    for (const { small, lower } of group[side]) {
      all++;
      if (small) words.set(lower, (words.get(lower) ?? 0) + 1);
    }
  }
  return { words, all };
}

function smallWordShift(groups: readonly MatchedGroup[]) {
  const [base, copy] = [smallCounts(groups, 'base'), smallCounts(groups, 'copy')];
  const rate = ({ words, all }: SmallCounts, set: ReadonlySet<string>) => {
    let hits = 0;
    for (const word of set) hits += words.get(word) ?? 0;
    return share(hits, all);
  };
  const shift = (set: ReadonlySet<string>) => rate(copy, set) - rate(base, set);
  return {
    articles: shift(sets.articles),
    prepositions: shift(sets.prepositions),
    pronouns: shift(sets.pronouns),
    auxiliaries: shift(sets.auxiliaries),
    ofs: shift(sets.ofs),
  };
}

const wording = (text: SegmentedText) =>
  text.sentences.map((sentence) => text.body.slice(sentence.from, sentence.to)).join(' ');

/** F of runs of four characters, as chrF (Popović 2015) without word order. */
function charOverlap(base: string, copy: string): number {
  const letters = new Map<number, number>();
  const [one, other] = [gramsOf(base, letters), gramsOf(copy, letters)];
  let shared = 0;
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    const gap = one[i]! - other[j]!;
    if (gap === 0) shared++;
    if (gap <= 0) i++;
    if (gap >= 0) j++;
  }
  return share(2 * shared, one.length + other.length);
}

/** Room for a letter in the number that stands for four: different letters a text may have. */
const mostLetters = 2 ** 13;

/** Every run of four characters as a number, sorted; `letters` numbers the characters. */
function gramsOf(text: string, letters: Map<number, number>): Float64Array {
  const plain = text.toLowerCase().replace(/\s+/gu, ' ').slice(0, 20_000);
  const grams = new Float64Array(Math.max(0, plain.length - 3));
  let gram = 0;
  for (let i = 0; i < plain.length; i++) {
    const code = plain.charCodeAt(i);
    let letter = letters.get(code);
    if (letter === undefined) {
      letter = letters.size % mostLetters;
      letters.set(code, letter);
    }
    gram = (gram - Math.floor(gram / mostLetters ** 3) * mostLetters ** 3) * mostLetters + letter;
    if (i >= 3) grams[i - 3] = gram;
  }
  return grams.sort();
}

const unknownSurprise = -14;

function fluencyShift(groups: readonly MatchedGroup[], { base, copy }: { base: SideFluency; copy: SideFluency }) {
  const fresh = groups.flatMap((group) => group.copy.filter((_, i) => group.to[i]! < 0));
  const lost = groups.flatMap((group) => group.base.filter((_, k) => group.from[k]! < 0));
  const oddness = (words: readonly MatchedWord[], side: SideFluency) =>
    mean(words.flatMap((word) => side.words.get(word.from) ?? []));
  const surprises = (words: readonly MatchedWord[], side: SideFluency) =>
    words.flatMap((word) => side.surprise.get(word.from) ?? []);
  const newSurprises = surprises(fresh, copy);
  const odd = fresh.flatMap((word) => copy.words.get(word.from) ?? []);
  return {
    newWordsOdd: mean(odd),
    newWordsOddMost: mean([...odd].sort((one, other) => other - one).slice(0, Math.max(1, Math.ceil(odd.length / 5)))),
    newOddOverLost: oddness(fresh, copy) - oddness(lost, base),
    newSurprise: mean(newSurprises),
    newSurpriseOverLost: mean(newSurprises) - mean(surprises(lost, base)),
    newSurpriseWorst: mean(
      [...newSurprises].sort((one, other) => one - other).slice(0, Math.max(1, Math.ceil(newSurprises.length / 5))),
    ),
    unknownNew: share(newSurprises.filter((value) => value < unknownSurprise).length, newSurprises.length),
  };
}

const mean = (values: readonly number[]) =>
  values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : Number.NaN;

/** Where the copy sets words side by side that the base does not, and the other way round: how do these junctions read? */
function junctions(groups: readonly MatchedGroup[], { base, copy }: { base: SideFluency; copy: SideFluency }) {
  const fresh: number[] = [];
  const gone: number[] = [];
  const freshSmall: number[] = [];
  const goneSmall: number[] = [];
  const ofGroups = groups.flatMap((group) => {
    const own = newJunctions(group.copy, group.to);
    const others = newJunctions(group.base, group.from);
    for (const word of own) (word.small ? freshSmall : fresh).push(word.from);
    for (const word of others) (word.small ? goneSmall : gone).push(word.from);
    if (group.copy.length < 4) return [];
    return [
      {
        kept: 1 - own.length / group.copy.length,
        unseen: unseenShare(
          own.map((word) => word.from),
          copy,
        ),
      },
    ];
  });
  const all = groups.reduce((sum, group) => sum + group.copy.length, 0);
  const [here, there] = [
    [...fresh, ...freshSmall],
    [...gone, ...goneSmall],
  ];
  return {
    newJunctions: share(here.length, all),
    junctionUnseen: unseenShare(here, copy),
    junctionUnseenMore: unseenShare(here, copy) - unseenShare(there, base),
    junctionSurprise: mean(surprisesAt(here, copy)),
    junctionSurpriseMore: mean(surprisesAt(here, copy)) - mean(surprisesAt(there, base)),
    junctionWorstMore: worst(surprisesAt(here, copy)) - worst(surprisesAt(there, base)),
    smallJunctionSurpriseMore: mean(surprisesAt(freshSmall, copy)) - mean(surprisesAt(goneSmall, base)),
    worstGroupKept: least(ofGroups.map((group) => group.kept)),
    worstGroupUnseen: -least(ofGroups.map((group) => -group.unseen)),
  };
}

/** Words whose predecessor on this side is not what stands before their match on the other. */
const newJunctions = (words: readonly MatchedWord[], match: Int32Array): MatchedWord[] =>
  words.filter((_, i) => i > 0 && !(match[i]! >= 0 && match[i - 1]! === match[i]! - 1));

const surprisesAt = (places: readonly number[], side: SideFluency) =>
  places.flatMap((place) => side.surprise.get(place) ?? []);
const unseenShare = (places: readonly number[], side: SideFluency) =>
  mean(places.flatMap((place) => side.seenPair.get(place) ?? []).map((seen) => 1 - seen));
const worst = (values: readonly number[]) =>
  mean([...values].sort((one, other) => one - other).slice(0, Math.max(1, Math.ceil(values.length / 5))));
const least = (values: readonly number[]) => {
  const known = values.filter((value) => !Number.isNaN(value));
  return known.length > 0 ? Math.min(...known) : Number.NaN;
};

/** Share of the names of the base that come back in the copy with other letters. */
function namesBent(groups: readonly MatchedGroup[]): number {
  let [bent, names] = [0, 0];
  for (const group of groups) {
    const fresh = group.copy.filter((word, i) => group.to[i]! < 0 && /^\p{Lu}/u.test(word.text)).slice(0, 40);
    group.base.forEach((word, k) => {
      if (!word.name) return;
      names++;
      if (group.from[k]! >= 0 || word.lower.length < 4) return;
      if (
        fresh.some(
          (other) =>
            other.lower[0] === word.lower[0] &&
            editDistance(other.lower, word.lower, 3) <= Math.floor(word.lower.length / 3),
        )
      )
        bent++;
    });
  }
  return share(bent, names);
}
