/**
 * Gradient boosted trees over numbers: the predictor. The trainer is `src/fit/learn/boosted-trees.ts`.
 * Trees stand one after another in flat arrays, each in preorder: the child taken when `value <= threshold` follows its
 * parent directly, the other one is at `jump`. A leaf has feature -1 and its value in `threshold`.
 */
export interface BoostedTrees {
  /** `logistic`: {@link predict} gives a probability; `squared`: the plain sum. */
  readonly loss: 'logistic' | 'squared';
  /** How many numbers a row holds. */
  readonly features: number;
  /** Start of the sum, before any tree. */
  readonly base: number;
  /** First node of each tree. */
  readonly roots: Int32Array;
  readonly feature: Int16Array;
  readonly threshold: Float32Array;
  readonly jump: Int32Array;
  /** 1 where a missing value (NaN) goes the way of the small values. */
  readonly missingLow: Uint8Array;
}

/** One row of features; NaN means the value is not known. */
export type FeatureRow = Float64Array | Float32Array | readonly number[];

const magic = 0x31544248;
const leafCode = 0xffff;

/** The sum of all trees (log odds for `logistic`); `offset` is where the row starts in `row`, for many rows in one array. */
export function predictRaw(model: BoostedTrees, row: FeatureRow, offset = 0): number {
  const { roots, feature, threshold, jump, missingLow } = model;
  let sum = model.base;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree]!;
    let column = feature[node]!;
    while (column >= 0) {
      const value = row[offset + column]!;
      if (value <= threshold[node]!) node++;
      else if (value > threshold[node]!) node = jump[node]!;
      else node = missingLow[node] === 1 ? node + 1 : jump[node]!;
      column = feature[node]!;
    }
    sum += threshold[node]!;
  }
  return sum;
}

/** Probability 0..1 for `logistic`, the estimate itself for `squared`. */
export function predict(model: BoostedTrees, row: FeatureRow, offset = 0): number {
  const sum = predictRaw(model, row, offset);
  return model.loss === 'logistic' ? 1 / (1 + Math.exp(-sum)) : sum;
}

/** Bytes of a model: a header of 20 bytes, then six bytes a node in preorder; how nodes hang together follows from the order. */
export function serialiseBoostedTrees(model: BoostedTrees): Uint8Array {
  const nodes = model.feature.length;
  const view = new DataView(new ArrayBuffer(20 + nodes * 6));
  view.setUint32(0, magic, true);
  view.setUint16(4, model.loss === 'logistic' ? 1 : 0, true);
  view.setUint16(6, model.features, true);
  view.setUint32(8, model.roots.length, true);
  view.setUint32(12, nodes, true);
  view.setFloat32(16, model.base, true);
  for (let node = 0; node < nodes; node++) {
    const column = model.feature[node]!;
    const code = column < 0 ? leafCode : column * 2 + model.missingLow[node]!;
    view.setUint16(20 + node * 6, code, true);
    view.setFloat32(22 + node * 6, model.threshold[node]!, true);
  }
  return new Uint8Array(view.buffer);
}

/** How many bytes the model takes that starts at the head of `bytes`: for files that hold several models on end. */
export function boostedTreesSize(bytes: Uint8Array): number {
  return 20 + new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(12, true) * 6;
}

/** Reads {@link serialiseBoostedTrees}'s bytes, or the same in base64. Anything else throws a RangeError: models ship with the program. */
export function parseBoostedTrees(source: Uint8Array | string): BoostedTrees {
  const bytes = typeof source === 'string' ? fromBase64(source) : source;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 20 || view.getUint32(0, true) !== magic) throw new RangeError('not a boosted-trees model');
  const nodes = view.getUint32(12, true);
  if (bytes.length < 20 + nodes * 6) throw new RangeError(`boosted-trees model cut short: ${bytes.length} bytes`);
  const feature = new Int16Array(nodes);
  const threshold = new Float32Array(nodes);
  const missingLow = new Uint8Array(nodes);
  for (let node = 0; node < nodes; node++) {
    const code = view.getUint16(20 + node * 6, true);
    feature[node] = code === leafCode ? -1 : code >> 1;
    missingLow[node] = code === leafCode ? 0 : code & 1;
    threshold[node] = view.getFloat32(22 + node * 6, true);
  }
  return {
    loss: view.getUint16(4, true) === 1 ? 'logistic' : 'squared',
    features: view.getUint16(6, true),
    base: view.getFloat32(16, true),
    ...linkNodes(feature, view.getUint32(8, true)),
    feature,
    threshold,
    missingLow,
  };
}

/** Works out roots and far children of trees in preorder: a leaf closes the nearest node that still waits for its far child. */
export function linkNodes(feature: Int16Array, trees: number): { roots: Int32Array; jump: Int32Array } {
  const roots = new Int32Array(trees);
  const jump = new Int32Array(feature.length);
  const waiting: number[] = [];
  let tree = 0;
  let fresh = true;
  for (let node = 0; node < feature.length; node++) {
    if (fresh) {
      if (tree < trees) roots[tree++] = node;
      fresh = false;
    }
    if (feature[node]! >= 0) waiting.push(node);
    else {
      const parent = waiting.pop();
      if (parent === undefined) fresh = true;
      else jump[parent] = node + 1;
    }
  }
  if (waiting.length > 0 || tree !== trees)
    throw new RangeError(`boosted-trees model has ${tree} whole trees of ${trees}`);
  return { roots, jump };
}

function fromBase64(text: string): Uint8Array {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
