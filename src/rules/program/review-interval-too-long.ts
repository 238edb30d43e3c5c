// A plan that is read every three years describes the team of three years ago.
import { addMonths, type Day } from '../../time/day.ts';
import { isLonger } from '../../time/duration.ts';
import { rule as define } from '../rule.ts';

const longest = 'P1Y';
const months = 12;

/** Record rule SOC-G2, for the interval. It is counted from the last change, approval or start of validity. */
export const rule = define({
  name: 'review-interval-too-long',
  severity: 'warning',
  level: 1,
  asks: 'The program, the charter and the communication plan are read again at least once a year.',
  why: 'The review date was set three years ahead so that it would not fail the check again soon.',
  source: ['NIST SP 800-61r2: 2.3.2', 'SOC-CMM 2.3.4: Business.3', 'PCI DSS 4.0.1: 12.10.2'],
  basis: 'source',
  reads: ['updatedOn', 'reviewBy'],
  mayRead: ['effectiveOn', 'approvals', 'charter.reviewBy', 'charter.amendment', 'communication.reviewBy'],
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
  judge: ({ updatedOn, reviewBy, effectiveOn, approvals = [], charter, communication }) => {
    const starts = [updatedOn, effectiveOn, ...approvals.map(({ on }) => on)].filter((day) => day !== undefined);
    const start = starts.reduce((latest, day) => (day > latest ? day : latest), updatedOn);
    const due = addMonths(start, months);
    const days: { at: string; what: string; day: Day | undefined }[] = [
      { at: '/reviewBy', what: 'program', day: reviewBy },
      { at: '/charter/reviewBy', what: 'charter', day: charter?.reviewBy },
      { at: '/communication/reviewBy', what: 'communication plan', day: communication?.reviewBy },
    ];
    const { reviewCycle } = charter?.amendment ?? {};
    return [
      ...days.flatMap(({ at, what, day }) =>
        day === undefined || day <= due
          ? []
          : [
              {
                at,
                message: `The ${what} should be read again within a year, by ${due} (counted from ${start}); the review is set for ${day}.`,
              },
            ],
      ),
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
