// A deadline counts before anybody has answered whether its law applies: a new team learns at once which hours it lacks.
import { type Attendance, sayRemedy } from '../../facts/attendance.ts';
import { countedDeadlines, doubtsOf, firstEndangered, sayDemand, whyUnattended } from '../../facts/feasibility.ts';
import { dutiesToAnswer } from '../../facts/matching.ts';
import type { DeepPartial } from '../../model/draft.ts';
import { shortestHours } from '../../time/duration.ts';
import { rule as define } from '../rule.ts';

/** The same sum as for the duties that apply, for the tightest of those that nobody has answered yet. */
export const rule = define({
  name: 'unattended-gap-exceeds-likely-deadline',
  severity: 'warning',
  level: 1,
  asks: 'The longest time in which nobody can be reached is shorter than the first deadline of every reporting duty that may apply and is not answered yet.',
  why: 'The hours were agreed with the works council in spring; the law that asks for the weekend was looked up in autumn.',
  source: ['FIRST PSIRT SF 1.1: 2.1.1.5', 'Regulation (EU) 2024/2847: Art. 14'],
  basis: 'arithmetic',
  reads: ['kind', 'company', 'team', 'staff.coverage'],
  mayRead: ['products', 'obligations', 'staff.onCall'],
  // What else is missing of the organization, such as its size, leaves the question of the law open; the hours must be whole.
  partly: true,
  whole: ['staff.coverage.hours'],
  good: `
kind: psirt
company: { name: Acme, jurisdictions: [DE], sizeClass: small }
team: { name: Acme PSIRT, timezone: Europe/Berlin, languages: [en] }
obligations: []
staff: { coverage: { mode: on-call-24x7 } }
`,
  bad: `
kind: psirt
company: { name: Acme, jurisdictions: [DE], sizeClass: small }
team: { name: Acme PSIRT, timezone: Europe/Berlin, languages: [en] }
obligations: []
staff:
  coverage:
    mode: business-hours
    hours: [{ days: [monday, tuesday, wednesday, thursday, friday], from: "09:00", to: "17:00" }]
`,
  judge: ({ kind, company, team, staff, products, obligations = [] }, { clocks, today }) => {
    const answered = new Set(obligations.map(({ clock }) => clock));
    const attendance = { team, staff };
    if (!isSaidWhole(attendance)) return [];
    const missed = dutiesToAnswer({ kind, company, products }, clocks, today)
      .filter(({ id }) => !answered.has(id))
      .flatMap((clock) => {
        const obligation = { clock: clock.id, applies: 'yes' as const, why: '' };
        const deadline = firstEndangered(countedDeadlines({ clock, obligation }));
        const because = deadline && whyUnattended(attendance, deadline.within, { ids: [clock.id] }, today);
        return deadline && because !== undefined ? [{ clock, deadline, because }] : [];
      })
      .sort((a, b) => shortestHours(a.deadline.within) - shortestHours(b.deadline.within));
    const [first] = missed;
    if (!first) return [];
    const { clock, deadline, because } = first;
    const others = missed.length === 1 ? '' : ` The same holds for ${missed.length - 1} more that may apply.`;
    const message = `${because}, but "${clock.title}" may apply, and asks for ${sayDemand(deadline)}.${others} Answer in obligations whether it applies. ${sayRemedy(attendance, deadline.within, [clock.id], today)}${doubtsOf(clock, deadline).join('')}`;
    return [{ at: '/staff/coverage', message }];
  },
});

/** Whether the program says all that decides when somebody is there; what is half said is no time without anybody. */
function isSaidWhole(attendance: DeepPartial<Attendance>): attendance is Attendance {
  const { coverage, onCall } = attendance.staff ?? {};
  const windows = [...(coverage?.hours ?? []), ...(onCall?.tiers ?? []).flatMap((tier) => tier?.windows ?? [])];
  const isWhole = windows.every((window) => window?.days && window.from !== undefined && window.to !== undefined);
  const isAlertSaid = coverage?.urgentAlert === undefined || coverage.urgentAlert.within !== undefined;
  const isAnyTime = coverage?.mode === 'on-call-24x7' || coverage?.mode === 'staffed-24x7';
  return (
    coverage?.mode !== undefined &&
    (coverage.timezone ?? attendance.team?.timezone) !== undefined &&
    isWhole &&
    isAlertSaid &&
    (isAnyTime || windows.length > 0)
  );
}
