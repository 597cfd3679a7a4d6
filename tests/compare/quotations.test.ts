import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../src/text/find-quotations.ts';
import { compareTexts, graveEdits, textOf } from './support.ts';

const quoted = (body: string, depth = 0) =>
  findQuotations(body)
    .filter((one) => one.depth === depth)
    .map((one) => body.slice(one.from, one.to));

describe('finding quotations', () => {
  it.each([
    ['“We wait,” she said. “We hope.”', ['We wait,', 'We hope.']],
    ['"We wait," she said. "We hope."', ['We wait,', 'We hope.']],
    ['He called it ‘a long road’ and left.', ['a long road']],
    ["He called it 'a long road' and left.", ['a long road']],
    ['Elle parle de «la longue route» et part.', ['la longue route']],
    ['Er nannte es „den langen Weg“ und ging.', ['den langen Weg']],
    ['彼は「長い道」と言った。', ['長い道']],
    ["The workers' union isn't ready; it's the farmers' turn.", []],
    ["The '90s were the union's best years.", []],
    ['A pipe 6" wide broke.', []],
    ['said the" mayor " came', []],
    ['He said “the ‘new’ road is closed”.', ['the ‘new’ road is closed']],
    ["“The workers’ road is the union's,” he said.", ["The workers’ road is the union's,"]],
    ['It left “nothing to chance and never came back.', []],
    ['He wants to \'bend the river." So it goes.', ['bend the river.']],
    ['In the \'90s a pipe 6" wide broke; get \'em a pipe 7" wide.', []],
  ])('%s', (body, expected) => {
    expect(quoted(body)).toEqual(expected);
  });

  it('keeps a nested quotation apart from the one around it', () => {
    expect(quoted('He said “the ‘new’ road is closed”.', 1)).toEqual(['new']);
  });

  it('follows a quotation over paragraphs whose marks are opened again', () => {
    const body = '“We began in spring.\n\n“We end in winter,” he said.';
    expect(quoted(body)).toEqual(['We began in spring.\n\n“We end in winter,']);
  });
});

const ledger = (base: string[], copy: string[]) =>
  compareTexts(textOf(...base), textOf(...copy)).quotations.map((match) => [
    match.state,
    match.base?.speaker ?? match.copy?.speaker ?? null,
  ]);

describe('the quotation ledger', () => {
  it.each([
    [
      'an exact quotation',
      '“We will stay,” said Anna Lindholm.',
      '“We will stay,” Anna Lindholm added.',
      'exact',
      'Anna Lindholm',
    ],
    [
      'other marks and commas',
      '“We will stay, all of us,” said Lindholm.',
      '"We will stay all of us", said Lindholm.',
      'same-words',
      'Lindholm',
    ],
    [
      'an editor’s bracket',
      '“We will [all] stay here,” said Lindholm.',
      '“We will stay here,” said Lindholm.',
      'same-words',
      'Lindholm',
    ],
    [
      'a word swapped inside the marks',
      '“We will never leave this valley,” said Lindholm.',
      '“We will never abandon this valley,” said Lindholm.',
      'changed',
      'Lindholm',
    ],
    [
      'a shortened quotation',
      '“We will stay here as long as the river runs,” said Lindholm.',
      '“We will stay here,” said Lindholm.',
      'same-words',
      'Lindholm',
    ],
    [
      'a cut that loses the negation',
      '“It is not safe to stay here,” said Lindholm.',
      '“Safe to stay here,” said Lindholm.',
      'changed',
      'Lindholm',
    ],
    [
      'marks taken off',
      'Lindholm said: “The valley belongs to its farmers.”',
      'Lindholm said the valley belongs to its farmers.',
      'indirect',
      'Lindholm',
    ],
    [
      'a speaker told more fully, with an office after the name',
      '“We will stay here,” said Anna B. Lindholm, head of the SVR.',
      '“We will stay here,” Mayor Anna Lindholm, the head of the SVR, said.',
      'exact',
      'Anna B . Lindholm',
    ],
    [
      'an age and a town between the speaker and the verb',
      '“We will stay here,” Marsh, 46, a miner from Varna, said.',
      '“We will stay here,” said Marsh.',
      'exact',
      'Marsh',
    ],
    [
      'a body that the speaker belongs to',
      '“We will stay here,” Lars Holm of the Friends of Varna said.',
      '“We will stay here,” said Lars Holm.',
      'exact',
      'Lars Holm',
    ],
    [
      'another speaker',
      '“We will stay,” said Anna Lindholm.',
      '“We will stay,” said Peter Marsh.',
      'other-speaker',
      'Anna Lindholm',
    ],
    [
      'a shorter form of the speaker',
      '“We will stay,” said Anna Lindholm.',
      '“We will stay,” said Lindholm.',
      'exact',
      'Anna Lindholm',
    ],
    ['a quotation left out', '“We will stay,” said Lindholm.', 'The farmers are in the valley.', 'missing', 'Lindholm'],
    [
      'a quotation made up',
      'The farmers are in the valley.',
      '“We will stay for ever,” said Lindholm.',
      'new',
      'Lindholm',
    ],
    [
      'marks put round the base’s own words',
      'The mayor spoke of a quiet revolution in town.',
      'The mayor spoke of a “quiet revolution” in town.',
      'same-words',
      null,
    ],
  ])('%s', (_name, base, copy, state, speaker) => {
    const lines = ledger([base], [copy]);
    expect(lines[0]![0]).toBe(state);
    if (speaker !== null) expect(lines[0]![1]).toBe(speaker);
  });

  it('lets one quotation be told in two pairs of marks', () => {
    const base = ['“We will stay here as long as the river runs, and we will farm,” Lindholm said.'];
    const copy = ['“We will stay here as long as the river runs,” Lindholm said, “and we will farm.”'];
    expect(ledger(base, copy).map(([state]) => state)).toEqual(['same-words', 'same-words']);
  });

  it('knows speakers told by their office apart', () => {
    const said = (who: string) => [`“We will stay here,” the ${who} said.`];
    expect(ledger(said('mayor'), said('bishop'))[0]![0]).toBe('other-speaker');
    expect(ledger(said('prime minister'), said('premier'))[0]![0]).toBe('exact');
    expect(ledger(said('mayor'), said('woman'))[0]![0]).toBe('exact');
  });

  it('weighs a cut that dots show and a gloss in brackets less than other words', () => {
    const gravest = (base: string, copy: string) =>
      compareTexts(textOf(base), textOf(copy)).pairs.flatMap((pair) => pair.edits.map((edit) => edit.severity));
    expect(gravest('“We will, I hope, stay here,” he said.', '“We will … stay here,” he said.')).not.toContain('major');
    expect(gravest('“He will stay here,” she said.', '“[The farmer] will stay here,” she said.')).not.toContain(
      'major',
    );
    expect(gravest('“He will stay here,” she said.', '“The farmer will stay here,” she said.')).toContain('major');
  });

  it('lets two parts of one quotation be told as one', () => {
    const base = ['“We will stay here,” Lindholm said, “as long as the river runs.”'];
    const copy = ['“We will stay here as long as the river runs,” Lindholm said.'];
    expect(ledger(base, copy).map(([state]) => state)).toEqual(['same-words', 'same-words']);
  });

  it('hears a speaker through "according to" and through a colon', () => {
    expect(
      ledger(
        ['The dam is “in good order”, according to Marsh.'],
        ['The dam is “in good order”, according to Marsh.'],
      )[0],
    ).toEqual(['exact', 'Marsh']);
    expect(
      ledger(['Peter Marsh told reporters: “The dam is safe.”'], ['Peter Marsh told reporters: “The dam is safe.”'])[0],
    ).toEqual(['exact', 'Peter Marsh']);
  });
});

