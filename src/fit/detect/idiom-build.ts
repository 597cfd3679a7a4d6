import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packThesaurus } from '../lexicon/thesaurus.ts';
import { wordClasses } from './idiom-classes.ts';
import { encodeCorpus } from './idiom-corpus.ts';
import { packCounts } from './idiom-pack.ts';

/**
 * Counts a folder of `.txt.gz` files and packs the thesaurus:
 * `node --max-old-space-size=9000 dist/fit/detect/idiom-build.js TEXT_FOLDER WORDNET_DICT_FOLDER SRC_FOLDER`. Takes some
 * ten minutes. The sources and licences of the text are listed in `docs/method.md`; no text enters the files.
 */
const [texts = '', wordnet = '', src = ''] = process.argv.slice(2);
const say = (line: string) => process.stderr.write(`${line}\n`);
const classes = 200;
const rounds = 12;

const corpus = encodeCorpus(texts);
say(`${corpus.codes.length} symbols, ${corpus.vocabulary.length} different`);
const counts = packCounts(corpus, wordClasses(corpus, classes, rounds), say);
const folder = join(src, 'stages/detect/data');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'idiom-counts.bin'), counts);
const countOf = new Map(corpus.vocabulary.map((word, code) => [word, corpus.counts[code]!]));
const seen = (word: string) => countOf.get(word) ?? 0;
const thesaurus = packThesaurus({ folder: wordnet, seen }, join(src, 'language/en/data/thesaurus.bin'));
say(`counts ${counts.length} bytes, thesaurus ${thesaurus} bytes`);
