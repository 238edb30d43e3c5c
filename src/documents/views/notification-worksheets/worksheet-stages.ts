// The stages of each duty that applies, such as the early warning; `of` is the id of the clock, `stage` leads to the fields.
import { sayEvent, sayLimitOf } from '../../../facts/duties.ts';
import { isFiled } from '../../../facts/filing.ts';
import { startOf } from '../../../facts/timeline.ts';
import type { View } from '../../view.ts';
import { ownTimeOf } from '../obligations/timeline-steps.ts';

export const view: View = {
  name: 'worksheet-stages',
  keys: ['of', 'stage', 'label', 'limit', 'counted', 'own', 'reference'],
  rows: (program, _documents, { clocks }) =>
    (program.obligations ?? []).flatMap((duty) => {
      const clock = duty.applies === 'yes' ? clocks.get(duty.clock ?? '') : undefined;
      const stages = clock?.deadlines.filter((deadline) => isFiled(deadline) || deadline.content) ?? [];
      return stages.map((deadline) => ({
        of: clock!.id,
        stage: `${clock!.id} ${deadline.key}`,
        label: deadline.label,
        limit: sayLimitOf(deadline, clock!),
        counted: sayEvent(deadline, clock!),
        own: ownTimeOf({ duty, clock: clock!, deadline, start: startOf(deadline), limit: undefined }, program),
        reference: deadline.reference,
      }));
    }),
};
