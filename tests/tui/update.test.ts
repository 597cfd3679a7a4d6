import { beforeAll, describe, expect, it } from 'vitest';
import { shippedModels } from '../../src/pipeline/models.ts';
import { studyCorpus } from '../../src/pipeline/study.ts';
import { lineWidth } from '../../src/present/lines.ts';
import { reportView } from '../../src/present/report-view.ts';
import { type Command, commandOf, keymap } from '../../src/tui/keymap.ts';
import { helpLines, screenLines } from '../../src/tui/screen-lines.ts';
import { firstState, type Message, type State, top } from '../../src/tui/state/state.ts';
import { update } from '../../src/tui/state/update.ts';
import { memoryCorpus, twoEvents } from '../support/memory-corpus.ts';

let start: State;
beforeAll(async () => {
  const study = await studyCorpus(memoryCorpus(twoEvents), shippedModels());
  start = firstState(study, reportView(study, { minSeverity: 'minor' }), { columns: 80, rows: 24 });
});

/** The state after commands, or other messages, one by one. */
const reached = (...steps: readonly (Command | Message)[]): State =>
  steps.reduce<State>(
    (state, step) => update(state, typeof step === 'string' ? { type: 'command', command: step } : step)[0],
    start,
  );

const text = (state: State): string =>
  screenLines(state)
    .map((line) => line.map((stretch) => stretch.text).join(''))
    .join('\n');

describe('moving about', () => {
  it('opens event, comparison and finding, and Esc goes back the same way', () => {
    const finding = reached('open', 'move.down', 'open', 'pair.nextMajor', 'open');
    expect(finding.screens.map((screen) => screen.kind)).toEqual(['events', 'event', 'collation', 'finding']);
    const back = (['back', 'back', 'back', 'back'] as const).reduce(
      (state, command) => update(state, { type: 'command', command })[0],
      finding,
    );
    expect(back.screens.map((screen) => screen.kind)).toEqual(['events']);
  });

  it('never moves past either end', () => {
    expect(top(reached('move.up')).selected).toBe(0);
    expect(top(reached('move.last', 'move.down', 'move.pageDown')).selected).toBe(1);
  });

  it('steps to the next major difference and says when there is none', () => {
    const state = reached('open', 'move.down', 'open');
    const first = update(state, { type: 'command', command: 'pair.nextMajor' })[0];
    const screen = top(first);
    expect(screen.kind).toBe('collation');
    const end = ['pair.nextMajor', 'pair.nextMajor', 'pair.nextMajor'].reduce(
      (s) => update(s, { type: 'command', command: 'pair.nextMajor' })[0],
      first,
    );
    expect(end.status).toMatch(/No major difference/);
  });

  it('compares with an article taken as base by hand', () => {
    const state = reached('open', 'event.mark', 'move.last', 'open');
    const screen = top(state);
    expect(screen.kind === 'collation' && [screen.base, screen.copy].sort()).toEqual(['bridge-1', 'bridge-3']);
  });

  it('quits by an effect, not by a state', () => {
    const [state, effects] = update(start, { type: 'command', command: 'quit' });
    expect(effects).toEqual([{ type: 'exit' }]);
    expect(state).toBe(start);
  });
});

describe('the filter', () => {
  it('narrows the events while it is typed, keeps it on Enter and drops it on Esc', () => {
    const typed = reached('filter', { type: 'text', text: 'lib' }, { type: 'text', text: 'x' }, { type: 'erase' });
    expect(text(typed)).toContain('Council votes');
    expect(text(typed)).not.toContain('Lomond');
    expect(top(update(typed, { type: 'accept' })[0])).toMatchObject({ filter: 'lib', typing: false });
    expect(top(update(typed, { type: 'cancel' })[0])).toMatchObject({ filter: '', typing: false });
  });

  it('says so when nothing fits', () => {
    expect(text(reached('filter', { type: 'text', text: 'zzz' }))).toContain('No event fits');
  });
});

describe('the screens', () => {
  const screens: readonly (readonly Command[])[] = [
    [],
    ['open'],
    ['open', 'move.down', 'open'],
    ['open', 'move.down', 'open', 'view.layout'],
    ['open', 'move.down', 'open', 'pair.nextMajor', 'open'],
    ['open', 'article.inspect'],
    ['outlets'],
    ['help'],
  ];
  const sizes = [
    [80, 24],
    [60, 20],
    [160, 50],
    [20, 6],
  ] as const;

  it.each(screens.flatMap((commands) => sizes.map(([columns, rows]) => ({ commands, columns, rows }))))(
    'fit $columns×$rows after $commands',
    ({ commands, columns, rows }) => {
      const lines = screenLines(reached(...commands, { type: 'resized', columns, rows }));
      expect(lines.length).toBeLessThanOrEqual(Math.max(5, rows - 1));
      expect(Math.max(...lines.map(lineWidth))).toBeLessThanOrEqual(columns);
    },
  );

  it('show the changed figure on both sides', () => {
    const screen = text(reached('open', 'move.down', 'open'));
    expect(screen).toMatch(/cracks in 15/);
    expect(screen).toMatch(/cracks in 50/);
  });

  it('show a score only with its interval', () => {
    expect(text(reached('open'))).toMatch(/\d+ \(\d+–\d+\)/);
  });
});

describe('the key table', () => {
  it('gives no key two meanings on one screen', () => {
    const uses = keymap.flatMap((row) => row.on.flatMap((screen) => row.keys.map((key) => `${screen} ${key}`)));
    expect(new Set(uses).size).toBe(uses.length);
  });

  it('shows every key in the help', () => {
    const help = helpLines()
      .map((line) => line.map((stretch) => stretch.text).join(''))
      .join('\n');
    for (const row of keymap) expect(help).toContain(row.help);
  });

  it('finds the command of a key by screen', () => {
    expect(commandOf('n', 'collation')).toBe('pair.nextMajor');
    expect(commandOf('n', 'events')).toBeNull();
  });
});

describe('who copied whom', () => {
  it('is a tree with an article a line, led to from the event and leading to the comparison', () => {
    const tree = reached('open', 'move.down', 'event.stemma');
    expect(top(tree)).toMatchObject({ kind: 'stemma', event: 'bridge' });
    const seen = text(tree);
    expect(seen).toContain('└─ QC Quick Copy');
    expect(seen).toMatch(/Quick Copy.*\d+ % by /);
    expect(top(reached('open', 'move.down', 'event.stemma', 'open'))).toMatchObject({
      kind: 'collation',
      base: 'bridge-1',
      copy: 'bridge-2',
    });
    expect(top(reached('open', 'event.stemma', 'article.inspect')).kind).toBe('article');
  });

  it('stands below the articles where there is room, and is hinted at where there is none', () => {
    const at = (rows: number) => text(reached({ type: 'resized', columns: 80, rows } satisfies Message, 'open'));
    expect(at(30)).toContain('└─ QC Quick Copy');
    expect(at(16)).toContain('t: who copied whom (2 origins)');
  });

  it('says where nothing is known to come from anything', () => {
    const state = reached('move.down', 'open', 'event.stemma');
    expect(top(state).kind).toBe('event');
    expect(state.status).toMatch(/No article/);
  });
});
