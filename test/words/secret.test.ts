import { describe, expect, it } from 'vitest';
import { masked, secretsIn } from '../../src/words/secret.ts';

const token = '0a1B2c3D4e5F60718293a4b5C6d7e8f9';

/** Parts are joined here, so that nobody takes a test for a leak. */
const secrets: readonly [name: string, ...parts: string[]][] = [
  ['a private key', '-----BEGIN ', 'OPENSSH PRIVATE KEY-----\nabc\n-----END OPENSSH PRIVATE KEY-----'],
  ['an AWS access key', 'AKIA', 'IOSFODNN7EXAMPLE'],
  ['a GitHub token', 'ghp_', token, 'abcd'],
  ['a GitLab token', 'glpat-', token],
  ['a Slack token', 'xoxb-', token],
  ['an npm token', 'npm_', token, 'abcd'],
  ['a PyPI token', 'pypi-', token, token],
  ['a SendGrid key', 'SG.', token, '.', token],
  ['a Stripe key', 'sk_live_', token],
  ['a Google key', 'AIza', token, 'abc'],
  ['a JSON Web Token', 'eyJhbGciOiJIUzI1NiJ9.', 'eyJzdWIiOiIxMjM0NTY3ODkwIn0.', token],
  ['a webhook', 'https://hooks.slack.com/', 'services/T00000000/B00000000/', token],
  ['a webhook', 'https://acme.webhook.office.com/', `webhookb2/${token}@${token}/IncomingWebhook/${token}`],
  ['a webhook', 'https://discord.com/api/', `webhooks/123456789012345678/${token}${token}`],
  ['a private calendar feed', 'https://acme.pagerduty.com/', `private/${token}/feed/PXYZ123`],
  ['a private calendar feed', 'https://calendar.google.com/', `calendar/ical/a%40b.example/private-${token}/basic.ics`],
  ['a link with a token', 'https://app.opsgenie.com/webcal/', `getRecentSchedule?webcalToken=${token}&scheduleId=1`],
  ['a link with a password', 'https://user:', `hunter2@acme.example/roster.ics`],
];

describe('secrets', () => {
  it.each(secrets)('%s is found and masked', (name, ...parts) => {
    const text = `note: see ${parts.join('')} please`;
    expect(secretsIn(text)).toEqual([{ name, offset: 'note: see '.length }]);
    expect(masked(text)).not.toMatch(/0a1B2c3D|hunter2|IOSFODNN7|nabc\n/);
    expect(masked(text)).toHaveLength(text.length);
  });

  it.each([
    'https://acme.example/private/policy',
    'https://acme.example/private/',
    'https://acme.example/advisories?id=HX-2026-0119&page=2',
    'https://hooks.slack.com/',
    '{"token":"none","secret":false}',
    '7A41C09E5D2B8F3361E4A7D0925BC86F13E0D94B',
    'The token= is typed by hand; a private calendar feed is kept in the vault.',
    'eyJ is how a token begins',
    'psirt@acme.example',
  ])('%j is none', (text) => {
    expect(secretsIn(text)).toEqual([]);
    expect(masked(text)).toBe(text);
  });
});
