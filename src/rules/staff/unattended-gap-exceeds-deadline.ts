// A deadline in clock hours runs through nights and weekends; a team that sleeps through it cannot meet it.

import type { Clock, Deadline } from '../../catalogs.ts';
import type { Day } from '../../day.ts';
import { businessDaysOf, sayLimit, shortestHours } from '../../duration.ts';
import { type Attendance, type Concern, ordinaryGapOf, sayRemedy, whyNotKept } from '../../facts/attendance.ts';
import type { Policies, Stakeholders } from '../../program.ts';
import { rule as define } from '../../rule.ts';

type Sla = Policies['slas'][number];
type Row = Stakeholders['matrix'][number];

/** Events that come from outside at any hour; the others begin with an act of the team. */
const unannounced = ['report-received', 'active-exploitation', 'embargo-leak', 'severe-incident'];
const startedOutside = ['aware', 'discovered', 'occurred', 'reasonable-belief'];
const startedLater = /^(submitted:|measure-available$|end-of-calendar-year$)/;

/** Record rule STF-006. */
export const rule = define({
  name: 'unattended-gap-exceeds-deadline',
  severity: 'error',
  level: 1,
  asks: 'The longest time in which nobody can be reached is shorter than the first deadline of every reporting duty in force, and than the times promised for a first answer or a message.',
  why: 'Monday to Friday 09:00-17:00 leaves 64 hours at the weekend, and an early warning under the CRA is due within 24.',
  source: ['FIRST PSIRT SF 1.1: 2.1.1.5', 'Regulation (EU) 2024/2847: Art. 14'],
  basis: 'arithmetic',
  reads: ['team', 'staff.coverage', 'obligations'],
  mayRead: ['staff.onCall', 'policies.slas', 'stakeholders.matrix'],
  good: `
team: { name: Acme PSIRT, timezone: Europe/Berlin, languages: [en] }
obligations:
  - { clock: eu-cra-actively-exploited-vulnerability, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: counsel }
staff:
  coverage:
    mode: business-hours
    hours: [{ days: [monday, tuesday, wednesday, thursday, friday], from: "09:00", to: "17:00" }]
    urgentAlert: { trigger: [A phone number], pagedRoles: [lead, counsel], within: PT2H, testedOn: "2026-10-01", covers: [eu-cra-actively-exploited-vulnerability] }
`,
  bad: `
team: { name: Acme PSIRT, timezone: Europe/Berlin, languages: [en] }
obligations:
  - { clock: eu-cra-actively-exploited-vulnerability, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: counsel }
staff:
  coverage:
    mode: business-hours
    hours: [{ days: [monday, tuesday, wednesday, thursday, friday], from: "09:00", to: "17:00" }]
`,
  judge: ({ team, staff, obligations, policies, stakeholders }, { today, clocks }) => {
    const attendance = { team, staff };
    const matrix = stakeholders?.matrix ?? [];
    const told = new Set<string>();
    const duties = obligations.flatMap(({ clock: id, applies, since }) => {
      const clock = applies === 'yes' && (since ?? today) <= today ? clocks.get(id) : undefined;
      const deadline = clock && isInForce(clock, today) ? firstDeadline(clock) : undefined;
      if (!clock || deadline?.within === undefined) return [];
      const ids = [id, ...matrix.filter((row) => row.clocks?.includes(id)).map(({ event }) => event)];
      const because = whyMissed(attendance, deadline.within, { ids }, today);
      if (because === undefined) return [];
      told.add(id);
      const asked = `"${clock.title}" asks for ${lowerFirst(deadline.label)} within ${sayLimit(deadline.within)} (${deadline.reference})`;
      const doubts = [
        ...(clock.verified ? [] : [' The figure is not verified: ask counsel.']),
        ...(mayGrow(clock, deadline.within)
          ? [
              ' Regulation (EEC, Euratom) 1182/71 Art. 3 on periods may lengthen it over weekends and holidays: ask counsel.',
            ]
          : []),
      ];
      const message = `${because}, but ${asked}. ${sayRemedy(attendance, deadline.within, ids, today)}${doubts.join('')}`;
      return [
        { at: '/staff/coverage', message, severity: doubts.length === 0 ? ('error' as const) : ('warning' as const) },
      ];
    });
    const rows = matrix.filter(({ clocks: met = [] }) => !met.some((id) => told.has(id)));
    const promises = [...answers(policies?.slas ?? []), ...messages(rows)];
    const missed = promises.flatMap((promise) => {
      const because = whyMissed(attendance, promise.limit, promise, today);
      return because === undefined ? [] : [{ ...promise, because }];
    });
    const [first] = missed;
    if (!first) return duties;
    const times = missed.map(({ name, limit }) => `${name} within ${sayLimit(limit)}`).join(', ');
    const message = `${first.because}, but the program sets shorter times: ${times}. ${sayRemedy(attendance, first.limit, first.ids, today)}`;
    return [
      ...duties,
      { at: '/staff/coverage', message, severity: missed.some(({ isFirm }) => isFirm) ? 'error' : 'warning' },
    ];
  },
});

