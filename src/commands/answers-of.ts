import { createHash } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { type AnswerFile, openAnswers } from '../store/files/answer-file.ts';
import type { Context } from './command.ts';

/**
 * The answers kept for a corpus, under the cache folder of the user: the corpus itself stays as people keep it. Null under `--no-cache`, and where
 * it is not known which build of the program this is.
 */
export function answersOf({ options, env }: Pick<Context, 'options' | 'env'>, corpus: string): AnswerFile | null {
  const program = options.cache === false ? null : programId();
  const path = program === null ? null : realPath(corpus);
  if (program === null || path === null) return null;
  const name = createHash('sha256').update(path).digest('hex').slice(0, 24);
  return openAnswers(join(cacheFolder(env), `${name}.answers`), program);
}

/** The one path of a corpus, by whatever name it is called; null where it cannot be told. */
function realPath(corpus: string): string | null {
  try {
    return realpathSync(corpus);
  } catch {
    return null;
  }
}

/** The folder for what can be made again: `XDG_CACHE_HOME` where it is set, else the usual place of the system. */
export function cacheFolder(env: Context['env'], platform: string = process.platform): string {
  const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: local } = env;
  if (xdg && isAbsolute(xdg)) return join(xdg, 'hearsay');
  if (platform === 'win32' && local) return join(local, 'hearsay', 'cache');
  const home = env.HOME || homedir();
  return platform === 'darwin' ? join(home, 'Library', 'Caches', 'hearsay') : join(home, '.cache', 'hearsay');
}

/** What works the answers out: code and models of this build, and the engine that runs them. Null where it was not built. */
function programId(): string | null {
  try {
    return `${readFileSync(new URL('../build-id', import.meta.url), 'utf8').trim()} ${process.version}`;
  } catch {
    return null;
  }
}
