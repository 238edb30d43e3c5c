// What on-call asks of each person: how many share the turns of a tier, and how many hours a week that is on average.

import {
  hoursOfCoverage,
  hoursOfWeek,
  isCalledAnyTime,
  peopleOf,
  round,
  weeklyHours,
  wholeWindows,
} from '../../../facts/staffing.ts';
import { sayWindow } from '../../../program/display.ts';
import { wordsOf } from '../../../program/naming.ts';
import { sayLimit } from '../../../time/duration.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'on-call-load',
  keys: ['tier', 'who', 'people', 'turn', 'hours', 'reacts', 'share', 'perWeek', 'over'],
  rows: (program) =>
    (program.staff?.onCall?.tiers ?? []).map((tier) => {
      const { coverage, onCall } = program.staff ?? {};
      const timezone = coverage?.timezone ?? program.team?.timezone ?? 'UTC';
      const people = peopleOf(tier, program.people?.members);
      const isAlways = tier.windows === undefined && isCalledAnyTime(program);
      const hours = isAlways
        ? hoursOfWeek - weeklyHours(hoursOfCoverage(program), timezone)
        : tier.windows && weeklyHours(wholeWindows(tier.windows), timezone);
      const most = onCall?.maxShare;
      return {
        tier: tier.name,
        who: wordsOf(program).roles(tier.participants?.roles),
        people,
        turn: tier.shiftLength === undefined ? undefined : sayLimit(tier.shiftLength),
        hours: isAlways
          ? 'all hours outside the hours of coverage'
          : wholeWindows(tier.windows).map(sayWindow).join('; ') || undefined,
        reacts: tier.respondsWithin === undefined ? undefined : sayLimit(tier.respondsWithin),
        share: people === undefined ? undefined : `${round(100 / people, 1)} %`,
        perWeek: people === undefined || hours === undefined ? undefined : round(hours / people, 1),
        over: people !== undefined && most !== undefined && 100 / people > most ? `${most} %` : undefined,
      };
    }),
};
