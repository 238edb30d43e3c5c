// The rows of the communication matrix whose owner and approvers do not say enough.
import type { View } from '../../view.ts';

export const view: View = {
  name: 'notice-raci',
  keys: ['severity'],
  rows: (program) =>
    (program.communication?.matrix ?? []).flatMap(({ severity, raci }) => (raci === undefined ? [] : [{ severity }])),
};
