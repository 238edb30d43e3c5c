// Generated from charts/ by "npm run generate". Do not edit.
import type { Chart } from './chart.ts';
import { chart as escalationPath } from './charts/escalation-path.ts';
import { chart as escalationSteps } from './charts/escalation-steps.ts';
import { chart as onCall } from './charts/on-call.ts';
import { chart as organizationChart } from './charts/organization-chart.ts';
import { chart as week } from './charts/week.ts';

/** Every chart, in the order of their files. */
export const charts: readonly Chart[] = [
  escalationPath,
  escalationSteps,
  onCall,
  organizationChart,
  week,
];
