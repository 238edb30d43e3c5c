// The clocks that start when the team notices something, the shortest first: what the card must say within the first minute.
import { limitOf } from '../../../facts/deadlines.ts';
import { sayEvent, sayLimitOf } from '../../../facts/duties.ts';
import { type Due, duesOf } from '../../../facts/timeline.ts';
import { wordsOf } from '../../../program/naming.ts';
import { capital } from '../../../words/wording.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'card-clocks',
  keys: ['time', 'duty', 'from', 'accountable', 'deputy'],
  rows: (program, _documents, { clocks }) => {
    const words = wordsOf(program);
    const running = duesOf(program, clocks).filter(({ start }) => start !== 'later');
    const timed = running.filter(({ deadline }) => limitOf(deadline) !== undefined);
    const first = timed.filter((due, index) => timed.findIndex((other) => isSameStart(other, due)) === index);
    return first.map(({ duty, clock, deadline }) => ({
      time: capital(sayLimitOf(deadline, clock).replace(/^without undue delay, at most /, '')),
      duty: clock.title,
      from: sayEvent(deadline, clock),
      accountable: words.role(duty.accountableRole) || undefined,
      deputy: words.role(duty.deputyRole) || undefined,
    }));
  },
};

/** A law may start one clock at awareness and another at a decision; of each the first report counts. */
function isSameStart(one: Due, other: Due): boolean {
  return one.clock === other.clock && one.deadline.from === other.deadline.from;
}
