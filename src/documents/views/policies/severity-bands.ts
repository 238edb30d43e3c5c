// The band of scores of each severity level, with one decimal as CVSS writes it; `of` is the id of the level.
import type { View } from '../../view.ts';

export const view: View = {
  name: 'severity-bands',
  keys: ['of', 'band'],
  rows: ({ policies }) =>
    (policies?.severity?.levels ?? []).flatMap(({ id, from, to }) =>
      from === undefined || to === undefined
        ? []
        : [{ of: id, band: from === to ? from.toFixed(1) : `${from.toFixed(1)} to ${to.toFixed(1)}` }],
    ),
};
