/**
 * What the furniture of news pages says, in the languages most of them are in: vocabulary of the trade, written down by hand. Each kind is
 * one learned feature; none but {@link leadsElsewhere} decides alone.
 */
const kinds = {
  /** Lines that lead to another page. */
  teaser:
    /^(?:\W*)(?:read (?:more|also|next|the full)|also read|see also|related|more(?: on| from|:)|don.t miss|you (?:may|might) (?:also )?like|recommended|further reading|watch:?|listen:?|lesen sie|mehr (?:zum|zu|aus)|auch interessant|siehe auch|lire (?:aussi|la suite)|à lire|voir aussi|lea también|leer (?:también|más)|te puede interesar|ver más|leia (?:também|mais)|saiba mais|leggi anche|lees (?:ook|meer)|läs (?:också|även|mer)|les (?:også|mer)|læs (?:også|mere)|czytaj|zobacz też|читайте|по теме|читати також|ayrıca|ilgili haber|관련\s?기사|関連|相关|延伸阅读|اقرأ|بیشتر بخوانید)/i,
  signup:
    /newsletter|subscri|sign(?:ing)? up|e-?mail|inbox|download (?:the|our) app|abonnier|abonne|suscr[ií]b|assine|iscriviti|подпис|abone ol|購読|구독|订阅|اشترك|donat(?:e|ion)|membership/i,
  rights:
    /©|copyright|\(c\)|all rights reserved|alle rechte|tous droits|todos los derechos|todos os direitos|diritti riservati|все права|무단\s?전재|無断転載|版权|terms of (?:use|service)|privacy (?:policy|notice)/i,
  picture:
    /^(?:\W*)(?:photo|image|picture|foto|bild|фото|fotoğraf|写真|사진|图)\b|getty images|\(?(?:photo|foto|bild|image|picture)\s?(?:by|:|\/|©)|\b(?:afp|ap|reuters|epa|dpa|imago|shutterstock)\s?(?:via|\/|photo)|via (?:getty|ap|reuters|afp)/i,
  advert:
    /^(?:\W*)(?:advert|anzeige|werbung|publicité|publicidad|pubblicità|реклама|reklam|广告|広告|광고|sponsor|promoted)/i,
  social:
    /follow (?:us|him|her|me|them)|facebook|twitter|instagram|whatsapp|telegram|tiktok|youtube|share this|linkedin/i,
  talk: /\bcomments?\b|kommentar|comentario|comentário|commentaire|commenti|комментар|yorum|\brepl(?:y|ies)\b|antworten|log ?in|sign in|anmelden|댓글|コメント|评论/i,
  contact:
    /contact (?:us|the)|get in touch|do you (?:have|know)|send (?:us|your)|(?:is|are) an? (?:\w+ ){0,3}(?:reporter|journalist|editor|writer|correspondent|columnist|contributor)|\w@[\w-]+\.\w/i,
} as const;

export const phraseKinds = Object.keys(kinds) as (keyof typeof kinds)[];
const patterns = phraseKinds.map((kind) => kinds[kind]);
const looked = 240;

/** Which of the `asked` kinds of phrases are in a block's text, as bits in the order of {@link phraseKinds}; only its first part is read. */
export function phrasesIn(text: string, asked: number): number {
  const start = text.length > looked ? text.slice(0, looked) : text;
  let bits = 0;
  for (let kind = 0; kind < patterns.length; kind++) {
    const bit = 1 << kind;
    if ((asked & bit) !== 0 && patterns[kind]!.test(start)) bits |= bit;
  }
  return bits;
}

/** True for a line that leads to another page in so many words, with a colon after them ("Read more: …"). */
export function leadsElsewhere(text: string): boolean {
  const lead = kinds.teaser.exec(text)?.[0];
  return lead !== undefined && /^[^.。]{0,30}[:：]/.test(text.slice(lead.length - (/[:：]$/.test(lead) ? 1 : 0)));
}
