import { expect, it } from 'vitest';
import { psirt, put, temporaryFolder, textAt } from '../support.ts';

it('psirt init --from takes contact, policy, languages and expiry, shows their origin, and overwrites nothing', async () => {
  const folder = temporaryFolder();
  put(folder, {
    'site/.well-known/security.txt':
      'Contact: mailto:security@a.example\nExpires: 2027-06-30T00:00:00Z\nPreferred-Languages: en, de\nPolicy: https://a.example/disclosure\n',
    'site/SECURITY.md': '# Security\n\nWrite to security@a.example.\n',
  });
  const init = ['init', 'prog', '--no-input', '--no-render', '--from', 'site'];
  const { code, said } = await psirt(folder, init);
  expect(code).toBe(0);
  for (const line of [
    '│ site/.well-known/security.txt:1  resources.intake.channels',
    '│ site/.well-known/security.txt:2  resources.intake.securityTxt.expires: 2027-06-30',
    '│ site/.well-known/security.txt:3  resources.intake.securityTxt.preferredLanguages: de',
    '│ site/.well-known/security.txt:4  policies.policies[0].url: https://a.example/disclosure',
    '│ site/SECURITY.md:3  policies.disclosure.contact.channels',
    'answers from 2 files.',
  ])
    expect(said).toContain(line);
  const resources = textAt(folder, 'prog/program/resources.yaml');
  expect(resources).toContain('address: security@a.example');
  // The usual rows that the file says nothing of are there as ever.
  expect(textAt(folder, 'prog/program/policies.yaml')).toContain('id: vulnerability-handling');
  put(folder, { 'prog/program/resources.yaml': resources.replace('"2027-06-30"', '"2026-12-24" # ours') });
  const again = await psirt(folder, init);
  expect(again.said).toContain('the program says 2026-12-24, so 2027-06-30 was not taken');
  expect(textAt(folder, 'prog/program/resources.yaml')).toContain('expires: "2026-12-24" # ours');
}, 60_000);

it.each([
  [['--from', '--no-input'], '"--from" needs a path, and "--no-input" stands in its place.'],
  [['--no-input', '--answers', '--dry-run'], '"--answers" needs a file, and "--dry-run" stands in its place.'],
])('psirt init %j says that a path was forgotten', async (options, says) => {
  const { code, said } = await psirt(temporaryFolder(), ['init', 'prog', ...options]);
  expect(code).toBe(2);
  expect(said).toContain(says);
});