interface Promise_ extends Concern {
  name: string;
  limit: string;
  /** False for a time that the team only sets itself. */
  isFirm: boolean;
}

function answers(slas: readonly Sla[]): Promise_[] {
  return slas.flatMap(({ id, name, activity, severity, internal, public: outside, publicAs, startsAt }) => {
    const isFirm = outside !== undefined && publicAs !== 'usual';
    const limit = isFirm ? outside : internal;
    if (activity !== 'acknowledge' || startsAt !== 'report-received' || limit === undefined) return [];
    return [
      {
        name: `"${name ?? id}"`,
        limit,
        ids: [id, 'report-received'],
        severities: severity === undefined ? undefined : [severity],
        isAnswer: true,
        isFirm,
      },
    ];
  });
}

function messages(rows: readonly Row[]): Promise_[] {
  return rows.flatMap(({ event, timing, within, severities, clocks = [] }) => {
    if (!unannounced.includes(event) || timing === 'before') return [];
    return [
      {
        name: `the message on ${event.replaceAll('-', ' ')}`,
        limit: within,
        ids: [event, ...clocks],
        severities,
        isFirm: true,
      },
    ];
  });
}

/** A gap of sites that follow the sun is the business of the rule on them. */
function whyMissed(attendance: Attendance, limit: string, concern: Concern, today: Day): string | undefined {
  const followsSun = attendance.staff.coverage.mode === 'follow-the-sun' && businessDaysOf(limit) === undefined;
  if (followsSun && ordinaryGapOf(attendance, today).hours >= shortestHours(limit)) return undefined;
  return whyNotKept(attendance, limit, concern, today);
}

/** Periods of some days under the law of the EU may end later than the clock says; the first ones of CRA and NIS2 are too short. */
function mayGrow({ id, jurisdictions }: Clock, within: string): boolean {
  return jurisdictions.includes('EU') && !/^eu-(?:cra|nis2)-/.test(id) && shortestHours(within) >= 72;
}

function isInForce({ status, effectiveFrom }: Clock, today: Day): boolean {
  if (status === 'adopted-applies-later') return effectiveFrom !== undefined && effectiveFrom <= today;
  return (status === 'in-force' || status === 'contractual') && (effectiveFrom ?? today) <= today;
}

/** The first deadline in clock hours or calendar days; one that starts when the matter is learned comes before one that the team starts. */
function firstDeadline({ deadlines }: Clock): Deadline | undefined {
  const counted = deadlines.filter(({ within, from }) => within !== undefined && !startedLater.test(from));
  return counted.find(({ from }) => startedOutside.includes(from)) ?? counted[0];
}

function lowerFirst(label: string): string {
  return /^[A-Z][a-z ]/.test(label) ? `${label[0]!.toLowerCase()}${label.slice(1)}` : label;
}
