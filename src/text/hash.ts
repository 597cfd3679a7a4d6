/** FNV-1a over UTF-16 code units, 32 bits: a short stable name for a thing, not a safeguard against forgery. */
export function fnv1a(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

/** Eight characters of base 36 that name `text` the same way on every machine. */
export function shortId(text: string): string {
  const high = fnv1a(text);
  const low = fnv1a(text, high ^ 0x9e3779b9);
  return (BigInt(high) * 0x100000000n + BigInt(low)).toString(36).padStart(13, '0').slice(-8);
}
