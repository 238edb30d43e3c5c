import { describe, expect, it } from 'vitest';
import { openCatalogs } from '../../src/catalogs/catalogs.ts';
import { dutiesToAnswer, matchesOf } from '../../src/facts/matching.ts';
import { proposalsFor } from '../../src/interview/proposals.ts';

const today = '2026-11-22';
const { clocks } = openCatalogs();
const company = { name: 'Haus', sizeClass: 'large' as const };

function standing(about: Parameters<typeof matchesOf>[0], id: string): string | undefined {
  return matchesOf(about, clocks, today).find(({ clock }) => clock.id === id)?.standing;
}

describe('the duties that concern a program', () => {
  const bank = { kind: 'soc', company: { ...company, jurisdictions: ['AT'], sectors: ['banking'] } };

  it('are NIS2, DORA and GDPR for a bank in Austria, which is in the EU and a financial entity', () => {
    const ids = dutiesToAnswer(bank, clocks, today).map(({ id }) => id);
    expect(ids).toEqual([
      'eu-nis2-significant-incident',
      'eu-dora-major-incident',
      'eu-gdpr-authority',
      'eu-gdpr-data-subjects',
      'eu-gdpr-processor',
    ]);
  });

  it('count cards only where the sector says so, and contracts as such', () => {
    expect(standing(bank, 'pci-dss-12-10')).toBeUndefined();
    expect(standing({ ...bank, company: { ...bank.company, sectors: ['payments'] } }, 'pci-dss-12-10')).toBe(
      'by-contract',
    );
    expect(standing(bank, 'contract-cyber-insurer')).toBe('by-contract');
  });

  it('of a PSIRT are those for products, through a market alone as well', () => {
    const maker = {
      kind: 'psirt',
      company: { ...company, jurisdictions: ['CH'], sectors: ['manufacturing'] },
      products: [{ id: 'box', kind: 'firmware' as const, markets: ['EU'] }],
    };
    expect(standing(maker, 'eu-cra-actively-exploited-vulnerability')).toBe('now');
    expect(standing({ ...maker, products: [] }, 'eu-cra-actively-exploited-vulnerability')).toBeUndefined();
    expect(
      standing({ ...maker, products: [], company: { ...maker.company, markets: ['DE'] } }, 'eu-cra-severe-incident'),
    ).toBe('now');
    expect(standing(maker, 'eu-nis2-significant-incident')).toBe('now');
    expect(standing({ ...maker, kind: 'combined' }, 'eu-nis2-significant-incident')).toBe('now');
  });

  it('leave NIS2 to medium and large organizations, as a rule', () => {
    for (const sizeClass of ['micro', 'small'] as const)
      expect(standing({ ...bank, company: { ...bank.company, sizeClass } }, 'eu-nis2-significant-incident')).toBe(
        'by-size',
      );
    expect(
      standing(
        { kind: 'soc', company: { jurisdictions: ['AT'], sectors: ['banking'] } },
        'eu-nis2-significant-incident',
      ),
    ).toBe('now');
  });

  it('show law to come as coming, by the day that is handed in', () => {
    const maker = {
      kind: 'psirt',
      company: { ...company, jurisdictions: ['DE'] },
      products: [{ kind: 'open-source' as const }],
    };
    expect(standing(maker, 'eu-cra-open-source-steward')).toBe('coming');
    expect(
      matchesOf(maker, clocks, '2027-12-11').find(({ clock }) => clock.id === 'eu-cra-open-source-steward')?.standing,
    ).toBe('now');
    const grid = { kind: 'soc', company: { ...company, jurisdictions: ['US', 'GB'], sectors: ['energy'] } };
    expect(standing(grid, 'us-circia')).toBe('coming');
    expect(standing(grid, 'uk-cyber-security-resilience-bill')).toBe('coming');
  });

  it('are uncertain where the law lapsed, and absent where nobody is obliged', () => {
    const office = { kind: 'soc', company: { ...company, jurisdictions: ['US', 'DE'], sectors: ['financial'] } };
    expect(standing(office, 'us-cisa-2015-sharing')).toBe('uncertain');
    expect(standing(office, 'eu-dora-cyber-threat')).toBeUndefined();
  });

  it('wait for the sector where none was named', () => {
    expect(standing({ kind: 'soc', company: { ...company, jurisdictions: ['DE'] } }, 'eu-dora-major-incident')).toBe(
      'by-sector',
    );
    expect(
      standing({ kind: 'soc', company: { ...company, jurisdictions: ['DE'], sectors: [] } }, 'eu-dora-major-incident'),
    ).toBeUndefined();
  });

  it('ask no country that the program is not in', () => {
    for (const { clock } of matchesOf(bank, clocks, today))
      expect(clock.jurisdictions.length === 0 || clock.jurisdictions.includes('EU'), clock.id).toBe(true);
  });

  it('are only those bound to no place as long as nothing is known', () => {
    for (const { clock } of matchesOf({}, clocks, today)) expect(clock.jurisdictions, clock.id).toEqual([]);
  });
});

