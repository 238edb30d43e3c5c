// From which events a program counts the time of one clock: in its own targets and in the matrix of incidents.
import type { Clock } from '../catalogs/catalogs.ts';
import type { Communication, Program } from '../model/program.ts';
import type { Context } from './context.ts';
import { type Applicable, applicable } from './deadlines.ts';
import { startOf } from './timeline.ts';

type Row = Communication['matrix'][number];

/** One statement of where a clock starts, in the words of the matrix of incidents. */
export interface ClockStart {
  event: NonNullable<Row['startsAt']>;
  at: string;
  /** The place as a message names it: `communication.matrix[2]`. */
  where: string;
}

/** A clock with every statement of its start; those that the law itself allows are left out where it names several. */
export interface StartedClock {
  clock: Clock;
  starts: ClockStart[];
}

/** The events of catalogs that the matrix of incidents has a word for. */
const sameEvent: Readonly<Record<string, ClockStart['event']>> = {
  aware: 'awareness',
  discovered: 'detection',
  classified: 'classification',
};

/** The duties that apply, each with the events from which the program counts. */
export function startsOf(
  obligations: Program['obligations'],
  matrix: Communication['matrix'],
  { clocks, today }: Pick<Context, 'clocks' | 'today'>,
): StartedClock[] {
  return applicable(obligations, clocks, today).map((duty) => {
    const starts = [...inTargets(duty), ...inRows(duty.clock, matrix)];
    const lawful = new Set(
      duty.clock.deadlines.flatMap((deadline) => (startOf(deadline) === 'later' ? [] : [sameEvent[deadline.from]])),
    );
    return { clock: duty.clock, starts: lawful.size > 1 ? starts.filter(({ event }) => !lawful.has(event)) : starts };
  });
}

function inTargets({ clock, obligation: { targets = [] }, index }: Applicable): ClockStart[] {
  return targets.flatMap(({ deadline: key, from }, place) => {
    const deadline = clock.deadlines.find((step) => step.key === key);
    const event = sameEvent[from ?? ''];
    if (deadline === undefined || startOf(deadline) === 'later' || event === undefined) return [];
    return [
      { event, at: `/obligations/${index}/targets/${place}/from`, where: `obligations[${index}].targets[${place}]` },
    ];
  });
}

function inRows({ id }: Clock, matrix: Communication['matrix']): ClockStart[] {
  return matrix.flatMap(({ clocks, startsAt: event }, index) =>
    event !== undefined && clocks?.includes(id)
      ? [{ event, at: `/communication/matrix/${index}/startsAt`, where: `communication.matrix[${index}]` }]
      : [],
  );
}
