// The levels of incidents at which the communication matrix tells nobody.

import { wordsOf } from '../../../program/naming.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'levels-without-notice',
  keys: ['levels'],
  rows: (program) => {
    const { severities = [], matrix = [] } = program.communication ?? {};
    const ids = severities.flatMap(({ id }) =>
      id === undefined || matrix.some(({ severity }) => severity === id) ? [] : [id],
    );
    return ids.length === 0 ? [] : [{ levels: wordsOf(program).names('communication.severities', ids) }];
  },
};
