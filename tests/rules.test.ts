import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runRules } from '../src/stages/detect/engine.ts';
import { ruleText } from '../src/stages/detect/rule-text.ts';
import { copyRules } from '../src/stages/detect/rules/index.ts';
import { segmentBody } from '../src/stages/segment/segment.ts';

const folder = new URL('../src/stages/detect/rules/', import.meta.url);

/** An example may open with `title:` and `published:` lines and a blank line, then comes the body. */
function readExample(example: string) {
  const facts = new Map<string, string>();
  const [head = '', ...rest] = example.split('\n\n');
  const lines = head.split('\n');
  const isHead = rest.length > 0 && lines.every((line) => /^(?:title|published): /u.test(line));
  if (isHead) for (const line of lines) facts.set(line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2));
  const body = isHead ? rest.join('\n\n') : example;
  const text = { body, language: 'en', sentences: segmentBody(body, 'en') };
  return ruleText(text, { title: facts.get('title') ?? null, published: facts.get('published') ?? null });
}

describe('every rule file is in the list, in the order of the alphabet', () => {
  it('lists what the folder holds', () => {
    const files = readdirSync(folder)
      .map((file) => basename(file, '.ts'))
      .filter((file) => file !== 'index')
      .sort();
    expect(copyRules.map((rule) => rule.id)).toEqual(files);
  });
});

describe.each(copyRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it.each(rule.docs.caught)('catches: %s', (example) => {
    const text = readExample(example);
    const found = runRules(text, [rule]);
    expect(found.length).toBeGreaterThan(0);
    for (const one of found) {
      expect(one.rule).toBe(id);
      expect(one.at.from).toBeLessThan(one.at.to);
      expect(one.at.to).toBeLessThanOrEqual(text.body.length);
      expect(one.message).not.toBe('');
      expect(one.confidence).toBeGreaterThan(0);
      expect(one.confidence).toBeLessThanOrEqual(1);
    }
  });
  it.each(rule.docs.spared)('spares: %s', (example) => {
    expect(runRules(readExample(example), [rule]).map((one) => one.message)).toEqual([]);
  });
});
