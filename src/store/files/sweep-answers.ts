import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Days after which answers nobody asked for are thrown away, and after which a file that was never finished is. */
const daysKept = { answers: 90, part: 1 } as const;
/** All files together hold no more bytes than this; those of longest ago go first. */
const mostBytes = 2 ** 31;
const day = 86_400_000;

/** Throws away the answers in a folder that are of too long ago or too many. Other files are left alone. */
export function sweepAnswers(folder: string, now = Date.now()): void {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.answers') || name.endsWith('.part'))
    .flatMap((name) => {
      const path = join(folder, name);
      const info = statSync(path, { throwIfNoEntry: false });
      return info ? [{ path, part: name.endsWith('.part'), time: info.mtimeMs, size: info.size }] : [];
    })
    .sort((one, other) => other.time - one.time);
  let bytes = 0;
  for (const { path, part, time, size } of files) {
    bytes += size;
    const old = now - time > day * (part ? daysKept.part : daysKept.answers);
    if (old || (!part && bytes > mostBytes)) rmSync(path, { force: true });
  }
}
