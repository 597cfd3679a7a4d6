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
