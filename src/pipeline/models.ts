import type { DetectModels } from '../stages/detect/detect.ts';

/** Everything the stages cannot read for themselves. Each is loaded from its data file at first use and kept. */
export interface Models {
  readonly detect: () => DetectModels | null;
}

/** Wraps a loader so that it runs once, at the first call. */
export function lazy<T>(load: () => T): () => T {
  let held: { readonly value: T } | undefined;
  return () => {
    held ??= { value: load() };
    return held.value;
  };
}

/** The models that ship with the package. */
export function shippedModels(): Models {
  return { detect: lazy(() => null) };
}
