/** Words around an agency's name that say how a text stands to it, in the languages the news credits in. Own lists. */

/** Right before a name: the text was made with its help. */
export const withInputsBefore =
  /(?:with (?:additional )?(?:inputs?|reporting|material|files|information|contributions?) (?:from|by)|(?:additional|further) reporting (?:by|from)|inputs? from|with agency inputs|mit (?:material|informationen|agenturmaterial) (?:von|der)|unter verwendung von|avec|(?:con|com) (?:información|informaciones|informações|datos|material|dados) (?:de|da|do|della)|con informazioni (?:di|da)|с использованием материалов|по материалам|با استفاده از|met (?:medewerking|informatie) van)\s*:?\s*(?:the |l['’]|la |el |der |den )?$/iu;

/** Right after a name: the same. */
export const withInputsAfter =
  /^\s*(?:and \S+ )?(?:also )?(?:contributed to|hat zu|ha contribuito|contribuyó|a contribué)/iu;

/** Right before a name: the text is its. */
export const sourceBefore =
  /(?:^|[\s([|:])(?:sources?|quellen?|fuente|fonte|fonti|bron|källa|kilde|lähde|źródło|zdroj|sursa|kaynak|источник|джерело|المصدر|مصدر|منبع|来源|來源|출처|by|von|par|por|di|av|автор|via|©|\(c\)|copyright(?: (?:19|20)\d\d)?|courtesy(?: of)?|provided by|distributed by|supplied by|originally (?:published|appeared) (?:by|on|in|at)|republished from|reprinted from|first published (?:by|on|in|at)|reports?|reported by|as reported by|syndicated from)\s*[:：]?\s*(?:(?:19|20)\d\d,?\s*)?(?:the )?$/iu;

/** From a name on: "…, Xinhua news agency reported" as a credit. */
export const agencyReported =
  /^[\p{L}\p{N}-]{2,20},?(?: (?:state|official))? news agency (?:has )?(?:reports?|reported)(?=[.,;:…]|\s*$)/iu;

/** Right before a name: the text cites it for a fact. */
export const citesBefore =
  /(?:according to|told|quoted by|cited by|citing|carried by|published by|reported by|interview (?:with|to)|zufolge|laut|sagte der|selon|à l['’]|según|a la|segundo|secondo|volgens|enligt|ifølge|по данным|сообщает|сообщил[аи]?|передает|передаёт|إلى|وكالة|لوكالة|به گزارش|گفت|به)\s(?:[\p{L}’'-]+\s){0,5}$/iu;

/** Right after a name: the same. */
export const citesAfter =
  /^(?:['’]s?)?(?:\s(?:news agency|agency|news|newswire))?\s(?:(?:has|had|have|also|earlier|first)\s)*(?:reports?|reported|said|says|quoted|cited|wrote|writes|revealed|berichtet|berichtete|meldet|meldete|zufolge|rapporte|rapportait|indique|informó|informa|reportó|informou|riferisce|riporta|meldt|rapporterar|сообщает|сообщило|передает|передаёт|пишет|报道|報道|によると)/iu;

/** Right before a name in running text: an agency is meant, not a word that happens to be a name. */
export const agencyBefore = /(?:^|[\s(])(?:news )?agency\s+$|خبرگزاری\s*$|وكالة\s*$|агентств\p{L}*\s+[«"]?$/iu;

/** The bracketed signature at the end of a Reuters text, which often stays when the name is taken off. */
export const reutersSignature =
  /[([]\s*(?:Additional )?(?:Reporting|Writing) by [^()[\]]{3,200}?Editing by [^()[\]]{2,120}[)\]]/;

/** A source note that names something, known or not: the name stands after it. */
export const sourceNote =
  /(?:^|[\s([])(?:sources?|quelle|fuente|fonte|bron|källa|kilde|kaynak|источник|منبع|المصدر)\s*[:：]\s*(\p{Lu}\p{L}{1,14})\s*[).]?\s*$/iu;

/** "This article first appeared on X": the name, capitalised words in a row, stands after it. */
export const originalNote =
  /(?:(?:originally|first) (?:published|appeared|posted)|(?:is|was) republished|reprinted) (?:by|on|in|at|from)\s+(?:the website of\s+)?((?:the\s+)?[\p{Lu}\d][\p{L}\p{N}.&'’-]*(?:\s+(?:of|the|and|&|[\p{Lu}\d][\p{L}\p{N}.&'’-]*)){0,5})/u;
