// The views of templates/stakeholders.md.hbs.
import { describe, expect, it } from 'vitest';
import { rows } from '../../views.ts';

describe('stakeholders', () => {
  const parties = [
    {
      id: 'dev',
      name: 'Development',
      side: 'internal',
      class: 'engineering',
      relation: 'both',
      ownerRole: 'lead',
      channels: [{ kind: 'chat', address: '#psirt', secure: true, hours: 'business-hours' }],
    },
    {
      id: 'cert',
      name: 'CERT',
      side: 'external',
      class: 'national-csirt',
      alsoClasses: ['coordinator'],
      relation: 'works-with',
      ownerRole: 'lead',
      maxTlp: 'AMBER',
      legalReview: 'not-needed',
      agreement: { kind: 'statutory', reference: 'The law', expires: '2030-01-01' },
      rulesOfEngagement: { weAsk: 'Advice.' },
    },
    {
      id: 'customers',
      name: 'Customers',
      side: 'external',
      class: 'customer',
      relation: 'serves',
      ownerRole: 'lead',
      wants: [{ report: 'Yearly report', form: 'mail', cadence: 'P1Y' }],
      channels: [
        {
          kind: 'phone',
          keptIn: 'Safe',
          countries: ['DE'],
          fallback: true,
          hours: 'windows',
          windows: [
            { days: ['monday', 'tuesday', 'wednesday'], from: '09:00', to: '17:00', timezone: 'Europe/Berlin' },
          ],
        },
      ],
    },
    { id: 'media', side: 'external', class: 'media' },
  ];
  const program = { stakeholders: { parties } };

  it('knows both sides', () => {
    expect(rows('stakeholders-inside', program)).toEqual([{ stakeholder: 'Development' }]);
    expect(rows('stakeholders-outside', program)).toEqual([{ stakeholder: 'CERT' }, { stakeholder: 'Customers' }]);
  });

  it('lists channels, and who has none', () => {
    expect(rows('stakeholder-channels', program)).toEqual([
      {
        stakeholder: 'Development',
        channel: 'Chat',
        address: '#psirt',
        secure: 'yes',
        hours: 'Business hours',
        tested: undefined,
      },
      {
        stakeholder: 'Customers',
        channel: 'Phone, fallback, from Germany only',
        address: 'Kept in: Safe',
        secure: undefined,
        hours: 'Monday to Wednesday 09:00 to 17:00 (Europe/Berlin)',
        tested: undefined,
      },
    ]);
    expect(rows('stakeholders-without-channel', program)).toEqual([{ stakeholders: 'CERT' }]);
  });

  it('says limits, agreements and wishes', () => {
    expect(rows('sharing-limits', program)).toEqual([
      {
        of: 'outside',
        stakeholder: 'CERT',
        limit: 'TLP:AMBER',
        agreement: 'Duty by law: The law, until 2030-01-01',
        review: 'Not needed',
      },
      {
        of: 'outside',
        stakeholder: 'Customers',
        limit: { unsaidAt: '/stakeholders/parties/2/maxTlp' },
        review: { unsaidAt: '/stakeholders/parties/2/legalReview' },
      },
    ]);
    expect(rows('stakeholder-wants', program)).toEqual([
      { stakeholder: 'Customers', what: 'Yearly report', form: 'Mail', cadence: 'every year' },
    ]);
    expect(rows('rules-of-engagement', program)).toEqual([{ stakeholder: 'CERT' }]);
  });
});
