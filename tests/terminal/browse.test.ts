import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSession } from '../support/screen.ts';

/** Three events of the sample corpus: enough to walk in, quick to read. */
let corpus: string;
beforeAll(() => {
  corpus = mkdtempSync(join(tmpdir(), 'hearsay-browse-'));
  for (const event of [
    '2022-01-19-raisi-moscow-visit',
    '2023-06-21-mount-ketara-eruption',
    '2023-12-07-putin-raisi-moscow',
  ])
    cpSync(join('corpus', event), join(corpus, event), { recursive: true });
});
afterAll(() => rmSync(corpus, { recursive: true, force: true }));

describe('the browser in a real terminal', () => {
  it.each([
    [80, 24],
    [160, 50],
    [60, 20],
  ])('walks from events to a finding and back, at %d×%d', async (columns, rows) => {
    const session = startSession(['browse', corpus], columns, rows);
    await session.see('events');
    await session.press('<enter>');
    await session.see('standing');
    await session.press('j', '<enter>');
    await session.see('fidelity');
    await session.press('n', '<enter>');
    await session.see(/finding in|Nothing was found/);
    await session.press('?');
    await session.see('Next line, pair or finding');
    await session.press('q');
    expect(await session.ended).toBe(0);
    expect(session.written()).toContain('\u001b[?1049l');
  });

  it('keeps its footer on the last line, whatever is above', async () => {
    const session = startSession(['browse', corpus], 80, 24);
    await session.see('events');
    const lastLine = () => session.screen().split('\n').slice(0, 23).at(-1);
    expect(lastLine()).toContain('q quit');
    await session.press('<enter>');
    await session.see('standing');
    expect(lastLine()).toContain('b base');
    await session.press('t');
    await session.see('who copied whom:');
    expect(lastLine()).toContain('Esc back');
    await session.press('<enter>', 'q');
    expect(await session.ended).toBe(0);
  });

  it('takes keys that arrive together', async () => {
    const session = startSession(['browse', corpus], 80, 24);
    await session.see('events');
    await session.press('jj');
    await session.see(/\n> 2023-12/);
    await session.press('q');
    expect(await session.ended).toBe(0);
  });

  it('draws itself anew when the window changes', async () => {
    const session = startSession(['browse', corpus], 80, 24);
    await session.see('events');
    session.resize(120, 40);
    await session.press('o');
    await session.see('0 … 100');
    await session.press('q');
    expect(await session.ended).toBe(0);
  });

  it('leaves cleanly on Ctrl-C', async () => {
    const session = startSession(['browse', corpus], 80, 24);
    await session.see('events');
    await session.press('<ctrl-c>');
    await session.ended;
    expect(session.written()).toContain('\u001b[?1049l');
  });

  it('uses no colour under NO_COLOR', async () => {
    const session = startSession(['browse', corpus], 80, 24, { NO_COLOR: '1' });
    await session.see('events');
    await session.press('<enter>', 'j', '<enter>');
    await session.see('fidelity');
    await session.press('q');
    await session.ended;
    expect(session.written()).not.toMatch(/\u001b\[(?:3[1-7]|9[0-7]|38)/);
  });
});
