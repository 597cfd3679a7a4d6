import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { WebOptions } from '../../src/sources/limits.ts';
import { isPrivateAddress } from '../../src/sources/web/private-addresses.ts';
import { allows, parseRobots } from '../../src/sources/web/robots.ts';
import { readAll } from './support.ts';

const html = '<!doctype html><html><body><p>The bridge was closed.</p></body></html>';
let origin = '';
let asked: { path: string; at: number; agent: string | undefined }[] = [];
let robots = '';

const routes: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>> = {
  '/robots.txt': (_, response) => void response.end(robots),
  '/page': (_, response) => void response.setHeader('content-type', 'text/html').end(html),
  '/packed': (_, response) => void response.setHeader('content-encoding', 'gzip').end(gzipSync(html)),
  '/cyrillic': (_, response) =>
    void response
      .setHeader('content-type', 'text/html; charset=koi8-r')
      .end(Buffer.from([0x3c, 0x70, 0x3e, 0xed, 0xcf, 0xd3, 0xd4])),
  '/moved': (_, response) => void response.writeHead(302, { location: '/page' }).end(),
  '/circle': (_, response) => void response.writeHead(302, { location: '/circle' }).end(),
  '/inward': (_, response) => void response.writeHead(302, { location: 'http://10.0.0.1/' }).end(),
  '/file': (_, response) => void response.writeHead(302, { location: 'file:///etc/hostname' }).end(),
  '/gone': (_, response) => void response.writeHead(410).end(),
  '/secret': (_, response) => void response.writeHead(403).end(),
  '/broken': (_, response) => void response.writeHead(500).end(),
  '/picture': (_, response) =>
    void response.setHeader('content-type', 'image/png').end(Buffer.from([0x89, 0x50, 0x4e, 0x47])),
  '/large': (_, response) => void response.end('word '.repeat(100_000)),
  '/bomb': (_, response) =>
    void response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(6_000_000, 0x61))),
  '/endless': (_, response) => {
    const drip = setInterval(() => response.write('word '), 20);
    response.on('close', () => clearInterval(drip));
  },
  '/silent': () => {},
  '/feed.xml': (_, response) =>
    void response.setHeader('content-type', 'application/rss+xml').end(
      `<rss><channel><item><title>Given title</title><link>${origin}/page</link><description>Short.</description></item>
       <item><title>Gone</title><link>${origin}/gone</link></item></channel></rss>`,
    ),
};

const server = createServer((request, response) => {
  asked.push({ path: request.url ?? '', at: performance.now(), agent: request.headers['user-agent'] });
  const route = routes[request.url ?? ''];
  if (route) route(request, response);
  else response.writeHead(404).end();
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked = [];
  robots = '';
});

const read = (paths: readonly string[], web: WebOptions = {}) =>
  readAll(
    paths.map((path) => origin + path),
    { web: { allowPrivate: true, delay: 0, timeout: 5000, ...web }, maxBytes: 200_000 },
  );
const paths = () => asked.map(({ path }) => path);

