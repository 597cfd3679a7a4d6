import type { Role } from '../present/collation-view.ts';

/** How plain text output marks meanings: with colour and sign, or with sign alone. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly role: (role: Role, text: string) => string;
  /** Marks a changed stretch of the base or the copy. */
  readonly change: (side: 'base' | 'copy', role: Role, text: string) => string;
}

const sgr =
  (open: string, close: string) =>
  (text: string): string =>
    `\u001b[${open}m${text}\u001b[${close}m`;

const colourOf: Readonly<Record<Role, string>> = {
  plain: '39',
  neutral: '90',
  minor: '36',
  major: '33',
  critical: '31',
};

/** Signs alone: `[-base-]` and `{+copy+}`, as word diffs of git write them. */
export const plainStyle: Style = {
  bold: (text) => text,
  dim: (text) => text,
  role: (_role, text) => text,
  change: (side, _role, text) => (side === 'base' ? `[-${text}-]` : `{+${text}+}`),
};

/** Colours with the signs kept, so that nothing is told by colour alone. */
export const colourStyle: Style = {
  bold: sgr('1', '22'),
  dim: sgr('2', '22'),
  role: (role, text) => sgr(colourOf[role], '39')(text),
  change: (side, role, text) => sgr(colourOf[role], '39')(plainStyle.change(side, role, text)),
};
