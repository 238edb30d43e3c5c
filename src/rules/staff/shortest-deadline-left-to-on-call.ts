// Two hours are gone before somebody who was asleep has read what happened.
import { ordinaryGapOf } from '../../facts/attendance.ts';
import { attendedWithin, doubtsOf, sayDemand } from '../../facts/feasibility.ts';
import { rule as define } from '../rule.ts';

const shortest = 2;

/** Record rule SOC-O6. Sites that follow the sun without a gap are staffed too; a gap that is too long is the business of another rule. */
export const rule = define({
  name: 'shortest-deadline-left-to-on-call',
  severity: 'warning',
  level: 1,
  asks: 'Where a duty in force has a deadline of two hours or less, seats are staffed around the clock.',
  why: 'Of the two hours, one went into waking people, and the other into logging in.',
  source: ['psirt practice: coverage for short deadlines'],
  basis: 'judgement',
  reads: ['team', 'obligations', 'staff.coverage'],
  mayRead: ['staff.onCall', 'staff.seatPlan', 'stakeholders.matrix'],
  whole: ['staff.coverage.hours'],
  good: `
team: { name: Acme SOC, timezone: Asia/Singapore, languages: [en] }
obligations: [{ clock: sg-cybersecurity-act, applies: "yes", why: We own critical infrastructure, accountableRole: lead, deputyRole: counsel }]
staff:
  coverage: { mode: staffed-24x7 }
`,
  bad: `
team: { name: Acme SOC, timezone: Asia/Singapore, languages: [en] }
obligations: [{ clock: sg-cybersecurity-act, applies: "yes", why: We own critical infrastructure, accountableRole: lead, deputyRole: counsel }]
staff:
  coverage: { mode: on-call-24x7 }
`,
  judge: (parts, context) => {
    const { team, staff } = parts;
    const attendance = { team, staff };
    const { mode } = staff.coverage;
    const isStaffed =
      mode === 'staffed-24x7' ||
      (staff.seatPlan ?? []).some((seat) => seat.mode === 'staffed-24x7') ||
      (mode === 'follow-the-sun' && ordinaryGapOf(attendance, context.today).hours === 0);
    if (isStaffed) return [];
    return attendedWithin(shortest, attendance, parts, context).map(({ duty: { clock }, deadline }) => ({
      at: '/staff/coverage/mode',
      message: `"${clock.title}" asks for ${sayDemand(deadline)}, so seats should be staffed around the clock; people who are called from sleep hardly make it. The mode is ${mode}.${doubtsOf(clock, deadline).join('')}`,
    }));
  },
});
