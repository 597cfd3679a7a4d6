import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hearsay } from '../support/cli.ts';

const page = `<html><body><article><h1>The old pier is to close</h1>
<p>The harbour board voted on Tuesday to close the old pier after divers found rot in 40 of its posts.</p>
<p>Repairs are to begin in October. The ferry will use the new quay until they are done.</p></article></body></html>`;
const asked: { readonly path: string; readonly at: number }[] = [];
let server: Server;
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push({ path: request.url ?? '', at: performance.now() });
    response.setHeader('Content-Type', request.url === '/robots.txt' ? 'text/plain' : 'text/html');
    response.end(request.url === '/robots.txt' ? 'User-agent: *\nDisallow: /no\n' : page);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
});
afterAll(() => server.close());

it('asks a host for its wishes once and keeps its requests apart, however many addresses are given', async () => {
  const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const run = await hearsay(['inspect', '--jsonl', '--allow-private', `${host}/one`, `${host}/no`, `${host}/two`]);
  const lines = run.out.trim().split('\n');
  expect(lines.map((line) => JSON.parse(line).error?.code ?? 'done')).toEqual(['done', 'refused', 'done']);
  expect(asked.map(({ path }) => path)).toEqual(['/robots.txt', '/one', '/two']);
  expect(asked[2]!.at - asked[1]!.at).toBeGreaterThan(900);
});
