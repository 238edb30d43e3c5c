// The levels of incidents for which no step of escalation is recorded.

import { wordsOf } from '../../../program/naming.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'levels-without-steps',
  keys: ['levels'],
  rows: (program) => {
    const { severities = [], escalation = [] } = program.communication ?? {};
    const ids = severities.flatMap(({ id }) =>
      id === undefined || escalation.some(({ severity, steps }) => severity === id && steps?.length) ? [] : [id],
    );
    return ids.length === 0 ? [] : [{ levels: wordsOf(program).names('communication.severities', ids) }];
  },
};
