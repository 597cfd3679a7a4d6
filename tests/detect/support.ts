import type { SegmentedText } from '../../src/model/article.ts';
import { segmentBody } from '../../src/stages/segment/segment.ts';

/** A body as the stages see it. */
export const text = (body: string, language = 'en'): SegmentedText => ({
  body,
  language,
  sentences: segmentBody(body, language),
});
