import { request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isIP } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { charsetOf, decodeBody, mediaTypeOf } from '../archive/http-message.ts';
import { tooLarge } from '../bytes.ts';
import { robotName, userAgent, type WebOptions } from '../limits.ts';
import { type Trouble, trouble } from '../trouble.ts';
import { isPrivateAddress, privateAddress, publicLookup } from './private-addresses.ts';
import { allowAll, allowNone, allows, parseRobots, type RobotRules, robotsBytes } from './robots.ts';

/** A page as a server gave it, after redirects. */
export interface Fetched {
  readonly url: string;
  readonly mediaType: string;
  readonly charset: string | null;
  readonly body: Buffer;
}

/** Fetches pages one after another; knows what each host wants. */
export interface Web {
  /** Throws its trouble. */
  fetch(url: string): Promise<Fetched>;
}

interface Answer {
  readonly status: number;
  readonly location: string | null;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

const defaults = { allowPrivate: false, delay: 1000, timeout: 30_000, maxRedirects: 5 };
/** A Crawl-delay beyond this is not waited for: half a minute. */
const longestDelay = 30_000;

/** Milliseconds that the requests for one page may still take in all; waiting for a turn is not counted. */
interface Clock {
  left: number;
}

/**
 * The web as this program may use it: robots.txt is kept, requests to one host are `delay` apart, time, size and redirects are
 * bounded, and private addresses are refused at every step unless they are allowed.
 */
export function openWeb(options: WebOptions, maxBytes: number, signal?: AbortSignal): Web {
  const settings = { ...defaults, ...options };
  const turns = hostTurns(signal);
  const robots = new Map<string, Promise<RobotRules>>();

  const ask = async (url: URL, clock: Clock, max: number): Promise<Answer> => {
    checkAddress(url, settings.allowPrivate);
    const deadline = AbortSignal.timeout(Math.max(1, Math.floor(clock.left)));
    const started = performance.now();
    try {
      const stop = signal ? AbortSignal.any([deadline, signal]) : deadline;
      return await request(url, settings.allowPrivate, stop, max);
    } catch (error) {
      throw deadline.aborted && !signal?.aborted ? tooSlow(url.href, settings.timeout) : error;
    } finally {
      clock.left -= performance.now() - started;
    }
  };

  const follow = async (start: URL, askOne: (url: URL) => Promise<Answer>) => {
    let url = start;
    for (let hop = 0; hop <= settings.maxRedirects; hop += 1) {
      const answer = await askOne(url);
      if (answer.status < 300 || answer.status > 399 || answer.location === null) return { url, answer };
      url = locationOf(answer.location, url);
    }
    throw tooManyRedirects(start.href, settings.maxRedirects);
  };

  const rulesOf = (url: URL, clock: Clock): Promise<RobotRules> => {
    const known = robots.get(url.origin);
    if (known) return known;
    const rules = follow(new URL('/robots.txt', url), (one) => ask(one, clock, 2 * robotsBytes)).then(
      ({ answer }) => rulesIn(answer),
      rulesWithout,
    );
    robots.set(url.origin, rules);
    return rules;
  };

  const askPolitely = async (url: URL, clock: Clock): Promise<Answer> => {
    checkAddress(url, settings.allowPrivate);
    const rules = await rulesOf(url, clock);
    if (!allows(rules, url.pathname + url.search)) throw forbidden(url.href);
    const delay = Math.max(settings.delay, Math.min(longestDelay, (rules.delay ?? 0) * 1000));
    return turns.take(url.host, delay, () => ask(url, clock, maxBytes));
  };

  return {
    async fetch(address) {
      const start = addressOf(address);
      const clock = { left: settings.timeout };
      try {
        const { url, answer } = await follow(start, (one) => askPolitely(one, clock));
        if (answer.status < 200 || answer.status > 299) throw badStatus(answer.status, url.href);
        const { headers, body } = answer;
        return { url: url.href, mediaType: mediaTypeOf(headers), charset: charsetOf(headers), body };
      } catch (error) {
        if (signal?.aborted) throw signal.reason;
        throw networkTrouble(error, start.href);
      }
    },
  };
}

/** Lets requests to one host happen no sooner than a delay after the last one was answered. */
function hostTurns(signal: AbortSignal | undefined) {
  const next = new Map<string, number>();
  return {
    async take<T>(host: string, delay: number, work: () => Promise<T>): Promise<T> {
      const left = (next.get(host) ?? 0) - performance.now();
      if (left > 0) await wait(left, undefined, signal ? { signal } : {});
      return work().finally(() => next.set(host, performance.now() + delay));
    },
  };
}

/** What an answer to the request for robots.txt says (RFC 9309, 2.3.1). */
function rulesIn(answer: Answer): RobotRules {
  if (answer.status >= 500) return allowNone;
  return answer.status >= 400 ? allowAll : parseRobots(answer.body.toString('utf8'), robotName);
}

/** A robots.txt without end says nothing that could be kept; any other trouble is the host's. */
function rulesWithout(error: unknown): RobotRules {
  if (error instanceof Error && 'failure' in error && (error as Trouble).failure.code === 'too-large') return allowNone;
  throw error;
}

const forbidden = (source: string) =>
  trouble(
    'refused',
    "The site's robots.txt does not allow it.",
    'Save the page with a browser and give the file.',
    source,
  );
const tooManyRedirects = (source: string, most: number) =>
  trouble('network', `It redirects more than ${most} times.`, 'Give the address it ends at.', source);

function addressOf(address: string): URL {
  try {
    return new URL(address);
  } catch {
    throw trouble('refused', 'It is no web address.', 'Write it like https://example.org/page.', address);
  }
}

function locationOf(location: string, from: URL): URL {
  try {
    return new URL(location, from);
  } catch {
    throw trouble('network', 'It redirects to something that is no address.', 'Try it in a browser.', from.href);
  }
}

function checkAddress(url: URL, allowPrivate: boolean): void {
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw trouble(
      'refused',
      `Addresses with ${url.protocol} are not read.`,
      'Give an http or https address.',
      url.href,
    );
  if (url.username !== '' || url.password !== '')
    throw trouble('refused', 'The address holds a user name.', 'Pages behind a login are not read.', url.href);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!allowPrivate && isIP(host) !== 0 && isPrivateAddress(host)) throw privateAddress(url.href);
}

