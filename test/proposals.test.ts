import { describe, expect, it } from 'vitest';
import { openCatalogs } from '../src/catalogs.ts';
import { generalSectors, proposedClocks } from '../src/proposals.ts';

const { clocks } = openCatalogs();
const proposed = (company: object) => proposedClocks({ company }, clocks).map(({ id }) => id);

describe('proposed clocks', () => {
  it('speak the words of the catalog', () => {
    const written = new Set([...clocks.values()].flatMap(({ sectors }) => sectors));
    for (const sector of generalSectors) expect(written).toContain(sector);
  });

  it('hold the CRA and the GDPR for a company in Germany', () => {
    expect(proposed({ jurisdictions: ['DE'] })).toEqual(
      expect.arrayContaining(['eu-cra-actively-exploited-vulnerability', 'eu-gdpr-authority', 'eu-gdpr-data-subjects']),
    );
  });

  it('hold the clocks of a sector for those who work in it alone', () => {
    expect(proposed({ jurisdictions: ['DE'] })).not.toContain('eu-red-delegated-act');
    expect(proposed({ jurisdictions: ['DE'], sectors: ['radio-equipment'] })).toContain('eu-red-delegated-act');
  });

  it('bear with answers of a wrong shape', () => {
    expect(proposed({ jurisdictions: ['DE'], sectors: 'radio-equipment' })).toContain('eu-gdpr-authority');
  });
});
