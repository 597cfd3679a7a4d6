/**
 * True when two spellings are one word in other clothes: British and American forms, other inflections, a prefix written
 * apart. By letters alone, so it errs on the side of saying yes.
 */
export function sameWordElsewhere(one: string, other: string): boolean {
  return one === other || plain(one) === plain(other) || rootOf(one) === rootOf(other);
}

const plain = (word: string) =>
  word
    .replace(/our(?=$|s$|ed$|ing$|ite|able)/u, 'or')
    .replace(/[sz](?=e[ds]?$|ing$|ation)/u, 's')
    .replace(/yse/u, 'yze')
    .replace(/tre(?=s?$)/u, 'ter')
    .replace(/ae|oe/gu, 'e')
    .replace(/ence(?=s?$)/u, 'ense')
    .replace(/ogue(?=s?$)/u, 'og')
    .replace(/(.)\1/gu, '$1');

/** What is left without the usual endings. */
const rootOf = (word: string) =>
  plain(word).replace(
    /(?:ingly|edly|ing|ed|es|s|ly|er|ers|or|ors|ion|ions|al|ally|ment|ments|ness|ity|ive|able|ible|ance|ence|ant|ent)$/u,
    '',
  );
