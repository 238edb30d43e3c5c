// What a reader must know about single budget lines: how the amount was found, and what it pays for.
import { joinLabels } from '../../../program/display.ts';
import { wordsOf } from '../../../program/naming.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'budget-notes',
  keys: ['line', 'basis', 'paysFor', 'includes', 'paidElsewhere', 'zeroReason'],
  rows: (program) => {
    const words = wordsOf(program);
    return (program.budget?.lines ?? [])
      .map(({ category, title, basis, positions, tools, includes, paidElsewhere, zeroReason }) => ({
        line: title ?? words.label('/budget/lines/0/category', category),
        basis,
        paysFor: [
          ...(positions?.length
            ? [
                `full-time equivalents: ${positions.flatMap(({ role, fte }) => (role === undefined ? [] : [`${words.role(role)} ${fte ?? ''}`.trim()])).join(', ')}`,
              ]
            : []),
          ...(tools ?? []).map((tool) => words.name('resources.tools', tool)),
        ].join('; '),
        includes: joinLabels((includes ?? []).map((kind) => words.label('/budget/lines/0/category', kind))),
        paidElsewhere,
        zeroReason,
      }))
      .filter(({ line: _line, ...notes }) => Object.values(notes).some((note) => note));
  },
};
