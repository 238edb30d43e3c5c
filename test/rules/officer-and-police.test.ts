import { describe, expect, it } from 'vitest';
import { catalogs } from '../assessed.ts';
import { type Change, example, newFindings, placeIn } from '../edited.ts';

const officer = 'data-protection-officer';
const rule = 'data-protection-officer-decides';
const notice = 'Art. 33(1), 38(6) and 39(1)';

function said(name: string, change: readonly Change[], of = rule): string[] {
  return newFindings(name, change)
    .filter((finding) => finding.rule === of)
    .map(({ severity, pointer, message }) => `${severity} ${pointer} ${message}`);
}

describe('the data protection officer', () => {
  it.each<[string, string, string]>([
    ['manufacturer', 'obligations[clock=eu-gdpr-authority].accountableRole', notice],
    ['manufacturer', 'obligations[clock=uk-gdpr-breach].accountableRole', notice],
    ['bank-soc', 'obligations[clock=eu-gdpr-data-subjects].deputyRole', notice],
    ['bank-soc', 'obligations[clock=eu-gdpr-authority].decisionMakerRole', '39(1)'],
    ['bank-soc', 'charter.decisionRights[decision=notify-regulator].accountableRole', 'Art. 38(6)'],
    ['bank-soc', 'policies.regulatoryNotifications[clock=eu-gdpr-authority].accountableRole', 'Art. 33(1)'],
    ['bank-soc', 'policies.policies[monitoring-privacy].ownerRole', 'Art. 38(6)'],
    ['manufacturer', 'policies.policies[retention-policy].ownerRole', 'Art. 38(6)'],
    ['bank-soc', 'engagement.monitoring.impactAssessment.byRole', 'Art. 35(2)'],
    ['manufacturer', 'engagement.violations[category=data-theft].signOffRoles[0]', 'Art. 38(6)'],
  ])('in %s has no say at %s', (name, place, article) => {
    const found = said(name, [[place, officer]]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^warning /);
    expect(found[0]).toContain(placeIn(example(name), place));
    expect(found[0]).toContain(article);
  });

  it('may own the contact with the authority, be consulted, and answer what no law on personal data asks for', () => {
    expect(
      said('manufacturer', [['obligations[clock=eu-nis2-significant-incident].accountableRole', officer]]),
    ).toEqual([]);
    expect(said('bank-soc', [['stakeholders.parties[data-protection-authority].ownerRole', officer]])).toEqual([]);
  });

  it('is consulted by the catalog of kinds, too', () => {
    const kind = catalogs.stakeholderKinds.get('privacy-dpo');
    expect(kind?.rulesOfEngagement.raci).toBe('C');
    expect(kind?.purpose).not.toMatch(/decides risk|files/i);
  });
});

describe('the police', () => {
  const name = 'mandatory-police-report-without-law';
  const place = 'engagement.violations[category=illegal-content]';

  it('are told by law only where the law is named', () => {
    const mandatory: Change = [`${place}.lawEnforcement`, 'mandatory'];
    expect(said('bank-soc', [mandatory], name)).toEqual([expect.stringContaining('Let counsel name it')]);
    expect(said('bank-soc', [mandatory, [`${place}.lawEnforcementLaw`, 'Section 1 of the act']], name)).toEqual([]);
  });
});
