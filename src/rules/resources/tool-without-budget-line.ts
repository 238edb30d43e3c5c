// A tool that costs money and stands in no budget is gone when its contract ends.
import { licenseLinesWithoutTool } from '../../facts/purse.ts';
import { rule as define } from '../rule.ts';

/** Record rule BUD-006, its first half. A license line that names no tool may pay for any, so it is told first. */
export const rule = define({
  name: 'tool-without-budget-line',
  severity: 'error',
  level: 1,
  asks: 'Every tool that is in use and not free is paid by a budget line.',
  why: 'Nobody budgeted the renewal, and the tracker ends in the middle of an embargo.',
  source: ['FIRST PSIRT SF 1.1: II.A', 'FIRST PSIRT SF 1.1: II.C'],
  basis: 'judgement',
  reads: ['budget.lines', 'resources.tools'],
  good: `
budget:
  lines: [{ id: licenses, category: licenses, amount: 900000, tools: [tracker] }]
resources:
  tools:
    - { id: tracker, name: Case tracker, capabilities: [case-tracking], status: in-use, ownerRole: lead }
    - { id: mail, name: Secure mail, capabilities: [secure-mail], status: in-use, ownerRole: lead, free: true }
`,
  bad: `
budget:
  lines: [{ id: licenses, category: licenses, amount: 900000, tools: [tracker] }]
resources:
  tools:
    - { id: tracker, name: Case tracker, capabilities: [case-tracking], status: in-use, ownerRole: lead }
    - { id: mail, name: Secure mail, capabilities: [secure-mail], status: in-use, ownerRole: lead }
`,
  judge: ({ budget, resources }) => {
    if (licenseLinesWithoutTool(budget.lines, resources.tools).length > 0) return [];
    const paid = new Set(budget.lines.flatMap(({ tools = [] }) => tools));
    return resources.tools.flatMap(({ id, name, status, free, budgetLine }, index) => {
      if (!['in-use', 'retiring'].includes(status) || free || budgetLine !== undefined || paid.has(id)) return [];
      return [
        {
          at: `/resources/tools/${index}`,
          message: `"${name}" must be paid by a budget line (budgetLine, or tools of the line) or be marked free: true; no line names it.`,
        },
      ];
    });
  },
});
