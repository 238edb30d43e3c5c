// The reporting duties that were answered with "yes", joined with the catalog of clocks.
import { dutiesWith, dutyKeys } from '../../../facts/duties.ts';
import { saidOr } from '../../unsaid.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'duties-that-apply',
  keys: dutyKeys,
  rows: (program, _documents, { clocks }) => {
    const places = (program.obligations ?? []).flatMap(({ applies }, index) =>
      applies === 'yes' ? [`/obligations/${index}`] : [],
    );
    return dutiesWith('yes', program, clocks).map((duty, index) => ({
      ...duty,
      why: saidOr(duty.why, `${places[index]}/why`),
      accountable: saidOr(duty.accountable, `${places[index]}/accountableRole`),
      deputy: saidOr(duty.deputy, `${places[index]}/deputyRole`),
    }));
  },
};
