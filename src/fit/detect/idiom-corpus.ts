import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { mix, wordHash } from '../../stages/detect/idiom/hash.ts';
import { symbolsOf } from '../../stages/detect/idiom/symbols.ts';
import { tokenise } from '../../text/tokens.ts';

/** Codes with a meaning of their own at the start of every vocabulary. */
export const breakCode = 0;
export const startCode = 1;
export const endCode = 2;

/** A text folder as one row of word codes: `start … end break` per distinct sentence. */
export interface EncodedCorpus {
  readonly codes: Uint32Array;
  readonly vocabulary: readonly string[];
  /** Occurrences by code. */
  readonly counts: Uint32Array;
  /** Share of the occurrences inside a sentence that are written with a capital, by code; 0 where there is none. */
  readonly capitals: Float32Array;
}

/** Sources whose commas stand for lost punctuation, so that nothing may be counted across one. */
const lossyCommas = /senate-press-releases/;
const sentenceEnd = /(?<=[.!?]["')\]]?)\s+(?=["'([]?[A-Z0-9])/;

/** Every paragraph of the `.txt.gz` files of a folder, with the name of its file. */
export function* paragraphs(folder: string): Generator<{ file: string; text: string }> {
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.txt.gz')) continue;
    for (const text of gunzipSync(readFileSync(join(folder, file)))
      .toString('utf8')
      .split('\n'))
      yield { file, text };
  }
}

/** One paragraph in forty is kept out of the counts, so that models can be fitted on text that the counts have not seen. */
export const isHeldOut = (paragraph: string): boolean => (mix(wordHash(paragraph)) >>> 0) % 40 === 0;

/** The sentences of a paragraph, roughly: what the counts need. */
export const roughSentences = (paragraph: string): string[] => paragraph.split(sentenceEnd).filter((s) => s.length > 0);

/** Encodes all paragraphs that are not held out; each distinct sentence once. */
export function encodeCorpus(folder: string): EncodedCorpus {
  const vocabulary = ['<break>', '<s>', '</s>'];
  const codeOf = new Map(vocabulary.map((word, code) => [word, code]));
  const inside: number[] = [0, 0, 0];
  const capital: number[] = [0, 0, 0];
  let codes = new Uint32Array(1 << 27);
  let length = 0;
  const seen = sentenceSet();
  const push = (code: number) => {
    if (length === codes.length) {
      const grown = new Uint32Array(codes.length * 2);
      grown.set(codes);
      codes = grown;
    }
    codes[length++] = code;
  };
  for (const { file, text } of paragraphs(folder)) {
    if (isHeldOut(text)) continue;
    const lossy = lossyCommas.test(file);
    for (const sentence of roughSentences(text)) {
      if (!seen(sentence)) continue;
      push(startCode);
      let first = true;
      for (const symbol of symbolsOf(sentence, tokenise(sentence))) {
        if (lossy && symbol.text === ',') {
          push(breakCode);
          continue;
        }
        let code = codeOf.get(symbol.text);
        if (code === undefined) {
          code = vocabulary.length;
          // A copy of its own: a slice would keep the whole file in memory.
          const own = Buffer.from(symbol.text).toString();
          vocabulary.push(own);
          codeOf.set(own, code);
          inside.push(0);
          capital.push(0);
        }
        push(code);
        if (!first) {
          inside[code]!++;
          if (symbol.capital) capital[code]!++;
        }
        first = false;
      }
      push(endCode);
      push(breakCode);
    }
  }
  const counts = new Uint32Array(vocabulary.length);
  for (let i = 0; i < length; i++) counts[codes[i]!]!++;
  const capitals = Float32Array.from(vocabulary, (_, code) => capital[code]! / Math.max(1, inside[code]!));
  return { codes: codes.slice(0, length), vocabulary, counts, capitals };
}

/** True the first time a sentence comes by (53 bits of hash: a clash loses one sentence in millions). */
function sentenceSet(): (sentence: string) => boolean {
  const seen = new Set<number>();
  return (sentence) => {
    const folded = sentence.toLowerCase();
    const key = (wordHash(folded) >>> 0) * 2097152 + (mix(folded.length * 31 + wordHash(`${folded}#`)) >>> 11);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
}
