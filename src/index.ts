import { type Failure, failed, type Result } from './model/failure.ts';
import type { Page } from './model/page.ts';
import { checkPage, openIndex as openCorpusIndex } from './pipeline/check-page.ts';
import { comparePages } from './pipeline/compare-articles.ts';
import { inspectPage } from './pipeline/inspect-page.ts';
import { lazy, shippedModels } from './pipeline/models.ts';
import { checkRecord, comparisonRecord, inspectionRecord } from './present/records.ts';
import { pageFromRecord } from './sources/page-record.ts';
import { openCorpus } from './store/files/open-corpus.ts';

export type { EditKind, QuotationState, Severity } from './model/edit.ts';
export type { Failure, FailureCode, Result } from './model/failure.ts';
export type { Estimate } from './model/judgement.ts';

/** A page as `.jsonl` input has it: exactly one of the four texts, and facts that are believed. */
export interface PageRecord {
  readonly id?: string;
  readonly html?: string;
  readonly text?: string;
  readonly body?: string;
  readonly sentences?: readonly string[];
  readonly url?: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly title?: string;
  readonly author?: string;
  readonly credit?: string;
}

/** What `hearsay inspect` says of a page. */
export type InspectRecord = ReturnType<typeof inspectionRecord>;
/** What `hearsay compare` says of two pages. */
export type CompareRecord = ReturnType<typeof comparisonRecord>;
/** What `hearsay check` says of a page against a corpus. */
export type CheckRecord = ReturnType<typeof checkRecord>;

/** A corpus held in memory, ready to be searched. */
export interface Index {
  /** Articles in it. */
  readonly size: number;
  /** Pages of the corpus that could not be read. */
  readonly failures: readonly Failure[];
  /** Holds a page against the corpus: as `hearsay check`. */
  check(page: PageRecord): Result<CheckRecord>;
}

const models = lazy(shippedModels);

/** Finds the article in a page and the signs of machine garbling in it: as `hearsay inspect`. Bad records come back as failures. */
export function inspect(page: PageRecord, options: { readonly words?: boolean } = {}): Result<InspectRecord> {
  return withPage(page, (read) => {
    const { article, garble } = inspectPage(read, models(), options);
    return inspectionRecord(article, garble, options.words === true);
  });
}

/** Aligns two pages and types every difference: as `hearsay compare`. */
export function compare(base: PageRecord, copy: PageRecord): Result<CompareRecord> {
  const from = pageFromRecord(base, base.id ?? 'base');
  if (!from.ok) return from;
  return withPage(copy, (read) => {
    const compared = comparePages(from.value, read, models());
    return comparisonRecord(compared.base, compared.copy, compared.comparison);
  });
}

/** Opens a corpus, a folder or a `.jsonl` file, for checking pages against. */
export async function openIndex(path: string): Promise<Result<Index>> {
  const corpus = await openCorpus(path);
  if (!corpus.ok) return corpus;
  const index = await openCorpusIndex(corpus.value, models());
  if (index.entries.length === 0) {
    return failed({
      code: 'empty',
      message: 'There is no article in the corpus.',
      hint: 'Add pages with hearsay add.',
      source: path,
    });
  }
  return {
    ok: true,
    value: {
      size: index.entries.length,
      failures: index.failures,
      check: (page) => withPage(page, (read) => checkRecord(checkPage(read, index, models()))),
    },
  };
}

function withPage<T>(record: PageRecord, work: (page: Page) => T): Result<T> {
  const page = pageFromRecord(record, record.id ?? 'page');
  return page.ok ? { ok: true, value: work(page.value) } : page;
}
