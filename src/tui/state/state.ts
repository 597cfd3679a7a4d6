import type { Study } from '../../model/study.ts';
import type { ReportView } from '../../present/report-view.ts';
import type { Layout } from '../../present/screens/collation-screen.ts';
import type { Command } from '../keymap.ts';

/** What is on top of the screen; screens stack, so that Esc is always pop. */
export type Screen =
  | { readonly kind: 'events'; readonly selected: number; readonly filter: string; readonly typing: boolean }
  | { readonly kind: 'event'; readonly event: string; readonly selected: number; readonly marked: string | null }
  | { readonly kind: 'stemma'; readonly event: string; readonly selected: number }
  | {
      readonly kind: 'collation';
      readonly event: string;
      readonly base: string;
      readonly copy: string;
      readonly selected: number;
      readonly layout: Layout;
    }
  | {
      readonly kind: 'finding';
      readonly event: string;
      readonly base: string;
      readonly copy: string;
      readonly selected: number;
    }
  | { readonly kind: 'article'; readonly event: string; readonly article: string; readonly selected: number }
  | { readonly kind: 'outlets'; readonly selected: number }
  | { readonly kind: 'help'; readonly selected: number };

export interface State {
  readonly screens: readonly [Screen, ...Screen[]];
  readonly size: { readonly columns: number; readonly rows: number };
  readonly study: Study;
  readonly report: ReportView;
  /** Something to tell, until the next key. */
  readonly status: string | null;
}

export type Message =
  | { readonly type: 'command'; readonly command: Command }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'erase' }
  | { readonly type: 'accept' }
  | { readonly type: 'cancel' }
  | { readonly type: 'resized'; readonly columns: number; readonly rows: number };

/** What the runtime is to do after an update. */
export type Effect = { readonly type: 'exit' };

/** The screen on top. */
export const top = (state: State): Screen => state.screens.at(-1)!;

/** The state at first start. */
export function firstState(study: Study, report: ReportView, size: State['size']): State {
  return { screens: [{ kind: 'events', selected: 0, filter: '', typing: false }], size, study, report, status: null };
}
