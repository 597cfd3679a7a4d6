import type { WordKinship } from '../stages/align/kinship.ts';
import { thesaurusRelation } from '../stages/compare/words/thesaurus-relation.ts';
import type { Models } from './models.ts';

/** How near a word stands to a wider term of it. */
const nearKin = 0.7;
/** Words whose vectors are kept; when there are more, all are read anew. */
const mostRemembered = 5000;
const known = new WeakMap<Models, WordKinship>();

/** Kinship of English words by the thesaurus and by the company they keep, whichever is the nearer; the same models give the same function. */
export function wordKinship(models: Models): WordKinship {
  const before = known.get(models);
  if (before) return before;
  const remembered = new Map<string, Float32Array | null>();
  const vectorOf = (word: string): Float32Array | null => {
    const held = remembered.get(word);
    if (held !== undefined) return held;
    const vector = new Float32Array(models.vectors().size);
    const found = models.vectors().add(word, 1, vector) ? vector : null;
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(word, found);
    return found;
  };
  const kinship: WordKinship = (one, other) => {
    const relation = thesaurusRelation(models.thesaurus())(one, other);
    if (relation === 'synonym') return 1;
    const company = cosine(vectorOf(one), vectorOf(other));
    return relation === 'near' ? Math.max(nearKin, company) : company;
  };
  known.set(models, kinship);
  return kinship;
}

/** Cosine of two unit vectors, 0 where it is negative or a vector is missing. */
function cosine(one: Float32Array | null, other: Float32Array | null): number {
  if (!one || !other) return 0;
  let sum = 0;
  for (let i = 0; i < one.length; i++) sum += one[i]! * other[i]!;
  return Math.min(1, Math.max(0, sum));
}
