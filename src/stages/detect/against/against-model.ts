import type { GarbleKind } from '../../../model/finding.ts';
import { type BoostedTrees, parseBoostedTrees, predictRaw } from '../../../text/boosted-trees.ts';

/** The fitted models: how a copy stands to its base where a machine reworded it, one model a kind. */
export type AgainstModel = Readonly<Record<GarbleKind, AgainstKind>>;

/** Trees and a linear model over the same features; their blend, stretched to be calibrated, is the log odds. */
interface AgainstKind {
  readonly trees: BoostedTrees;
  readonly bias: number;
  readonly weights: readonly number[];
  /** What stands for a feature that could not be measured, in the linear model. */
  readonly means: readonly number[];
  /** Calibrated log odds = `shift` + `stretch` · blend. */
  readonly shift: number;
  readonly stretch: number;
}

/** The models as they stand in `against-models.json`; trees in base64. */
export type PackedAgainst = Readonly<Record<GarbleKind, Omit<AgainstKind, 'trees'> & { readonly trees: string }>>;

/** Reads the models; anything else throws: they ship with the program. */
export function parseAgainstModel(bytes: Uint8Array): AgainstModel {
  const packed = JSON.parse(new TextDecoder().decode(bytes)) as PackedAgainst;
  const kind = (from: PackedAgainst[GarbleKind]): AgainstKind => ({ ...from, trees: parseBoostedTrees(from.trees) });
  return { translated: kind(packed.translated), spun: kind(packed.spun) };
}

/** Log odds, at even odds before, that a machine of this kind made the copy rather than a person rewording the base. */
export function againstOdds(model: AgainstKind, features: Float64Array): number {
  let linear = model.bias;
  for (let k = 0; k < features.length; k++) {
    const value = features[k]!;
    linear += model.weights[k]! * (Number.isNaN(value) ? model.means[k]! : value);
  }
  return model.shift + model.stretch * blend(predictRaw(model.trees, features), linear);
}

/** Share of the trees in the blend: of several tried, cross-validated. */
const treeShare = 0.3;

/** Log odds of the two models as one. */
export const blend = (trees: number, linear: number): number => treeShare * trees + (1 - treeShare) * linear;
