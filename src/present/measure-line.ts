import type { Measure } from '../model/rule.ts';

/** How well a rule did, in a line: "Measured: precision 1.00, recall .95 on 64 made changes". */
export function measureLine({ precision, recall, cases, on, reworded }: Measure): string {
  const share = (value: number) => value.toFixed(2).replace(/^0/, '');
  return `Measured: precision ${share(precision)}, recall ${share(recall)} on ${cases} ${on === 'made' ? 'made changes' : 'own sentences'}${reworded ? `; grave findings in human rewordings right: ${share(reworded.precision)} of ${reworded.cases}` : ''}.`;
}
