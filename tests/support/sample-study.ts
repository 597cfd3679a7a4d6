import { fileURLToPath } from 'node:url';
import type { Study } from '../../src/model/study.ts';
import { shippedModels } from '../../src/pipeline/models.ts';
import { type StudyOptions, studyCorpus } from '../../src/pipeline/study.ts';
import { corpusFolder } from '../../src/store/files/corpus-folder.ts';

/** Path of the sample corpus. */
export const samplePath = fileURLToPath(new URL('../../corpus', import.meta.url));

/** The sample corpus, studied. */
export const studySample = (options: StudyOptions = {}): Promise<Study> =>
  studyCorpus(corpusFolder(samplePath), shippedModels(), options);
