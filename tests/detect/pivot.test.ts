import { describe, expect, it } from 'vitest';
import { identifyPivot } from '../../src/stages/detect/pivot/identify-pivot.ts';

const hint = (language: string, weight: number, ground = `ground ${language} ${weight}`) => ({
  language,
  weight,
  ground,
});

describe('the pivot', () => {
  it('is unknown without evidence, or with little', () => {
    expect(identifyPivot([])).toBeNull();
    expect(identifyPivot([hint('fa', 0.5)])).toBeNull();
  });
  it('is the language with most evidence, its grounds strongest first', () => {
    expect(identifyPivot([hint('ru', 1, 'small'), hint('ru', 2.5, 'large'), hint('fr', 1)])).toMatchObject({
      language: 'ru',
      grounds: ['large', 'small'],
    });
  });
  it('counts a ground once', () => {
    const once = identifyPivot([hint('tr', 2.5, 'same')]);
    expect(identifyPivot([hint('tr', 2.5, 'same'), hint('tr', 2.5, 'same')])).toEqual(once);
  });
  it('is unknown where two languages have as much', () => {
    expect(identifyPivot([hint('fa', 2.5), hint('ar', 2.5)])).toBeNull();
  });
});
