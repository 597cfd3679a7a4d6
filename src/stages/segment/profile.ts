import { segmentationData } from '../../language/segmentation.ts';
import type { SegmentationData } from '../../language/segmentation-data.ts';

/** What an abbreviation does to the full stop after it; see SegmentationData. */
export type AbbreviationKind = 'leading' | 'beforeNumber' | 'anywhere' | 'closing' | 'ending';

/** The segmenter's knowledge of one language, in the form it is asked for. */
export interface Profile {
  /** ISO 639-1 code, or `und` for all languages at once. */
  readonly code: string;
  /** A word may be of several kinds: "St." is Saint and Street. */
  readonly abbreviations: ReadonlyMap<string, ReadonlySet<AbbreviationKind>>;
  /** Those that are abbreviations only with a capital. */
  readonly capitalised: ReadonlySet<string>;
  readonly starters: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
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
  const sampled = body.slice(0, sampleLength).toLowerCase();
  const sample = sampled.match(/[\p{L}\p{M}]+/gu) ?? [];
  const told = segmentationData[language] ? language : null;
  if (told && sample.length >= surelyLong) return profileOf(told);
  let best: string | null = null;
  let most = 0;
  for (const code of Object.keys(segmentationData)) {
    const known = functionWordsOf(code);
    let votes = (code === told ? 1 : 0) + ownLetters(sampled, segmentationData[code]?.ownLetters);
    for (const word of sample) if (known.has(word)) votes += 1;
    if (votes > most) {
      most = votes;
      best = code;
    }
  }
  return profileOf(best ?? 'und');
}

/** How many of a language's own letters a text has, up to three: more say nothing more. */
function ownLetters(text: string, own: string | undefined): number {
  let found = 0;
  for (const letter of own ?? '') if (text.includes(letter)) found += 1;
  return Math.min(found, 3);
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
    profile = makeProfile(code, own ? [own] : Object.values(segmentationData));
    profiles.set(code, profile);
  }
  return profile;
}

function makeProfile(code: string, languages: readonly SegmentationData[]): Profile {
  const abbreviations = new Map<string, Set<AbbreviationKind>>();
  for (const data of languages)
    for (const kind of ['closing', 'anywhere', 'beforeNumber', 'leading', 'ending'] as const)
      for (const word of data[kind] ?? []) {
        const kinds = abbreviations.get(word);
        if (kinds) kinds.add(kind);
        else abbreviations.set(word, new Set([kind]));
      }
  const all = (list: (data: SegmentationData) => readonly string[]) => new Set(languages.flatMap(list));
  return {
    code,
    abbreviations,
    capitalised: all((data) => data.capitalised ?? []),
    starters: all((data) => [...data.functionWords, ...(data.starters ?? [])]),
    subjects: all((data) => data.subjects ?? []),
    fronting: all((data) => data.fronting),
    afterOrdinal: all((data) => data.afterOrdinal ?? []),
    dottedOrdinals: languages.length === 1 && languages[0]?.dottedOrdinals === true,
  };
}
