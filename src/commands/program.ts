import { Command, CommanderError, Option } from 'commander';
import { printable } from '../text/printable.ts';
import type { CommandSpec, CommonOptions, Context, OptionSpec } from './command.ts';
import { exitCodes } from './exit-codes.ts';
import { commandTable, commonOptions } from './table.ts';

/** Parses arguments, runs one command and returns the exit status. */
export async function runProgram(
  argv: readonly string[],
  version: string,
  streams: Streams = process,
): Promise<number> {
  const abort = new AbortController();
  const interrupt = () => abort.abort();
  process.once('SIGINT', interrupt);
  let status: number = exitCodes.done.code;
  const program = buildProgram(version, streams, async (spec, context) => {
    status = await (await spec.load()).run({ ...context, signal: abort.signal });
  });
  try {
    await program.parseAsync(withDefaultCommand(argv), { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done.code : exitCodes.usage.code;
    if (abort.signal.aborted) return exitCodes.interrupted.code;
    // A folder that cannot be written to, or a fault of ours: told in a line, never as a stack trace.
    streams.stderr.write(`hearsay: ${printable(error instanceof Error ? error.message : String(error))}\n`);
    return exitCodes.internal.code;
  } finally {
    process.removeListener('SIGINT', interrupt);
  }
  return abort.signal.aborted ? exitCodes.interrupted.code : status;
}

/** `hearsay` alone, or with options only, is `hearsay browse`. */
function withDefaultCommand(argv: readonly string[]): readonly string[] {
  const asksForHelp = argv.some((one) => ['-h', '--help', '-V', '--version'].includes(one));
  return argv.every((one) => one.startsWith('-')) && !asksForHelp ? ['browse', ...argv] : argv;
}

/** Where a run reads and writes: the process, or what a test hands in. */
export type Streams = Pick<Context, 'stdin' | 'stdout' | 'stderr' | 'env'>;

type Runner = (spec: CommandSpec, context: Omit<Context, 'signal'>) => Promise<void>;

/** The commander program made from the command table; `run` is called with the command that was asked for. */
export function buildProgram(version: string, streams: Streams, run: Runner): Command {
  const program = new Command('hearsay')
    .description(
      'Finds copies of a news story, lines them up, types every difference and scores how faithfully each outlet copies.',
    )
    .version(version, '-V, --version')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => streams.stdout.write(text),
      writeErr: (text) => streams.stderr.write(printable(text)),
    })
    .configureHelp({ sortSubcommands: false })
    .showHelpAfterError('(hearsay --help tells more)')
    .addHelpText('after', exitHelp());
  for (const spec of commandTable) addCommand(program, spec, streams, run);
  return program;
}

function addCommand(program: Command, spec: CommandSpec, streams: Streams, run: Runner): void {
  const command = program.command(`${spec.name} ${spec.args}`.trim()).description(spec.summary).exitOverride();
  for (const option of [...spec.options, ...commonOptions]) command.addOption(optionOf(option));
  command.addHelpText('after', `\nExamples:\n${spec.examples.map((line) => `  ${line}`).join('\n')}\n${exitHelp()}`);
  command.action(async () => {
    const options: Record<string, unknown> = command.opts();
    await run(spec, {
      args: command.args,
      options,
      common: commonOf(options),
      stdin: streams.stdin,
      stdout: streams.stdout,
      stderr: streams.stderr,
      env: streams.env,
    });
  });
}

function optionOf(spec: OptionSpec): Option {
  const option = new Option(spec.flags, spec.help);
  if (spec.choices) option.choices(spec.choices);
  if (spec.parse) option.argParser(spec.parse);
  if (spec.fallback !== undefined) option.default(spec.fallback);
  return option;
}

function commonOf(options: Readonly<Record<string, unknown>>): CommonOptions {
  return {
    json: options.json === true,
    jsonl: options.jsonl === true,
    quiet: options.quiet === true,
    color: options.color === 'always' || options.color === 'never' ? options.color : 'auto',
    progress: options.progress !== false,
    threads: typeof options.threads === 'number' ? options.threads : undefined,
  };
}

function exitHelp(): string {
  const rows = Object.values(exitCodes).map(({ code, meaning }) => `  ${String(code).padStart(3)}  ${meaning}`);
  return `\nExit status:\n${rows.join('\n')}`;
}
