import { describe, expect, it } from 'vitest';
import { openCatalogs } from '../../src/catalogs/catalogs.ts';
import { type About, matchesOf } from '../../src/facts/matching.ts';
import { placesWithoutDuties } from '../../src/facts/places.ts';
import { findingsOf, today } from '../assessed.ts';

const { clocks } = openCatalogs();

type Company = NonNullable<About['company']>;
type Size = Company['sizeClass'];

/** The duties of one standing, without those of contracts, which hang on no country. */
const duties = (standing: string, kind: string, company: Company) =>
  matchesOf({ kind, company }, clocks, today)
    .filter(({ clock, standing: own }) => own === standing && clock.status !== 'contractual')
    .map(({ clock }) => clock.id)
    .join(' ');

const at = (place: string, sectors: string[], sizeClass: Size = 'large'): Company => ({
  name: 'Acme',
  jurisdictions: [place],
  sectors,
  sizeClass,
});

const cra = 'eu-cra-actively-exploited-vulnerability eu-cra-severe-incident';
const gdpr = 'eu-gdpr-authority eu-gdpr-data-subjects eu-gdpr-processor';
const nis2 = 'eu-nis2-significant-incident';
const made = 'products-with-digital-elements';

/** Country, sectors, kind, size; the duties to answer, and those to check with counsel. */
const table: [place: string, sectors: string[], kind: string, size: Size, now: string, counsel: string][] = [
  ['SE', [made], 'psirt', 'small', `${cra} ${gdpr}`, ''],
  ['NO', [made], 'psirt', 'small', gdpr, cra],
  ['IS', [made], 'psirt', 'small', gdpr, cra],
  ['LI', [made], 'psirt', 'small', gdpr, cra],
  ['NO', ['radio-equipment'], 'psirt', 'small', gdpr, `${cra} eu-red-delegated-act`],
  ['NO', ['energy'], 'soc', 'large', gdpr, nis2],
  ['NO', ['banking'], 'soc', 'large', gdpr, `${nis2} eu-dora-major-incident`],
  ['DE', ['manufacturing'], 'psirt', 'large', `${cra} ${nis2} ${gdpr}`, ''],
  ['DE', ['manufacturing'], 'combined', 'large', `${cra} ${nis2} ${gdpr}`, ''],
  ['DE', ['manufacturing'], 'psirt', 'small', `${cra} ${gdpr}`, ''],
  ['DE', ['energy'], 'soc', 'large', `${nis2} ${gdpr}`, ''],
  ['DE', ['energy'], 'soc', 'small', gdpr, ''],
  ['DE', ['banking'], 'soc', 'large', `${nis2} eu-dora-major-incident ${gdpr}`, ''],
  ['DE', ['medical-devices'], 'psirt', 'small', `${gdpr} eu-mdr-vigilance`, ''],
  ['DE', ['marine-equipment'], 'psirt', 'small', `${gdpr} eu-marine-equipment-risk`, ''],
  ['DE', ['aviation'], 'psirt', 'small', `${gdpr} eu-part-is`, ''],
  ['DE', ['automotive'], 'psirt', 'small', `${gdpr} un-r155 eu-vehicle-serious-risk`, ''],
  ['DE', ['medical-devices', made], 'psirt', 'small', `${cra} ${gdpr} eu-mdr-vigilance`, ''],
  [
    'US',
    ['medical-devices'],
    'psirt',
    'small',
    'us-fda-524b us-fda-803 us-fda-806 us-state-breach-laws us-ca-breach us-ny-breach us-co-breach us-fl-breach us-tx-breach us-de-breach',
    '',
  ],
  ['CH', ['software'], 'psirt', 'small', 'ch-fadp', ''],
  ['CH', ['software'], 'soc', 'small', 'ch-fadp', ''],
  ['JP', ['software'], 'psirt', 'small', 'jp-appi', ''],
  ['BR', ['software'], 'psirt', 'small', 'br-lgpd', ''],
  ['CA', ['software'], 'psirt', 'small', 'ca-pipeda ca-quebec-law-25', ''],
  ['SG', ['software'], 'psirt', 'small', 'sg-pdpa', ''],
  ['KR', ['software'], 'psirt', 'small', 'kr-network-act', ''],
  ['SA', ['software'], 'psirt', 'small', 'sa-pdpl', ''],
  ['TR', [made], 'psirt', 'small', '', ''],
];

describe('kind 8: duties by country, sector, kind and size', () => {
  it.each(table)('%s, %s, %s, %s', (place, sectors, kind, size, now, counsel) => {
    expect(
      duties('now', kind, at(place, sectors, size))
        .split(' ')
        .sort(),
    ).toEqual(now.split(' ').sort());
    expect(
      duties('counsel', kind, at(place, sectors, size))
        .split(' ')
        .sort(),
    ).toEqual(counsel.split(' ').sort());
  });

  it('names the article that leaves a sector out', () => {
    const leftOut = (sector: string) =>
      matchesOf({ kind: 'psirt', company: at('DE', [sector]) }, clocks, today).find(
        ({ clock }) => clock.id === 'eu-cra-severe-incident',
      )?.leftOutBy;
    expect(leftOut('medical-devices')).toMatch(/^Art\. 2\(2\)\(a\) and \(b\).*2017\/745 and 2017\/746/);
    expect(leftOut('automotive')).toMatch(/^Art\. 2\(2\)\(c\).*2019\/2144/);
    expect(leftOut('aviation')).toMatch(/^Art\. 2\(3\).*2018\/1139/);
    expect(leftOut('marine')).toMatch(/^Art\. 2\(4\).*2014\/90\/EU/);
    expect(leftOut('manufacturing')).toBeUndefined();
  });

  it('takes the seat for a place', () => {
    const seated: Company = { ...at('US', [made], 'small'), markets: ['US'], mainEstablishment: 'DE' };
    expect(duties('now', 'psirt', seated)).toContain(cra);
    const text =
      'kind: psirt\ncompany: { name: Acme, jurisdictions: [US], markets: [US], mainEstablishment: DE, sizeClass: small }\nproducts: []\nobligations: []\n';
    expect(findingsOf('duty-unanswered', text).map(({ message }) => message)).toContainEqual(
      expect.stringContaining('the organization has its main establishment in DE'),
    );
  });

  it('names a country of which it holds nothing', () => {
    expect(placesWithoutDuties({ company: at('TR', []) }, clocks)).toEqual(['TR']);
    for (const place of ['DE', 'NO', 'EU', 'CH', 'US'])
      expect(placesWithoutDuties({ company: at(place, []) }, clocks)).toEqual([]);
    const text = 'kind: psirt\ncompany: { name: Acme, jurisdictions: [TR], sizeClass: small }\nobligations: []\n';
    expect(findingsOf('country-not-in-catalog', text)).toMatchObject([
      { severity: 'info', message: expect.stringContaining('holds no duties of Türkiye') },
    ]);
  });

  it('asks in an EEA state for what holds there, and hints at what may', () => {
    const text =
      'kind: psirt\ncompany: { name: Acme, jurisdictions: [NO], sectors: [radio-equipment], sizeClass: small }\nobligations: []\n';
    const found = findingsOf('duty-unanswered', text).map(({ severity, message }) => `${severity} ${message}`);
    expect(found.filter((said) => /^warning Does "GDPR/.test(said))).toHaveLength(3);
    expect(found.filter((said) => /^info Check with counsel whether "(CRA|Radio)/.test(said))).toHaveLength(3);
  });
});
