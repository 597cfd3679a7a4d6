import type { Readable, Writable } from 'node:stream';

/** Options that every command has, after parsing. */
export interface CommonOptions {
  readonly json: boolean;
  readonly jsonl: boolean;
  readonly quiet: boolean;
  readonly color: 'auto' | 'always' | 'never';
  readonly progress: boolean;
  readonly threads: number | undefined;
}

/** What a command is given: nothing is read from the process but through this. */
export interface Context {
  readonly args: readonly string[];
  readonly common: CommonOptions;
  /** Options of the command's own, as commander names them. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number; readonly rows?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
}

/** The code of a command: returns the exit status. */
export interface CommandModule {
  run(context: Context): Promise<number>;
}

/** One row of the command table, from which parsing, help and README are made. */
export interface CommandSpec {
  readonly name: string;
  /** As commander writes them: `<pages...>`, `[corpus]`. */
  readonly args: string;
  readonly summary: string;
  readonly options: readonly OptionSpec[];
  readonly examples: readonly string[];
  load(): Promise<CommandModule>;
}

/** One row of an option table. */
export interface OptionSpec {
  readonly flags: string;
  readonly help: string;
  readonly parse?: (value: string) => unknown;
  readonly choices?: readonly string[];
  readonly fallback?: unknown;
}