describe('pages at addresses', () => {
  it('are read with their address, after redirects', async () => {
    const { pages, failures } = await read(['/page', '/packed', '/moved', '/cyrillic']);
    expect(failures).toEqual([]);
    expect(pages.map((page) => page.url)).toEqual(
      ['/page', '/packed', '/page', '/cyrillic'].map((path) => origin + path),
    );
    expect(pages.map((page) => page.text)).toEqual([html, html, html, '<p>Мост']);
    expect(asked.every(({ agent }) => agent?.startsWith('hearsay/'))).toBe(true);
    expect(paths().filter((path) => path === '/robots.txt')).toHaveLength(1);
  });

  const bad: readonly [path: string, code: string][] = [
    ['/none', 'not-found'],
    ['/gone', 'not-found'],
    ['/secret', 'refused'],
    ['/broken', 'network'],
    ['/circle', 'network'],
    ['/file', 'refused'],
    ['/picture', 'binary'],
    ['/large', 'too-large'],
    ['/bomb', 'too-large'],
  ];
  for (const [path, code] of bad)
    it(`that cannot be read are a failure, and the rest is read: ${path} is ${code}`, async () => {
      const { pages, failures } = await read([path, '/page']);
      expect(failures.map((failure) => failure.code)).toEqual([code]);
      expect(pages).toHaveLength(1);
    });

  for (const path of ['/endless', '/silent'])
    it(`that never end are given up: ${path}`, async () => {
      const { failures } = await read([path], { timeout: 300 });
      expect(failures.map((failure) => failure.code)).toEqual(['network']);
    });

  it('on a port nobody listens at are a failure', async () => {
    const { failures } = await readAll(['http://127.0.0.1:1/x'], { web: { allowPrivate: true, delay: 0 } });
    expect(failures.map((failure) => failure.code)).toEqual(['network']);
  });

  it('to one host are asked for no faster than allowed', async () => {
    robots = 'User-agent: *\nCrawl-delay: 0.2';
    await read(['/page', '/moved', '/page'], { delay: 50 });
    const times = asked.filter(({ path }) => path !== '/robots.txt').map(({ at }) => at);
    expect(times).toHaveLength(4);
    for (let i = 1; i < times.length; i += 1) expect(times[i]! - times[i - 1]!).toBeGreaterThan(195);
  });

  it('that robots.txt forbids are not asked for', async () => {
    robots = 'User-agent: hearsay\nDisallow: /packed\n';
    const { pages, failures } = await read(['/packed', '/page']);
    expect(failures.map((failure) => failure.code)).toEqual(['refused']);
    expect(pages).toHaveLength(1);
    expect(paths()).not.toContain('/packed');
  });
});

describe('private addresses', () => {
  it('are refused unless they are allowed, whatever they are written like', async () => {
    const port = new URL(origin).port;
    const inputs = [
      `http://127.0.0.1:${port}/page`,
      `http://localhost:${port}/page`,
      `http://[::1]:${port}/`,
      `http://2130706433:${port}/page`,
      `http://0x7f.1:${port}/page`,
    ];
    const { pages, failures } = await readAll(inputs, { web: { delay: 0 } });
    expect(pages).toEqual([]);
    expect(failures.map((failure) => failure.code)).toEqual(inputs.map(() => 'refused'));
    expect(asked).toEqual([]);
  });

  it('are known in both notations', () => {
    for (const address of [
      '10.1.2.3',
      '172.31.0.1',
      '192.168.1.1',
      '169.254.169.254',
      '0.0.0.0',
      '::1',
      'fd00::1',
      'fe80::1%eth0',
      '::ffff:127.0.0.1',
      '64:ff9b::7f00:1',
      'nonsense',
    ])
      expect(isPrivateAddress(address), address).toBe(true);
    for (const address of ['93.184.216.34', '8.8.8.8', '2606:2800:220:1::1'])
      expect(isPrivateAddress(address), address).toBe(false);
  });
});

describe('feeds at addresses', () => {
  it('are followed to the pages they only sum up', async () => {
    const { pages, failures } = await read(['/feed.xml']);
    expect(pages).toMatchObject([{ url: `${origin}/page`, text: html, given: { title: 'Given title' } }]);
    expect(failures.map((failure) => [failure.code, failure.source])).toEqual([['not-found', `${origin}/gone`]]);
  });
});

describe('robots.txt', () => {
  const text = `
User-agent: other
Disallow: /

User-agent: *
User-agent: third
Disallow: /private/   # not here
Allow: /private/open
Disallow: /*.pdf$
Disallow: /*?session=
Disallow:
Crawl-delay: 2
`;
  const rules = parseRobots(text, 'hearsay');
  const cases: readonly [path: string, allowed: boolean][] = [
    ['/', true],
    ['/private/x', false],
    ['/private/open/x', true],
    ['/a/b.pdf', false],
    ['/a/b.pdf?x', true],
    ['/a?session=1', false],
  ];
  for (const [path, allowed] of cases)
    it(`${allowed ? 'allows' : 'forbids'} ${path}`, () => expect(allows(rules, path)).toBe(allowed));

  it('speaks to a robot by name before all robots', () => {
    expect(allows(parseRobots(text, 'other'), '/')).toBe(false);
    expect(rules.delay).toBe(2);
  });

  it('is matched in time that grows with length only', () => {
    const hard = parseRobots(`User-agent: *\nDisallow: /${'*a'.repeat(2000)}$`, 'x');
    const before = process.cpuUsage();
    allows(hard, `/${'a'.repeat(5000)}b`);
    expect(process.cpuUsage(before).user).toBeLessThan(500_000);
  });
});
