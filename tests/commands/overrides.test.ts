import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hearsay } from '../support/cli.ts';

const event = '2023-12-07-putin-raisi-moscow';
const reply = { reason: 'the agency sent a correction', author: 'An Editor', date: '2024-01-05' };

let folder: string;
let corpus: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-overrides-'));
  corpus = join(folder, 'corpus');
  cpSync(join('corpus', event), join(corpus, event), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const setAside = (text: string) => writeFileSync(join(corpus, 'overrides.json'), text);
const page = join('corpus', event, 'GL.page.txt');
const check = async (...options: string[]) =>
  JSON.parse((await hearsay(['check', page, '--against', corpus, ...options])).out);
const report = async () => JSON.parse((await hearsay(['report', corpus, '--json'])).out);

interface Found {
  readonly id: string;
  readonly points: number;
  readonly setAside: boolean;
}

describe('overrides.json', () => {
  it('is honoured by check as by report: score, verdict, reasons', async () => {
    setAside('[]');
    const before = (await check('--json')) as { matches: { fidelity: { value: number }; findings: Found[] }[] };
    const costly = before.matches[0]!.findings.filter((one) => one.points > 0);
    expect(costly.length).toBeGreaterThan(0);
    setAside(
      JSON.stringify([...costly.map(({ id }) => ({ finding: id, ...reply })), { finding: 'nonesuch', ...reply }]),
    );
    const after = await check('--json');
    expect(after.matches[0].fidelity.value).toBe(100);
    expect(after.matches[0].asFound).toEqual(before.matches[0]!.fidelity);
    expect(after.setAside).toHaveLength(costly.length);
    expect(after.setAside[0]).toMatchObject(reply);
    const told = (await hearsay(['check', page, '--against', corpus])).out;
    expect(told).toContain('by An Editor on 2024-01-05: the agency sent a correction');
    expect(told).toContain('with nothing set aside');
    const explained = (await hearsay(['check', page, '--against', corpus, '--explain', costly[0]!.id])).out;
    expect(explained).toContain('set aside by An Editor');
    const reported = (await report()).comparisons.find((one: { copy: string }) => one.copy === `${event}/GL`);
    expect(reported.fidelity).toEqual(after.matches[0].fidelity);
  }, 60_000);

  it('counts towards the bar of --fail-under', async () => {
    const status = async () => (await hearsay(['check', page, '--against', corpus, '--fail-under', '99'])).status;
    setAside('[]');
    const { matches } = await check('--json');
    expect(await status()).toBe(1);
    setAside(JSON.stringify(matches[0].findings.map(({ id }: Found) => ({ finding: id, ...reply }))));
    expect(await status()).toBe(0);
  });

  it('is told of where it cannot be read, and the check still done', async () => {
    setAside('{"finding": 3}');
    const run = await hearsay(['check', page, '--against', corpus]);
    expect(run.err).toContain('overrides.json');
    expect(run.out).toContain('comes from');
  });
});
