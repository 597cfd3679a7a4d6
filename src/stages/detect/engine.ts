import type { CopyRule, Evidence } from './copy-rule.ts';
import type { RuleText } from './rule-text.ts';

/** Runs every rule that knows the language of the text. Rules cannot see each other's signs, so their order never matters. */
export function runRules(text: RuleText, rules: readonly CopyRule[]): Evidence[] {
  return rules
    .filter((rule) => rule.languages.includes('*') || rule.languages.includes(text.language))
    .flatMap((rule) =>
      rule.check(text).map((sign) => ({
        rule: rule.id,
        severity: rule.severity,
        confidence: sign.confidence,
        message: sign.message,
        at: sign.at,
        expected: sign.expected ?? [],
        ...(sign.expected?.length ? { restoredFrom: 'lexicon' as const } : {}),
        type: rule.type,
        strength: rule.strength,
        pivot: sign.pivot ?? [],
        ...(sign.headline ? { headline: sign.headline } : {}),
      })),
    );
}
