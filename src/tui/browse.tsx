// Ink 8 needs Promise.withResolvers, which Node 20 lacks: this import must stay the first.
import './with-resolvers.ts';
import { render } from 'ink';
import type { Study } from '../model/study.ts';
import type { ReportView } from '../present/report-view.ts';
import { App } from './app.tsx';
import { firstState } from './state/state.ts';

/** What the browser is handed: it reads nothing by itself. */
export interface BrowseInput {
  readonly study: Study;
  readonly report: ReportView;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly colour: boolean;
}

/** Opens the browser and resolves when the user leaves it; the screen is then as it was before. */
export async function browseStudy({ study, report, stdin, stdout, colour }: BrowseInput): Promise<void> {
  const size = { columns: stdout.columns || 80, rows: stdout.rows || 24 };
  const instance = render(<App first={firstState(study, report, size)} colour={colour} />, {
    stdin,
    stdout,
    alternateScreen: true,
    interactive: true,
    patchConsole: false,
    exitOnCtrlC: true,
  });
  await instance.waitUntilExit();
}
