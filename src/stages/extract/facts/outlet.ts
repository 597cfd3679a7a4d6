import { knownOutlets } from '../../../language/outlets.ts';

/** Second-level labels under which countries register names: `co.uk`, `com.au` and the like. */
const shared = new Set('ac co com edu gen gob gov gouv go govt ltd mil ne net nom or org plc sch'.split(' '));

/** Host of a URL without `www.` and port; empty where there is none. */
export function hostOf(url: string): string {
  const match = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(url);
  return (match?.[1] ?? '').toLowerCase().replace(/^(?:www\d?|m|mobile|amp)\./, '');
}

/** The registered name of a host: `bbc.co.uk` of `news.bbc.co.uk`. */
export function registeredDomain(host: string): string {
  const labels = host.split('.').filter((label) => label !== '');
  if (labels.length <= 2) return labels.join('.');
  const keep = shared.has(labels.at(-2)!) && labels.at(-1)!.length <= 3 ? 3 : 2;
  return labels.slice(-keep).join('.');
}

/** An address in numbers (IPv4, or IPv6 in brackets) names nobody. */
const numbers = /^(?:[\d.]+$|\[)/;

/** A name for an outlet nobody named, from its domain: `thedailynews.co.uk` gives "thedailynews". Empty for an address in numbers. */
export function nameFromDomain(host: string): string {
  return numbers.test(host) ? '' : (registeredDomain(host).split('.')[0] ?? '');
}

const nameByDomain = new Map(knownOutlets.map(({ domain, name }) => [domain, name]));

/** The outlet at a host: the usual name of a known one, else {@link nameFromDomain}. */
export const outletAt = (host: string): string => nameByDomain.get(registeredDomain(host)) ?? nameFromDomain(host);

/** True for a host whose outlet has a usual name. */
export const isKnownHost = (host: string): boolean => nameByDomain.has(registeredDomain(host));

const squeezed = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
const longestFeedName = 80;

/**
 * The outlet in what a feed calls itself. Beside the outlet stand a section and words for a feed ("World | Harbour Post", "Harbour Post RSS"): the
 * part that goes with the host is taken, else the first, as most feeds put the name in front. Empty where there is none of a name's length.
 */
export function outletOfFeed(title: string, host: string): string {
  const label = squeezed(nameFromDomain(host));
  const parts = title
    .slice(0, 4 * longestFeedName)
    .split(/\s+[-–—|·•»>:/]+\s+|\s*[|»>]\s*|:\s/u)
    .map((part) => part.replace(/(?:^|\s+)(?:(?:RSS|Atom)(?:\s+feeds?)?|feeds?)$/iu, '').trim())
    .filter((part) => part !== '' && part.length <= longestFeedName);
  const goesWithHost = (part: string) => {
    const letters = squeezed(part.replace(/^the\s/iu, ''));
    if (letters.length < 2 || label.length < 2) return false;
    return (
      letters === label ||
      initialsOf(part) === label ||
      (letters.length > 3 && (label.includes(letters) || letters.includes(label)))
    );
  };
  return parts.find(goesWithHost) ?? parts[0] ?? '';
}

const initialsOf = (name: string): string => squeezed((name.match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? []).join(''));
