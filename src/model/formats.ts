// The text formats that our schemas name beyond those of JSON Schema.
import { isDay } from '../time/day.ts';
import { durationPattern, isDuration, isLimit, limitPattern } from '../time/duration.ts';
import { isCurrency, isJurisdiction, isLanguage, isTimezone, validCodes } from './codes.ts';

const linkPattern = /^https:\/\/[^\s<>"\\^`{|}]+$/;

function isHttpsLink(text: string): boolean {
  if (!linkPattern.test(text)) return false;
  const url = addressIn(text);
  return url?.protocol === 'https:' && url.username === '' && url.password === '' && url.hostname.includes('.');
}

/** Newer Nodes say of a very long text that it can be parsed, and then do not parse it. */
function addressIn(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

const mailPattern = /^[A-Za-z0-9._%+-]+@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}$/;
const hostPattern = /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/;

/** A format: its test, what a message says must stand there, and how other validators are told. */
export interface Format {
  test: (text: string) => boolean;
  must: string;
  /** The same at a question of the interview, which reads more than a file may hold. */
  typed?: string;
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
    typed: 'a day that exists, such as 31 December 2027, 31.12.2027 or 2027-12-31',
    pattern: /^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$/,
  },
  duration: {
    test: isDuration,
    must: 'an ISO 8601 duration such as PT24H, P14D or P3M',
    typed: 'a time such as 24 hours, 14 days or 3 months',
    pattern: durationPattern,
  },
  limit: {
    test: isLimit,
    must: 'an ISO 8601 duration such as PT24H or P14D, working days such as "2 business days", or a range such as "P7D to P14D", the shorter first',
    typed:
      'a time such as 24 hours or 14 days, working days such as "2 business days", or a range such as "7 to 14 days", the shorter first',
    pattern: limitPattern,
  },
  timezone: {
    test: isTimezone,
    must: 'an IANA time zone such as Europe/Berlin, or an offset such as GMT+05:30, not an abbreviation',
    typed:
      'a large city of the time zone such as Berlin, its name such as Europe/Berlin, or an offset such as GMT+05:30',
    pattern: /^(?:UTC|(?:GMT|UTC)[+-]\d{1,2}(?::?[0-5]\d)?|[A-Z][A-Za-z_]+(?:\/[A-Za-z0-9_+-]+)+)$/,
  },
  language: {
    test: isLanguage,
    must: 'a BCP 47 language tag such as en or de-AT',
    typed: 'a language such as German, or its tag such as de-AT',
    pattern: /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/,
  },
  jurisdiction: {
    test: isJurisdiction,
    must: 'an ISO 3166-1 country code of two capital letters such as DE or US, or EU',
    typed: 'a country by its English name such as Germany, its code such as DE, or EU',
    pattern: /^[A-Z]{2}$/,
    words: () => validCodes('countries'),
  },
  currency: {
    test: isCurrency,
    must: 'an ISO 4217 currency code such as EUR',
    typed: 'a currency such as euro, or its code such as EUR',
    pattern: /^[A-Z]{3}$/,
    words: () => validCodes('currencies'),
  },
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
