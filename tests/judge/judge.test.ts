import { describe, expect, it } from 'vitest';
import type { Credit } from '../../src/model/article.ts';
import type { Edit, EditKind, Severity } from '../../src/model/edit.ts';
import { ruleId } from '../../src/model/ids.ts';
import type { ComparedPair } from '../../src/model/judgement.ts';
import { creditTo, judgeCredit } from '../../src/stages/judge/credit.ts';
import { type DirectionWitness, judgeDirection } from '../../src/stages/judge/direction.ts';
import { spareDrift } from '../../src/stages/judge/drift.ts';
import { editPoints, pointsOf, scoreFidelity } from '../../src/stages/judge/fidelity.ts';
import { knownCredits } from '../../src/stages/judge/known-credits.ts';
import { defaultWeights, readWeights, withWeights } from '../../src/stages/judge/weights.ts';
import { segmentBody } from '../../src/stages/segment/segment.ts';
import { identityMap } from '../../src/text/offset-map.ts';

const credit = (agency: string, relation: Credit['relation'] = 'republished', mangled = false): Credit => ({
  agency,
  relation,
  quote: agency,
  place: { from: 0, to: 1 },
  mangled,
});
const named = (outlet: string, ...credits: Credit[]) => ({ outlet, credits });

describe('judgeCredit', () => {
  it.each([
    [
      'names its source',
      named('Polar Wire'),
      named('Bay Times', credit('Polar Wire')),
      { given: true, agency: 'Polar Wire', altered: false },
    ],
    [
      'names the wire its source carries',
      named('Bay Times', credit('Polar Wire')),
      named('Hill Echo', credit('Polar Wire')),
      { given: true, agency: 'Polar Wire', altered: false },
    ],
    [
      'names another',
      named('Polar Wire'),
      named('Bay Times', credit('Delta Agency')),
      { given: true, agency: 'Delta Agency', altered: true },
    ],
    [
      'garbles the name',
      named('Polar Wire'),
      named('Bay Times', credit('Polar Wire', 'republished', true)),
      { given: true, agency: 'Polar Wire', altered: true },
    ],
    ['names nobody', named('Polar Wire'), named('Bay Times'), { given: false, agency: null, altered: false }],
    [
      'signs with its own name',
      named('Polar Wire'),
      { ...named('The Harbour Lamp'), authors: ['Harbour Lamp staff'] },
      { given: false, agency: null, altered: true },
    ],
    [
      'sets its own name in the dateline',
      { ...named('Polar Wire'), mark: 'Polar Wire' },
      { ...named('The Harbour Lamp'), mark: 'Harbour Lamp' },
      { given: false, agency: null, altered: true },
    ],
    [
      'takes up a text of its own',
      named('The Harbour Lamp'),
      named('Harbour Lamp'),
      { given: true, agency: 'The Harbour Lamp', altered: false },
    ],
    [
      'has a person in the byline',
      named('Polar Wire'),
      { ...named('The Harbour Lamp'), authors: ['Nora Quist'] },
      { given: false, agency: null, altered: false },
    ],
  ])('a copy that %s', (_what, base, copy, expected) => {
    expect(judgeCredit(base, copy)).toEqual(expected);
  });

  it.each([
    ['Harbor Ledger', 'Harbour Ledger', true],
    ['Isles Tribune', 'The Isles Tribune', true],
    ['Harbour Post', 'Harbour Ledger', false],
    ['AP', 'AFP', false],
  ])('hears a name through its spelling: %s for %s', (credited, outlet, same) => {
    expect(creditTo(named('A', credit(credited)), outlet) !== null).toBe(same);
  });

  it('takes the fullest of several credits to one name', () => {
    expect(creditTo(named('A', credit('The Polar Wire', 'cites'), credit('Polar Wire')), 'Polar Wire')?.relation).toBe(
      'republished',
    );
  });
});

const witness = (over: Partial<DirectionWitness> = {}): DirectionWitness => ({
  outlet: null,
  credits: [],
  published: null,
  garbled: 0,
  original: false,
  dateline: false,
  ...over,
});
const even = { ofBase: 0.9, ofCopy: 0.9 };

