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

describe('signatories', () => {
  const program = {
    version: '1.1',
    sponsorship: { sponsorRole: 'ceo' },
    charter: { authority: { grantedByRole: 'ceo' } },
  };

  it('lists decisions, and the sponsor as outstanding until this version is decided', () => {
    const old = [{ role: 'ceo', decision: 'approved', on: '2026-01-01', version: '1.0' }];
    expect(
      rows('signatories', { ...program, approvals: old }).map(({ role, signsAs, decision, version }) => [
        role,
        signsAs,
        decision,
        version,
      ]),
    ).toEqual([
      ['Chief executive officer', 'Executive sponsor and grantor of the authority', 'Approved', '1.0'],
      ['Chief executive officer', 'Executive sponsor and grantor of the authority', 'Outstanding', '1.1'],
    ]);
    expect(rows('signatories', { ...program, approvals: [{ ...old[0], version: '1.1' }] })).toHaveLength(1);
  });

  it('says what somebody signs as in words of the answers', () => {
    const approvals = [{ role: 'lead', decision: 'approved', on: '2026-01-01', version: '1.1' }];
    const charter = { amendment: { byRole: 'lead' } };
    expect(rows('signatories', { version: '1.1', charter, approvals })[0]).toMatchObject({
      signsAs: 'Role that may change the charter',
    });
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
