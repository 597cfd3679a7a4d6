/** Names that must not be mixed up with other strings. */
type Brand<T, Name extends string> = T & { readonly __brand: Name };

/** SHA-256 (hex) of a page's bytes as read: the same page has the same id on every machine. */
export type PageId = Brand<string, 'PageId'>;
/** Id of a rule, a remover or a classifier: kebab-case, the name of the one file that holds it. */
export type RuleId = Brand<string, 'RuleId'>;

/** Marks a string as a rule id; used where a rule is defined, nowhere else. */
export const ruleId = (id: string): RuleId => id as RuleId;
/** Marks a string as a page id. */
export const pageId = (id: string): PageId => id as PageId;
