// A date that cannot be true hides that nothing happened, or that a year was mistyped.

import { everyField, valuesIn } from '../../facts/traversal.ts';
import { addDays } from '../../time/day.ts';
import { dotted, pointer, segmentsOf } from '../../words/pointer.ts';
import { rule as define } from '../rule.ts';

/** Keys of dates that tell of something that has happened. */
const past = new Set([
  ...[
    'on',
    'asOf',
    'lastOn',
    'lastMeasuredOn',
    'lastMetOn',
    'lastSentOn',
    'lastExercisedOn',
    'lastDoneOn',
    'lastUpdated',
    'updatedOn',
  ],
  ...[
    'testedOn',
    'accessTestedOn',
    'rehearsedOn',
    'verifiedOn',
    'confirmedOn',
    'reviewedOn',
    'accessReviewedOn',
    'custodyChangedOn',
  ],
  ...['approvedOn', 'agreedOn', 'escalatedOn', 'doneOn', 'heldOn', 'closedOn'],
]);

/** Keys that stand side by side: the second date cannot lie before the first. Ends that are past have rules of their own. */
const pairs: Record<string, string> = {
  reviewBy: 'effectiveOn',
  end: 'start',
  to: 'from',
  until: 'since',
  maintainedUntil: 'maintainedFrom',
};

/** Record rule PRG-004. One day of grace, because today begins earlier in the east. */
export const rule = define({
  name: 'date-order-impossible',
  severity: 'error',
  level: 1,
  asks: 'What has happened is not dated in the future, and nothing ends, or is reviewed, before it begins.',
  why: 'Dates that are filled in later or mistyped by a year hide that nothing has happened.',
  source: ['psirt practice: dates that can be true'],
  basis: 'engineering',
  partly: true,
  reads: ['effectiveOn', 'reviewBy'],
  mayRead: everyField,
  good: `
effectiveOn: "2026-03-01"
reviewBy: "2027-03-01"
`,
  bad: `
effectiveOn: "2027-03-01"
reviewBy: "2027-02-01"
`,
  judge: (parts, { today }) => {
    const dates = new Map(valuesIn(parts).dates.map(({ at, value }) => [at, value]));
    const tomorrow = addDays(today, 1);
    return [...dates].flatMap(([at, value]) => {
      const segments = segmentsOf(at);
      const key = segments.at(-1) ?? '';
      if (past.has(key) && value > tomorrow)
        return [
          {
            at,
            message: `The date in ${dotted(at)} tells of something that has happened, so it must not be ${value}, which is after today (${today}).`,
          },
        ];
      const first = dates.get(pointer(...segments.slice(0, -1), pairs[key] ?? ''));
      const isOverdue = key === 'reviewBy' && value < today;
      if (first === undefined || first <= value || isOverdue) return [];
      return [
        {
          at,
          message: `The date in ${dotted(at)} is ${value}; it must not come before ${first}, which stands under "${pairs[key]}".`,
        },
      ];
    });
  },
});
