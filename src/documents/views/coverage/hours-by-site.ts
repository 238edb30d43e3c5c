// Who is at work in which hours of the ordinary week: each site of the coverage, and each seat that a provider fills.

import { hoursOfSeat } from '../../../facts/seating.ts';
import {
  hoursOfCoverage,
  hoursOfWeek,
  hoursOfYear,
  round,
  weeklyHours,
  wholeWindows,
} from '../../../facts/staffing.ts';
import { weekOf } from '../../../facts/week.ts';
import type { Draft } from '../../../model/draft.ts';
import { joinWords, sayWindow } from '../../../program/display.ts';
import { wordsOf } from '../../../program/naming.ts';
import { saidOr } from '../../unsaid.ts';
import type { Row, View } from '../../view.ts';
import { answeredSeats } from '../staff/seat-plan.ts';

export const view: View = {
  name: 'hours-by-site',
  keys: ['who', 'timezone', 'hours', 'perWeek', 'people'],
  rows: (program) => {
    const week = weekOf(program);
    if (week === undefined) return [];
    return [...ownRows(program, week.timezone), ...providerRows(program, week.timezone)];
  },
};

function ownRows(program: Draft, timezone: string): Row[] {
  const windows = hoursOfCoverage(program);
  const places = [...new Set(windows.map(({ site, timezone: zone }) => JSON.stringify([site, zone ?? timezone])))];
  const { mode, sites } = program.staff?.coverage ?? {};
  if (windows.length === 0 && mode === 'staffed-24x7')
    return [{ who: 'The team', timezone, hours: 'around the clock', perWeek: hoursOfWeek }];
  return places.map((place) => {
    const here = windows.filter((window) => JSON.stringify([window.site, window.timezone ?? timezone]) === place);
    const { site, timezone: zone = timezone } = here[0] ?? {};
    return {
      who: site ?? 'The team',
      timezone: zone,
      hours: joinWords(here.map(({ days, from, to }) => sayWindow({ days, from, to }))),
      perWeek: round(weeklyHours(here, timezone)),
      people: peopleAt(sites ?? [], site),
    };
  });
}

/** How many people answer at a site that the program lists. */
function peopleAt(sites: readonly { name?: string; people?: number }[], site: string | undefined): Row[string] {
  const index = sites.findIndex(({ name }) => name === site);
  return index < 0 ? undefined : saidOr(sites[index]?.people, `/staff/coverage/sites/${index}/people`);
}

function providerRows(program: Draft, timezone: string): Row[] {
  const words = wordsOf(program);
  return answeredSeats(program)
    .filter(({ provider }) => provider !== undefined)
    .map((seat) => {
      const perYear = hoursOfSeat(program, seat);
      const isAlways = perYear === hoursOfYear;
      return {
        who: [words.name('stakeholders.parties', seat.provider), bracketed(seat.title ?? seat.id)].join(''),
        timezone,
        hours: isAlways
          ? 'around the clock'
          : joinWords(wholeWindows(seat.windows).map(sayWindow)) ||
            words.label('/staff/seatPlan/0/mode', seat.mode) ||
            undefined,
        perWeek: perYear === undefined ? undefined : round((perYear * hoursOfWeek) / hoursOfYear),
        people: seat.count,
      };
    });
}

function bracketed(name: string | undefined): string {
  return name === undefined ? '' : ` (${name})`;
}
