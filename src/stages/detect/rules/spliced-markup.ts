import { defineRule } from '../copy-rule.ts';

interface Splice {
  readonly shape: RegExp;
  readonly what: string;
}

const linkWords = 'words of a link';
/** Found on honest pages as well, wherever a page was cut out badly. */
const linkLead = 'the lead of a link';

/** Those that look back first look at the letter before them: to look back from every letter takes three times as long. */
const splices: readonly Splice[] = [
  {
    shape: /<\/?[a-z][a-z0-9]{0,10}(?:\s+[a-z-]+\s*=\s*["'][^"'<>\n]{0,200}["'])*\s*\/?>/giu,
    what: 'a tag of the page',
  },
  {
    shape: /\b(?:class|style|href|rel|target|width|height|data-[a-z-]{1,20})\s?=\s?["“”][^"“”<>\n]{1,120}["“”]\s?>?/giu,
    what: 'a piece of markup',
  },
  { shape: /&(?:nbsp|amp|quot|lt|gt|#\d{2,5});/giu, what: 'a code for a character' },
  {
    shape: /\{\{?[a-z_.]{2,30}\}?\}|\[\/?(?:caption|gallery|embed|vc_[a-z]+|et_pb_[a-z]+|shortcode)[^\]\n]{0,200}\]/giu,
    what: 'a code of the publishing system',
  },
  {
    shape:
      /(?<=\p{Ll},?\s)(?:\(?(?:click here|read more|read also|also read|see also|swipe up|subscribe now|sign up here)\)?)(?=\s\p{Ll})/giu,
    what: linkWords,
  },
  {
    shape:
      /(?=[A-Z])(?<=\p{Ll},?\s)(?:Buy|Shop|Order|Get|Download|Subscribe|Sign up|Watch|Read|See|Follow|Share|Join|Save|Book)\s(?:[\p{L}\p{N}%$]+\s){1,7}(?:here|online|now|today|more|free|live|below|[Tt]witter|[Ff]acebook|[Ii]nstagram|newsletter|app)(?=\s\p{Ll})/gu,
    what: 'an advertisement',
  },
  {
    shape:
      /(?=[A-Z])(?<=\p{Ll},?\s)(?:Advertisement|ADVERTISEMENT|Sponsored|Story continues below|Article continues below|Promoted)(?=\s\p{Ll})/gu,
    what: 'a label of an advertisement',
  },
  {
    shape: /(?=[ARar])(?<=[.!?\p{Ll}]\s)(?:[Rr]ead more|[Rr]ead also|[Aa]lso read|READ MORE|ALSO READ): (?=\p{Lu})/gu,
    what: linkLead,
  },
  { shape: /(?=http)(?<=\p{Ll}\s)https?:\/\/[^\s<>]{4,200}(?=\s\p{Ll})/gu, what: 'an address' },
];

export const splicedMarkup = defineRule({
  id: 'spliced-markup',
  type: 'splice',
  severity: 'minor',
  languages: ['en'],
  strength: { weight: { translated: 0.8, spun: 0.8 }, measured: { flagged: 11, of: 2030 } },
  docs: {
    title: 'Markup or a link runs through a sentence',
    why: 'Scrapers take text with what surrounds it: tags, codes and link words end up inside sentences, and a machine rewrites them with the rest.',
    caught: [
      'The minister class = "cf"> said the dam held.',
      'The bridge, read more about tolls, was opened.',
      'The price&nbsp;rose by a third.',
      'The mayor said the crane Buy cheap parts online here was safe again. The dam Advertisement held.',
      'Exports fell in March. Read more: Ten harbours to see. They will recover.',
    ],
    spared: [
      'Readers asked to see also the older plan? No: he told them to read more and to click less.',
      'If x < y and y > z, the class of 1998 wins.',
      'He asked them to watch the play Get Home Now and to buy bread online.',
    ],
  },
  check(text) {
    return splices.flatMap(({ shape, what }) =>
      [...text.body.matchAll(shape)].flatMap((match) =>
        what === linkWords &&
        /^(?:read more|see also|read also)/iu.test(match[0]) &&
        !/[,(;:]\s$/u.test(text.body.slice(Math.max(0, match.index - 2), match.index))
          ? []
          : [
              {
                at: { from: match.index, to: match.index + match[0].length },
                message: `Here ${what} runs through the sentence.`,
                confidence: what === linkLead ? 0.5 : 0.8,
              },
            ],
      ),
    );
  },
});
