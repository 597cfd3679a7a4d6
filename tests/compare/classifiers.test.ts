import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classifiers } from '../../src/stages/compare/classify/classifiers.ts';
import { editsOf } from './support.ts';

describe('every edit classifier', () => {
  it('is in the list, alphabetically', () => {
    const files = readdirSync(new URL('../../src/stages/compare/classify', import.meta.url))
      .map((name) => name.replace(/\.ts$/, ''))
      .filter((name) => name !== 'classifier' && name !== 'classifiers')
      .sort();
    expect(classifiers.map((one) => one.id)).toEqual(files);
  });

  for (const classifier of classifiers) {
    describe(classifier.id, () => {
      it.each([...classifier.docs.caught])('catches %s', (example) => {
        expect(editsOf(example).map((edit) => edit.rule)).toContain(classifier.id);
      });
      it.each([...classifier.docs.spared])('spares %s', (example) => {
        const grave = editsOf(example).filter((edit) => edit.rule === classifier.id && edit.severity !== 'neutral');
        expect(grave).toEqual([]);
      });
    });
  }
});
