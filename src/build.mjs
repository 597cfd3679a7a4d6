// Compiles src to dist and copies the data files beside the code that loads them.
// Plain JavaScript, so that it runs before anything is compiled.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
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
