const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const zones: Readonly<Record<string, string>> = {
  GMT: 'Z',
  UT: 'Z',
  UTC: 'Z',
  Z: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
};

/**
 * ISO form of a date as feeds write it (RFC 822 with its zones, or ISO already), in its own zone, since a paper's date is its
 * local one; null for anything else.
 */
export function isoDate(text: string): string | null {
  const iso = /^\s*(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?/i.exec(text);
  if (iso) return iso[2] ? `${iso[1]}T${iso[2]}${zoneOf(iso[3] ?? '')}` : iso[1]!;
  const rfc =
    /(\d{1,2})[ -]([A-Za-z]{3})[a-z]*[ -](\d{4}|\d{2})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([A-Za-z]{1,4}|[+-]\d{4})?)?/.exec(
      text,
    );
  const month = rfc ? months.indexOf(rfc[2]!.toLowerCase()) + 1 : 0;
  if (!rfc || month === 0) return null;
  const year = rfc[3]!.length === 2 ? Number(rfc[3]) + (Number(rfc[3]) < 70 ? 2000 : 1900) : Number(rfc[3]);
  const two = (value: string | number) => String(value).padStart(2, '0');
  const day = `${year}-${two(month)}-${two(rfc[1]!)}`;
  return rfc[4] ? `${day}T${two(rfc[4])}:${rfc[5]}:${rfc[6] ?? '00'}${zoneOf(rfc[7] ?? '')}` : day;
}

function zoneOf(zone: string): string {
  const offset = /^([+-]\d{2}):?(\d{2})$/.exec(zone);
  if (offset) return `${offset[1]}:${offset[2]}`;
  return zones[zone.toUpperCase()] ?? '';
}
