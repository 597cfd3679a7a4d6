import type { ComparisonView, EventView } from '../../present/report-view.ts';
import { shortId } from '../../text/hash.ts';

/** Names of places in the page: made of ids by hash, so that no page text gets into them. */
export const eventAnchor = (event: Pick<EventView, 'id'>): string => `e-${shortId(event.id)}`;
export const comparisonAnchor = (view: ComparisonView): string => `c-${shortId(`${view.base.id}\n${view.copy.id}`)}`;
export const rowAnchor = (view: ComparisonView, row: number): string => `${comparisonAnchor(view)}-${row}`;
export const findingAnchor = (id: string): string => `f-${id}`;
export const outletAnchor = (outlet: string): string => `o-${shortId(outlet)}`;
