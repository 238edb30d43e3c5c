// A record tells of the last time; when the next time should long have been, it tells that nobody did it.

import { lastDays } from '../../facts/last-days.ts';
import { everyField } from '../../facts/traversal.ts';
import { namesWith } from '../../program/names.ts';
import { daysBetween } from '../../time/day.ts';
import { addDuration, count, sayEvery, sayLimit } from '../../time/duration.ts';
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
  tellsAge: true,
  partly: true,
  givesWay: true,
  reads: ['kind'],
  mayRead: everyField,
  good: `
kind: psirt
evaluation:
  kpis: [{ id: on-time, name: Answers on time, kind: operational, cadence: P1M, lastMeasuredOn: 2026-11-03 }]
`,
  bad: `
kind: psirt
evaluation:
  kpis: [{ id: on-time, name: Answers on time, kind: operational, cadence: P1M, lastMeasuredOn: 2026-08-03 }]
`,
  judge: (parts, context) => {
    if (parts.status === 'retired') return [];
    const { today } = context;
    const { reviewBy } = parts;
    const isReviewDue = reviewBy !== undefined && reviewBy < today;
    return lastDays(parts, namesWith(parts, context)).flatMap((last) => {
      const { at, day, title, rhythm, isOwn } = last;
      if (addDuration(day, rhythm) >= today || last.isNextNamed) return [];
      // The rule on reviews tells it.
      if (at === '/updatedOn' && isReviewDue) return [];
      const isOld = addDuration(addDuration(day, rhythm), rhythm) < today;
      const asked = isOwn ? `the program says ${sayEvery(rhythm)}` : `${sayLimit(rhythm)} is custom`;
      return [
        {
          at,
          severity: isOwn || isOld ? ('warning' as const) : ('info' as const),
          message: `${last.subject}: the day under "${title}" is ${day}, ${count(daysBetween(day, today), 'day')} ago, and ${asked}. ${at === '/updatedOn' ? 'Read it through, mend it' : 'Do it again'} and write down the day.`,
        },
      ];
    });
  },
});