describe('judgeDirection', () => {
  it.each([
    ['nothing known', witness(), witness(), 'unknown'],
    ['an earlier day', witness({ published: '2024-01-01' }), witness({ published: '2024-01-02' }), 'base'],
    [
      'a credit against an earlier day',
      witness({ outlet: 'W', published: '2024-01-03' }),
      witness({ published: '2024-01-02', credits: [credit('W')] }),
      'base',
    ],
    ['a garbled base', witness({ garbled: 0.95 }), witness(), 'copy'],
    [
      'two prints of one absent agency, a day apart',
      witness({ outlet: 'A', published: '2024-01-01', credits: [credit('W')] }),
      witness({ outlet: 'B', published: '2024-01-02', credits: [credit('W')] }),
      'unknown',
    ],
    [
      'a person’s word against everything',
      witness({ published: '2024-01-09', garbled: 0.9, original: true }),
      witness({ published: '2024-01-01' }),
      'base',
    ],
  ] as const)('%s', (_what, base, copy, from) => {
    expect(judgeDirection(base, copy, even).from).toBe(from);
    const turned = { base: 'copy', copy: 'base', unknown: 'unknown' } as const;
    expect(judgeDirection(copy, base, even).from).toBe(turned[from]);
  });
});

describe('an article that lies within the other', () => {
  const within = { ofBase: 0.6, ofCopy: 1 };
  it.each([
    ['is its copy where no other source is named', witness({ outlet: 'A' }), witness({ outlet: 'B' }), 'base'],
    ['may be a print where it names a third', witness({ outlet: 'A' }), witness({ credits: [credit('W')] }), 'unknown'],
    ['may be a print where the other does', witness({ outlet: 'A', credits: [credit('W')] }), witness(), 'unknown'],
    ['is its copy by a credit', witness({ outlet: 'A' }), witness({ credits: [credit('A'), credit('W')] }), 'base'],
    [
      'is its copy by a day and its shape, whatever source is named',
      witness({ outlet: 'A', published: '2024-01-01', credits: [credit('W')] }),
      witness({ outlet: 'B', published: '2024-01-02' }),
      'base',
    ],
  ] as const)('%s', (_what, base, copy, from) => {
    expect(judgeDirection(base, copy, within).from).toBe(from);
  });
});

describe('the evidence of a direction', () => {
  it('keeps what speaks against the answer', () => {
    const base = witness({ outlet: 'W', published: '2024-01-03' });
    const copy = witness({ published: '2024-01-02', credits: [credit('W')] });
    const { grounds, evidence } = judgeDirection(base, copy, even);
    expect(grounds).toEqual(['credit']);
    expect(evidence).toEqual([
      { ground: 'credit', logOdds: 4 },
      { ground: 'earlier', logOdds: -1.5 },
    ]);
  });

  it('is told where it leaves the direction open', () => {
    const { from, grounds, evidence } = judgeDirection(
      witness({ published: '2024-01-01' }),
      witness({ published: '2024-01-02' }),
      { ofBase: 0.9, ofCopy: 0.6 },
    );
    expect([from, grounds]).toEqual(['unknown', []]);
    expect(evidence.map(({ ground, logOdds }) => [ground, Math.sign(logOdds)])).toEqual([
      ['earlier', 1],
      ['containment', -1],
    ]);
  });

  it('does not speak of machine errors where a text may well be clean', () => {
    expect(judgeDirection(witness(), witness({ garbled: 0.1 }), even).evidence).toEqual([]);
  });
});

const edit = (severity: Severity, kind: EditKind = 'wording', over: Partial<Edit> = {}): Edit => ({
  kind,
  severity,
  confidence: 0.9,
  rule: ruleId('some-rule'),
  base: { from: 0, to: 1 },
  copy: { from: 0, to: 1 },
  ...over,
});
const pair = (base: number[], copy: number[], edits: Edit[] = [], similarity = 0.9): ComparedPair => ({
  base,
  copy,
  relation: copy.length === 0 ? 'dropped' : base.length === 0 ? 'added' : 'reworded',
  moved: false,
  similarity,
  edits,
});

