import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { ruleId } from '../../src/model/ids.ts';
import { detectGarble } from '../../src/stages/detect/detect.ts';
import { sharedGarbles } from '../../src/stages/detect/shared-garbles.ts';
import { text } from './support.ts';

const copy = (id: string, body: string) => ({ id, body, findings: detectGarble(text(body), null).findings });

describe('errors that copies share', () => {
  it('are told with their places, and errors of one copy alone are not', () => {
    const shared = sharedGarbles([
      copy('one', 'The dead toll rose to ten. The foreign priest resigned.'),
      copy('two', 'On Monday the dead toll rose again. The dam held. . The town slept.'),
      copy('three', 'The death toll rose to ten.'),
    ]);
    expect(shared.map((one) => [one.wording, one.places.map((place) => place.id)])).toEqual([
      ['the dead toll rose', ['one', 'two']],
    ]);
  });

  it('count a copy once', () => {
    expect(sharedGarbles([copy('one', 'The dead toll rose. The dead toll rose.')])).toEqual([]);
  });

  it('are told of a copy whose own source has them, once another reading proves them', () => {
    const body = 'The envoy signed an overdraft of the treaty.';
    const at = { from: body.indexOf('overdraft'), to: body.indexOf('overdraft') + 9 };
    const sign = {
      rule: ruleId('look-alike-swap'),
      severity: 'major',
      confidence: 1,
      message: '',
      at,
      expected: ['draft'],
    } as const;
    const shared = (more: Partial<Finding>) =>
      sharedGarbles([
        { id: 'one', body, findings: [{ ...sign, ...more }] },
        { id: 'two', body: `On Monday, ${body.toLowerCase()}`, findings: [] },
        { id: 'three', body: 'The envoy signed a draft.', findings: [] },
      ]).map((one) => one.places.map((place) => place.id));
    expect(shared({ restoredFrom: 'original' })).toEqual([['one', 'two']]);
    expect(shared({})).toEqual([]);
  });
});
