// The text formats that our schemas name beyond those of JSON Schema.
import { isDay } from '../time/day.ts';
import { durationPattern, isDuration, isLimit, limitPattern } from '../time/duration.ts';
import { isJurisdiction, jurisdictions } from './jurisdictions.ts';

/** Made when they are first needed, and then once. */
let languages: Intl.DisplayNames | undefined;
let currencies: ReadonlySet<string> | undefined;

const zones = new Set<string>();

const zonePattern = /^(?:UTC|[A-Z][A-Za-z_]+(?:\/[A-Za-z0-9_+-]+)+)$/;

function isTimezone(text: string): boolean {
  if (zones.has(text)) return true;
  if (!zonePattern.test(text)) return false;
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

const linkPattern = /^https:\/\/[^\s<>"\\^`{|}]+$/;

function isHttpsLink(text: string): boolean {
  if (!linkPattern.test(text)) return false;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url?.protocol === 'https:' && url.username === '' && url.password === '' && url.hostname.includes('.');
}

const mailPattern = /^[A-Za-z0-9._%+-]+@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}$/;
const hostPattern = /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/;

function accepts(attempt: () => unknown): boolean {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
}

/** A format: its test, what a message says must stand there, and how other validators are told. */
export interface Format {
  test: (text: string) => boolean;
  must: string;
  /** Matches every text that passes the test, and few others. */
  pattern: RegExp;
  /** Every text that passes the test, where these can be listed. */
  words?: () => readonly string[];
}

/** Every format by the name that schemas use. */
export const formats: Readonly<Record<string, Format>> = {
  date: {
    test: isDay,
    must: 'a date that exists, written as YYYY-MM-DD',
    pattern: /^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$/,
  },
  duration: { test: isDuration, must: 'an ISO 8601 duration such as PT24H, P14D or P3M', pattern: durationPattern },
  limit: {
    test: isLimit,
    must: 'an ISO 8601 duration such as PT24H or P14D, or working days such as "2 business days"',
    pattern: limitPattern,
  },
  timezone: {
    test: isTimezone,
    must: 'an IANA time zone such as Europe/Berlin, not an abbreviation',
    pattern: zonePattern,
  },
  language: {
    test: isLanguage,
    must: 'a BCP 47 language tag such as en or de-AT',
    pattern: /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/,
  },
  jurisdiction: {
    test: isJurisdiction,
    must: 'an ISO 3166-1 country code of two capital letters such as DE or US, or EU',
    pattern: /^[A-Z]{2}$/,
    words: jurisdictions,
  },
  currency: { test: isCurrency, must: 'an ISO 4217 currency code such as EUR', pattern: /^[A-Z]{3}$/ },
  'https-link': {
    test: isHttpsLink,
    must: 'a link that starts with https:// and holds no user name or password',
    pattern: linkPattern,
  },
  email: {
    test: (text) => mailPattern.test(text),
    must: 'a mail address such as psirt@acme.example',
    pattern: mailPattern,
  },
  hostname: {
    test: (text) => hostPattern.test(text),
    must: 'a domain name such as acme.example, without https:// and path',
    pattern: hostPattern,
  },
};
