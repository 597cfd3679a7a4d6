/** log Γ(x) for x > 0: Lanczos' series, good to about 1e-13 (Numerical Recipes 6.1, coefficients of Godfrey, g = 7). */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const t = x - 1;
  const sum = lanczos.reduce((acc, c, i) => (i === 0 ? c : acc + c / (t + i)), 0);
  const w = t + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (t + 0.5) * Math.log(w) - w + Math.log(sum);
}
const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** Share of a gamma distribution of this shape and rate 1 below x: series under shape + 1, continued fraction above. */
export function gammaBelow(shape: number, x: number): number {
  if (x <= 0) return 0;
  const front = Math.exp(shape * Math.log(x) - x - logGamma(shape));
  if (x < shape + 1) {
    let term = 1 / shape;
    let sum = term;
    for (let n = 1; n < 1000 && Math.abs(term) > Math.abs(sum) * 1e-13; n++) {
      term *= x / (shape + n);
      sum += term;
    }
    return Math.min(1, front * sum);
  }
  let b = x + 1 - shape;
  let c = 1e300;
  let d = 1 / b;
  let h = d;
  for (let n = 1; n < 1000; n++) {
    const a = -n * (n - shape);
    b += 2;
    d = 1 / nonZero(a * d + b);
    c = nonZero(b + a / c);
    const step = d * c;
    h *= step;
    if (Math.abs(step - 1) < 1e-13) break;
  }
  return Math.max(0, 1 - front * h);
}

const nonZero = (value: number): number => (Math.abs(value) < 1e-300 ? 1e-300 : value);

/** The x below which a share `p` (0 < p < 1) of a gamma distribution of this shape and rate lies: bisection on the logarithm. */
export function gammaQuantile(p: number, shape: number, rate: number): number {
  let [low, high] = [-700, Math.log(shape + 10 * Math.sqrt(shape) + 50)];
  for (let round = 0; round < 90; round++) {
    const middle = (low + high) / 2;
    if (gammaBelow(shape, Math.exp(middle)) < p) low = middle;
    else high = middle;
  }
  return Math.exp((low + high) / 2) / rate;
}
