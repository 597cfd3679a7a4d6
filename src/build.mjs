// Compiles src to dist and copies the data files beside the code that loads them.
// Plain JavaScript, so that it runs before anything is compiled.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const src = dirname(fileURLToPath(import.meta.url));
const root = dirname(src);
const dist = join(root, 'dist');

/** Every folder called `data` under src. */
function dataFolders(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (!entry.isDirectory()) return [];
    const path = join(folder, entry.name);
    return entry.name === 'data' ? [path] : dataFolders(path);
  });
}

rmSync(dist, { recursive: true, force: true });
execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', root], { stdio: 'inherit' });
for (const folder of dataFolders(src)) cpSync(folder, join(dist, relative(src, folder)), { recursive: true });
const main = join(dist, 'main.js');
if (existsSync(main)) chmodSync(main, 0o755);

/** Names this build: any change of code, models or packages gives another name, so that no answer kept by one build is taken for one of another. */
function buildId() {
  const hash = createHash('sha256');
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath ?? entry.path, entry.name)).replaceAll('\\', '/'))
    .sort();
  for (const file of ['../package.json', ...files]) {
    const bytes = readFileSync(join(dist, file));
    hash.update(`${file}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

writeFileSync(join(dist, 'build-id'), `${buildId()}\n`);
