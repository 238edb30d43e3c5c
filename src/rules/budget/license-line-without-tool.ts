// Licenses outlive the tools they were bought for.
import { licenseLinesWithoutTool } from '../../facts/purse.ts';
import { rule as define } from '../rule.ts';

/** Record rule BUD-006, its second half. */
export const rule = define({
  name: 'license-line-without-tool',
  severity: 'error',
  level: 1,
  asks: 'Every budget line for licenses says which tools it pays for.',
  why: 'Licenses are renewed year after year for tools that nobody uses any more.',
  source: ['FIRST PSIRT SF 1.1: II.A', 'FIRST PSIRT SF 1.1: II.C'],
  basis: 'judgement',
  reads: ['budget.lines', 'resources.tools'],
  good: `
budget:
  lines: [{ id: licenses, category: licenses, amount: 900000, tools: [tracker] }]
resources:
  tools: [{ id: tracker, name: Case tracker, capabilities: [case-tracking], status: in-use, ownerRole: lead }]
`,
  bad: `
budget:
  lines: [{ id: licenses, category: licenses, amount: 900000 }]
resources:
  tools: [{ id: tracker, name: Case tracker, capabilities: [case-tracking], status: in-use, ownerRole: lead }]
`,
  judge: ({ budget, resources }) =>
    licenseLinesWithoutTool(budget.lines, resources.tools).map(({ id, title, amount }) => ({
      at: `/budget/lines/${budget.lines.findIndex((line) => line.id === id)}`,
      message: `The license line "${title ?? id}" must name the tools it pays for; it names none and costs ${amount} (smallest units).`,
    })),
});
