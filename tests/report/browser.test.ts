/// <reference lib="dom" />
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Study } from '../../src/model/study.ts';
import { reportView } from '../../src/present/report-view.ts';
import { htmlReport } from '../../src/report/html/page.ts';
import { copiesOfStudy, hostileStudy } from '../support/made-studies.ts';
import { studySample } from '../support/sample-study.ts';

const executable = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const there = existsSync(executable);
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

// In continuous integration a missing browser is a failure; on a desk the tests are passed over.
if (!there && process.env.CI !== 'true') console.warn(`no browser at ${executable}: the report is not tested in one`);

describe.skipIf(!there && process.env.CI !== 'true')('the HTML report in a browser', () => {
  let browser: Browser;
  let folder: string;
  let study: Study;

  beforeAll(async () => {
    if (!there) throw new Error(`There is no browser at ${executable}; install chromium or set CHROMIUM_PATH.`);
    folder = await mkdtemp(join(tmpdir(), 'hearsay-report-'));
    study = await studySample();
    browser = await chromium.launch({ executablePath: executable, args: ['--no-sandbox'] });
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    if (folder) await rm(folder, { recursive: true });
  });

  /** Opens a report and keeps what the page said and asked for. */
  async function open(of: Study, options: { width?: number; dark?: boolean; script?: boolean } = {}) {
    const file = join(folder, `${Math.random().toString(36).slice(2)}.html`);
    await writeFile(file, htmlReport(reportView(of, { minSeverity: 'minor' })));
    const context = await browser.newContext({
      viewport: { width: options.width ?? 1280, height: 900 },
      colorScheme: options.dark ? 'dark' : 'light',
      javaScriptEnabled: options.script !== false,
    });
    const page = await context.newPage();
    const trouble: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) trouble.push(`asked for ${request.url()}`);
    });
    page.on('console', (message) => trouble.push(message.text()));
    page.on('pageerror', (error) => trouble.push(error.message));
    page.on('dialog', (dialog) => {
      trouble.push('a dialog opened');
      void dialog.dismiss();
    });
    const start = performance.now();
    await page.goto(pathToFileURL(file).href);
    return { page, trouble, took: performance.now() - start };
  }

  const violations = async (page: Page): Promise<string[]> => {
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true;
    });
    // Evaluated by the test's own hand, which the page's policy does not bind.
    await page.evaluate(await readFile(axe, 'utf8'));
    return page.evaluate(async () => {
      const { axe: checker } = window as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const { violations: found } = await checker.run();
      return found.map((one) => `${one.id}: ${one.nodes.length} × ${one.nodes[0]?.html.slice(0, 160)}`);
    });
  };

  it.each([
    { width: 1280, dark: false },
    { width: 480, dark: true },
  ])('axe finds nothing at $width, dark $dark', { timeout: 120_000 }, async (look) => {
    const small: Study = { ...study, events: study.events.slice(7, 8) };
    const { page, trouble } = await open(small, look);
    expect(await violations(page)).toEqual([]);
    expect(trouble).toEqual([]);
  });

  it('asks for nothing and says nothing', async () => {
    const { page, trouble } = await open(study);
    expect(await page.locator('details.event').count()).toBe(study.events.length);
    expect(trouble).toEqual([]);
  });

  it('leads from a finding to its sentences by keyboard', async () => {
    const { page } = await open(study);
    const event = page.locator('details.event').nth(2);
    await event.locator('summary').first().focus();
    await page.keyboard.press('Enter');
    const link = event.locator('.findings a').first();
    await link.focus();
    await page.keyboard.press('Enter');
    const target = await link.getAttribute('href');
    await expect.poll(() => page.locator(target!).isVisible()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(target!.slice(1));
  });

  it('leads from an outlet to its copies and from a copy to its sentences', async () => {
    const { page } = await open(study);
    await page.locator('table.ranking a').first().click();
    await expect
      .poll(() => page.locator('details.copies').evaluate((one) => (one as HTMLDetailsElement).open))
      .toBe(true);
    const section = await page.evaluate(() => document.activeElement?.id);
    const copy = page.locator(`#${section} a`).first();
    const target = (await copy.getAttribute('href'))!;
    await copy.click();
    await expect.poll(() => page.locator(`${target} table.collation`).isVisible()).toBe(true);
  });

  it('offers no severity that the report does not list', async () => {
    const { page } = await open(study);
    expect(await page.locator('#by-severity option').allTextContents()).toEqual(['minor', 'major', 'critical']);
  });

  it.each([375, 794])('prints and fits %i columns of pixels with everything open', async (width) => {
    const { page } = await open(study, { width });
    await page.emulateMedia({ media: width === 794 ? 'print' : 'screen' });
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true;
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  it('filters by outlet, severity and words', async () => {
    const { page } = await open(study);
    await page.selectOption('#by-outlet', 'Touchline Gazette');
    expect(await page.locator('details.event:visible').count()).toBe(1);
    await page.selectOption('#by-outlet', '');
    await page.fill('#by-text', 'Ketara');
    await expect.poll(() => page.locator('details.event:visible').count()).toBeLessThan(study.events.length);
    await page.fill('#by-text', '');
    await page.selectOption('#by-severity', 'critical');
    expect(await page.locator('li[data-severity="minor"]:not([hidden])').count()).toBe(0);
  });

  it('shows everything with scripts off', async () => {
    const { page } = await open(study, { script: false });
    expect(await page.locator('#filters').isVisible()).toBe(false);
    expect(await page.locator('details.event').count()).toBe(study.events.length);
  });

  it('lets no page text run, break out, or reach the network', async () => {
    const { page, trouble } = await open(hostileStudy(study));
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true;
    });
    await page.waitForTimeout(200);
    expect(trouble).toEqual([]);
    expect(await page.evaluate(() => (window as unknown as { broken?: boolean }).broken ?? false)).toBe(false);
    expect(await page.locator('img, iframe, link, object, embed').count()).toBe(0);
    expect(await page.locator('script').count()).toBe(1);
  });

  it('opens 500 articles in under two seconds', { timeout: 120_000 }, async () => {
    const { took, page } = await open(copiesOfStudy(study, 10));
    expect(await page.locator('.tiles b').first().textContent()).toBe('550');
    // Shared machines are slow: the bound is held where nothing else runs.
    expect(took).toBeLessThan(process.env.HEARSAY_STRICT_TIMES ? 2000 : 8000);
    console.log(`550 articles opened in ${Math.round(took)} ms`);
  });

  it('fits a narrow window without scrolling sideways', async () => {
    const { page } = await open(study, { width: 480 });
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true;
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(480);
  });
});
