import type { CopyRule } from '../copy-rule.ts';
import { articleForm } from './article-form.ts';
import { brokenPhrase } from './broken-phrase.ts';
import { calque } from './calque.ts';
import { doubledWord } from './doubled-word.ts';
import { elementHomograph } from './element-homograph.ts';
import { extraArticle } from './extra-article.ts';
import { falseBreak } from './false-break.ts';
import { foreignMark } from './foreign-mark.ts';
import { hiddenText } from './hidden-text.ts';
import { homoglyph } from './homoglyph.ts';
import { lostArticle } from './lost-article.ts';
import { lostName } from './lost-name.ts';
import { nameAsWord } from './name-as-word.ts';
import { narrationSlip } from './narration-slip.ts';
import { relativeDate } from './relative-date.ts';
import { splicedMarkup } from './spliced-markup.ts';
import { strayMark } from './stray-mark.ts';
import { torturedPhrase } from './tortured-phrase.ts';
import { twoSpellings } from './two-spellings.ts';
import { untranslatedWord } from './untranslated-word.ts';
import { verbForm } from './verb-form.ts';
import { weekdayMismatch } from './weekday-mismatch.ts';

/** Every rule that needs no original, in the order of the alphabet; their order never matters. */
export const copyRules: readonly CopyRule[] = [
  articleForm,
  brokenPhrase,
  calque,
  doubledWord,
  elementHomograph,
  extraArticle,
  falseBreak,
  foreignMark,
  hiddenText,
  homoglyph,
  lostArticle,
  lostName,
  nameAsWord,
  narrationSlip,
  relativeDate,
  splicedMarkup,
  strayMark,
  torturedPhrase,
  twoSpellings,
  untranslatedWord,
  verbForm,
  weekdayMismatch,
];
