import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { weightsIn } from '../../src/commands/weights-in.ts';
import type { Study } from '../../src/model/study.ts';
import { allRules } from '../../src/pipeline/all-rules.ts';
import { restrictStudy } from '../../src/pipeline/study.ts';
import { anonymiseStudy } from '../../src/present/anonymise.ts';
import { findFinding } from '../../src/present/explain-view.ts';
import { judgedArticles } from '../../src/present/located-findings.ts';
import { reportRecord } from '../../src/present/report-record.ts';
import { reportView } from '../../src/present/report-view.ts';
import { estimateText } from '../../src/present/wording.ts';
import { cell, csvReport } from '../../src/report/csv.ts';
import { htmlReport } from '../../src/report/html/page.ts';
import { jsonDocument } from '../../src/report/json.ts';
import { junitReport } from '../../src/report/junit.ts';
import { markdownReport } from '../../src/report/markdown.ts';
import { sarifReport } from '../../src/report/sarif.ts';
import { textReport } from '../../src/report/text.ts';
import { hostileStudy } from '../support/made-studies.ts';
import { samplePath, studySample } from '../support/sample-study.ts';

const filter = { minSeverity: 'minor' } as const;
let study: Study;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-formats-'));
  study = await studySample();
}, 180_000);
afterAll(() => rm(folder, { recursive: true }));

