// A record tells of the last time; when the next time should long have been, it tells that nobody did it.

import { isNamedNext, lastDays } from '../../facts/last-days.ts';
import { everyField } from '../../facts/traversal.ts';
import { namesWith } from '../../program/names.ts';
import { daysBetween } from '../../time/day.ts';
import { addDuration, count, sayLimit } from '../../time/duration.ts';
import { rule as define } from '../rule.ts';

/** One rule for every recorded day with a rhythm: the program's own, or what is custom where it names none. */
export const rule = define({
  name: 'record-out-of-date',
  severity: 'warning',
  level: 1,
  asks: 'What is done again and again was last done within its rhythm; where the program names no rhythm, within the time that is custom for it.',
  why: 'The steering group met every quarter until 2024; the charter still says that it decides.',
  source: ['FIRST PSIRT SF 1.1: III.B', 'SIM3 v2i (unverified): P-8'],
  basis: 'judgement',
  partly: true,
  reads: ['status'],
  mayRead: everyField,
  good: `
status: approved
evaluation:
  kpis: [{ id: on-time, name: Answers on time, kind: operational, cadence: P1M, lastMeasuredOn: 2026-11-03 }]
`,
  bad: `
status: approved
evaluation:
  kpis: [{ id: on-time, name: Answers on time, kind: operational, cadence: P1M, lastMeasuredOn: 2026-08-03 }]
`,
  judge: (parts, context) => {
    if (parts.status === 'retired') return [];
    const { today } = context;
    return lastDays(parts, namesWith(parts, context)).flatMap((last) => {
      const { at, day, subject, title, rhythm, isOwn } = last;
      if (addDuration(day, rhythm) >= today || isNamedNext(last, today)) return [];
      const isOld = addDuration(addDuration(day, rhythm), rhythm) < today;
      const asked = isOwn ? `the program says every ${sayLimit(rhythm)}` : `${sayLimit(rhythm)} is custom`;
      return [
        {
          at,
          severity: isOwn || isOld ? ('warning' as const) : ('info' as const),
          message: `${subject}: the day under "${title}" is ${day}, ${count(daysBetween(day, today), 'day')} ago, and ${asked}. Do it again and write down the day.`,
        },
      ];
    });
  },
});
