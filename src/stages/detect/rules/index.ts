import type { CopyRule } from '../copy-rule.ts';
import { adjectiveLast } from './adjective-last.ts';
import { articleForm } from './article-form.ts';
import { brokenPhrase } from './broken-phrase.ts';
import { calque } from './calque.ts';
import { doubledSubject } from './doubled-subject.ts';
import { doubledWord } from './doubled-word.ts';
import { elementHomograph } from './element-homograph.ts';
import { extraArticle } from './extra-article.ts';
import { falseBreak } from './false-break.ts';
import { foreignMark } from './foreign-mark.ts';
import { genitiveChain } from './genitive-chain.ts';
import { hiddenText } from './hidden-text.ts';
import { homoglyph } from './homoglyph.ts';
import { lostArticle } from './lost-article.ts';
import { lostName } from './lost-name.ts';
import { nameAsWord } from './name-as-word.ts';
import { narrationSlip } from './narration-slip.ts';
import { pronounGender } from './pronoun-gender.ts';
import { relativeDate } from './relative-date.ts';
import { splicedMarkup } from './spliced-markup.ts';
import { strayMark } from './stray-mark.ts';
import { tenseSlip } from './tense-slip.ts';
import { torturedPhrase } from './tortured-phrase.ts';
import { twoSpellings } from './two-spellings.ts';
import { untranslatedWord } from './untranslated-word.ts';
import { verbFirst } from './verb-first.ts';
import { verbForm } from './verb-form.ts';
import { verbLast } from './verb-last.ts';
import { weekdayMismatch } from './weekday-mismatch.ts';

/** Every rule that needs no original, in the order of the alphabet; their order never matters. */
export const copyRules: readonly CopyRule[] = [
  adjectiveLast,
  articleForm,
  brokenPhrase,
  calque,
  doubledSubject,
  doubledWord,
  elementHomograph,
  extraArticle,
  falseBreak,
  foreignMark,
  genitiveChain,
  hiddenText,
  homoglyph,
  lostArticle,
  lostName,
  nameAsWord,
  narrationSlip,
  pronounGender,
  relativeDate,
  splicedMarkup,
  strayMark,
  tenseSlip,
  torturedPhrase,
  twoSpellings,
  untranslatedWord,
  verbFirst,
  verbForm,
  verbLast,
  weekdayMismatch,
];
