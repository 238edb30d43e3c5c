// Charts, in Mermaid or in characters, each with the same content as a table beside it in the document. One file each.
import type { Chart } from './chart.ts';
import { chart as escalationPath } from './charts/escalation-path.ts';
import { chart as escalationSteps } from './charts/escalation-steps.ts';
import { chart as onCall } from './charts/on-call.ts';
import { chart as organizationChart } from './charts/organization-chart.ts';
import { chart as week } from './charts/week.ts';
import type { Draft } from './view.ts';

const charts: readonly Chart[] = [escalationPath, escalationSteps, onCall, organizationChart, week];

/** A chart as a fenced block, or an empty text where there is nothing to draw. */
export function chartOf(name: string, program: Draft): string {
  const chart = charts.find((candidate) => candidate.name === name);
  const lines = chart?.lines(program) ?? [];
  if (chart === undefined || lines.length === 0) return '';
  if (chart.direction === undefined) return fenced('text', lines);
  const direction = typeof chart.direction === 'function' ? chart.direction(lines) : chart.direction;
  return fenced('mermaid', [`flowchart ${direction}`, ...lines.map((line) => `  ${line}`)]);
}

function fenced(language: string, lines: readonly string[]): string {
  return [`\`\`\`${language}`, ...lines, '```'].join('\n');
}
