// Sites that hand over around the world often leave out the weekend, or lean on one person each.
import { ordinaryGapOf, sayGap, zoneOf } from '../../facts/attendance.ts';
import { rule as define } from '../rule.ts';

const fewestPeople = 2;

/** Record rule STF-005. Holidays are left to the rule on the longest gap. */
export const rule = define({
  name: 'sun-sets-on-coverage',
  severity: 'error',
  level: 1,
  asks: 'With "follow the sun" the hours of all sites and on-call leave no hour of the week open, and at least two people answer at each site.',
  why: 'The sites cover Monday to Friday around the clock, and Saturday is empty.',
  source: ['FIRST PSIRT SF 1.1: 2.1.1.5'],
  basis: 'arithmetic',
  reads: ['team', 'staff.coverage'],
  mayRead: ['staff.onCall'],
  good: `
team: { name: Acme PSIRT, timezone: Etc/UTC, languages: [en] }
staff:
  coverage:
    mode: follow-the-sun
    hours:
      - { days: [monday, tuesday, wednesday, thursday, friday, saturday, sunday], from: "00:00", to: "12:00", site: Pune }
      - { days: [monday, tuesday, wednesday, thursday, friday, saturday, sunday], from: "12:00", to: "24:00", site: Austin }
    sites: [{ name: Pune, people: 3 }, { name: Austin, people: 2 }]
`,
  bad: `
team: { name: Acme PSIRT, timezone: Etc/UTC, languages: [en] }
staff:
  coverage:
    mode: follow-the-sun
    hours:
      - { days: [monday, tuesday, wednesday, thursday, friday, saturday, sunday], from: "00:00", to: "12:00", site: Pune }
      - { days: [monday, tuesday, wednesday, thursday, friday], from: "12:00", to: "24:00", site: Austin }
    sites: [{ name: Pune, people: 3 }, { name: Austin, people: 2 }]
`,
  judge: ({ team, staff }, { today }) => {
    if (staff.coverage.mode !== 'follow-the-sun') return [];
    const gap = ordinaryGapOf({ team, staff }, today);
    const thin = (staff.coverage.sites ?? []).flatMap(({ name, people }, index) =>
      people >= fewestPeople
        ? []
        : [
            {
              at: `/staff/coverage/sites/${index}/people`,
              message: `At the site "${name}" at least ${fewestPeople} people must answer, so that one may be ill; today it is ${people}.`,
            },
          ],
    );
    if (gap.hours === 0) return thin;
    // An hour is often left open only while one country has changed its clocks and another has not.
    const severity = gap.hours <= 1 ? ('warning' as const) : ('error' as const);
    return [
      {
        at: '/staff/coverage/hours',
        message: `${sayGap(gap, zoneOf({ team, staff }))}, although the coverage follows the sun: the hours of all sites together must cover the whole week.`,
        severity,
      },
      ...thin,
    ];
  },
});