/** Rows of RFC 4180 text. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)!.push((match[1]?.replaceAll('""', '"') ?? match[2])!);
    if (match[3] === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('the JSON report', () => {
  it('fits its published schema, plain, hostile and without names', async () => {
    const schema = JSON.parse(await readFile(new URL('../../docs/report.schema.json', import.meta.url), 'utf8'));
    const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);
    for (const one of [study, hostileStudy(study), anonymiseStudy(study)]) {
      validate(JSON.parse(jsonDocument(reportRecord(one))));
      expect(validate.errors ?? []).toEqual([]);
    }
  });

  it('is the same, byte for byte, each time', () => {
    expect(jsonDocument(reportRecord(study))).toBe(jsonDocument(reportRecord(study)));
    expect(htmlReport(reportView(study, filter))).toBe(htmlReport(reportView(study, filter)));
  });
});

describe('the CSV report', () => {
  it('has one width throughout and a row for every article', () => {
    const rows = parseCsv(csvReport(study, filter));
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(new Set(rows.slice(1).map((row) => row[2])).size).toBe(study.articles.size);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '  =1', '＝1', '\t=1', '|calc', '%0A'])(
    'takes the sting out of %j',
    (text) => {
      expect(cell(text).replace(/^"/, '').startsWith("'")).toBe(true);
    },
  );

  it('lets no hostile cell start a formula', () => {
    for (const row of parseCsv(csvReport(hostileStudy(study), filter)))
      for (const value of row) expect(/^\s*[=+@|%]/.test(value)).toBe(false);
  });
});

const tool = { version: '1.2.3', rules: allRules().map(({ head }) => head) };

describe('the SARIF report', () => {
  it('fits the schema of SARIF 2.1.0, plain, hostile, without names and in anger', async () => {
    const require = createRequire(import.meta.url);
    const home = require.resolve('@microsoft/jest-sarif');
    const schema = JSON.parse(await readFile(join(dirname(home), 'schemas/sarif-2.1.0-rtm.5.json'), 'utf8'));
    // The schema is of draft 4: only the keyword of its name, and the strictness of its patterns, have changed since.
    const { $schema: _draft, id: _id, ...draft7 } = schema;
    const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
    addFormats.default(ajv);
    const validate = ajv.compile(draft7);
    const failing = { ...study, failures: [{ code: 'unreadable', message: 'm', hint: 'h' } as const] };
    for (const one of [study, hostileStudy(study), anonymiseStudy(study), failing]) {
      validate(JSON.parse(sarifReport(one, { minSeverity: 'neutral' }, tool)));
      expect(validate.errors?.slice(0, 5) ?? []).toEqual([]);
    }
    expect(validate({ version: '2.1.0', runs: [{}] }), 'a log without a tool').toBe(false);
  });

  it('has what SARIF 2.1.0 asks for, and places that lie in the pages', () => {
    const log = JSON.parse(sarifReport(study, filter, tool));
    expect(log.version).toBe('2.1.0');
    const [run] = log.runs;
    expect(run.tool.driver).toMatchObject({ name: 'hearsay', semanticVersion: '1.2.3' });
    expect(run.results.length).toBeGreaterThan(50);
    for (const { shortDescription, fullDescription, help } of run.tool.driver.rules)
      for (const { text } of [shortDescription, fullDescription, help]) expect(text.length).toBeGreaterThan(10);
    for (const result of run.results) {
      expect(['none', 'note', 'warning', 'error']).toContain(result.level);
      expect(result.message.text).toBeTypeOf('string');
      expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
      for (const { physicalLocation } of [...result.locations, ...result.relatedLocations]) {
        expect(physicalLocation.artifactLocation.uri).toMatch(/^[\x21-\x7e]+$/);
        expect(physicalLocation.region.charOffset).toBeGreaterThanOrEqual(0);
        expect(physicalLocation.region.charLength).toBeGreaterThan(0);
      }
    }
  });
});

it('a sign of garbling that a person set aside is shown as set aside, and suppressed for pipelines', () => {
  const sign = reportView(study, filter).events.flatMap((event) => event.articles.flatMap((one) => one.findings))[0]!;
  const reply = { finding: sign.id, reason: 'a typing error', author: 'An Editor', date: '2024-01-05', found: true };
  const answered: Study = { ...study, setAside: [reply] };
  const lineOf = (text: string) => text.split('\n').find((line) => line.includes(sign.id) && line.includes(sign.label));
  const texts = [
    textReport(reportView(answered, filter)),
    markdownReport(reportView(answered, filter)),
    htmlReport(reportView(answered, filter)),
  ];
  for (const text of texts) expect(lineOf(text)).toContain('Set aside.');
  const { results } = JSON.parse(sarifReport(answered, filter, tool)).runs[0];
  const suppressed = results.filter((one: { suppressions?: unknown }) => one.suppressions);
  expect(suppressed).toHaveLength(1);
  expect(suppressed[0].partialFingerprints['hearsayFinding/v1']).toBe(sign.id);
});

describe('the JUnit report', () => {
  it('fits its schema, plain, hostile and without names', async () => {
    const schema = await readFile(new URL('junit.xsd', import.meta.url), 'utf8');
    const validator = XsdValidator.fromDoc(XmlDocument.fromString(schema));
    const validate = (xml: string) => validator.validate(XmlDocument.fromString(xml));
    for (const one of [study, hostileStudy(study), anonymiseStudy(study)])
      expect(() => validate(junitReport(one, { minSeverity: 'major' }))).not.toThrow();
    expect(() => validate('<testsuites><testsuite name="x"/></testsuites>'), 'a suite without counts').toThrow();
  });

  it('counts what it holds and stays well formed with hostile text', () => {
    for (const one of [study, hostileStudy(study)]) {
      const xml = junitReport(one, { minSeverity: 'major' });
      expect(xml.match(/<testcase /g)).toHaveLength(one.articles.size);
      expect(xml.match(/<failure /g)).toHaveLength(Number(/<testsuites [^>]*failures="(\d+)"/.exec(xml)![1]));
      const tags = xml.replace(/<\?xml[^>]*\?>/, '').match(/<[^>]*>/g)!;
      for (const tag of tags)
        expect(tag).toMatch(/^<\/?(?:testsuites|testsuite|testcase|failure|skipped)(?: [a-z]+="[^"<]*")*\/?>$/);
      expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
    }
  });
});

describe('filters', () => {
  it('leave what was asked for', () => {
    const only = reportView(study, { ...filter, event: '2024-02-08-kedrovka-mine-blast' });
    expect(only.events.map((event) => event.id)).toEqual(['2024-02-08-kedrovka-mine-blast']);
    expect(reportView(study, { ...filter, since: '2025-01-01' }).events).toHaveLength(2);
    const asked = reportView(study, { ...filter, outlet: 'Gulf Lantern' });
    expect(asked.events).toHaveLength(2);
    const copies = asked.events.flatMap((event) => event.comparisons.map((one) => one.copy.outlet));
    expect(copies).toEqual(['Gulf Lantern', 'Gulf Lantern']);
    const signs = asked.events.flatMap((event) => event.articles.filter((one) => one.findings.length > 0));
    expect(signs.every((one) => one.outlet === 'Gulf Lantern')).toBe(true);
    const outlet = judgedArticles(study, { ...filter, outlet: 'Gulf Lantern' });
    expect(new Set(outlet.map((one) => one.article.article.outlet?.value))).toEqual(new Set(['Gulf Lantern']));
    const heavy = judgedArticles(study, { minSeverity: 'critical' }).flatMap((one) => one.findings);
    expect(heavy.every(({ finding }) => finding.severity === 'critical')).toBe(true);
  });
});

describe('a report on a part of a corpus', () => {
  it('rates outlets on that part alone', () => {
    const part = restrictStudy(study, (event) => (event.dossier.date ?? '') >= '2025-01-01');
    expect(part.events).toHaveLength(2);
    const tribune = part.outlets.find((one) => one.outlet === 'The Isles Tribune')!;
    expect([tribune.articles, tribune.rating]).toEqual([2, 'unrated']);
    expect(part.outlets.some((one) => one.outlet === 'Orient Dispatch')).toBe(false);
    expect(restrictStudy(study, () => true).outlets).toBe(study.outlets);
  });
});

describe('reports for people', () => {
  const view = () => reportView(study, filter);
  const texts = () => [textReport(view()), markdownReport(view()), htmlReport(view())];

  it('rank no outlet that is unrated', () => {
    const unrated = study.outlets.filter((one) => one.rating === 'unrated' && one.fidelity !== null);
    expect(unrated.length).toBeGreaterThan(3);
    const order = study.outlets.map((one) => one.rating === 'unrated');
    expect(order).toEqual([...order].sort());
    for (const { outlet, fidelity } of unrated)
      for (const text of [textReport(view()), markdownReport(view())])
        for (const line of text.split('\n'))
          if (line.includes(outlet) && line.includes('unrated')) expect(line).not.toContain(estimateText(fidelity));
    expect(htmlReport(view()).match(/rating-(?:rated|provisional)"/g)).toHaveLength(4);
  });

  it('show prints of an unseen source beside each other and blame nobody', () => {
    const [one] = view().events.flatMap((event) => event.disagreements);
    expect([one!.base.sigil, one!.copy.sigil].sort()).toEqual(['HL', 'NC']);
    expect(one!.charge).toBeNull();
    expect(one!.findings.length).toBeGreaterThan(0);
    expect(one!.findings[0]!.message).not.toContain('became');
    for (const text of texts()) expect(text).toMatch(/nobody is blamed/);
    for (const text of texts()) expect(text).toContain('print of Northgate Press');
  });

  it('tell credit in four groups, wrong and own names, and the weights', () => {
    for (const text of texts()) {
      expect(text).toMatch(/signed as its own/i);
      expect(text).toMatch(/wrong source named/i);
      expect(text).toMatch(/standard weights: minor 1, major 5/i);
    }
  });

  it('lead every charge to its findings', () => {
    for (const event of reportView(study, { minSeverity: 'neutral' }).events)
      for (const { charge, findings } of event.comparisons) {
        const sum = findings.reduce((points, one) => points + (one.points ?? 0), 0);
        expect(charge!.points).toBeCloseTo(sum, 0);
        expect(charge!.unlisted).toBe(0);
        expect(charge!.facets.reduce((points, one) => points + one.points, 0)).toBeCloseTo(sum, 0);
      }
  });
});

describe('anonymising', () => {
  it('leaves no outlet, author, address or file in any report', () => {
    const hidden = anonymiseStudy(study);
    const text =
      htmlReport(reportView(hidden, filter)) + csvReport(hidden, filter) + jsonDocument(reportRecord(hidden));
    for (const { outlet } of study.outlets) if (outlet !== 'unknown outlet') expect(text).not.toContain(outlet);
    for (const { article } of study.articles.values())
      for (const name of [...article.authors, article.url, article.source])
        if (name && name.length > 3) expect(text).not.toContain(name);
  });

  it('leaves no id that is made of words of a headline, and gives an event one id in every report', () => {
    const hidden = anonymiseStudy(study);
    const reports = [
      textReport(reportView(hidden, filter)),
      htmlReport(reportView(hidden, filter)),
      csvReport(hidden, filter),
      junitReport(hidden, filter),
      sarifReport(hidden, filter, tool),
      jsonDocument(reportRecord(hidden)),
    ];
    for (const event of study.events) for (const text of reports) expect(text).not.toContain(event.dossier.id);
    const last = study.events.at(-1)!;
    const part = anonymiseStudy(restrictStudy(study, (event) => event === last));
    expect(part.events[0]!.dossier.id).toBe(hidden.events.at(-1)!.dossier.id);
    expect(new Set(hidden.events.map((event) => event.dossier.id)).size).toBe(study.events.length);
    for (const one of hidden.articles.values())
      expect(hidden.events.map((event) => event.dossier.id)).toContain(one.event);
  });

  it('takes names out of sentences of its own, short ones as whole words', () => {
    const [event] = study.events;
    const told = {
      ...study,
      outlets: [...study.outlets, { ...study.outlets[0]!, outlet: 'ZQX' }],
      events: [
        {
          ...event!,
          stemma: { ...event!.stemma, contradictions: [`ZQX credits ${study.outlets[0]!.outlet}, as ZQXs do.`] },
        },
        ...study.events.slice(1),
      ],
    };
    const [sentence] = anonymiseStudy(told).events[0]!.stemma.contradictions;
    expect(sentence).toMatch(/^Outlet [A-Z]+ credits Outlet [A-Z]+, as ZQXs do\.$/);
  });

  it('keeps every position and score', () => {
    const hidden = anonymiseStudy(study);
    expect(hidden.outlets.map((one) => one.fidelity)).toEqual(study.outlets.map((one) => one.fidelity));
    const lengths = (of: Study) => [...of.articles.values()].map((one) => one.article.body.length);
    expect(lengths(hidden)).toEqual(lengths(study));
    const points = (of: Study) =>
      reportView(of, { minSeverity: 'neutral' })
        .events.flatMap((event) => event.comparisons)
        .map((one) => one.findings.map(({ points }) => points));
    expect(points(hidden)).toEqual(points(study));
  });
});

describe('explaining', () => {
  it('finds every finding that a report prints, with sentences that hold its words', () => {
    for (const { findings } of judgedArticles(study, { minSeverity: 'critical' })) {
      for (const { finding } of findings.slice(0, 3)) {
        const found = findFinding(study, finding.id)!;
        expect(found.finding.id).toBe(finding.id);
        if (finding.copyText) expect(found.copySentences.join('\n')).toContain(finding.copyText);
      }
    }
    expect(findFinding(study, 'nonesuch')).toBeNull();
  });
});

describe('weights of one’s own', () => {
  it('are read, or refused by name', async () => {
    const path = join(folder, 'weights.json');
    await writeFile(path, '{"major": 10, "tau": 8}');
    const read = await weightsIn(path, samplePath);
    expect(read.ok && read.value).toMatchObject({ points: { minor: 1, major: 10, critical: 25 }, tau: 8 });
    await writeFile(path, '{"mayor": 10}');
    const refused = await weightsIn(path, samplePath);
    expect(!refused.ok && refused.failure.message).toContain('mayor');
    expect((await weightsIn(undefined, samplePath)).ok).toBe(true);
  });
});
