// Law that is proposed or applies later and may concern the organization; only what was not answered.
import { aboutClock } from '../../../facts/duties.ts';
import { matchesOf } from '../../../facts/matching.ts';
import type { Program } from '../../../model/program.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'duties-coming',
  keys: ['duty', 'state', 'first', 'law', 'checked'],
  rows: (program, _documents, { clocks, clocksAsOf }) => {
    const answered = new Set((program.obligations ?? []).map(({ clock }) => clock));
    const about = program as Pick<Program, 'kind' | 'company' | 'products'>;
    return matchesOf(about, clocks, clocksAsOf)
      .filter(({ clock, standing }) => standing === 'coming' && !answered.has(clock.id))
      .map(({ clock }) => {
        const { force, first, law, checked } = aboutClock(clock);
        return { duty: clock.title, state: force, first, law, checked };
      });
  },
};
