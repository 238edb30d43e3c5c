// The views of templates/charter.md.hbs.
import { describe, expect, it } from 'vitest';
import { rows } from '../../views.ts';

describe('services', () => {
  const charter = {
    services: [
      { id: '1.1', level: 'full', providerRole: 'lead', performedBy: 'core', bestEffort: true },
      { id: '2.1', level: 'full', providerRole: 'duty', slas: ['first'], note: 'By mail.' },
      { id: '4.2', level: 'partial', providerRole: 'lead' },
      { id: '1.6', level: 'not-offered' },
      { id: '5.1' },
    ],
  };
  const policies = { slas: [{ id: 'first', name: 'First answer', public: '2 business days', publicAs: 'target' }] };

  it('says times in words and leaves out what nobody answered', () => {
    expect(rows('service-times', { charter, policies })).toEqual([
      { of: '1.1', times: 'Best effort' },
      { of: '2.1', times: 'First answer: 2 business days (target). By mail.' },
      { of: '4.2', times: undefined },
      { of: '1.6', times: undefined },
    ]);
  });

  it('counts add up to the list', () => {
    expect(rows('service-counts', { charter })).toEqual([
      {
        sentence:
          'The team offers 3 services of the FIRST PSIRT Services Framework 1.1. Of the 4 listed here, 2 are offered in full, 1 is offered in part and 1 is not offered.',
      },
    ]);
  });
});

describe('scope', () => {
  const products = [
    { id: 'a', name: 'A', kind: 'firmware', ownerRole: 'ceo', securityRepRole: 'lead' },
    { id: 'b', name: 'B' },
    { id: 'c', name: 'C' },
  ];

  it('shows the products in scope and names those on neither side', () => {
    const program = { products, charter: { scope: { in: ['a'], out: [{ product: 'b' }] } } };
    expect(rows('products-in-scope', program)).toEqual([
      { product: 'A', kind: 'Firmware', owner: 'Chief executive officer', contact: 'PSIRT lead' },
    ]);
    expect(rows('products-without-scope', program)).toEqual([{ products: 'C' }]);
  });

  it('says nothing about neither side while there is no scope', () => {
    expect(rows('products-without-scope', { products })).toEqual([]);
  });
});

describe('the history of the charter', () => {
  const program = {
    version: '1.1',
    sponsorship: { sponsorRole: 'ceo' },
    charter: { authority: { grantedByRole: 'ceo' } },
  };
  const old = { role: 'ceo', decision: 'approved', on: '2026-01-01', version: '1.0' };

  it('lists decisions by day, and the sponsor as outstanding until this version is decided', () => {
    const approvals = [{ ...old, on: '2026-02-01', component: 'charter', evidence: 'Minutes' }, old];
    expect(rows('revisions', { ...program, approvals })).toEqual([
      {
        version: '1.0',
        on: '2026-01-01',
        decision: 'Approved',
        role: 'Chief executive officer',
        of: 'The whole program',
        remark: undefined,
      },
      {
        version: '1.0',
        on: '2026-02-01',
        decision: 'Approved',
        role: 'Chief executive officer',
        of: 'The charter',
        remark: 'Proof: Minutes',
      },
      { version: '1.1', decision: 'Outstanding', role: 'Chief executive officer' },
    ]);
    expect(rows('revisions', { ...program, approvals: [{ ...old, version: '1.1' }] })).toHaveLength(1);
  });

  it('leaves out what was decided on other components', () => {
    const approvals = [
      { ...old, version: '1.1' },
      { ...old, component: 'budget' },
    ];
    expect(rows('revisions', { ...program, approvals })).toHaveLength(1);
  });

  it('says nothing where nobody was asked', () => {
    expect(rows('revisions', { version: '1.1' })).toEqual([]);
    expect(rows('signatories', { version: '1.1' })).toEqual([]);
  });
});

describe('signatories', () => {
  it('are the sponsor, the role that grants the authority, and those who decided on this version', () => {
    const sponsorship = { sponsorRole: 'ceo' };
    const charter = { authority: { grantedByRole: 'ceo' }, amendment: { byRole: 'lead' } };
    const approvals = [{ role: 'lead', decision: 'approved', on: '2026-01-01', version: '1.1' }];
    expect(rows('signatories', { version: '1.1', sponsorship, charter, approvals })).toEqual([
      { role: 'Chief executive officer', signsAs: 'executive sponsor and grantor of the authority' },
      { role: 'PSIRT lead', signsAs: 'role that may change the charter' },
    ]);
    expect(rows('signatories', { version: '1.2', sponsorship, charter, approvals })).toHaveLength(1);
  });
});

describe('the laws', () => {
  it('are those that were answered with yes; a contract is nothing for a page that is handed on', () => {
    const obligations = [
      { clock: 'eu-gdpr-authority', applies: 'yes' },
      { clock: 'eu-gdpr-data-subjects', applies: 'unclear' },
      { clock: 'contract-cyber-insurer', applies: 'yes' },
    ];
    expect(rows('binding-laws', { obligations })).toEqual([
      { duty: 'GDPR: personal data breach, supervisory authority', law: 'Regulation (EU) 2016/679 Art. 33' },
    ]);
    expect(rows('binding-laws', {})).toEqual([]);
  });
});

describe('what the team decides alone', () => {
  const organization = { coreTeam: ['lead', 'duty'] };

  it('is what lies with the core team, with nobody outside it who stands in or is consulted', () => {
    const decisionRights = [
      { decision: 'set-severity', accountableRole: 'lead', deputyRole: 'duty', consulted: ['duty'] },
      { decision: 'reject-report', accountableRole: 'lead', deputyRole: 'ceo' },
      { decision: 'publish-advisory', accountableRole: 'lead', consulted: ['ceo'] },
      { decision: 'accept-risk', accountableRole: 'ceo', deputyRole: 'lead' },
      { decision: 'assign-cve' },
    ];
    const decided = rows('decided-alone', { organization, charter: { decisionRights } });
    expect(decided).toEqual([{ decision: 'Set the severity', role: 'PSIRT lead', deputy: 'Duty contact' }]);
    expect(rows('decided-alone', { charter: { decisionRights } })).toEqual([]);
  });
});

describe('the terms of the charter', () => {
  it('are those that it uses, and say which were written from memory', () => {
    const terms = rows('charter-terms', {
      charter: { purpose: 'We publish a VEX with each advisory.', mission: 'vex' },
    });
    const named = terms.map(({ term }) => String(term));
    expect(named).toEqual(expect.arrayContaining(['advisory', expect.stringMatching(/^VEX \(/)]));
    expect(named).not.toContain('sponsor');
    expect(named.filter((term) => /embargo|SIEM/.test(term))).toEqual([]);
    expect(terms.every(({ source }) => String(source).length > 0)).toBe(true);
    expect(rows('charter-terms', {})).toEqual([]);
  });
});
