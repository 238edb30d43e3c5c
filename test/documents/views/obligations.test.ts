// The views of templates/obligations.md.hbs.
import { describe, expect, it } from 'vitest';
import { rows } from '../../views.ts';

describe('duty views', () => {
  const obligations = [
    { clock: 'eu-cra-severe-incident', applies: 'yes', why: 'We sell', accountableRole: 'ceo' },
    { clock: 'us-nerc-cip-008', applies: 'unclear', why: 'Asked' },
    { clock: 'uk-psti', applies: 'no', why: 'No sales' },
    { clock: 'no-such-clock', applies: 'yes', why: 'Contract' },
  ];

  it('joins obligations with the catalog', () => {
    const [cra, unknown] = rows('duties-that-apply', { obligations });
    expect(cra).toMatchObject({
      accountable: 'Chief executive officer',
      first: 'Early warning: without undue delay, at most 24 hours, counted from becoming aware',
      checked: '',
    });
    expect(unknown).toMatchObject({ duty: 'no-such-clock', why: 'Contract' });
    expect(rows('duties-that-do-not-apply', { obligations })).toHaveLength(1);
    expect(rows('catalog-day', { obligations })).toHaveLength(1);
  });

  it('sends the reader of an unverified clock to counsel', () => {
    const [duty] = rows('duties-unclear', { obligations });
    expect(duty?.first).toContain('1 hour (check with counsel)');
    expect(duty?.checked).toContain('check with counsel');
  });

  it('says what each deadline is counted from, beside the own target', () => {
    expect(
      rows('duty-deadlines', { obligations })
        .filter(({ of }) => of === 'eu-cra-severe-incident')
        .map(({ limit, counted }) => [limit, counted]),
    ).toEqual([
      ['without undue delay, at most 24 hours', 'becoming aware'],
      ['without undue delay, at most 72 hours', 'becoming aware'],
      ['1 month', 'the submission of the incident notification'],
      ['on request', undefined],
    ]);
    const regulatoryNotifications = [
      { clock: 'eu-cra-severe-incident', deadlines: [{ key: 'final', within: 'P14D', outOfHours: false }] },
    ];
    expect(rows('notification-deadlines', { policies: { regulatoryNotifications } })[2]).toMatchObject({
      label: 'Final report',
      own: '14 days',
      outOfHours: 'no',
    });
  });
});
