import { describe, expect, it } from 'vitest';
import { openCatalogs } from '../../src/catalogs/catalogs.ts';
import { chartOf } from '../../src/documents/drawing.ts';
import { rowsOf } from '../../src/documents/rows.ts';
import type { Draft } from '../../src/model/draft.ts';
import { gapsIn } from '../../src/time/coverage.ts';

const workdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
const everyDay = [...workdays, 'saturday', 'sunday'];
const office = { days: workdays, from: '09:00', to: '17:00' };
const catalogs = openCatalogs();

/** A program with a coverage in Berlin. */
const covered = (coverage: object, more: object = {}): Draft =>
  ({ team: { timezone: 'Europe/Berlin' }, staff: { coverage, ...more } }) as unknown as Draft;
const rows = (view: string, program: Draft) => rowsOf(view, program, [], catalogs);
const picture = (program: Draft) => chartOf('week', program).split('\n').slice(1, -1);
const tier = (more: object = {}) => ({
  onCall: { tiers: [{ name: 'First', participants: { roles: ['a'] }, ...more }] },
});

describe('the picture of the week', () => {
  it('draws office hours hour by hour', () => {
    expect(picture(covered({ mode: 'business-hours', hours: [office] }))).toEqual([
      '    00 03 06 09 12 15 18 21',
      'Mon ·········████████·······',
      'Tue ·········████████·······',
      'Wed ·········████████·······',
      'Thu ·········████████·······',
      'Fri ·········████████·······',
      'Sat ························',
      'Sun ························',
      '',
      '    █ somebody at work   · nobody',
      '    One character is one hour.',
    ]);
  });

  it('draws a night that runs into the next day, from Sunday into Monday too', () => {
    const night = { days: ['monday', 'sunday'], from: '22:00', to: '06:00' };
    const [, monday, tuesday, ...others] = picture(covered({ mode: 'extended', hours: [night] }));
    expect(monday).toBe('Mon ██████················██');
    expect(tuesday).toBe('Tue ██████··················');
    expect(others[4]).toBe('Sun ······················██');
  });

  it('draws half hours where a time asks for them, and the lesser presence where only a part is covered', () => {
    const half = covered({ mode: 'extended', hours: [{ days: ['monday'], from: '08:30', to: '10:00' }] });
    expect(picture(half)[0]).toBe('    00    03    06    09    12    15    18    21');
    expect(picture(half).at(-1)).toBe('    One character is half an hour.');
    expect(picture(half)[1]).toBe(`Mon ${'·'.repeat(17)}███${'·'.repeat(28)}`);
    expect(rows('coverage-week', half)).toMatchObject([{ half: 1, rough: 0, staffed: 1.5 }]);
    const rough = covered({ mode: 'extended', hours: [{ days: ['monday'], from: '08:10', to: '10:00' }] });
    expect(picture(rough)[1]).toBe(`Mon ${'·'.repeat(17)}███${'·'.repeat(28)}`);
    expect(rows('coverage-week', rough)).toMatchObject([{ half: 1, rough: 1 }]);
  });

  it('joins sites of two zones in the time of the team, each in the zone of its site', () => {
    const sun = covered({
      mode: 'follow-the-sun',
      sites: [{ name: 'Tokyo', timezone: 'Asia/Tokyo', people: 3 }],
      hours: [office, { ...office, site: 'Tokyo' }],
    });
    expect(picture(sun)[1]).toBe('Mon ·████████████████·······');
    expect(rows('coverage-week', sun)).toMatchObject([{ staffed: 80, onCall: 0, nobody: 88, summer: 1 }]);
    expect(rows('hours-by-site', sun)).toMatchObject([
      { who: 'The team', timezone: 'Europe/Berlin', perWeek: 40, people: undefined },
      { who: 'Tokyo', timezone: 'Asia/Tokyo', perWeek: 40, people: 3, hours: 'Monday to Friday 09:00 to 17:00' },
    ]);
    const inIndia = covered({
      mode: 'extended',
      timezone: 'Europe/Berlin',
      hours: [{ ...office, timezone: 'Asia/Kolkata' }],
    });
    expect(picture(inIndia)[1]).toMatch(/^Mon ·{9}█{16}·{23}$/);
  });

  it('tells those at work from those on call', () => {
    const program = covered({ mode: 'on-call-24x7', hours: [office] }, tier());
    expect(picture(program)[1]).toBe('Mon ▒▒▒▒▒▒▒▒▒████████▒▒▒▒▒▒▒');
    expect(picture(program).at(-2)).toBe('    █ somebody at work   ▒ somebody on call');
    expect(rows('coverage-week', program)).toMatchObject([{ staffed: 40, onCall: 128, nobody: 0, summer: 0 }]);
    const evening = covered(
      { mode: 'extended', hours: [office] },
      tier({ windows: [{ days: workdays, from: '16:00', to: '20:00' }] }),
    );
    expect(picture(evening)[5]).toBe('Fri ·········████████▒▒▒····');
    expect(rows('coverage-week', evening)).toMatchObject([{ staffed: 40, onCall: 15, nobody: 113 }]);
  });

  it('is full around the clock, and not drawn without an answer', () => {
    expect(picture(covered({ mode: 'staffed-24x7' }))[7]).toBe(`Sun ${'█'.repeat(24)}`);
    expect(rows('hours-by-site', covered({ mode: 'staffed-24x7' }))).toMatchObject([{ perWeek: 168 }]);
    for (const program of [{}, covered({ mode: 'business-hours' }), covered({ hours: [office] })]) {
      expect(chartOf('week', program)).toBe('');
      for (const view of ['coverage-week', 'unattended-gaps', 'holiday-gap']) expect(rows(view, program)).toEqual([]);
    }
  });
});

