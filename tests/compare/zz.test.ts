import { readFileSync } from 'node:fs';
import { it } from 'vitest';
import { compareTexts, textOf } from './support.ts';
it('prints', () => {
  for (const line of readFileSync('/tmp/w/scratch-compare/pairs.txt', 'utf8').split('\n')) {
    const [base, copy] = line.split(' => ');
    if (!base || !copy) continue;
    const one = textOf(base), other = textOf(copy);
    const r = compareTexts(one, other, { basePublished: '2022-11-16', copyPublished: '2022-11-17' });
    console.log(`B ${base}\nC ${copy}\n` + r.pairs.flatMap((p) => p.edits).map((e) => `   ${e.kind}:${e.severity} ${e.confidence} [${e.base ? one.body.slice(e.base.from, e.base.to) : ''} / ${e.copy ? other.body.slice(e.copy.from, e.copy.to) : ''}] ${e.note ?? ''}`).join('\n'));
  }
});
