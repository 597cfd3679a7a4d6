import { conversions } from '../../../language/en/number-words.ts';

/** Units of money by their signs. */
export const currencySigns: Readonly<Record<string, string>> = {
  $: 'usd',
  '€': 'eur',
  '£': 'gbp',
  '¥': 'jpy',
  '₹': 'inr',
  '₽': 'rub',
  '₺': 'try',
  '₪': 'ils',
  '₩': 'krw',
};

/** Units of money, their country left out: of "usd:canada" the first part. */
export const currencies: ReadonlySet<string> = new Set([...Object.values(currencySigns), 'cny', 'irr', 'chf']);
/** What a unit measures: money, length; the unit itself where nothing else measures the like. */
export const kindOf = (unit: string): string =>
  currencies.has(unit.split(':')[0]!) ? 'money' : (conversions[unit]?.[0] ?? unit);

/** True for one unit, and for a currency that one side leaves open: "dollars" may be Canadian. */
export function isOneUnit(one: string, other: string): boolean {
  if (one === other) return true;
  const [money, country] = one.split(':');
  const [like, land] = other.split(':');
  return money === like && (country === undefined || land === undefined);
}
