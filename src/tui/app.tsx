import { Box, Text, useApp, useInput, useWindowSize } from 'ink';
import { useEffect, useReducer } from 'react';
import type { Line } from '../present/lines.ts';
import { commandOf } from './keymap.ts';
import { keysOf } from './keys.ts';
import { screenLines } from './screen-lines.ts';
import { type Effect, type Message, type State, top } from './state/state.ts';
import { update } from './state/update.ts';
import { paintOf } from './theme.ts';

interface Held {
  readonly state: State;
  readonly effects: readonly Effect[];
}

const reduce = (held: Held, message: Message): Held => {
  const [state, effects] = update(held.state, message);
  return { state, effects };
};

/** The browser: keys in, messages to `update`, lines out. */
export function App({ first, colour }: { readonly first: State; readonly colour: boolean }) {
  const { exit } = useApp();
  const { columns, rows } = useWindowSize();
  const [{ state, effects }, send] = useReducer(reduce, { state: first, effects: [] });
  useEffect(() => send({ type: 'resized', columns, rows }), [columns, rows]);
  useEffect(() => {
    if (effects.some((effect) => effect.type === 'exit')) exit();
  }, [effects, exit]);
  useInput((input, key) => {
    for (const one of keysOf(input, key)) send(messageOf(state, one));
  });
  return <Frame lines={screenLines(state)} colour={colour} />;
}

/** Keys are commands, but text while the filter is typed. */
function messageOf(state: State, key: string): Message {
  const screen = top(state);
  if (screen.kind === 'events' && screen.typing) {
    if (key === 'return') return { type: 'accept' };
    if (key === 'escape') return { type: 'cancel' };
    if (key === 'backspace') return { type: 'erase' };
    return { type: 'text', text: key === 'space' ? ' ' : key.length === 1 ? key : '' };
  }
  const command = commandOf(key, screen.kind);
  return command ? { type: 'command', command } : { type: 'text', text: '' };
}

function Frame({ lines, colour }: { readonly lines: readonly Line[]; readonly colour: boolean }) {
  return (
    <Box flexDirection="column">
      {lines.map((stretches, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a screen line is its row
        <Text key={row} wrap="truncate">
          {stretches.every((stretch) => stretch.text === '') // Ink gives a line without a character no room.
            ? ' '
            : stretches.map((stretch, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is its place in the line
                <Text key={i} {...paintOf(stretch, colour)}>
                  {stretch.text}
                </Text>
              ))}
        </Text>
      ))}
    </Box>
  );
}