/** One request without redirects. The body is free of content encodings and at most `max` bytes, packed and unpacked. */
function request(url: URL, allowPrivate: boolean, signal: AbortSignal, max: number): Promise<Answer> {
  const send = url.protocol === 'https:' ? requestSecure : requestPlain;
  const headers = {
    'user-agent': userAgent,
    accept:
      'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/json;q=0.9,text/plain;q=0.8',
    'accept-encoding': 'gzip, deflate, br',
  };
  return new Promise((resolve, reject) => {
    const asked = send(
      url,
      { headers, signal, agent: false, ...(allowPrivate ? {} : { lookup: publicLookup(url.href) }) },
      (answer) => {
        const parts: Buffer[] = [];
        let length = 0;
        answer.on('data', (chunk: Buffer) => {
          length += chunk.length;
          parts.push(chunk);
          if (length > max) answer.destroy(tooLarge(url.href, max));
        });
        answer.on('error', reject);
        answer.on('end', () => {
          const fields = new Map(Object.entries(answer.headers).map(([name, value]) => [name, String(value)]));
          try {
            const body = decodeBody(Buffer.concat(parts), fields.get('content-encoding') ?? '', url.href, max);
            resolve({
              status: answer.statusCode ?? 0,
              location: answer.headers.location ?? null,
              headers: fields,
              body,
            });
          } catch (error) {
            reject(error);
          }
        });
      },
    );
    asked.on('error', reject);
    asked.end();
  });
}

const tooSlow = (source: string, timeout: number) =>
  trouble('network', `The page took longer than ${timeout / 1000} seconds.`, 'Try again later.', source);

function badStatus(status: number, source: string): Trouble {
  if (status === 404 || status === 410)
    return trouble('not-found', 'There is no such page.', 'Check the address.', source);
  if (status === 401 || status === 402 || status === 403 || status === 451)
    return trouble(
      'refused',
      `The server does not give the page (${status}).`,
      'Save the page with a browser and give the file.',
      source,
    );
  const hint = status === 429 || status === 503 ? 'It is busy: try again later.' : 'Try again later.';
  return trouble('network', `The server answered ${status}.`, hint, source);
}

function networkTrouble(error: unknown, source: string): Trouble {
  if (error instanceof Error && 'failure' in error) return error as Trouble;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const message = messages[code] ?? `The connection failed${code ? ` (${code})` : ''}.`;
  return trouble('network', message, 'Check the address and the connection.', source);
}

const messages: Readonly<Record<string, string>> = {
  ENOTFOUND: 'There is no such host.',
  EAI_AGAIN: 'The host could not be looked up.',
  ECONNREFUSED: 'The server does not take connections.',
  ECONNRESET: 'The server broke the connection off.',
  CERT_HAS_EXPIRED: "The server's certificate has expired.",
};
