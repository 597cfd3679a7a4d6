import { severities } from '../../model/edit.ts';
import type { Finding } from '../../model/finding.ts';
import { overlaps } from '../../model/span.ts';

/** How many findings of one rule are listed; a page with a hundred stray marks is told after a dozen. */
const mostOfOneRule = 12;

/** Findings as a reader gets them: each place once, the graver and surer finding kept, in text order, no rule drowning the rest. */
export function settle<F extends Finding>(findings: readonly F[]): F[] {
  return capped(withoutOverlaps(findings).sort(byPlace));
}

const byPlace = (one: Finding, other: Finding) => one.at.from - other.at.from || one.at.to - other.at.to;
const byWeight = (one: Finding, other: Finding) =>
  severities.indexOf(other.severity) - severities.indexOf(one.severity) ||
  other.confidence - one.confidence ||
  one.at.from - other.at.from;

function withoutOverlaps<F extends Finding>(findings: readonly F[]): F[] {
  const kept: F[] = [];
  for (const finding of [...findings].sort(byWeight)) {
    if (!kept.some((other) => overlaps(other.at, finding.at))) kept.push(finding);
    if (kept.length >= 400) break;
  }
  return kept;
}

function capped<F extends Finding>(findings: readonly F[]): F[] {
  const seen = new Map<string, number>();
  return findings.filter((finding) => {
    const count = (seen.get(finding.rule) ?? 0) + 1;
    seen.set(finding.rule, count);
    return count <= mostOfOneRule;
  });
}
