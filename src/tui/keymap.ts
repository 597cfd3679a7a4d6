/** Every key of the browser: matching, footer, help and README are made from this table alone. */
export const keymap = [
  {
    command: 'move.down',
    keys: ['j', 'down'],
    on: ['events', 'event', 'stemma', 'collation', 'finding', 'article', 'outlets', 'help'],
    group: 'Move',
    help: 'Next line, pair or finding',
    hint: 'move',
  },
  {
    command: 'move.up',
    keys: ['k', 'up'],
    on: ['events', 'event', 'stemma', 'collation', 'finding', 'article', 'outlets', 'help'],
    group: 'Move',
    help: 'Previous line, pair or finding',
    hint: '',
  },
  {
    command: 'move.pageDown',
    keys: ['pagedown', 'space'],
    on: ['events', 'event', 'stemma', 'collation', 'article', 'outlets', 'help'],
    group: 'Move',
    help: 'Ten further',
    hint: '',
  },
  {
    command: 'move.pageUp',
    keys: ['pageup'],
    on: ['events', 'event', 'stemma', 'collation', 'article', 'outlets', 'help'],
    group: 'Move',
    help: 'Ten back',
    hint: '',
  },
  {
    command: 'move.first',
    keys: ['g', 'home'],
    on: ['events', 'event', 'stemma', 'collation', 'finding', 'article', 'outlets', 'help'],
    group: 'Move',
    help: 'To the first',
    hint: '',
  },
  {
    command: 'move.last',
    keys: ['G', 'end'],
    on: ['events', 'event', 'stemma', 'collation', 'finding', 'article', 'outlets', 'help'],
    group: 'Move',
    help: 'To the last',
    hint: '',
  },
  {
    command: 'open',
    keys: ['return', 'right', 'l'],
    on: ['events', 'event', 'stemma', 'collation'],
    group: 'Open',
    help: 'Open: event, comparison with its source, finding',
    hint: 'open',
  },
  {
    command: 'back',
    keys: ['escape', 'left', 'h', 'backspace'],
    on: ['event', 'stemma', 'collation', 'finding', 'article', 'outlets', 'help'],
    group: 'Open',
    help: 'Back',
    hint: 'back',
  },
  {
    command: 'event.mark',
    keys: ['b'],
    on: ['event'],
    group: 'Open',
    help: 'Take this article as the base for the next comparison',
    hint: 'base',
  },
  {
    command: 'event.stemma',
    keys: ['t'],
    on: ['event', 'collation'],
    group: 'Open',
    help: 'Who copied whom: the tree of the event, with what speaks against it',
    hint: 'tree',
  },
  {
    command: 'article.inspect',
    keys: ['i'],
    on: ['event', 'collation', 'stemma'],
    group: 'Open',
    help: 'The article on its own: facts and signs of garbling',
    hint: 'inspect',
  },
  {
    command: 'pair.nextMajor',
    keys: ['n'],
    on: ['collation'],
    group: 'Move',
    help: 'Next major or critical difference',
    hint: 'next major',
  },
  {
    command: 'pair.previousMajor',
    keys: ['N'],
    on: ['collation'],
    group: 'Move',
    help: 'Previous major or critical difference',
    hint: '',
  },
  {
    command: 'view.layout',
    keys: ['tab'],
    on: ['collation'],
    group: 'View',
    help: 'Side by side or inline',
    hint: 'layout',
  },
  {
    command: 'view.swap',
    keys: ['s'],
    on: ['collation'],
    group: 'View',
    help: 'Next article of the event against the same base',
    hint: 'next copy',
  },
  {
    command: 'filter',
    keys: ['/'],
    on: ['events'],
    group: 'View',
    help: 'Filter events by words of title, outlet or date',
    hint: 'filter',
  },
  {
    command: 'outlets',
    keys: ['o'],
    on: ['events', 'event', 'stemma', 'collation'],
    group: 'Open',
    help: 'Outlets with fidelity, interval and counts',
    hint: 'outlets',
  },
  {
    command: 'help',
    keys: ['?'],
    on: ['events', 'event', 'stemma', 'collation', 'finding', 'article', 'outlets'],
    group: 'General',
    help: 'All keys',
    hint: 'keys',
  },
  {
    command: 'quit',
    keys: ['q'],
    on: ['events', 'event', 'stemma', 'collation', 'finding', 'article', 'outlets', 'help'],
    group: 'General',
    help: 'Quit (Ctrl-C too)',
    hint: 'quit',
  },
] as const satisfies readonly KeyRow[];

interface KeyRow {
  readonly command: string;
  readonly keys: readonly [string, ...string[]];
  readonly on: readonly [string, ...string[]];
  readonly group: 'Move' | 'Open' | 'View' | 'General';
  readonly help: string;
  /** Word in the footer; empty where the key is not shown there. */
  readonly hint: string;
}

export type Command = (typeof keymap)[number]['command'];
export type ScreenKind = (typeof keymap)[number]['on'][number];

/** The command of a key on a screen, or null. */
export function commandOf(key: string, screen: ScreenKind): Command | null {
  const row = keymap.find(
    (one) => (one.keys as readonly string[]).includes(key) && (one.on as readonly string[]).includes(screen),
  );
  return row?.command ?? null;
}

const keyNames: Readonly<Record<string, string>> = {
  return: 'Enter',
  escape: 'Esc',
  down: '↓',
  up: '↑',
  left: '←',
  right: '→',
  pagedown: 'PgDn',
  pageup: 'PgUp',
  space: 'Space',
  tab: 'Tab',
  home: 'Home',
  end: 'End',
  backspace: 'Backspace',
};
/** A key as people read it. */
export const keyName = (key: string): string => keyNames[key] ?? key;

/** Keys for the footer of a screen: first key and word. */
export function hintsFor(screen: ScreenKind): readonly { readonly key: string; readonly word: string }[] {
  return keymap
    .filter((row) => row.hint !== '' && (row.on as readonly string[]).includes(screen))
    .map((row) => ({ key: keyName(row.keys[0]), word: row.hint }));
}
