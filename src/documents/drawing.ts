// Draws a chart, in Mermaid or in characters; the same content stands as a table beside it in the document.
import type { Draft } from '../model/draft.ts';
import { charts } from './charts.ts';

/** A chart as a fenced block, or an empty text where there is nothing to draw. */
export function chartOf(name: string, program: Draft): string {
  const chart = charts.find((candidate) => candidate.name === name);
  const lines = chart?.lines(program) ?? [];
  if (chart === undefined || lines.length === 0) return '';
  if (chart.direction === undefined) return fenced('text', lines);
  const direction = typeof chart.direction === 'function' ? chart.direction(lines) : chart.direction;
  const turns = chart.isSquare && direction === 'LR' ? ['linkStyle default interpolate stepAfter'] : [];
  return fenced('mermaid', [`flowchart ${direction}`, ...[...lines, ...turns].map((line) => `  ${line}`)]);
}

function fenced(language: string, lines: readonly string[]): string {
  return [`\`\`\`${language}`, ...lines, '```'].join('\n');
}
