import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { hearsay } from '../support/cli.ts';

const corpus = fileURLToPath(new URL('../golden/invented/pages.jsonl', import.meta.url));
const report = (...options: string[]) => hearsay(['report', corpus, '--no-progress', ...options]);

describe('hearsay report', { timeout: 120_000 }, () => {
  it.each([
    ['--event', 'no-such-event'],
    ['--outlet', 'Nowhere Gazette'],
    ['--since', 'last week'],
  ])('refuses %s %s with status 2 and a hint', async (option, value) => {
    const run = await report(option, value);
    expect([run.status, run.out]).toEqual([2, '']);
    expect(run.err).toContain(`${option} ${value}`);
  });

  it('hears an outlet in any case, and finds it though names are taken out', async () => {
    const [plain, hidden] = [
      await report('--outlet', 'sharp ledger', '--format', 'csv'),
      await report('--outlet', 'Sharp Ledger', '--format', 'csv', '--anonymise'),
    ];
    expect(plain.out).toContain('Sharp Ledger');
    expect(hidden.out).not.toContain('Sharp Ledger');
    expect(hidden.out.split('\r\n')).toHaveLength(plain.out.split('\r\n').length);
  });

  it('gives JSON whole unless less is asked for', async () => {
    const severities = async (...options: string[]) => {
      const { comparisons } = JSON.parse((await report('--json', ...options)).out);
      return new Set(
        comparisons.flatMap((one: { findings: { severity: string }[] }) => one.findings.map((each) => each.severity)),
      );
    };
    expect(await severities()).toEqual(new Set(['neutral', 'minor', 'major', 'critical']));
    expect(await severities('--min-severity', 'critical')).toEqual(new Set(['critical']));
  });
});

describe('hearsay check', { timeout: 120_000 }, () => {
  const wire = (body: string, more: object) => JSON.stringify({ id: 'new', body, outlet: 'Bay Times', ...more });
  const body = `The Tolvane dam in the north of Orsinia overflowed early on Saturday after three days of rain, killing at least four people and forcing 2,300 others from their homes, the provincial government said.

Water poured over the 45-metre wall for nearly five hours before engineers opened a second spillway shortly after dawn, said Marit Osk, the chief engineer of the Northern Water Board.

The provincial governor, Dario Felmont, ruled out an inquiry into why the second spillway had stayed shut until the morning.

Felmont denied that his office had ignored a warning from the weather service on Wednesday.`;
  const page = wire(body, { published: '2025-05-06', credit: 'Castellan Press' });

  it('gates on a score, with findings that --explain takes', async () => {
    const run = await hearsay(['check', '--jsonl', '-', '--against', corpus, '--fail-under', '90'], page);
    expect(run.status).toBe(1);
    const { matches, verdict } = JSON.parse(run.out);
    expect([matches[0].id, verdict]).toEqual(['wire', 'altered']);
    const dearest = [...matches[0].findings].sort((one, other) => other.points - one.points)[0];
    expect(dearest).toMatchObject({ severity: 'critical', points: 25 });
    const told = await hearsay(['check', '--jsonl', '-', '--against', corpus, '--explain', dearest.id], page);
    const { finding } = JSON.parse(told.out);
    expect(finding).toMatchObject({ id: dearest.id, points: 25, event: null });
    expect(finding.baseSentences.join(' ')).toContain('did not rule out an inquiry');
    expect(finding.copySentences.join(' ')).toContain('ruled out an inquiry');
  });

  it('passes a faithful credited copy, and holds an uncredited one', async () => {
    const faithful = body.replace('45-metre', '61-metre').replace('Felmont, ruled out', 'Felmont, did not rule out');
    const checked = async (more: object) =>
      (await hearsay(['check', '--jsonl', '-', '--against', corpus, '--fail-under', '90'], wire(faithful, more)))
        .status;
    expect(await checked({ published: '2025-05-06', credit: 'Castellan Press' })).toBe(0);
    expect(await checked({ published: '2025-05-06' })).toBe(1);
  });
});
