import { PassThrough, Readable } from 'node:stream';
import { runProgram } from '../../src/commands/program.ts';

/** What a run of the program gave. */
export interface Run {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the program in this process with captured streams. */
export async function hearsay(
  args: readonly string[],
  input = '',
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const [out, err] = [collect(stdout), collect(stderr)];
  const status = await runProgram(args, '0.0.0-test', {
    stdin: Readable.from([Buffer.from(input)]),
    stdout,
    stderr,
    env,
  });
  stdout.end();
  stderr.end();
  return { status, out: await out, err: await err };
}

async function collect(stream: PassThrough): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
