// The views of templates/staff.md.hbs.
import { describe, expect, it } from 'vitest';
import { rows } from '../../views.ts';

describe('staff views', () => {
  const hours = [{ days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], from: '08:00', to: '17:00' }];
  const team = { timezone: 'Europe/Berlin' };
  const staff = {
    positions: [
      { role: 'lead', fteRequired: 1, fteFunded: 1, fteFilled: 0.5, responsibilities: ['Plans', 'Leads.'] },
      {
        role: 'duty',
        fteRequired: 0.3,
        fteFunded: 0.1,
        fteFilled: 0.1,
        competencies: [{ competency: 'triage', minLevel: 2 }],
        requirements: { languages: ['de'], certifications: ['A', 'B'] },
      },
    ],
    competencies: [{ id: 'triage', name: 'Triage' }],
    coverage: { mode: 'business-hours', hours },
    productiveHoursPerFte: 1600,
  };

  it('adds positions up', () => {
    expect(rows('positions', { staff })).toEqual([
      { role: 'PSIRT lead', required: 1, funded: 1, filled: 0.5, gap: 0.5 },
      { role: 'Duty contact', required: 0.3, funded: 0.1, filled: 0.1, gap: 0.2 },
    ]);
    expect(rows('position-totals', { staff })).toEqual([
      { required: 1.3, funded: 1.1, filled: 0.6, gap: 0.7, unfunded: 0.2, vacant: 0.5 },
    ]);
    expect(rows('position-totals', { staff: { positions: [{ role: 'lead', fteRequired: 1 }] } })).toEqual([]);
  });

  it('says what positions do and ask for', () => {
    expect(rows('position-duties', { staff })).toEqual([{ role: 'PSIRT lead', duties: 'Plans. Leads.' }]);
    expect(rows('position-profile', { staff })).toMatchObject([
      { role: 'Duty contact', competencies: 'Triage (level 2)', certifications: 'A; B', languages: 'German' },
    ]);
  });

  it('finds the longest unattended gap of a week without holidays', () => {
    expect(rows('unattended-gap', { team, staff })).toEqual([
      { hours: 63, from: 'Friday 17:00', to: 'Monday 08:00', timezone: 'Europe/Berlin' },
    ]);
    const onCall = { tiers: [{ name: 'First' }] };
    expect(rows('unattended-gap', { team, staff: { ...staff, onCall } })).toMatchObject([{ hours: 63 }]);
    const extended = { ...staff, coverage: { ...staff.coverage, mode: 'extended' }, onCall };
    expect(rows('unattended-gap', { team, staff: extended })).toMatchObject([{ hours: 63 }]);
    const onDuty = { ...staff, coverage: { ...staff.coverage, mode: 'on-call-24x7' }, onCall };
    expect(rows('unattended-gap', { team, staff: onDuty })).toMatchObject([{ hours: 0 }]);
    expect(rows('unattended-gap', { team, staff: { coverage: { mode: 'business-hours' } } })).toEqual([]);
    const evenings = { tiers: [{ name: 'First', windows: [{ ...hours[0], from: '17:00', to: '08:00' }] }] };
    expect(rows('unattended-gap', { team, staff: { ...staff, onCall: evenings } })).toMatchObject([
      { hours: 48, from: 'Saturday 08:00', to: 'Monday 08:00' },
    ]);
  });

  it('shares on-call among the people who take turns', () => {
    const tiers = [
      { name: 'First', participants: { roles: ['duty'] }, people: 6, shiftLength: 'P7D', respondsWithin: 'PT30M' },
      {
        name: 'Second',
        participants: { roles: ['lead'] },
        windows: [{ days: ['saturday'], from: '20:00', to: '06:00' }],
      },
    ];
    const members = [
      { id: 'a', roles: ['lead'] },
      { id: 'b', roles: ['lead'] },
    ];
    const program = {
      team,
      staff: { ...staff, onCall: { tiers, backupRole: 'ceo', maxShare: 40 } },
      people: { members },
    };
    expect(rows('on-call-load', program)).toMatchObject([
      {
        tier: 'First',
        who: 'Duty contact',
        people: 6,
        turn: '7 days',
        reacts: '30 minutes',
        share: '16.7 %',
        perWeek: undefined,
        hours: undefined,
      },
      { tier: 'Second', people: 2, hours: 'Saturday 20:00 to 06:00', share: '50 %', perWeek: 5, over: '40 %' },
    ]);
    expect(rows('on-call-path', program)).toMatchObject([
      { tier: 'First', next: 'Second' },
      { tier: 'Second', next: 'Chief executive officer' },
    ]);
  });

  it('counts hours of a week once, over midnight and across zones', () => {
    const window = (day: string, from: string, to: string, timezone?: string) => ({ days: [day], from, to, timezone });
    const tier = (...windows: object[]) => ({ tiers: [{ name: 'x', people: 1, windows }] });
    const hoursOf = (...windows: object[]) =>
      rows('on-call-load', { team, staff: { onCall: tier(...windows) } })[0]?.perWeek;
    expect(hoursOf(window('monday', '08:00', '12:00'), window('monday', '10:00', '13:00'))).toBe(5);
    expect(hoursOf(window('sunday', '22:00', '06:00'))).toBe(8);
    expect(hoursOf(window('monday', '09:00', '17:00'), window('monday', '09:00', '17:00', 'Europe/London'))).toBe(9);
  });

  it('compares the work with the people', () => {
    const workload = {
      reportsPerMonth: 10,
      confirmedShare: 50,
      hoursPerReport: 4,
      hoursPerConfirmed: 20,
      overheadShare: 25,
    };
    expect(rows('workload', { staff: { ...staff, workload } })).toEqual([
      { hours: 140, needed: 1.4, filled: 0.5, capacity: 50, short: 0.9 },
    ]);
    expect(rows('seats', { staff: { ...staff, seats: 2 } })).toEqual([{ seats: 2, needed: 10.95 }]);
  });

  it('names roles and never people who were trained', () => {
    const plan = [{ id: 't', topic: 'Tools' }];
    const records = [
      { training: 't', on: '2026-01-01', role: 'lead', evidence: 'A' },
      { training: 't', on: '2026-01-01', person: 'p1', evidence: 'A' },
      { training: 't', on: '2026-01-01', person: 'p2' },
    ];
    expect(rows('training-held', { staff: { training: { plan, records } } })).toEqual([
      { training: 'Tools', who: 'PSIRT lead and 2 people', on: '2026-01-01', evidence: 'A' },
    ]);
  });

  it('says what the urgent alert covers', () => {
    const urgentAlert = { covers: ['eu-cra-severe-incident', 'ack', 'embargo-leak'] };
    const policies = { slas: [{ id: 'ack', name: 'First answer' }] };
    expect(rows('alert-covers', { staff: { coverage: { urgentAlert } }, policies })).toEqual([
      { what: 'CRA: severe incident affecting product security, First answer and embargo leak' },
    ]);
  });
});
