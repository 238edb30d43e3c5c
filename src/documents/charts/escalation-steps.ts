// How an incident climbs: for each level one chain of roles, with the wait before each step.

import { wordsOf } from '../../program/naming.ts';
import { sayLimit } from '../../time/duration.ts';
import { escapeMermaid } from '../../words/markdown.ts';
import type { Chart } from '../chart.ts';

export const chart: Chart = {
  name: 'escalation-steps',
  direction: 'LR',
  lines: (program) => {
    const words = wordsOf(program);
    return (program.communication?.escalation ?? []).flatMap(({ severity, steps = [] }, row) => {
      if (steps.length === 0) return [];
      const level = words.name('communication.severities', severity) || 'no level yet';
      return [
        `e${row}s0(["${escapeMermaid(level)}"])`,
        ...steps.map(({ kind, after, toRole }, index) => {
          const arrow = kind === 'elevation' ? '==>' : '-->';
          const wait = after === undefined ? '' : `|"${escapeMermaid(sayLimit(after))}"|`;
          return `e${row}s${index} ${arrow}${wait} e${row}s${index + 1}["${escapeMermaid(words.role(toRole) || 'no role yet')}"]`;
        }),
      ];
    });
  },
};
