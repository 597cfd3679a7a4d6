/** ISO 639-1 code of the language of `text`, `und` where it is too short or too mixed to tell. */
export function identifyLanguage(text: string): string {
  const sample = text.slice(0, 4000);
  if (/[\u0600-\u06ff]/.test(sample)) return /[پچژگی]/.test(sample) ? 'fa' : 'ar';
  if (/[\u0400-\u04ff]/.test(sample)) return 'ru';
  if (/\p{Script=Han}/u.test(sample)) return 'zh';
  return /\b(the|and|of|in|to)\b/i.test(sample) ? 'en' : 'und';
}
