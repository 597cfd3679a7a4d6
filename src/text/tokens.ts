import type { Token, TokenKind } from '../model/sentence.ts';

/**
 * Letters with their marks, digits with inner separators, or one mark. Apostrophes and inner hyphens stay in a word, so
 * that a difference is always shown as whole words; a decimal or grouped number is one token.
 */
const tokenPattern =
  /\p{N}+(?:[.,:]\p{N}+)*(?:\p{L}[\p{L}\p{M}]*)?|[\p{L}\p{M}_](?:[\p{L}\p{M}\p{N}_]|\u200c(?=[\p{L}])|['’](?=\p{L})|-(?=[\p{L}\p{N}])|\.(?=\p{L}\.)|(?<=\.\p{L})\.)*|(\S)\1*/gu;
const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const startsWithDigit = /^\p{N}/u;
const startsWithLetter = /^[\p{L}\p{M}_]/u;

function kindOf(text: string): TokenKind {
  if (startsWithDigit.test(text)) return 'number';
  return startsWithLetter.test(text) ? 'word' : 'punctuation';
}

/** Tokens of `text` from `from` up to `to`, with positions in `text`. Scripts written without spaces give a token a character. */
export function tokenise(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  const stretch = from === 0 && to === text.length ? text : text.slice(from, to);
  for (const match of stretch.matchAll(tokenPattern)) {
    const at = from + match.index;
    const kind = kindOf(match[0]);
    if (kind === 'word' && cjk.test(match[0])) {
      let offset = at;
      for (const character of match[0]) {
        tokens.push({ from: offset, to: offset + character.length, kind });
        offset += character.length;
      }
    } else tokens.push({ from: at, to: at + match[0].length, kind });
  }
  return tokens;
}
