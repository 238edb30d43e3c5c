// The seats that are to be filled, each with its hours and the full-time equivalents that it takes.

import { fullTimeOfSeat } from '../../../facts/seating.ts';
import { wholeWindows } from '../../../facts/staffing.ts';
import type { Draft } from '../../../model/draft.ts';
import { schemaAt } from '../../../model/schemas.ts';
import { joinWords, sayWindow } from '../../../program/display.ts';
import { begunEntries } from '../../../program/entries.ts';
import { wordsOf } from '../../../program/naming.ts';
import type { View } from '../../view.ts';

type Seat = NonNullable<NonNullable<Draft['staff']>['seatPlan']>[number];

/** The seats that somebody has answered. */
export function answeredSeats(program: Draft): Seat[] {
  return begunEntries(program.staff?.seatPlan, schemaAt('/staff/seatPlan')) as Seat[];
}

export const view: View = {
  name: 'seat-plan',
  keys: ['seat', 'role', 'people', 'hours', 'site', 'filledBy', 'needed'],
  rows: (program) => {
    const words = wordsOf(program);
    return answeredSeats(program).map((seat) => {
      const windows = joinWords(wholeWindows(seat.windows).map(sayWindow));
      return {
        seat: seat.title ?? seat.id,
        role: words.role(seat.role) || undefined,
        people: seat.count,
        hours: windows || words.label('/staff/seatPlan/0/mode', seat.mode) || undefined,
        site: seat.site,
        filledBy: seat.provider === undefined ? 'Own people' : words.name('stakeholders.parties', seat.provider),
        needed: fullTimeOfSeat(program, seat),
      };
    });
  },
};
