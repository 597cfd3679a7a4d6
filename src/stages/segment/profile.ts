import { segmentationData } from '../../language/segmentation.ts';
import type { SegmentationData } from '../../language/segmentation-data.ts';

/** What an abbreviation does to the full stop after it; see SegmentationData. */
export type AbbreviationKind = 'leading' | 'beforeNumber' | 'anywhere' | 'closing';

/** The segmenter's knowledge of one language, in the form it is asked for. */
export interface Profile {
  readonly abbreviations: ReadonlyMap<string, AbbreviationKind>;
  readonly starters: ReadonlySet<string>;
  readonly fronting: ReadonlySet<string>;
  readonly afterOrdinal: ReadonlySet<string>;
  readonly dottedOrdinals: boolean;
}

/** Letters of text from which the language of a body is judged; more does not make it surer. */
const sampleLength = 4000;
/** Words of a text in a known language beyond which that language is believed without a look at the words. */
const surelyLong = 60;
const profiles = new Map<string, Profile>();
const functionWordSets = new Map<string, ReadonlySet<string>>();

/**
 * The profile to read `body` with. A language told for a long text is believed; for a short one it is easily wrong, so the
 * function words in it vote, and with no votes at all every language's abbreviations are known at once.
 */
export function profileFor(body: string, language: string): Profile {
  const sample =
    body
      .slice(0, sampleLength)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  const told = segmentationData[language] ? language : null;
  if (told && sample.length >= surelyLong) return profileOf(told);
  let best: string | null = null;
  let most = 0;
  for (const code of Object.keys(segmentationData)) {
    const known = functionWordsOf(code);
    let votes = code === told ? 1 : 0;
    for (const word of sample) if (known.has(word)) votes += 1;
    if (votes > most) {
      most = votes;
      best = code;
    }
  }
  return profileOf(best ?? 'und');
}

function functionWordsOf(code: string): ReadonlySet<string> {
  let set = functionWordSets.get(code);
  if (!set) {
    set = new Set(segmentationData[code]?.functionWords ?? []);
    functionWordSets.set(code, set);
  }
  return set;
}

function profileOf(code: string): Profile {
  let profile = profiles.get(code);
  if (!profile) {
    const own = segmentationData[code];
    profile = makeProfile(own ? [own] : Object.values(segmentationData));
    profiles.set(code, profile);
  }
  return profile;
}

function makeProfile(languages: readonly SegmentationData[]): Profile {
  const abbreviations = new Map<string, AbbreviationKind>();
  for (const kind of ['closing', 'anywhere', 'beforeNumber', 'leading'] as const)
    for (const data of languages) for (const word of data[kind]) abbreviations.set(word, kind);
  const all = (list: (data: SegmentationData) => readonly string[]) => new Set(languages.flatMap(list));
  return {
    abbreviations,
    starters: all((data) => [...data.functionWords, ...(data.starters ?? [])]),
    fronting: all((data) => data.fronting),
    afterOrdinal: all((data) => data.afterOrdinal ?? []),
    dottedOrdinals: languages.length === 1 && languages[0]?.dottedOrdinals === true,
  };
}
