import { defineRule } from '../copy-rule.ts';

const firstPerson = /^(?:i|i'm|i’m|i've|i’ve|i'll|i’ll|i'd|i’d)$/u;
const saying = /^(?:said|says|told|added|asked|wrote|recalled|replied|noted|explained|continued)$/u;
/** Below so many sentences nobody can tell who narrates. */
const fewSentences = 6;
/** A narrator who is a person says "I" (or "my", "me") more than twice. */
const mostSlips = 2;

export const narrationSlip = defineRule({
  id: 'narration-slip',
  type: 'person',
  severity: 'major',
  languages: ['en'],
  strength: { weight: { translated: 2, spun: 0.3 }, measured: { flagged: 1, of: 2030 } },
  docs: {
    title: 'The narration slips into the first person for one clause',
    why: 'Verbs of languages that leave the subject out come back with the wrong one: "he added" returns as "I add" in the middle of a report that has no "I".',
    caught: [
      'The mayor opened the bridge. She said it was late. Trade will grow, I add that the port is ready. Ships came on Monday. The council said the toll was low. Nobody objected.',
      'Envoy Berg flew home. He said the talks went well and that I will return in May. Nobody objected. The council told him to hurry. Rain fell. The roads were open.',
      'Rain fell in the north. The minister said dams held. Roads were cut, I noted that trains ran. Schools shut on Friday. Officials said food was short. Aid came by air.',
    ],
    spared: [
      'I went to the bridge. She said it was late. Trade will grow, I think, and the port is ready. Ships came and I counted them. The council told me the toll was low. I did not object.',
      'The mayor opened the bridge. “I am glad,” she said. Trade will grow. Ships came on Monday. The council said the toll was low. Nobody objected.',
      'The mayor opened it. World War I ended then, she said. Trade will grow. Ships came. The council said the toll was low. Elizabeth I reigned.',
    ],
  },
  check(text) {
    if (text.sentences.length < fewSentences) return [];
    const outside = text.words.filter((word) => !text.inQuotation(word.from));
    if (outside.filter((word) => saying.test(word.lower)).length < 2) return [];
    const persons = outside.filter(
      (word) => firstPerson.test(word.lower) || /^(?:my|me|myself|mine)$/u.test(word.lower),
    );
    if (persons.length === 0 || persons.length > mostSlips) return [];
    return outside.flatMap((word, i) => {
      if (word.text !== 'I' || word.opens) return [];
      const verb = outside[i + 1];
      const previous = outside[i - 1];
      if (!verb || !/^\s$/u.test(verb.before)) return [];
      const reported = previous?.lower === 'that' && /^\s$/u.test(word.before) && helper.test(verb.lower);
      if (!reported && !slipVerb.test(verb.lower)) return [];
      if (previous && /^\p{Lu}/u.test(previous.text) && /^\s?$/u.test(word.before)) return [];
      return [
        {
          at: { from: word.from, to: verb.to },
          message: `The report says "${word.text} ${verb.text}", though it is nobody's own story.`,
          confidence: 0.7,
        },
      ];
    });
  },
});

/** What follows "I" where somebody else's words are reported: "she said the port is ready and that I will return". */
const helper = /^(?:will|would|am|was|have|had|can|could|must)$/u;

/** Verbs of reporting in the forms that go with "I": what a reporter never says of himself in the middle of a report. */
const slipVerb =
  /^(?:add|added|note|noted|say|said|stress|stressed|emphasi[sz]e|emphasi[sz]ed|underline|underlined|recall|recalled|point|pointed|declare|declared|express|expressed|continue|continued|announce|announced|explain|explained|state|stated|remind|reminded|mention|mentioned|claim|claimed|indicate|indicated|confirm|confirmed)$/u;
