import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** How often the folder is looked at, in milliseconds. */
const pause = 500;

/**
 * Files that are new or changed in a folder, as they arrive, until the signal. A file is given once two looks in a row
 * found it at one size, so that none is read half written; what lies there at the start is old.
 */
export async function* newFiles(folder: string, signal: AbortSignal): AsyncIterable<string> {
  const known = await look(folder);
  const growing = new Map<string, string>();
  for (;;) {
    await wait(pause, undefined, { signal });
    for (const [path, mark] of await look(folder)) {
      if (known.get(path) === mark) continue;
      if (growing.get(path) !== mark) {
        growing.set(path, mark);
        continue;
      }
      growing.delete(path);
      known.set(path, mark);
      yield path;
    }
  }
}

/** Size and time of each file, as one mark. Looking at the folder is all that works on every file system. */
async function look(folder: string): Promise<Map<string, string>> {
  const marks = new Map<string, string>();
  for (const name of (await readdir(folder)).sort()) {
    if (name.startsWith('.')) continue;
    const path = join(folder, name);
    const info = await stat(path).catch(() => null);
    if (info?.isFile()) marks.set(path, `${info.size} ${info.mtimeMs}`);
  }
  return marks;
}