describe('scoreFidelity', () => {
  const clean = [0, 1, 2, 3].map((i) => pair([i], [i]));

  it('gives 100 to an exact copy, within an interval that holds it', () => {
    const { value, low, high, n } = scoreFidelity(clean);
    expect([value, high, n]).toEqual([100, 100, 4]);
    expect(low).toBeLessThan(90);
  });

  it('takes nothing for what is left out or added', () => {
    expect(scoreFidelity([...clean, pair([4], []), pair([], [4])]).value).toBe(100);
  });

  it('charges a denial that went with its sentence, which is itself no aligned sentence', () => {
    const { value, n } = scoreFidelity([...clean, pair([4], [], [edit('major', 'attribution', { copy: null })])]);
    expect(n).toBe(4);
    expect(value).toBeCloseTo(100 * Math.exp(-5 / 4 / 4), 1);
  });

  it('follows 100 · e^(-r/τ), the first sentence double, five errors a sentence at most', () => {
    const major = [pair([0], [0]), pair([1], [1], [edit('major')])];
    expect(scoreFidelity(major).value).toBeCloseTo(100 * Math.exp(-5 / 2 / 4), 1);
    const lead = [pair([0], [0], [edit('major')]), pair([1], [1])];
    expect(scoreFidelity(lead).value).toBeCloseTo(100 * Math.exp(-10 / 2 / 4), 1);
    const many = [
      pair([0], [0]),
      pair(
        [1],
        [1],
        Array.from({ length: 9 }, () => edit('minor')),
      ),
    ];
    expect(scoreFidelity(many).value).toBeCloseTo(100 * Math.exp(-5 / 2 / 4), 1);
  });

  it('leads every point to an edit', () => {
    const pairs = [pair([0], [0], [edit('major'), edit('neutral')]), pair([1], [1], [edit('minor', 'punctuation')])];
    expect([...editPoints(pairs).values()]).toEqual([10, 0.1]);
    expect(pointsOf(edit('critical'))).toBe(25);
  });

  it('never rises when an error is added, and counts none that is set aside', () => {
    const one = edit('major');
    const pairs = [pair([0], [0]), pair([1], [1], [one]), pair([2], [2])];
    const more = [pair([0], [0], [edit('minor')]), ...pairs.slice(1)];
    expect(scoreFidelity(more).value).toBeLessThan(scoreFidelity(pairs).value);
    expect(scoreFidelity(pairs, defaultWeights, (other) => other !== one).value).toBe(100);
  });

  it('heeds weights', () => {
    const pairs = [pair([0], [0]), pair([1], [1], [edit('major')])];
    expect(scoreFidelity(pairs, withWeights(defaultWeights, { major: 0 })).value).toBe(100);
    expect(readWeights({ tau: 0 })).toEqual({ bad: 'tau' });
    expect(readWeights({ major: '5' })).toEqual({ bad: 'major' });
    expect(readWeights(null)).toEqual({ bad: 'the file' });
  });
});

describe('spareDrift', () => {
  const text = (body: string, published: string) => ({
    body,
    language: 'en',
    sentences: segmentBody(body, 'en'),
    published,
  });
  const drifted = (
    baseBody: string,
    copyBody: string,
    old: string,
    now: string,
    published = '2024-03-03',
    garbled = false,
    kind: Edit['kind'] = 'number',
  ) => {
    const [base, copy] = [text(baseBody, '2024-03-02'), text(copyBody, published)];
    const at = (body: string, words: string) => ({ from: body.indexOf(words), to: body.indexOf(words) + words.length });
    const changed = edit('major', kind, { base: at(baseBody, old), copy: at(copyBody, now) });
    const pairs = [pair([0], [0], [changed]), pair([], [1])];
    return spareDrift(pairs, { base, copy, garbled })[0]!.edits[0]!.severity;
  };
  const first = 'The flood killed 40 people in Ostra.';

  it.each([
    [
      'a toll that rose by the next day',
      drifted(first, 'The flood has now killed 63 people in Ostra. Two more bridges fell.', '40', '63'),
      'neutral',
    ],
    [
      'a toll that fell',
      drifted(first, 'The flood has now killed 14 people in Ostra. Two more bridges fell.', '40', '14'),
      'major',
    ],
    [
      'a toll on the same day',
      drifted(first, 'The flood has now killed 63 people in Ostra. Two more bridges fell.', '40', '63', '2024-03-02'),
      'major',
    ],
    [
      'a garbled copy',
      drifted(
        first,
        'The flood has now killed 63 people in Ostra. Two more bridges fell.',
        '40',
        '63',
        '2024-03-03',
        true,
      ),
      'major',
    ],
    [
      'an arrest that was made by the next evening',
      drifted(
        'No one has been detained.',
        'The owner was detained on Friday evening. He is 50.',
        'No',
        'The owner',
        '2024-03-03',
        false,
        'negation',
      ),
      'neutral',
    ],
    [
      'an arrest that was never made, with no word of a later hour',
      drifted(
        'No one has been detained.',
        'The owner was detained. He is 50.',
        'No',
        'The owner',
        '2024-03-03',
        false,
        'negation',
      ),
      'major',
    ],
    [
      'a price',
      drifted(
        'The bridge cost 40 million crowns.',
        'The bridge has now cost 63 million crowns. It opened late.',
        '40',
        '63',
      ),
      'major',
    ],
  ])('%s', (_what, severity, expected) => {
    expect(severity).toBe(expected);
  });
});

