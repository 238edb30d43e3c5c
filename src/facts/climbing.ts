// How a case climbs: the steps of escalation at each severity of incidents, and how long it takes to the top.

import type { Communication } from '../model/program.ts';
import { shortestHours } from '../time/duration.ts';
import { type House, standsFor } from './functions.ts';

/** One step of an escalation, with its place. */
export interface Step {
  step: Communication['escalation'][number]['steps'][number];
  at: string;
}

/** The steps at a severity, in their order. */
export function stepsOf(severity: string, escalation: Communication['escalation']): Step[] {
  return escalation.flatMap((entry, row) =>
    entry.severity === severity
      ? entry.steps.map((step, index) => ({ step, at: `/communication/escalation/${row}/steps/${index}` }))
      : [],
  );
}

/** The place among the steps of the first one that leads to an executive; -1 where none does. */
export function executiveStep(steps: readonly Step[], house: House): number {
  return steps.findIndex(({ step: { toRole } }) => standsFor(toRole, 'executive', house));
}

/** The hours of all waits up to and with a step. */
export function hoursUntil(steps: readonly Step[], last: number): number {
  return steps.slice(0, last + 1).reduce((sum, { step: { after } }) => sum + shortestHours(after), 0);
}
