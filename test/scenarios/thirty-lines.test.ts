import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isAbsence } from '../../src/words/finding.ts';
import { assessed } from '../assessed.ts';
import { documentsOf } from '../documents.ts';

/** What somebody writes down in the first quarter of an hour. */
const program = `schemaVersion: 1
kind: psirt
company: { name: Acme, jurisdictions: [DE], sizeClass: small }
roles: [{ id: lead, title: PSIRT lead, kind: lead }]
resources:
  intake:
    channels:
      - { id: mail, kind: email, address: psirt@acme.example, keys: [old] }
      - { id: phone, kind: phone, address: "+49 30 123456" }
    keys:
      - { id: old, kind: openpgp, expires: 2026-08-18 }
stakeholders:
  parties:
    - { id: customers, name: Customers, side: external, class: customer }
    - { id: board, name: Board, side: internal, class: executive }
charter:
  mission: We answer reports about our routers and fix what they show.
`;

describe('a program of thirty lines with an expired key', () => {
  const { findings, nextSteps, components } = assessed(program);

  it('hears of the key first', () => {
    expect(findings[0]?.rule).toBe('key-expired');
    expect(nextSteps[0]).toContain('explain key-expired');
  });

  it('hears then of at most twelve things that are no hints, and nothing false', () => {
    const heavy = findings.slice(1).filter(({ severity }) => severity !== 'info');
    expect(heavy.length).toBeLessThanOrEqual(12);
    expect(heavy.filter((finding) => !isAbsence(finding)).map(({ message }) => message)).toEqual([]);
    for (const { message } of findings) expect(message).not.toContain('undefined');
  });

  it('has begun what it has begun', () => {
    const begun = components.filter(({ state }) => state === 'incomplete').map(({ name }) => name);
    expect(begun).toEqual(['stakeholders', 'charter', 'resources']);
  });

  it('says in its documents what was written, what lacks, and not a word more', async () => {
    const documents = documentsOf(parse(program)).filter(({ path }) => path.endsWith('.md'));
    const bodies = documents.map(({ text }) =>
      text.slice(text.indexOf('\n# ') + 1, text.indexOf('[//]: # (keep')).trim(),
    );
    await expect(`${bodies.join('\n\n')}\n`).toMatchFileSnapshot('thirty-lines.golden.md');
  });
});
