// What is filed when for each reporting duty: the legal deadline beside the team's own target; `of` is the id of the clock.

import { sayDeadline } from '../../../facts/duties.ts';
import { wordsOf } from '../../../program/naming.ts';
import { sayLimit } from '../../../time/duration.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'notification-deadlines',
  keys: ['of', 'label', 'law', 'own', 'preparedBy', 'template', 'outOfHours'],
  rows: (program, _documents, { clocks }) =>
    (program.policies?.regulatoryNotifications ?? []).flatMap(({ clock: id, deadlines = [] }) => {
      const clock = clocks.get(id ?? '');
      const keys = new Set([
        ...(clock?.deadlines ?? []).map(({ key }) => key),
        ...deadlines.flatMap(({ key }) => (key === undefined ? [] : [key])),
      ]);
      return [...keys].map((key) => {
        const due = clock?.deadlines.find((deadline) => deadline.key === key);
        const own = deadlines.find((deadline) => deadline.key === key);
        return {
          of: id,
          label: due?.label ?? key,
          law: due && clock ? sayDeadline(due, clock) : undefined,
          own: own?.within === undefined ? undefined : sayLimit(own.within),
          preparedBy: wordsOf(program).role(own?.preparedByRole),
          template: own?.template,
          outOfHours: own?.outOfHours === undefined ? undefined : own.outOfHours ? 'yes' : 'no',
        };
      });
    }),
};
