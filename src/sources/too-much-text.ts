import type { PageForm } from '../model/page.ts';
import { longestText } from './limits.ts';

/** True for a page with more text than {@link longestText}; of markup only what stands between its tags counts, scripts and styles apart. */
export const holdsTooMuchText = (form: PageForm, text: string): boolean =>
  text.length > longestText && (form !== 'html' || textBetweenTags(text) > longestText);

const silent = ['script', 'style'] as const;

/** Characters between the tags of a page, in one pass that looks at tags only. */
function textBetweenTags(html: string): number {
  let count = 0;
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at);
    if (open < 0) return count + html.length - at;
    count += open - at;
    const name = html.slice(open + 1, open + 7).toLowerCase();
    const element = silent.find((one) => name.startsWith(one));
    const close = html.indexOf(element ? `</${element}` : '>', open);
    if (close < 0) return count;
    at = close + 1;
  }
  return count;
}
