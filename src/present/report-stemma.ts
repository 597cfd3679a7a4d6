import type { StemmaEdge } from '../model/event.ts';
import type { ArticleView, EventView } from './report-view.ts';

/** A node of the drawing; `article` is null for an ancestor nobody stored. Column 0 holds the origins, rows run down. */
export interface StemmaNode {
  readonly key: string;
  readonly article: ArticleView | null;
  /** "Northgate Press, not in the corpus" for open nodes. */
  readonly label: string;
  readonly column: number;
  readonly row: number;
}

export interface StemmaLink {
  readonly from: StemmaNode;
  readonly to: StemmaNode;
  readonly edge: StemmaEdge;
}

/** The stemma as nodes on a grid. */
export interface StemmaDrawing {
  readonly nodes: readonly StemmaNode[];
  readonly links: readonly StemmaLink[];
  readonly columns: number;
  readonly rows: number;
}

/**
 * Lays a stemma out: each article right of its ancestor, leaves on rows of their own, an ancestor level with the middle of
 * what hangs from it. Trees stand in order of their size, independents last.
 */
export function stemmaDrawing(event: EventView): StemmaDrawing {
  const byId = new Map(event.articles.map((article) => [article.id, article]));
  const parent = new Map<string, StemmaEdge>();
  for (const edge of event.stemma.edges) if (byId.has(edge.to)) parent.set(edge.to, edge);
  const keyOf = (edge: StemmaEdge) => edge.from ?? `unseen ${edge.unseen ?? 0}`;
  const children = new Map<string, string[]>();
  const open = new Map<string, string>();
  for (const [id, edge] of parent) {
    const key = keyOf(edge);
    children.set(key, [...(children.get(key) ?? []), id]);
    if (edge.from === null)
      open.set(key, edge.agency ? `${edge.agency} (not in the corpus)` : 'source not in the corpus');
  }
  const size = (key: string): number => 1 + (children.get(key) ?? []).reduce((sum, child) => sum + size(child), 0);
  const roots = [...open.keys(), ...event.articles.map((one) => one.id).filter((id) => !parent.has(id))];
  roots.sort((one, other) => size(other) - size(one) || (one < other ? -1 : 1));
  const nodes = new Map<string, StemmaNode>();
  let next = 0;
  const place = (key: string, column: number): number => {
    const rows = (children.get(key) ?? []).sort().map((child) => place(child, column + 1));
    const row = rows.length === 0 ? next++ : (rows[0]! + rows.at(-1)!) / 2;
    const article = byId.get(key) ?? null;
    nodes.set(key, { key, article, label: article?.outlet ?? open.get(key) ?? key, column, row });
    return row;
  };
  for (const root of roots) place(root, 0);
  const links = [...parent].flatMap(([id, edge]): StemmaLink[] => {
    const [from, to] = [nodes.get(keyOf(edge)), nodes.get(id)];
    return from && to ? [{ from, to, edge }] : [];
  });
  const all = [...nodes.values()];
  return { nodes: all, links, columns: 1 + Math.max(0, ...all.map((node) => node.column)), rows: Math.max(1, next) };
}

/** One line of the stemma as a tree: its branch as drawn with lines, the node, and how it hangs from the one above. */
export interface StemmaRow {
  /** "│  └─ "; empty for an origin. */
  readonly branch: string;
  readonly node: StemmaNode;
  /** Null for origins. */
  readonly edge: StemmaEdge | null;
  /** Grounds that speak against the edge. */
  readonly against: readonly string[];
}

/** The stemma as lines of a tree, each origin with what hangs from it below; articles of nobody stand last, alone. */
export function stemmaRows(event: EventView): StemmaRow[] {
  const { nodes, links } = stemmaDrawing(event);
  const rows: StemmaRow[] = [];
  const visit = (node: StemmaNode, link: StemmaLink | null, stem: string, last: boolean): void => {
    const branch = link === null ? '' : `${stem}${last ? '└─ ' : '├─ '}`;
    rows.push({ branch, node, edge: link?.edge ?? null, against: link ? againstOf(event, link) : [] });
    const below = links.filter((one) => one.from === node).sort((one, other) => one.to.row - other.to.row);
    const next = link === null ? '' : `${stem}${last ? '   ' : '│  '}`;
    for (const [i, one] of below.entries()) visit(one.to, one, next, i === below.length - 1);
  };
  const origins = nodes.filter((node) => node.column === 0).sort((one, other) => one.row - other.row);
  for (const origin of origins) visit(origin, null, '', true);
  return rows;
}

function againstOf(event: EventView, { from, to }: StemmaLink): string[] {
  const pair = event.pairs.find((one) => one.base === from.key && one.copy === to.key);
  const { grounds = [], evidence = [] } = pair?.comparison.direction ?? {};
  return evidence.map(({ ground }) => ground).filter((ground) => !grounds.includes(ground));
}

/** "99 % by credit, earlier; against it containment": how sure an edge is, and why. */
export const edgeText = ({ edge, against }: Pick<StemmaRow, 'edge' | 'against'>): string =>
  edge === null
    ? ''
    : `${Math.round(edge.confidence * 100)} % by ${edge.grounds.join(', ')}${against.length > 0 ? `; against it ${against.join(', ')}` : ''}`;

/** What a node is called in a line: "HL Harbour Ledger", or the name of a source nobody stored. */
export const nodeText = ({ article, label }: StemmaNode): string =>
  article === null ? label : `${article.sigil} ${article.outlet}`;

/** True where there is something to draw: an edge, or grounds at odds. */
export const hasStemma = ({ stemma }: EventView): boolean => stemma.edges.length + stemma.contradictions.length > 0;

/** The stemma in words, one line an edge, for those who cannot see the drawing. */
export function stemmaSentences(drawing: StemmaDrawing): string[] {
  return drawing.links.map(
    ({ from, to, edge }) =>
      `${to.label} ${edge.from === null ? 'goes back to' : 'was made from'} ${from.label} (${Math.round(edge.confidence * 100)} %, by ${edge.grounds.join(', ')}).`,
  );
}