describe('the gaps of the week', () => {
  it('are each said once, the one over the weekend whole', () => {
    const gaps = rows('unattended-gaps', covered({ mode: 'business-hours', hours: [office] }));
    expect(gaps.map(({ hours }) => hours)).toEqual([16, 16, 16, 16, 64]);
    expect(gaps.at(-1)).toEqual({ from: 'Friday 17:00', to: 'Monday 09:00', hours: 64, longest: 1 });
    expect(gaps.reduce((sum, { hours }) => sum + Number(hours), 0)).toBe(168 - 40);
  });

  it('begin at midnight where they do', () => {
    const gaps = rows(
      'unattended-gaps',
      covered({ mode: 'extended', hours: [{ days: ['sunday'], from: '00:00', to: '24:00' }] }),
    );
    expect(gaps).toEqual([{ from: 'Monday 00:00', to: 'Sunday 00:00', hours: 144, longest: 1 }]);
  });

  it('are none around the clock', () => {
    expect(rows('unattended-gaps', covered({ mode: 'staffed-24x7' }))).toEqual([]);
  });

  it('are all there, in order', () => {
    const windows = [{ ...office, days: ['monday', 'wednesday'] }] as Parameters<typeof gapsIn>[0];
    const calendar = { timezone: 'UTC', holidays: [], from: '2024-01-08', days: 7 };
    expect(gapsIn(windows, calendar).map(({ hours }) => hours)).toEqual([9, 40, 103]);
    expect(gapsIn([], calendar)).toMatchObject([{ hours: Number.POSITIVE_INFINITY }]);
  });
});

describe('the gap over holidays', () => {
  const christmas = ['2026-12-24', '2026-12-25'].map((date) => ({ date }));
  const said = (coverage: object, more?: object) => rows('holiday-gap', covered(coverage, more))[0]?.sentence;

  it('is 112 hours over a Christmas in Berlin, whatever today is', () => {
    expect(said({ mode: 'business-hours', hours: [office], holidays: { dates: christmas } })).toBe(
      'Over the holidays that are listed, the longest time in which nobody can be reached is 112 hours, from Wednesday, 2026-12-23 17:00 to Monday, 2026-12-28 09:00 (Europe/Berlin).',
    );
  });

  it('is no longer than usual where a holiday falls on a weekend, and none where on-call goes on', () => {
    const saturday = [{ date: '2026-12-26' }];
    expect(said({ mode: 'business-hours', hours: [office], holidays: { dates: saturday } })).toMatch(
      /no gap longer than/,
    );
    expect(said({ mode: 'on-call-24x7', hours: [office], holidays: { dates: christmas } }, tier())).toMatch(
      /at any time/,
    );
  });

  it('closes only the site that has the holiday', () => {
    const hours = [
      { ...office, site: 'A' },
      { ...office, days: everyDay, site: 'B' },
    ];
    const dates = christmas.map((day) => ({ ...day, site: 'A' }));
    expect(said({ mode: 'extended', hours, holidays: { dates } })).toMatch(/no gap longer than/);
  });

  it('is not known where no day is listed, and no matter where somebody is always there', () => {
    expect(said({ mode: 'business-hours', hours: [office] })).toMatch(/is not known/);
    expect(said({ mode: 'staffed-24x7' })).toBeUndefined();
  });

  it('stands days that lie at the ends of time', () => {
    const dates = ['0001-01-01', '9999-12-31'].map((date) => ({ date }));
    expect(said({ mode: 'business-hours', hours: [office], holidays: { dates } })).toMatch(/is not known/);
  });
});

