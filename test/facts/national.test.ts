import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../src/facts/matching.ts';
import { holdOf, toldOf } from '../../src/facts/national.ts';
import { catalogs, findingsOf, today } from '../assessed.ts';
import { newFindings } from '../edited.ts';

const clock = (id: string) => catalogs.clocks.get(id)!;
const nis2 = clock('eu-nis2-significant-incident');
const hold = (id: string, places: string[], on = today) => holdOf(clock(id), new Set(places), on);

describe('an act of the Union', () => {
  it.each([
    ['eu-nis2-significant-incident', ['DE', 'EU'], 'yes'],
    ['eu-nis2-significant-incident', ['FR', 'EU'], 'counsel'],
    ['eu-nis2-significant-incident', ['FR', 'DE', 'EU'], 'yes'],
    ['eu-nis2-significant-incident', ['EE', 'EU'], 'yes'],
    ['eu-nis2-significant-incident', ['EU'], 'yes'],
    ['eu-nis2-significant-incident', ['NO'], 'counsel'],
    ['eu-gdpr-authority', ['NO'], 'yes'],
    ['eu-gdpr-authority', ['IS', 'LI'], 'yes'],
    ['eu-cer-incident', ['NO'], 'counsel'],
    ['ch-fadp', ['CH'], 'yes'],
  ])('%s in %j: %s', (id, places, holds) => {
    expect(hold(id, places).holds).toBe(holds);
  });

  it('binds through national law from its first day on', () => {
    expect(hold('eu-nis2-significant-incident', ['AT', 'EU'], '2026-09-30')).toMatchObject({
      holds: 'counsel',
      because: 'In Austria it binds from 2026-10-01 on.',
    });
    expect(hold('eu-nis2-significant-incident', ['AT', 'EU'], '2026-10-01').holds).toBe('yes');
  });

  it('is told by country: who, where, which account, as of when; a country without a row is not in the catalog', () => {
    expect(toldOf(nis2, ['EU', 'DE', 'EE', 'US'])).toMatchObject([
      {
        country: 'Germany',
        holds: 'In force',
        since: '2025-12-06',
        authority: 'Joint reporting office of BSI and BBK',
        portal: 'BSI-Portal',
        account: expect.stringContaining('Mein Unternehmenskonto'),
        asOf: '2026-03',
      },
      { country: 'Estonia', holds: 'Not in the catalog' },
    ]);
    expect(toldOf(clock('eu-gdpr-authority'), ['DE', 'NO'])).toMatchObject([{ country: 'Norway', holds: 'In force' }]);
  });

  it('is a question for counsel where the country has no law, and says so', () => {
    const text = `kind: soc
company: { name: Acme, jurisdictions: [FR], sectors: [energy], sizeClass: large }
obligations: []
`;
    expect(findingsOf('duty-unanswered', text)).toContainEqual(
      expect.objectContaining({
        severity: 'info',
        message: expect.stringContaining('As of 2026-06, France had no law in force that puts the act into effect.'),
      }),
    );
  });

  it('looks at the seat first: customers in a country with a law change nothing for NIS2', () => {
    const company = { jurisdictions: ['FR'], markets: ['DE'], sectors: ['energy'], sizeClass: 'large' as const };
    const standing = matchesOf({ kind: 'soc', company }, catalogs.clocks, today).find((match) => match.clock === nis2);
    expect(standing?.standing).toBe('counsel');
  });
});

it('every act that a country has a row for is one that a clock rests on', () => {
  const rows = [...catalogs.clocks.values()].flatMap(({ act, countries = [] }) =>
    countries.map((row) => [act, row.act]),
  );
  expect(rows.length).toBeGreaterThan(50);
  expect(rows.filter(([act, of]) => act !== of)).toEqual([]);
});

it('what comes from memory is not verified, and what is not verified names no source alone', () => {
  const rows = [...catalogs.clocks.values()].flatMap(({ countries = [] }) => countries);
  const fromMemory = rows.filter(({ source }) => source.every((text) => text === 'memory'));
  expect(fromMemory.filter(({ verified }) => verified)).toEqual([]);
});

it('a SOC and a PSIRT in Norway are asked for the GDPR', () => {
  const asked = (name: string) =>
    newFindings(name, (program) => {
      program.company = { ...program.company, jurisdictions: ['NO'], markets: ['NO'], mainEstablishment: 'NO' };
      for (const product of program.products ?? []) product.markets = ['NO'];
      program.obligations = [];
    }).filter(({ rule, severity }) => rule === 'duty-unanswered' && severity === 'warning');
  for (const name of ['small-vendor', 'bank-soc'])
    expect(asked(name).filter(({ message }) => message.includes('"GDPR: '))).toHaveLength(3);
});
