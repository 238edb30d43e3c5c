// A deadline in clock hours runs through nights and weekends; a team that sleeps through it cannot meet it.

import { type Concern, sayRemedy } from '../../facts/attendance.ts';
import { type Applicable, applicable } from '../../facts/deadlines.ts';
import {
  concernOf,
  countedDeadlines,
  doubtsOf,
  firstEndangered,
  sayDemand,
  startsOutside,
  whyUnattended,
} from '../../facts/feasibility.ts';
import type { Policies, Stakeholders } from '../../model/program.ts';
import { sayLimit } from '../../time/duration.ts';
import { rule as define } from '../rule.ts';

type Sla = Policies['slas'][number];
type Row = Stakeholders['matrix'][number];

/** Events that come from outside at any hour; the others begin with an act of the team. */
const unannounced = ['report-received', 'active-exploitation', 'embargo-leak', 'severe-incident'];

/** Record rule STF-006, and of SOC-O4 the gap alone; the sum with the time budget is another rule. */
export const rule = define({
  name: 'unattended-gap-exceeds-deadline',
  severity: 'error',
  level: 1,
  asks: 'The longest time in which nobody can be reached is shorter than the first deadline of every reporting duty in force, and than the times promised for a first answer or a message.',
  why: 'Monday to Friday 09:00-17:00 leaves 64 hours at the weekend, and an early warning under the CRA is due within 24.',
  source: ['FIRST PSIRT SF 1.1: 2.1.1.5', 'Regulation (EU) 2024/2847: Art. 14'],
  basis: 'arithmetic',
  reads: ['team', 'staff.coverage', 'obligations'],
  mayRead: ['staff.onCall', 'policies.slas', 'stakeholders.matrix', 'communication.severities', 'communication.matrix'],
  whole: ['staff.coverage.hours'],
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
  judge: ({ team, staff, obligations, policies, stakeholders, communication }, { today, clocks }) => {
    const attendance = { team, staff };
    const matrix = stakeholders?.matrix ?? [];
    const told = new Set<string>();
    const duties = applicable(obligations, clocks, today).flatMap((duty) => {
      const { clock } = duty;
      const deadline = firstEndangered(countedDeadlines(duty));
      if (!deadline) return [];
      const concern = concernOf(clock.id, attendance, matrix, communication);
      const because = whyUnattended(attendance, deadline.within, concern, today);
      if (because === undefined) return [];
      told.add(clock.id);
      const doubts = doubtsOf(clock, deadline);
      const message = `${because}, but "${clock.title}" asks for ${sayDemand(deadline)}. ${sayRemedy(attendance, deadline.within, concern.ids, today)}${doubts.join('')}`;
      return [
        { at: '/staff/coverage', message, severity: doubts.length === 0 ? ('error' as const) : ('warning' as const) },
      ];
    });
    const rows = matrix.filter(({ clocks: met = [] }) => !met.some((id) => told.has(id)));
    const own = applicable(obligations, clocks, today).flatMap((duty) =>
      ownTargets(duty, concernOf(duty.clock.id, attendance, matrix, communication)),
    );
    const promises = [...answers(policies?.slas ?? []), ...messages(rows), ...own];
    const missed = promises.flatMap((promise) => {
      const because = whyUnattended(attendance, promise.limit, promise, today);
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

/** A time that the program sets for itself, and what it is promised for. */
interface Promised extends Concern {
  name: string;
  limit: string;
  /** False for a time that the team only sets itself. */
  isFirm: boolean;
}

function answers(slas: readonly Sla[]): Promised[] {
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

/** The own targets of a duty for which the law sets no figure, such as a contract. */
function ownTargets({ clock, obligation }: Applicable, concern: Concern): Promised[] {
  // PCI DSS wants people around the clock anyway and has a rule of its own.
  if (clock.id === 'pci-dss-12-10' || countedDeadlines({ clock, obligation }).length > 0) return [];
  return (obligation.targets ?? []).flatMap(({ deadline: key, within, from }) => {
    const deadline = clock.deadlines.find((step) => step.key === key);
    if (!deadline || !startsOutside({ ...deadline, from: from ?? deadline.from })) return [];
    const name = `the own target for "${clock.title}" (${deadline.reference})`;
    return [{ name, limit: within, ...concern, isFirm: false }];
  });
}

function messages(rows: readonly Row[]): Promised[] {
  return rows.flatMap(({ event, timing, within, severities, clocks = [] }) => {
    if (!unannounced.includes(event) || timing === 'before' || within === undefined) return [];
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
