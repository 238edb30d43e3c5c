// By which roles a matter goes up to the sponsor: one chain of roles for each path, with the cases that take it.

import { wordsOf } from '../../program/naming.ts';
import { sayLimit } from '../../time/duration.ts';
import { escapeMermaid } from '../../words/markdown.ts';
import type { Chart } from '../chart.ts';

export const chart: Chart = {
  name: 'escalation-path',
  direction: 'LR',
  lines: (program) => {
    const words = wordsOf(program);
    const chains = new Map<string, { path: readonly string[]; cases: string[] }>();
    for (const { condition, severities, path, within } of program.sponsorship?.escalation ?? []) {
      if (!path?.length) continue;
      const levels = severities?.length
        ? ` (${words.names('policies.severity.levels or communication.severities', severities)})`
        : '';
      const said = `${words.label('/sponsorship/escalation/0/condition', condition)}${levels}${within === undefined ? '' : `, ${sayLimit(within)}`}`;
      const chain = chains.get(path.join(' ')) ?? { path, cases: [] };
      chain.cases.push(said);
      chains.set(path.join(' '), chain);
    }
    return [...chains.values()].flatMap(({ path, cases }, index) => {
      const boxes = path.map((role, step) => `p${index}s${step}["${escapeMermaid(words.role(role))}"]`);
      const starts = cases.map((said, number) => `p${index}c${number}(["${escapeMermaid(said)}"]) --> p${index}s0`);
      return [boxes.join(' --> '), ...starts];
    });
  },
};
