import { describe, expect, it } from 'vitest';
import { shippedModels } from '../../src/pipeline/models.ts';
import { alignTexts } from '../../src/stages/align/align.ts';
import { compareAligned } from '../../src/stages/compare/compare.ts';
import { detectGarble } from '../../src/stages/detect/detect.ts';
import { detectAgainst } from '../../src/stages/detect/detect-against.ts';
import { text } from './support.ts';

const models = shippedModels().detect();

function against(baseBody: string, copyBody: string) {
  const [base, copy] = [text(baseBody), text(copyBody)];
  const { pairs } = compareAligned(base, copy, alignTexts(base, copy));
  return detectAgainst(base, copy, pairs, detectGarble(copy, models), models);
}

/** Own prose about an invented town. */
const original =
  'The harbour of Ostmark was closed on Tuesday after a storm sank two ferries. Nobody was killed, the coast guard said. ' +
  'Mayor Irina Falk told reporters that the town had issued draft plans for a new sea wall. ' +
  'The council left the regional pact unilaterally in 2018 and has paid for its own dredging since then. ' +
  'Fishermen said the deep channel was safe, but the old pier had been damaged. Work on the pier will take six weeks.';
const garbled =
  'The port of Ostmark was closed in Tuesday after that a storm has sunk two ferry. Nobody did not perish, said the guard of coast. ' +
  'The mayor Irina Falk told to reporters that the town issued overdraft plans for new wall of the sea. ' +
  'The council abandoned regional pact unanimously in 2018 and since then it pays itself for the own dredging. ' +
  'Fishermans said that deep channel was sure, but old pier was received damages. The works over pier will occupy six weeks.';
const spun =
  'The harbour of Ostmark was shut on Tuesday aft a tempest sank two ferries. Cipher was killed, the seashore sentry said. ' +
  'City manager Irina Falk told newsmen that the township had issued draught programs for a fresh ocean bulwark. ' +
  'The council left the regional treaty one-sidedly in 2018 and has remunerated for its ain dredging since so. ' +
  'Fishermen said the rich canal was good, simply the older wharf had been discredited. Employment on the wharf volition aim six hebdomads.';
const edited =
  'A storm sank two ferries in Ostmark, and the harbour was closed on Tuesday. The coast guard said that nobody had been killed. ' +
  'The town has published draft plans for a new sea wall, Mayor Irina Falk told reporters. ' +
  'The council quit the regional pact on its own in 2018 and has paid for dredging itself since then. ' +
  'The deep channel was safe, fishermen said, but the old pier had been damaged and would take six weeks to repair.';

describe('a copy with its original at hand', () => {
  it('is not accused where nothing was changed', () => {
    const garble = against(original, original);
    expect(garble.flagged).toBe(false);
    expect(garble.probability).toBeLessThan(0.1);
    expect(garble.findings).toEqual([]);
  });

  it('is not accused where a person edited it', () => {
    expect(against(original, edited).flagged).toBe(false);
  });

  it('shows the swaps of a round trip and gives the words back from the original', () => {
    const garble = against(original, garbled);
    expect(garble).toMatchObject({ flagged: true, kind: 'translated' });
    const swaps = garble.findings.map((finding) => [
      garbled.slice(finding.at.from, finding.at.to),
      finding.expected[0],
    ]);
    expect(swaps).toContainEqual(['overdraft', 'draft']);
    expect(swaps).toContainEqual(['unanimously', 'unilaterally']);
    expect(
      garble.findings.filter((finding) => finding.restoredFrom === 'original').every((finding) => finding.base),
    ).toBe(true);
  });

  it('tells a spinner from a translator', () => {
    expect(against(original, spun)).toMatchObject({ flagged: true, kind: 'spun' });
  });

  it('is not charged with what its original did', () => {
    expect(against(garbled, garbled).flagged).toBe(false);
  });

  it('keeps the verdict on the copy alone where the two have nothing in common', () => {
    const other =
      'The team won the cup on Sunday. Fans sang in the streets until morning. The coach thanked his players.';
    const copy = text(other);
    const own = detectGarble(copy, models);
    const base = text(`${original} ${original.replaceAll('harbour', 'port')}`);
    expect(detectAgainst(base, copy, [], own, models)).toEqual(own);
  });
});
