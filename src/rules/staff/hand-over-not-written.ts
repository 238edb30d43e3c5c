// What one shift knows and the next does not is lost at the change.
import { rule as define } from '../rule.ts';

const oneShift: readonly string[] = ['business-hours-only', 'business-hours-plus-on-call'];

/** Modes in which somebody goes on where a shift ends. */
const takenOver: readonly string[] = ['follow-the-sun', 'staffed-24x7'];

/**
 * Record rule SOC-R7, for the hand-over. A team with one shift a day hands over to itself, unless others take over at night.
 */
export const rule = define({
  name: 'hand-over-not-written',
  severity: 'warning',
  level: 1,
  asks: 'Where shifts or sites follow each other, the hand-over is in writing.',
  why: 'The night shift had seen the first sign and told it at the coffee machine, to somebody who then fell ill.',
  source: ['SOC-CMM 2.3.4: Process.2'],
  basis: 'source',
  reads: ['staff.shifts'],
  mayRead: ['staff.coverage'],
  good: `
kind: soc
staff:
  shifts: { pattern: three-by-eight, handOver: written }
`,
  bad: `
kind: soc
staff:
  shifts: { pattern: three-by-eight, handOver: verbal }
`,
  judge: ({ staff: { shifts, coverage } }) => {
    const isPassedOn = !oneShift.includes(shifts.pattern) || takenOver.includes(coverage?.mode ?? '');
    if (!isPassedOn || shifts.handOver === 'written') return [];
    return [
      {
        at: '/staff/shifts/handOver',
        message: `One shift must hand over to the next in writing; the hand-over is ${shifts.handOver === 'none' ? 'not done at all' : 'verbal'}.`,
      },
    ];
  },
});
