// Who reports to whom; thick arrows are the reporting line of the team.

import { wordsOf } from '../../program/naming.ts';
import { escapeMermaid } from '../../words/markdown.ts';
import type { Chart } from '../chart.ts';

export const chart: Chart = {
  name: 'organization-chart',
  direction: (lines) => (lines.length > 24 ? 'LR' : 'TD'),
  isSquare: true,
  lines: (program) => {
    const words = wordsOf(program);
    const line = program.organization?.reportingLine ?? [];
    const thick = line.flatMap((role, index) => (index === 0 ? [] : [[role, line[index - 1]!] as const]));
    const thin = (program.roles ?? [])
      .flatMap(({ id, reportsTo }) =>
        id === undefined || reportsTo === undefined || reportsTo === id ? [] : [[reportsTo, id] as const],
      )
      .filter(([above, below]) => !thick.some(([a, b]) => a === above && b === below));
    const known = (program.roles ?? []).flatMap(({ id }) => (id === undefined ? [] : [id]));
    const linked = new Set([...thick, ...thin].flat());
    const drawn = [...known.filter((id) => linked.has(id)), ...[...linked].filter((id) => !known.includes(id))];
    const core = new Set([
      ...(program.organization?.coreTeam ?? []),
      ...(program.roles ?? []).flatMap(({ id, team }) => (team === 'core' && id !== undefined ? [id] : [])),
    ]);
    const node = (id: string) => `r${drawn.indexOf(id)}`;
    const box = (id: string) =>
      core.has(id)
        ? `${node(id)}(["${escapeMermaid(words.role(id))}"])`
        : `${node(id)}["${escapeMermaid(words.role(id))}"]`;
    return [
      ...drawn.map(box),
      ...thick.map(([above, below]) => `${node(above)} ==> ${node(below)}`),
      ...thin.map(([above, below]) => `${node(above)} --> ${node(below)}`),
    ];
  },
};
