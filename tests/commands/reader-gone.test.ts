import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const program = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

describe('a reader that has gone (`| head`)', () => {
  it.each([[['--help']], [['add', '--help']], [['rules']], [['report']], [['--version']]])(
    'ends %j without a word',
    async (args) => {
      const run = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
      run.stdout.destroy();
      expect(await text(run.stderr)).toBe('');
    },
    30_000,
  );
});
