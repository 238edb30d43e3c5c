// The text formats that our schemas name beyond those of JSON Schema.

import { fixedOffset } from '../time/coverage.ts';
import { isDay } from '../time/day.ts';
import { isDuration, isLimit } from '../time/duration.ts';
import { isJurisdiction } from './jurisdictions.ts';

/** Made when they are first needed, and then once. */
let languages: Intl.DisplayNames | undefined;
let currencies: ReadonlySet<string> | undefined;

const zones = new Set<string>();

function isTimezone(text: string): boolean {
  if (zones.has(text) || fixedOffset(text) !== undefined) return true;
  if (!/^(?:UTC|[A-Z][A-Za-z_]+(?:\/[A-Za-z0-9_+-]+)+)$/.test(text)) return false;
  const isKnown = accepts(() => new Intl.DateTimeFormat('en', { timeZone: text }));
  if (isKnown) zones.add(text);
  return isKnown;
}

function isLanguage(text: string): boolean {
  languages ??= new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  const names = languages;
  let name: string | undefined;
  return (
    accepts(() => {
      name = names.of(text);
    }) && name !== undefined
  );
}

function isCurrency(text: string): boolean {
  currencies ??= new Set(Intl.supportedValuesOf('currency'));
  return currencies.has(text);
}

function isHttpsLink(text: string): boolean {
  if (!/^https:\/\/[^\s<>"\\^`{|}]+$/.test(text)) return false;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url?.protocol === 'https:' && url.username === '' && url.password === '' && url.hostname.includes('.');
}

function isEmail(text: string): boolean {
  return /^[A-Za-z0-9._%+-]+@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}$/.test(text);
}

function isHostname(text: string): boolean {
  return /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(text);
}

function accepts(attempt: () => unknown): boolean {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
}

/** A format: its test, and what a message says must stand there. */
export interface Format {
  test: (text: string) => boolean;
  must: string;
}

/** Every format by the name that schemas use. */
export const formats: Readonly<Record<string, Format>> = {
  date: { test: isDay, must: 'a date that exists, written as YYYY-MM-DD' },
  duration: { test: isDuration, must: 'an ISO 8601 duration such as PT24H, P14D or P3M' },
  limit: {
    test: isLimit,
    must: 'an ISO 8601 duration such as PT24H or P14D, or working days such as "2 business days"',
  },
  timezone: {
    test: isTimezone,
    must: 'an IANA time zone such as Europe/Berlin, or an offset such as GMT+05:30, not an abbreviation',
  },
  language: { test: isLanguage, must: 'a BCP 47 language tag such as en or de-AT' },
  jurisdiction: {
    test: isJurisdiction,
    must: 'an ISO 3166-1 country code of two capital letters such as DE or US, or EU',
  },
  currency: { test: isCurrency, must: 'an ISO 4217 currency code such as EUR' },
  'https-link': { test: isHttpsLink, must: 'a link that starts with https:// and holds no user name or password' },
  email: { test: isEmail, must: 'a mail address such as psirt@acme.example' },
  hostname: { test: isHostname, must: 'a domain name such as acme.example, without https:// and path' },
};