describe('quotations cut or given to another', () => {
  const grave = (base: string, copy: string) => graveEdits(base, copy).map((edit) => edit.split(':')[0]);

  it.each([
    [
      'Holm said the firm “would consider” a second pier.',
      'Holm said the firm “would” build a second pier.',
      ['quotation'],
    ],
    ['Holm said “all but three” of the piers were safe.', 'Holm said “all” of the piers were safe.', ['quotation']],
    [
      '“The pier will open in May if the steel arrives,” Holm said.',
      '“The pier will open in May,” Holm said.',
      ['quotation'],
    ],
    ['Holm called the pier “a long and costly affair”.', 'Holm called the pier “a long affair”.', ['quotation']],
    ['Holm called the pier “a folly of the age”.', 'Holm called the pier “a folly”.', []],
    ['“The pier is done, and we are proud of it,” Holm said.', '“The pier is done,” Holm said.', []],
    [
      '“I never liked boats,” the miller Ada Brandt said in Varn. Her brother, Otto Krall, laughed: “She says that every spring.”',
      '“She says that every spring,” laughed the miller Ada Brandt in Varn, after her brother, Otto Krall, had said: “I never liked boats.”',
      ['quotation', 'quotation'],
    ],
    [
      'Deputy Nils Krall (Left-Varn) said the plan “limps on all three legs”.',
      'Deputy Nils Krall, a Left member from Varn, said the plan “limps on all three legs”.',
      [],
    ],
  ])('%s → %s', (base, copy, kinds) => {
    expect(grave(base, copy)).toEqual(kinds);
  });
});

describe('speech made of reported words', () => {
  const made = (base: string, copy: string) =>
    compareTexts(textOf(base), textOf(copy)).pairs.some((pair) =>
      pair.edits.some((edit) => edit.kind === 'quotation' && edit.severity === 'major'),
    );

  it.each([
    [
      'Officials said that prices of salt would rise in spring.',
      '“Prices of salt will rise in spring,” officials said.',
    ],
    ['The mayor said the old bridge was unsafe for trucks.', 'The mayor said: "The old bridge is unsafe for trucks."'],
  ])('is a changed quotation: %s → %s', (base, copy) => {
    expect(made(base, copy)).toBe(true);
  });

  it.each([
    [
      "``The old bridge is unsafe for trucks,'' the mayor said.",
      '“The old bridge is unsafe for trucks,” the mayor said.',
    ],
    ['The mayor called the bridge a long shame.', 'The mayor called the bridge “a long shame”.'],
    [
      '“The old bridge is unsafe for trucks,” the mayor said.',
      'The mayor said: "The old bridge is unsafe for trucks."',
    ],
    [
      'The mayor said the old bridge was unsafe for trucks.',
      'The mayor said it was unsafe: “I would never cross that thing myself.”',
    ],
  ])(
    'is not an apt word in marks, another style of marks, nor what the source has nothing of: %s → %s',
    (base, copy) => {
      expect(made(base, copy)).toBe(false);
    },
  );
});
