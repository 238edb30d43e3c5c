import { describe, expect, it } from 'vitest';
import { assessed } from '../assessed.ts';

const named = (text: string) => assessed(text).findings.map(({ rule }) => rule);

describe('what a setting is not asked for', () => {
  const roles = 'roles: [{ id: lead, title: Lead, kind: lead }]\n';
  const rights = 'charter: { decisionRights: [{ decision: set-severity, accountableRole: lead }] }\n';

  it('is no fault of an open-source project, and one of a company', () => {
    const company = named(`kind: psirt\n${roles}${rights}`);
    const project = named(`kind: psirt\nsetting: open-source\n${roles}${rights}`);
    expect(company).toEqual(expect.arrayContaining(['response-role-missing', 'decision-without-owner']));
    for (const rule of ['response-role-missing', 'decision-without-owner', 'usual-stakeholder-without-answer'])
      expect(project).not.toContain(rule);
    const lacks = (setting: string) =>
      assessed(`kind: psirt\nsetting: ${setting}\n${roles}${rights}`).gaps.includes(
        '/charter/decisionRights/0/deputyRole',
      );
    expect([lacks('company'), lacks('open-source')]).toEqual([true, false]);
  });

  it('asks an open-source project for no budget, sponsor, size, jurisdictions or full-time equivalents', () => {
    const messages = assessed('kind: psirt\nsetting: open-source\ncompany: { name: Project }\nstatus: draft\n')
      .findings.map(({ message }) => message)
      .join('\n');
    expect(messages).not.toMatch(/budget|sponsor|size|jurisdiction|full-time|\bFTE\b/i);
  });

  it('lets the record of a public body be for everybody', () => {
    const open = (setting: string) =>
      named(`kind: soc\nsetting: ${setting}\nclassification: CLEAR\ncommunication: { silenceRule: Nobody speaks }\n`);
    expect(open('company')).toContain('record-label-too-open');
    expect(open('public-body')).not.toContain('record-label-too-open');
  });

  it('takes a CSIRT for no SOC', () => {
    const found = (kind: string) =>
      assessed(`kind: ${kind}\n${roles}`).findings.find(({ rule }) => rule === 'response-role-missing')?.severity;
    expect([found('soc'), found('csirt')]).toEqual(['error', 'info']);
  });
});
