// How much weighs, for a team, what texts about the response to intrusions ask of a SOC.
import { hasSoc } from '../model/audience.ts';
import { kindOf } from '../model/schemas.ts';
import type { Severity } from '../words/finding.ts';

/** What decides it. */
export interface Bearing {
  kind?: unknown;
  targetMaturity?: number;
}

/** For a PSIRT something missing is a warning, and a hint at ambition 1; for others the rule's own severity holds. */
export function milderForPsirt({ kind, targetMaturity = 1 }: Bearing): { severity?: Severity } {
  if (hasSoc(kindOf({ kind }))) return {};
  return { severity: targetMaturity === 1 ? 'info' : 'warning' };
}
