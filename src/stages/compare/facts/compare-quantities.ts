import { conversions } from '../../../language/en/number-words.ts';
import type { Quantity } from './read-numbers.ts';
import { isOneUnit, kindOf } from './units.ts';

/** How two quantities stand to each other. `same`: equal value and unit, however written; `rounded`: one is the other given less finely. */
export type QuantityRelation = 'same' | 'rounded' | 'unit' | 'different';

/** True where both quantities have units and the units measure different things: dollars and percent. */
export const measureOtherThings = (base: Quantity, copy: Quantity): boolean =>
  (base.unit === 'clock') !== (copy.unit === 'clock') ||
  (base.unit !== null && copy.unit !== null && kindOf(base.unit) !== kindOf(copy.unit));

/** The sort of counts, of sums of money, and of figures whose unit is left out. */
export const plainSort = 'count';

/** Which figures can be taken for each other: shares, ranks, each measure, and all counts and sums of money, which may leave out their unit. */
export const sortOfQuantity = ({ unit }: Quantity): string =>
  unit === null || kindOf(unit) === 'money' ? plainSort : unit === 'percent' ? unit : kindOf(unit);

/** Compares by value and unit; a unit one side leaves out is taken as read. Conversions ("5 miles", "8 km") that come out right are `rounded`. */
export function compareQuantities(base: Quantity, copy: Quantity): QuantityRelation {
  const units = base.unit === null || copy.unit === null || isOneUnit(base.unit, copy.unit);
  if (!units) return converted(base, copy) ? 'rounded' : base.value === copy.value ? 'unit' : 'different';
  if (nearly(base.value, copy.value) || nearly(base.grouped ?? base.value, copy.grouped ?? copy.value)) return 'same';
  if (base.unit === 'clock') {
    const half = (base.eitherHalf || copy.eitherHalf) && Math.abs(base.value - copy.value) === 720;
    return half ? 'rounded' : 'different';
  }
  if (base.unit === 'ordinal') return 'different';
  // Only the copy can be the rounded one: a finer figure than the original gave is a new figure.
  return isRounding(base, copy) || within(base, copy) || within(copy, base) ? 'rounded' : 'different';
}

const nearly = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other));

/** The coarse value is the fine one rounded to the coarse one's own step, and is announced as such or is large. */
function isRounding(fine: Quantity, coarse: Quantity): boolean {
  if (coarse.step <= fine.step || fine.value === 0 || (fine.bound !== 'exact' && fine.bound !== 'about')) return false;
  const near = Math.abs(fine.value - coarse.value);
  if (fine.bound === 'about' && near > Math.abs(fine.value) * 0.01) return false;
  if (near > coarse.step / 2 || near > Math.abs(fine.value) * 0.1) return false;
  return (
    coarse.bound !== 'exact' ||
    (coarse.step >= 1000 && near <= Math.abs(fine.value) * 0.05) ||
    (coarse.step >= 100 && near <= Math.abs(fine.value) * 0.01) ||
    (coarse.step <= 1 && fine.step < 1)
  );
}

/** "more than a dozen" for 15, "nearly 100" for 97: true as far as it goes. */
function within(exact: Quantity, bounded: Quantity): boolean {
  if (exact.bound !== 'exact' || bounded.bound === 'exact') return false;
  const ratio = exact.value / bounded.value;
  if (bounded.bound === 'over') return ratio >= 1 && ratio <= 1.5;
  if (bounded.bound === 'under') return ratio <= 1 && ratio >= 0.75;
  return ratio >= 0.9 && ratio <= 1.1;
}

const isTemperature = ({ unit }: Quantity): boolean => unit === 'celsius' || unit === 'fahrenheit';

function converted(base: Quantity, copy: Quantity): boolean {
  const degrees = (one: Quantity) => (one.unit === 'fahrenheit' ? ((one.value - 32) * 5) / 9 : one.value);
  if (isTemperature(base) && isTemperature(copy)) return Math.abs(degrees(base) - degrees(copy)) <= 1;
  const one = conversions[base.unit ?? ''];
  const other = conversions[copy.unit ?? ''];
  if (!one || !other || one[0] !== other[0]) return false;
  const ratio = (base.value * one[1]) / (copy.value * other[1]);
  return ratio > 0.93 && ratio < 1.07;
}