describe('knownCredits', () => {
  const body = 'Snow closed the pass.\nThe Polar Wire reported that forty cars were stuck.\nNobody was hurt.';
  const page = (head: string, tail: string) => {
    const text = `${head}\n${body}\n${tail}`;
    const map = {
      ...identityMap(body.length),
      pieces: [
        {
          at: 0,
          length: body.length,
          source: { from: head.length + 1, to: head.length + 1 + body.length },
          verbatim: true,
        },
      ],
    };
    return {
      text,
      markup: false,
      article: {
        body,
        map,
        outlet: { value: 'Bay Times', certainty: 'given' as const, by: 'test' },
        credits: [],
        authors: [],
      },
    };
  };
  const found = (head: string, tail = '') =>
    knownCredits(page(head, tail), ['Polar Wire', 'Bay Times', 'Hill Echo']).map(
      (one) => `${one.agency} ${one.relation}`,
    );

  it.each([
    ['By Nora Quist, Polar Wire', '', ['Polar Wire republished']],
    ['Polar Wire and Bay staff, Ostra', '', ['Polar Wire with-inputs']],
    ['Photograph: Hill Echo', '', ['Polar Wire cites']],
    ['Our reporter', 'Copyright 2024 Hill Echo. All rights reserved.', ['Hill Echo republished', 'Polar Wire cites']],
    ['By Northgate Press', '', ['Northgate Press republished', 'Polar Wire cites']],
    ['Bay Times', '', ['Polar Wire cites']],
  ])('%j with tail %j', (head, tail, expected) => {
    expect(found(head, tail).sort()).toEqual(expected);
  });

  it.each([
    ['Source: Hill Echo', 'Hill Echo republished'],
    ['(This article first appeared in Hill Echo.)', 'Hill Echo republished'],
    ['Via: Northgate Press', null],
    ['The ski club is sponsored by Hill Echo.', null],
    ['Hill Echo declined to comment.', null],
  ])('reads a last line of the body that names where it comes from: %j', (last, expected) => {
    const text = `Snow closed the pass.\nForty cars were stuck.\n${last}`;
    const read = page('', '');
    const map = {
      ...identityMap(text.length),
      pieces: [{ at: 0, length: text.length, source: { from: 0, to: text.length }, verbatim: true }],
    };
    const credits = knownCredits({ ...read, text, article: { ...read.article, body: text, map } }, ['Hill Echo']);
    expect(credits.map((one) => `${one.agency} ${one.relation}`)).toEqual(expected === null ? [] : [expected]);
  });

  it.each([
    ['<p class="by">By <a href="/x">Nora Quist</a>, Polar Wire</p>', '', 'Polar Wire republished'],
    ['<h1>Snow</h1>', '<p>Source: <b>Hill</b> Echo</p>', 'Hill Echo republished'],
    ['<script>"Hill Echo"</script><h1>Snow</h1>', '<!-- Hill Echo -->', 'Polar Wire cites'],
    ['<h1>Snow</h1>', '<figure><img alt="x"><figcaption>Photo: Hill Echo</figcaption></figure>', 'Polar Wire cites'],
  ])('reads markup as a browser shows it: %s %s', (head, tail, expected) => {
    const one = { ...page(head, tail), markup: true };
    const credits = knownCredits(one, ['Polar Wire', 'Bay Times', 'Hill Echo']);
    expect(credits.map((credit) => `${credit.agency} ${credit.relation}`)).toContain(expected);
    if (expected === 'Polar Wire cites') expect(credits).toHaveLength(1);
  });

  it('takes the name of a sender among the authors for a credit, be it in metadata alone', () => {
    const one = page('', '');
    const credits = knownCredits({ ...one, article: { ...one.article, authors: ['Polaris News Service'] } }, []);
    expect(credits.map((credit) => `${credit.agency} ${credit.relation}`)).toEqual([
      'Polaris News Service republished',
    ]);
  });

  it('gives places that hold the name', () => {
    const one = page('By Nora Quist, Polar Wire', '');
    for (const { place, agency } of knownCredits(one, ['Polar Wire']))
      expect(one.text.slice(place.from, place.to)).toBe(agency);
  });
});
