// Duties that do not concern the organization because their text leaves its sectors to another law; only what was not answered.
import { matchesOf } from '../../../facts/matching.ts';
import type { Program } from '../../../model/program.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'duties-left-out',
  keys: ['duty', 'because'],
  rows: (program, _documents, { clocks, clocksAsOf }) => {
    const answered = new Set((program.obligations ?? []).map(({ clock }) => clock));
    const about = program as Pick<Program, 'kind' | 'company' | 'products'>;
    return matchesOf(about, clocks, clocksAsOf)
      .filter(({ clock, standing }) => standing === 'left-out' && !answered.has(clock.id))
      .map(({ clock, leftOutBy }) => ({ duty: clock.title, because: leftOutBy }));
  },
};
