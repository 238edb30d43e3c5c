// A plan that is read every three years describes the team of three years ago.
import { addMonths, type Day } from '../../time/day.ts';
import { isLonger } from '../../time/duration.ts';
import { rule as define } from '../rule.ts';

const longest = 'P1Y';
const months = 12;

/** Record rule SOC-G2, for the interval. It is counted from the last change, approval, review or start of validity. */
export const rule = define({
  name: 'review-interval-too-long',
  severity: 'warning',
  level: 1,
  asks: 'The program, the charter and the communication plan are read again at least once a year.',
  why: 'The review date was set three years ahead so that it would not fail the check again soon.',
  source: ['NIST SP 800-61r2: 2.3.2', 'SOC-CMM 2.3.4: Business.3', 'PCI DSS 4.0.1: 12.10.2'],
  basis: 'source',
  reads: ['updatedOn', 'reviewBy'],
  mayRead: ['effectiveOn', 'approvals', 'reviews', 'charter.reviewBy', 'charter.amendment', 'communication.reviewBy'],
  good: `
kind: soc
updatedOn: "2026-09-01"
reviewBy: "2027-09-01"
`,
  bad: `
kind: soc
updatedOn: "2026-09-01"
reviewBy: "2029-09-01"
`,
  judge: ({ updatedOn, reviewBy, effectiveOn, approvals = [], reviews = [], charter, communication }) => {
    const starts = [updatedOn, effectiveOn, ...approvals.map(({ on }) => on)].filter((day) => day !== undefined);
    const dueFor = (component: string): { start: Day; due: Day } => {
      const read = reviews.filter((review) => (review.component ?? component) === component).map(({ on }) => on);
      const start = [...starts, ...read].reduce((latest, day) => (day > latest ? day : latest), updatedOn);
      return { start, due: addMonths(start, months) };
    };
    const days: { at: string; what: string; day: Day | undefined; component: string }[] = [
      { at: '/reviewBy', what: 'program', day: reviewBy, component: 'program' },
      { at: '/charter/reviewBy', what: 'charter', day: charter?.reviewBy, component: 'charter' },
      {
        at: '/communication/reviewBy',
        what: 'communication plan',
        day: communication?.reviewBy,
        component: 'communication',
      },
    ];
    const { reviewCycle } = charter?.amendment ?? {};
    return [
      ...days.flatMap(({ at, what, day, component }) => {
        const { start, due } = dueFor(component);
        if (day === undefined || day <= due) return [];
        return [
          {
            at,
            message: `The ${what} should be read again within a year, by ${due} (counted from ${start}); the review is set for ${day}.`,
          },
        ];
      }),
      ...(reviewCycle !== undefined && isLonger(reviewCycle, longest)
        ? [
            {
              at: '/charter/amendment/reviewCycle',
              message: `The charter should be reviewed at least once a year; the cycle is ${reviewCycle}.`,
            },
          ]
        : []),
    ];
  },
});
