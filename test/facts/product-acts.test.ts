import { describe, expect, it } from 'vitest';
import { matchesOf, type Standing } from '../../src/facts/matching.ts';
import { catalogs, findingsOf, today } from '../assessed.ts';
import { newFindings } from '../edited.ts';

type Product = { id: string; name: string; governedBy?: never };

const cra = 'eu-cra-severe-incident';
const made = 'products-with-digital-elements';

function standingOf(id: string, acts: (string | undefined)[], sectors: string[], markets: string[] = ['DE']) {
  const products = acts.map((governedBy, index) => ({ id: `p${index}`, name: `P${index}`, governedBy }) as Product);
  const company = { jurisdictions: ['DE'], markets, sectors };
  return matchesOf({ kind: 'psirt', company, products }, catalogs.clocks, today).find(({ clock }) => clock.id === id);
}

describe('the act that governs a product', () => {
  it.each<[string, (string | undefined)[], string[], Standing]>([
    ['all are medical devices', ['mdr', 'ivdr'], [made], 'left-out'],
    ['one is not', ['mdr', 'cra'], ['medical-devices'], 'now'],
    ['none is said, and the sector is left out', [undefined], ['medical-devices'], 'left-out'],
    ['none is said, and one sector is not left out', [undefined], ['medical-devices', made], 'now'],
    ['one is not said, and the sector is left out', ['mdr', undefined], ['medical-devices'], 'left-out'],
    ['one is not said, and the sector is not left out', ['vehicles', undefined], [made], 'now'],
    ['it is made for defense', ['defense', 'spare-part', 'not-covered'], [made], 'left-out'],
    ['no product is there', [], [made], 'now'],
  ])('decides about the CRA where %s', (_case, acts, sectors, standing) => {
    expect(standingOf(cra, acts, sectors)?.standing).toBe(standing);
  });

  it('brings the duties of that act, whatever sector is named', () => {
    expect(standingOf('eu-mdr-vigilance', ['ivdr'], [made])?.standing).toBe('now');
    expect(standingOf('eu-mdr-vigilance', ['cra'], [made])).toBeUndefined();
    expect(standingOf('un-r155', ['vehicles'], [made])?.standing).toBe('now');
    expect(standingOf('eu-part-is', ['aviation'], [made])?.standing).toBe('now');
    const leftOut = standingOf(cra, ['mdr', 'vehicles'], [made])?.leftOutBy;
    expect(leftOut).toMatch(/^Art\. 2\(2\)\(a\) and \(b\).*; Art\. 2\(2\)\(c\)/);
  });

  it('is asked for where the sector may have another one, and not where it is said or not sold in the Union', () => {
    const program = (company: string, product: string) => `kind: psirt
company: { name: Acme, sizeClass: small, ${company} }
products:
  - { id: pump, name: Pump, kind: firmware, ownerRole: lead, securityRepRole: lead, ${product} }
`;
    const support = 'support: { basis: dates, end: 2035-12-31 }';
    const said = (company: string, product: string) => findingsOf('product-act-unsaid', program(company, product));
    expect(said('jurisdictions: [DE], sectors: [automotive]', support)).toHaveLength(1);
    expect(said('jurisdictions: [NO], sectors: [aviation]', support)).toHaveLength(1);
    expect(said('jurisdictions: [DE], sectors: [automotive]', `${support}, governedBy: cra`)).toEqual([]);
    expect(said('jurisdictions: [US], sectors: [automotive]', support)).toEqual([]);
    expect(said('jurisdictions: [DE], sectors: [software]', support)).toEqual([]);
  });
});

it('a maker of medical devices is asked for the duties of MDR and FDA and for the act, not for the CRA', () => {
  const findings = newFindings('small-vendor', (program) => {
    program.company.sectors = ['medical-devices'];
    program.obligations = program.obligations.filter(({ clock }) => !clock.startsWith('eu-cra-'));
  });
  const asked = findings.filter(({ rule }) => rule === 'duty-unanswered').map(({ message }) => message);
  expect(asked).toContainEqual(expect.stringContaining('"MDR and IVDR: serious incident with a medical device"'));
  expect(asked.filter((message) => message.includes('"FDA'))).toHaveLength(3);
  expect(asked.filter((message) => message.includes('CRA'))).toEqual([]);
  expect(findings.filter(({ rule }) => rule === 'product-act-unsaid')).toHaveLength(4);
});

it('a maker that says where it sells is not asked for the law of another country', () => {
  const company = { jurisdictions: ['DE'], markets: ['FR'], sectors: ['medical-devices'] };
  const standings = (about: object) =>
    matchesOf({ kind: 'psirt', company: about }, catalogs.clocks, today).filter(
      ({ standing }) => standing === 'by-market',
    );
  expect(standings(company)).toEqual([]);
  expect(standings({ ...company, markets: undefined }).length).toBeGreaterThan(2);
});

it('what is not made for a sector with an act of its own is not asked for the law of countries that nobody names', () => {
  const company = { jurisdictions: ['CH'], sectors: ['products-with-digital-elements'] };
  const matches = matchesOf({ kind: 'psirt', company }, catalogs.clocks, today);
  expect(matches.filter(({ standing }) => standing === 'by-market')).toEqual([]);
});
