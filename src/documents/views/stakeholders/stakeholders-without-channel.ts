// The stakeholders that have an owner and no channel: one row with their names, or none.
import { joinWords } from '../../../program/display.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'stakeholders-without-channel',
  keys: ['stakeholders'],
  rows: (program) => {
    const silent = (program.stakeholders?.parties ?? []).flatMap(({ name, ownerRole, channels }) =>
      name !== undefined && ownerRole !== undefined && !channels?.length ? [name] : [],
    );
    return silent.length === 0 ? [] : [{ stakeholders: joinWords(silent) }];
  },
};
