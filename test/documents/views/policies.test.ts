// The views of templates/policies.md.hbs.
import { describe, expect, it } from 'vitest';
import { rows } from '../../views.ts';

describe('policy views', () => {
  it('writes bands with one decimal and maps levels to incidents', () => {
    const severity = {
      levels: [{ id: 'high', title: 'High', from: 7, to: 8.9 }, { id: 'own' }],
      incidentScheme: {
        levels: [{ id: 's1', title: 'Severe' }],
        mapping: [{ incidentLevel: 's1', severities: ['high'] }],
      },
    };
    expect(rows('severity-bands', { policies: { severity } })).toEqual([{ of: 'high', band: '7.0 to 8.9' }]);
    expect(rows('incident-mapping', { policies: { severity } })).toEqual([{ severities: 'High', level: 'Severe' }]);
  });

  it('says terms of policies, disclosure and advisories', () => {
    const policies = {
      policies: [
        { id: 'p', title: 'Handbook', location: 'Vault' },
        { id: 'q', title: 'Media', coveredBy: { policy: 'p', section: '8' } },
        { id: 'r', title: 'Bare' },
      ],
      disclosure: { timeline: { startsAt: 'fix-available' } },
      handling: { mistakes: 'Told' },
      advisory: {
        reviewSteps: [
          { role: 'lead', does: 'drafts' },
          { role: 'ceo', does: 'approves', within: 'P1D', silenceApproves: true },
        ],
        publication: { access: 'public', consent: [{ of: 'Finder', by: 'silence', after: '5 business days' }] },
      },
    };
    expect(rows('policy-notes', { policies })).toMatchObject([
      { policy: 'Handbook', keptIn: 'Vault' },
      { policy: 'Media', settledBy: 'Handbook, 8' },
    ]);
    expect(rows('disclosure-time', { policies })).toEqual([
      { event: 'day a fix is available', condition: 'The time does not run until there is a fix.' },
    ]);
    expect(rows('handling-cases', { policies })).toHaveLength(1);
    expect(rows('advisory-steps', { policies })).toMatchObject([
      { step: 1, role: 'PSIRT lead' },
      { step: 2, within: '1 day', silence: 'counts as a yes' },
    ]);
    expect(rows('advisory-terms', { policies })).toEqual([
      { what: 'Access', text: 'anybody can read them' },
      { what: 'Consent of Finder', text: 'silence counts as a yes after 5 business days' },
    ]);
  });
});
