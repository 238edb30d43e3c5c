// What on-call asks of each person: how many share the turns of a tier, and how many hours a week that is on average.

import { hoursOfCoverage, hoursOfWeek, peopleOf, round, weeklyHours, wholeWindows } from '../../../facts/staffing.ts';
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
      const hours =
        tier.windows === undefined
          ? hoursOfWeek - weeklyHours(hoursOfCoverage(program), timezone)
          : weeklyHours(wholeWindows(tier.windows), timezone);
      const most = onCall?.maxShare ?? 25;
      return {
        tier: tier.name,
        who: wordsOf(program).roles(tier.participants?.roles),
        people,
        turn: tier.shiftLength === undefined ? undefined : sayLimit(tier.shiftLength),
        hours:
          tier.windows === undefined
            ? 'all hours outside the hours of coverage'
            : wholeWindows(tier.windows).map(sayWindow).join('; '),
        reacts: tier.respondsWithin === undefined ? undefined : sayLimit(tier.respondsWithin),
        share: people === undefined ? undefined : `${round(100 / people, 1)} %`,
        perWeek: people === undefined ? undefined : round(hours / people, 1),
        over: people !== undefined && 100 / people > most ? `${most} %` : undefined,
      };
    }),
};
