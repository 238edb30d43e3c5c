// Which budget lines pay for which tools: the link may stand at the line or at the tool.
import type { Budget, Resources } from '../model/program.ts';

/** The lines for licenses that cost money here and name no tool, neither themselves nor from the tool's side. */
export function licenseLinesWithoutTool(lines: Budget['lines'], tools: Resources['tools']): Budget['lines'] {
  return lines.filter(
    ({ id, category, amount, paidElsewhere, tools: named = [] }) =>
      category === 'licenses' &&
      amount > 0 &&
      paidElsewhere === undefined &&
      named.length === 0 &&
      !tools.some(({ budgetLine }) => budgetLine === id),
  );
}