describe('a provider', () => {
  const night = { id: 'n', title: 'Night', mode: 'windows', count: 1, provider: 'mssp' };
  const seatPlan = [{ ...night, windows: [{ days: everyDay, from: '17:00', to: '09:00' }] }];

  it('is drawn where it is at work and the own hours are over', () => {
    const program = covered({ mode: 'staffed-24x7', hours: [office] }, { seatPlan });
    expect(picture(program)[1]).toBe('Mon ▓▓▓▓▓▓▓▓▓████████▓▓▓▓▓▓▓');
    expect(picture(program)[6]).toBe('Sat ▓▓▓▓▓▓▓▓▓████████▓▓▓▓▓▓▓');
    expect(picture(program).at(-2)).toBe('    █ own people at work   ▓ a provider at work');
    expect(rows('coverage-week', program)).toMatchObject([{ staffed: 168, uncounted: 0 }]);
  });

  it('is known by its seat, or by its roles at a site', () => {
    const roles = [{ id: 'watch', title: 'Watch', kind: 'analyst', party: 'mssp' }];
    const sites = [{ name: 'Afar', people: 3, roles: ['watch'] }];
    const hours = [office, { days: everyDay, from: '17:00', to: '09:00', site: 'Afar' }];
    const program = { ...covered({ mode: 'follow-the-sun', hours, sites }), roles } as unknown as Draft;
    expect(picture(program)[1]).toBe('Mon ▓▓▓▓▓▓▓▓▓████████▓▓▓▓▓▓▓');
    expect(picture(program)[6]).toBe('Sat ▓▓▓▓▓▓▓▓▓········▓▓▓▓▓▓▓');
  });

  it('is not drawn where no own hours are named, or where the coverage does not count on it', () => {
    expect(picture(covered({ mode: 'staffed-24x7' }, { seatPlan }))[1]).toBe(`Mon ${'█'.repeat(24)}`);
    expect(picture(covered({ mode: 'business-hours', hours: [office] }, { seatPlan })).join('')).not.toContain('▓');
  });
});

describe('who is at work when', () => {
  it('takes a team that is called for nobody at work, beyond its hours', () => {
    const team = { name: 'Duty', mode: 'on-call-24x7', hours: [{ days: workdays, from: '09:00', to: '13:00' }] };
    const program = covered({ mode: 'extended', teams: [team] });
    expect(rows('hours-by-site', program).map(({ perWeek }) => perWeek)).toEqual([20]);
    expect(
      rows('hours-by-site', covered({ teams: [{ name: 'Watch', mode: 'staffed-24x7' }] })).map(
        ({ perWeek }) => perWeek,
      ),
    ).toEqual([168]);
  });

  it('shows the seats that a provider fills', () => {
    const seatPlan = [
      { id: 'day', title: 'Day', mode: 'coverage-hours', count: 2 },
      {
        id: 'night',
        title: 'Night watch',
        mode: 'windows',
        count: 1,
        provider: 'mssp',
        windows: [{ days: everyDay, from: '19:00', to: '07:00' }],
      },
      { id: 'all', title: 'Watch', mode: 'staffed-24x7', count: 1, provider: 'mssp' },
    ];
    const program = {
      ...covered({ mode: 'business-hours', hours: [office] }, { seatPlan }),
      stakeholders: { parties: [{ id: 'mssp', name: 'Nightwatch' }] },
    } as Draft;
    expect(rows('coverage-week', program)).toMatchObject([{ staffed: 40, uncounted: 1 }]);
    expect(rows('hours-by-site', program).slice(1)).toEqual([
      {
        who: 'Nightwatch (Night watch)',
        timezone: 'Europe/Berlin',
        hours: 'every day 19:00 to 07:00',
        perWeek: 84,
        people: 1,
      },
      { who: 'Nightwatch (Watch)', timezone: 'Europe/Berlin', hours: 'around the clock', perWeek: 168, people: 1 },
    ]);
  });
});
