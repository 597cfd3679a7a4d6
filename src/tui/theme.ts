import type { Stretch } from '../present/lines.ts';

/** How a stretch is drawn. Weight and underline tell severities apart where there is no colour. */
export interface Paint {
  readonly color?: string;
  readonly bold?: boolean;
  readonly dimColor?: boolean;
  readonly inverse?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
}

const roles: Readonly<Record<string, Paint>> = {
  plain: {},
  neutral: { dimColor: true, underline: true },
  minor: { color: 'cyan', underline: true },
  major: { color: 'yellow', bold: true, underline: true },
  critical: { color: 'red', bold: true, inverse: true },
};
const tones: Readonly<Record<string, Paint>> = {
  title: { bold: true },
  muted: { dimColor: true },
  selected: { inverse: true },
  key: { bold: true },
  good: { color: 'green' },
  warn: { color: 'yellow' },
  bad: { color: 'red', bold: true },
};

/** The paint of a stretch; without colour the rest of it stays. */
export function paintOf(stretch: Stretch, colour: boolean): Paint {
  const paint = { ...(stretch.role ? roles[stretch.role] : {}), ...(stretch.tone ? tones[stretch.tone] : {}) };
  if (colour) return paint;
  const { color: _, ...rest } = paint;
  return rest;
}
