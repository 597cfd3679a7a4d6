import pty from '@lydell/node-pty';
import xterm from '@xterm/headless';

/** A real terminal running the built program: what a person would see, as text. */
export interface Session {
  /** Sends keys; names in angle brackets are special: `<esc>`, `<enter>`, `<down>`. */
  press(...keys: readonly string[]): Promise<void>;
  /** Waits until the screen holds `text`; fails with the screen when it does not within the time. */
  see(text: string | RegExp, ms?: number): Promise<string>;
  screen(): string;
  resize(columns: number, rows: number): void;
  signal(name: string): void;
  /** Resolves with the exit status. */
  readonly ended: Promise<number>;
  /** Everything the program wrote, controls and all. */
  written(): string;
}

const special: Readonly<Record<string, string>> = {
  '<enter>': '\r',
  '<esc>': '\u001b',
  '<down>': '\u001b[B',
  '<up>': '\u001b[A',
  '<tab>': '\t',
  '<ctrl-c>': '\u0003',
};

/** Starts the built program in a pseudo-terminal of the given size. */
export function startSession(
  args: readonly string[],
  columns: number,
  rows: number,
  env: Readonly<Record<string, string>> = {},
): Session {
  const own = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !['CI', 'FORCE_COLOR', 'NODE_ENV', 'NO_COLOR'].includes(name)),
  ) as Record<string, string>;
  const child = pty.spawn(process.execPath, ['dist/main.js', ...args], {
    name: 'xterm-256color',
    cols: columns,
    rows,
    cwd: new URL('../..', import.meta.url).pathname,
    env: { ...own, ...env },
  });
  const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
  let written = '';
  child.onData((data) => {
    written += data;
    terminal.write(data);
  });
  const ended = new Promise<number>((resolve) => child.onExit(({ exitCode }) => resolve(exitCode)));
  const screen = () => {
    const buffer = terminal.buffer.active;
    return Array.from(
      { length: terminal.rows },
      (_, row) => buffer.getLine(buffer.viewportY + row)?.translateToString(true) ?? '',
    ).join('\n');
  };
  const see = async (text: string | RegExp, ms = 15_000) => {
    const deadline = performance.now() + ms;
    for (;;) {
      const now = screen();
      if (typeof text === 'string' ? now.includes(text) : text.test(now)) return now;
      if (performance.now() > deadline) throw new Error(`not seen: ${text}\n${now}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  return {
    async press(...keys) {
      for (const key of keys) {
        child.write(special[key] ?? key);
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
    },
    see,
    screen,
    resize(columns2, rows2) {
      child.resize(columns2, rows2);
      terminal.resize(columns2, rows2);
    },
    signal: (name) => child.kill(name),
    ended,
    written: () => written,
  };
}
