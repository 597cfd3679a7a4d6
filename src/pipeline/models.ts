import { readFileSync } from 'node:fs';
import { parseThesaurus, type Thesaurus } from '../language/en/thesaurus.ts';
import { parseWordVectors, type WordVectors } from '../language/en/word-vectors.ts';
import { parseAgainstModel } from '../stages/detect/against/against-model.ts';
import type { DetectModels } from '../stages/detect/detect.ts';
import { parseIdiomModel } from '../stages/detect/idiom/idiom-model.ts';
import { parseDumpModel } from '../stages/extract/dump/line-model.ts';
import type { ExtractModels } from '../stages/extract/extract.ts';
import { parseHtmlModel } from '../stages/extract/html/model.ts';

/** Everything the stages cannot read for themselves. Each is loaded from its data file at first use and kept. */
export interface Models {
  readonly detect: () => DetectModels | null;
  readonly thesaurus: () => Thesaurus;
  /** English words by the company they keep. */
  readonly vectors: () => WordVectors;
  readonly extract: ExtractModels;
}

/** Wraps a loader so that it runs once, at the first call. */
export function lazy<T>(load: () => T): () => T {
  let held: { readonly value: T } | undefined;
  return () => {
    held ??= { value: load() };
    return held.value;
  };
}

/** The models that ship with the package. */
export function shippedModels(): Models {
  const thesaurus = lazy(() => parseThesaurus(dataFile('../language/en/data/thesaurus.bin')));
  const vectors = lazy(() => parseWordVectors(dataFile('../language/en/data/word-vectors.bin')));
  return {
    detect: lazy(() => ({
      idiom: parseIdiomModel(idiomFiles(), thesaurus(), vectors()),
      against: parseAgainstModel(dataFile('../stages/detect/against/data/against-models.json')),
    })),
    thesaurus,
    vectors,
    extract: {
      html: lazy(() => parseHtmlModel(dataFile('../stages/extract/html/data/blocks.bin'))),
      dump: lazy(() =>
        parseDumpModel(
          dataFile('../stages/extract/dump/data/lines.bin'),
          dataFile('../stages/extract/dump/data/headline.bin'),
        ),
      ),
    },
  };
}

/** Bytes of a data file that ships with the package; `path` is relative to this file. */
const dataFile = (path: string): Uint8Array => readFileSync(new URL(path, import.meta.url));

const idiomFiles = () => ({
  counts: dataFile('../stages/detect/data/idiom-counts.bin'),
  models: dataFile('../stages/detect/data/idiom-models.json'),
});
