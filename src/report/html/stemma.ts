import {
  type StemmaDrawing,
  type StemmaLink,
  type StemmaNode,
  stemmaDrawing,
  stemmaSentences,
} from '../../present/report-stemma.ts';
import type { EventView } from '../../present/report-view.ts';
import { comparisonAnchor } from './anchors.ts';
import { html, type Markup } from './escape.ts';

const box = { width: 208, height: 40, gapX: 84, gapY: 14, margin: 6 } as const;
const x = (node: StemmaNode) => box.margin + node.column * (box.width + box.gapX);
const y = (node: StemmaNode) => box.margin + node.row * (box.height + box.gapY);

/** The stemma of an event as a drawing, and the same in words. */
export function stemmaFigure(event: EventView): Markup {
  const drawing = stemmaDrawing(event);
  const width = 2 * box.margin + drawing.columns * box.width + (drawing.columns - 1) * box.gapX;
  const height = 2 * box.margin + drawing.rows * (box.height + box.gapY) - box.gapY;
  return html`<figure class="stemma"><div class="scroll" tabindex="0" role="group" aria-label="Drawing: who copied whom"><svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="group" aria-label="Who copied whom">
${drawing.links.map((link) => linkMarkup(link))}${drawing.nodes.map((node) => nodeMarkup(node, event))}</svg></div>
<figcaption>${event.origins === 1 ? 'One origin.' : `${event.origins} independent origins.`} Dashed boxes are sources that are not in the corpus; percentages say how sure the direction is.</figcaption>
${words(drawing, event)}</figure>`;
}

function words(drawing: StemmaDrawing, event: EventView): Markup | null {
  const sentences = stemmaSentences(drawing);
  if (sentences.length + event.stemma.contradictions.length + event.sharedErrors.length === 0) return null;
  return html`<details><summary>The drawing in words</summary><ul>${sentences.map((one) => html`<li>${one}</li>`)}</ul></details>
${event.stemma.contradictions.length > 0 && html`<ul class="contradictions">${event.stemma.contradictions.map((one) => html`<li><strong>Contradiction:</strong> ${one}</li>`)}</ul>`}
${event.sharedErrors.length > 0 && html`<ul>${event.sharedErrors.map((one) => html`<li>${one}</li>`)}</ul>`}`;
}

function linkMarkup({ from, to, edge }: StemmaLink): Markup {
  const [x1, y1, x2, y2] = [x(from) + box.width, y(from) + box.height / 2, x(to), y(to) + box.height / 2];
  const sure = edge.confidence >= 0.9 ? 'sure' : edge.confidence >= 0.7 ? 'likely' : 'unsure';
  return html`<g class="edge ${sure}"><path d="${elbow(x1, y1, x2 - 5, y2)}"/><path class="tip" d="M${x2 - 7} ${y2 - 4} L${x2} ${y2} L${x2 - 7} ${y2 + 4} Z"/><text x="${x2 - 10}" y="${y2 - 4}" text-anchor="end">${Math.round(edge.confidence * 100)} %</text></g>
`;
}

/** Out of the source, along a common stem, round a corner and into the copy: lines of siblings never cross. */
function elbow(x1: number, y1: number, x2: number, y2: number): string {
  const stem = x1 + 18;
  const drop = y2 - y1;
  if (Math.abs(drop) < 1) return `M${x1} ${y1} H${x2}`;
  const bend = Math.min(8, Math.abs(drop)) * Math.sign(drop);
  return `M${x1} ${y1} H${stem - Math.abs(bend)} Q${stem} ${y1} ${stem} ${y1 + bend} V${y2 - bend} Q${stem} ${y2} ${stem + Math.abs(bend)} ${y2} H${x2}`;
}

function nodeMarkup(node: StemmaNode, event: EventView): Markup {
  const { article } = node;
  const comparison = article && event.comparisons.find((one) => one.copy.id === article.id);
  const kind = article === null ? 'open' : article.garbled ? 'garbled' : comparison ? 'copy' : 'origin';
  const score = comparison?.comparison.fidelity;
  const second =
    article === null
      ? 'not in the corpus'
      : [
          article.published?.slice(0, 10) ?? 'undated',
          score ? `fidelity ${Math.round(score.value)}` : '',
          article.garbled ? 'garbled' : '',
        ]
          .filter((part) => part !== '')
          .join(' · ');
  const label =
    article === null ? node.label.replace(/ \(not in the corpus\)$/, '') : `${article.sigil}  ${article.outlet}`;
  const body = html`<rect x="${x(node)}" y="${y(node)}" width="${box.width}" height="${box.height}" rx="7"/><text class="name" x="${x(node) + 10}" y="${y(node) + 17}">${cut(label, 28)}</text><text class="fact" x="${x(node) + 10}" y="${y(node) + 31}">${cut(second, 37)}</text>`;
  if (!comparison)
    return html`<g class="node ${kind}"><title>${label}, ${second}</title>${body}</g>
`;
  return html`<a class="node ${kind}" href="#${comparisonAnchor(comparison)}">${body}</a>
`;
}

const cut = (text: string, length: number): string => (text.length <= length ? text : `${text.slice(0, length - 1)}…`);
