import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** The corpus when none is named: `./corpus` where there is one, else the sample corpus that comes with the package. */
export async function defaultCorpus(): Promise<string> {
  const here = await stat('corpus').catch(() => null);
  return here?.isDirectory() ? 'corpus' : fileURLToPath(new URL('../../corpus', import.meta.url));
}
