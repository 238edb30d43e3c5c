import { describe, expect, it } from 'vitest';
import { header, psirt, put, temporaryFolder } from '../support.ts';

const program = (expires: string) => ({
  'psirt.yaml': header,
  'program/resources.yaml': `intake:
  channels: [{ id: mail, kind: email, address: psirt@acme.example, public: true }]
  securityTxt: { contacts: [mail], expires: ${expires} }
`,
});

/** What a render says of a security.txt, on 2026-11-22. */
async function saidOf(expires: string, ...args: string[]): Promise<string> {
  const folder = temporaryFolder();
  put(folder, program(expires));
  const run = await psirt(folder, ['render', ...args]);
  expect(run.code).toBe(0);
  return run.said
    .split('\n')
    .filter((line) => line.includes('expired'))
    .join('\n');
}

describe('a security.txt of which the day has passed', () => {
  it('is written, and a sentence says what to change', async () => {
    expect(await saidOf('2026-11-21')).toBe(
      'docs/public/.well-known/security.txt expired on 2026-11-21, so nobody may rely on it any more (RFC 9116, 2.5.5). Set resources.intake.securityTxt.expires to a later day and render again.',
    );
  });

  it('is not spoken of before that day, nor where another document is rendered', async () => {
    expect(await saidOf('2026-11-22')).toBe('');
    expect(await saidOf('2026-11-21', '--only', 'index')).toBe('');
  });
});
