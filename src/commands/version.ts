import { readFileSync } from 'node:fs';

/** The version in package.json: no other place knows it. */
export const packageVersion = (): string =>
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version;
