// What the steps of a duty leave of its first deadlines in hours; `of` is the id of the clock.

import { shortLabel } from '../../../facts/duties.ts';
import { startOf } from '../../../facts/timeline.ts';
import { longestHours, sayHours, sayLimit } from '../../../time/duration.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'duty-time-left',
  keys: ['of', 'sentence'],
  rows: ({ obligations }, _documents, { clocks }) =>
    (obligations ?? []).flatMap(({ clock: of, timeBudget: spent }) => {
      const deadlines = clocks.get(of ?? '')?.deadlines.filter(({ within }) => within?.startsWith('PT')) ?? [];
      const firstOf = (start: string) => deadlines.find((deadline) => startOf(deadline) === start);
      const [noticed, decided] = [firstOf('noticed'), firstOf('decided')];
      // A clock that the team's own decision starts does not run while the team picks up and decides.
      const sentences = [
        decided &&
          sayRest('After the decision, the steps', shortLabel(decided), decided.within, [spent?.legal, spent?.file]),
        noticed &&
          sayRest('The steps', shortLabel(noticed), noticed.within, [
            spent?.pickUp,
            spent?.decide,
            spent?.legal,
            spent?.file,
          ]),
      ];
      return sentences.flatMap((sentence) => (sentence === undefined ? [] : [{ of, sentence }]));
    }),
};

function sayRest(
  steps: string,
  label: string,
  within: string | undefined,
  times: readonly (string | undefined)[],
): string | undefined {
  const given = times.filter((time) => time !== undefined);
  const unsaid = times.length - given.length;
  if (within === undefined || given.length === 0) return undefined;
  const taken = given.reduce((sum, time) => sum + longestHours(time), 0);
  const left = longestHours(within) - taken;
  const said = `${steps} take ${sayHours(taken)} of the ${sayLimit(within)} for “${label}”`;
  if (unsaid > 0 && left >= 0)
    return `${steps} whose time is said take ${sayHours(taken)} of the ${sayLimit(within)} for “${label}”; how long ${unsaid === 1 ? 'the other one takes' : `the other ${unsaid} take`} is not said.`;
  if (left < 0) return `${said}: ${sayHours(-left)} too long.`;
  return `${said}, which leaves ${left === 0 ? 'nothing' : sayHours(left)} as slack for unattended hours.`;
}
