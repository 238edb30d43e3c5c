// When somebody of a team is there, and which promises can be kept then.
import { describe, expect, it } from 'vitest';
import { type Attendance, gapOf, ordinaryGapOf, whyNotKept, windowsOf } from '../../src/facts/attendance.ts';
import { roundTheClock } from '../../src/time/coverage.ts';

describe('the attendance of a team', () => {
  const today = '2026-11-22';
  const workdays = roundTheClock.days.slice(0, 5);
  const week = [{ days: [...workdays], from: '09:00', to: '17:00' }];
  const tier = { name: 'first line', participants: { roles: ['analyst'] }, shiftLength: 'P7D' };
  const alert = {
    trigger: ['A phone number'],
    pagedRoles: ['lead'],
    within: 'PT2H',
    testedOn: '2026-08-24',
    covers: ['eu-cra'],
  };
  const team = (
    coverage: Partial<Attendance['staff']['coverage']>,
    onCall?: Attendance['staff']['onCall'],
  ): Attendance => ({
    team: { name: 'Acme PSIRT', timezone: 'Europe/Berlin', languages: ['en'] },
    staff: { coverage: { mode: 'business-hours', hours: week, ...coverage }, onCall },
  });

  it('counts a year of 64-hour weekends, and Christmas where it is listed', () => {
    expect(gapOf(team({}), today).hours).toBe(65);
    const christmas = { dates: [{ date: '2026-12-25' }, { date: '2027-01-01' }] };
    expect(gapOf(team({ holidays: christmas }), today).hours).toBe(88);
    expect(ordinaryGapOf(team({ holidays: christmas }), today).hours).toBe(65);
  });

  it('counts holidays per site', () => {
    const dates = [{ date: '2026-12-25', site: 'Munich' }];
    expect(gapOf(team({ holidays: { dates } }), today).hours).toBe(88);
    const sites = [
      { name: 'Munich', people: 2 },
      { name: 'Pune', people: 2 },
    ];
    expect(gapOf(team({ holidays: { dates }, sites }), today).hours).toBe(65);
    expect(
      gapOf(team({ holidays: { dates }, sites, hours: week.map((row) => ({ ...row, site: 'Munich' })) }), today).hours,
    ).toBe(88);
  });

  it('counts on-call as there, on holidays too, and reads the zone of a site', () => {
    expect(
      gapOf(team({ mode: 'extended', holidays: { dates: [{ date: '2026-12-25' }] } }, { tiers: [tier] }), today).hours,
    ).toBe(0);
    expect(gapOf(team({ mode: 'staffed-24x7', holidays: { dates: [{ date: '2026-12-25' }] } }), today).hours).toBe(0);
    const pune = [{ name: 'Pune', people: 2, timezone: 'Asia/Kolkata' }];
    expect(windowsOf(team({ sites: pune, hours: week.map((row) => ({ ...row, site: 'Pune' })) }))[0]?.timezone).toBe(
      'Asia/Kolkata',
    );
  });

  it.each<[string, Parameters<typeof team>[0], string, boolean]>([
    ['24 hours cannot be kept in office hours', {}, 'PT24H', false],
    ['72 hours can', {}, 'PT72H', true],
    ['1 business day can', {}, '1 business day', true],
    [
      '2 business days cannot by a team that works on Mondays',
      { hours: [{ ...week[0]!, days: ['monday'] }] },
      '2 business days',
      false,
    ],
    ['an alert tested 90 days ago helps', { urgentAlert: alert }, 'PT24H', true],
    ['one tested 91 days ago does not', { urgentAlert: { ...alert, testedOn: '2026-08-23' } }, 'PT24H', false],
    ['nor one for other matters', { urgentAlert: { ...alert, covers: ['eu-gdpr-authority'] } }, 'PT24H', false],
    ['nor one that covers nothing by name', { urgentAlert: { ...alert, covers: undefined } }, 'PT24H', false],
    ['nor one that takes too long itself', { urgentAlert: { ...alert, within: 'P2D' } }, 'PT24H', false],
    [
      'a severity that is answered around the clock',
      { bySeverity: [{ severity: 'critical', aroundTheClock: true, roles: ['duty'] }] },
      'PT24H',
      true,
    ],
    ['but not by nobody', { bySeverity: [{ severity: 'critical', aroundTheClock: true }] }, 'PT24H', false],
  ])('%s', (_, coverage, limit, isKept) => {
    expect(whyNotKept(team(coverage), limit, { ids: ['eu-cra'] }, today) === undefined).toBe(isKept);
  });
});
