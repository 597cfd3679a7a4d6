#!/usr/bin/env node
import { packageVersion } from './commands/version.ts';

// The reader has gone (`| head`): nothing is left to say to anyone. For as long as the process lives, since a write may fail late.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}

// Answered before anything else is loaded: scripts ask for it often.
if (process.argv.length === 3 && (process.argv[2] === '--version' || process.argv[2] === '-V')) {
  process.stdout.write(`${packageVersion()}\n`);
} else {
  const { runProgram } = await import('./commands/program.ts');
  process.exitCode = await runProgram(process.argv.slice(2), packageVersion());
}
