/** One line of robots.txt that allows or forbids. */
interface RobotRule {
  readonly allow: boolean;
  readonly path: string;
}

/** What a robots.txt says to one robot. */
export interface RobotRules {
  readonly rules: readonly RobotRule[];
  /** Seconds between two requests, null where nothing is said. */
  readonly delay: number | null;
}

/** No robots.txt: everything is allowed. */
export const allowAll: RobotRules = { rules: [], delay: null };
/** A robots.txt that could not be had because the server is in trouble: nothing is allowed (RFC 9309, 2.3.1.4). */
export const allowNone: RobotRules = { rules: [{ allow: false, path: '/' }], delay: null };

/** Bytes of a robots.txt that must be read (RFC 9309, 2.5). */
export const robotsBytes = 500 * 1024;

/** The rules for `robot` in a robots.txt as RFC 9309 has it: of the groups that name it, else of those for every robot. */
export function parseRobots(text: string, robot: string): RobotRules {
  const groups = new Map<string, { rules: RobotRule[]; delay: number | null }>();
  let current: string[] = [];
  let open = false;
  for (const line of text.slice(0, robotsBytes).split(/\r\n|\r|\n/)) {
    const match = /^\s*([A-Za-z-]+)\s*:\s*([^#]*)/.exec(line);
    if (!match) continue;
    const field = match[1]!.toLowerCase();
    const value = match[2]!.trim();
    if (field === 'user-agent') {
      if (!open) current = [];
      open = true;
      const name = value.toLowerCase();
      current.push(name);
      if (!groups.has(name)) groups.set(name, { rules: [], delay: null });
      continue;
    }
    if (field !== 'allow' && field !== 'disallow' && field !== 'crawl-delay') continue;
    open = false;
    for (const name of current) {
      const group = groups.get(name)!;
      if (field === 'crawl-delay') group.delay = Number.parseFloat(value) >= 0 ? Number.parseFloat(value) : group.delay;
      else if (value !== '') group.rules.push({ allow: field === 'allow', path: value });
    }
  }
  return groups.get(robot) ?? groups.get('*') ?? allowAll;
}

/** Whether a path with its query may be fetched: the longest rule that fits decides, and of two as long the one that allows. */
export function allows(robots: RobotRules, path: string): boolean {
  let best: RobotRule | null = null;
  for (const rule of robots.rules) {
    const longer =
      best === null || rule.path.length > best.path.length || (rule.path.length === best.path.length && rule.allow);
    if (longer && fits(rule.path, path)) best = rule;
  }
  return best?.allow ?? true;
}

/** `*` stands for anything, a last `$` for the end. Pieces are found left to right, so time is bounded by both lengths. */
function fits(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith('$');
  const pieces = (anchored ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(pieces[0]!)) return false;
  let at = pieces[0]!.length;
  for (const [i, piece] of pieces.slice(1).entries()) {
    if (anchored && i === pieces.length - 2) return path.length - piece.length >= at && path.endsWith(piece);
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return !anchored || at === path.length;
}
