// The text formats that our schemas name beyond those of JSON Schema.
import { isDay } from '../time/day.ts';
import { isDuration, isLimit } from '../time/duration.ts';
import { isCurrency, isJurisdiction, isLanguage, isTimezone } from './codes.ts';

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
  timezone: { test: isTimezone, must: 'an IANA time zone such as Europe/Berlin, not an abbreviation' },
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