describe('proposals', () => {
  const draft = { kind: 'soc', company: { ...company, jurisdictions: ['GB'], sectors: ['energy', 'payments'] } };
  const proposals = proposalsFor(draft, clocks, today);
  const named = (id: string) => proposals.find(({ clock }) => clock.id === id);

  it('tick what is in force, and say what the rest hangs on', () => {
    expect(named('uk-nis-2018')).toMatchObject({ ticked: true });
    expect(named('uk-cyber-security-resilience-bill')).toMatchObject({ ticked: false });
    expect(named('uk-cyber-security-resilience-bill')?.name).toMatch(/\(coming: proposed, no duty yet/);
    expect(named('pci-dss-12-10')?.name).toMatch(/\(only if a contract asks for it/);
  });

  it('say when the law begins, and when to ask counsel', () => {
    const steward = proposalsFor(
      { kind: 'psirt', company: { ...company, jurisdictions: ['DE'] }, products: [{ kind: 'open-source' }] },
      clocks,
      today,
    );
    // A draft whose products are not complete yet is read all the same.
    expect(steward.find(({ clock }) => clock.id === 'eu-cra-open-source-steward')?.name).toContain(
      'coming: applies from 2027-12-11',
    );
    for (const { clock, name } of [...steward, ...proposals])
      expect(name.includes('check with counsel'), clock.id).toBe(!clock.verified);
  });

  it('stand with the ticked ones first', () => {
    const ticks = proposals.map(({ ticked }) => ticked);
    expect(ticks.indexOf(false)).toBeGreaterThan(0);
    expect(ticks.lastIndexOf(true)).toBeLessThan(ticks.indexOf(false));
  });

  it('hold the CRA and the GDPR for a maker in Germany, and the duties of a sector for those who work in it', () => {
    const ticked = (about: object) =>
      proposalsFor({ kind: 'psirt', company: about }, clocks, today).flatMap(({ clock, ticked: is }) =>
        is ? [clock.id] : [],
      );
    expect(ticked({ jurisdictions: ['DE'] })).toEqual(
      expect.arrayContaining(['eu-cra-actively-exploited-vulnerability', 'eu-gdpr-authority', 'eu-gdpr-data-subjects']),
    );
    expect(ticked({ jurisdictions: ['DE'] })).not.toContain('eu-red-delegated-act');
    expect(ticked({ jurisdictions: ['DE'], sectors: ['radio-equipment'] })).toContain('eu-red-delegated-act');
    expect(ticked({ jurisdictions: ['DE'], sectors: 'radio-equipment' })).toContain('eu-gdpr-authority');
  });

  it('do not stumble over a draft that is wrong', () => {
    for (const wrong of [
      { company: 'us' },
      { company: { jurisdictions: 'DE', sectors: 'banking' } },
      { products: [3] },
      { company: null },
    ])
      expect(() => proposalsFor({ kind: 'soc', ...wrong }, clocks, today)).not.toThrow();
  });
});
