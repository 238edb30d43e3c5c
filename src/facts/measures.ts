// Which promised times the measures stand for, and the limit that a target of a measure amounts to.
import type { Evaluation } from '../model/program.ts';
import type { Sla } from './sla.ts';

/** One measure. */
export type Kpi = Evaluation['kpis'][number];

/** The activities that FIRST names a measure of time for; other rules see to it that these measures are there. */
const activities: Readonly<Partial<Record<NonNullable<Kpi['catalogRef']>, Sla['activity']>>> = {
  'on-time-response': 'acknowledge',
  'time-to-triage': 'triage',
  'on-time-impact-assessment': 'assess-impact',
  'on-time-fix-plan': 'fix-plan',
  'on-time-fix': 'fix',
};

/** The activity whose time a measure of FIRST stands for; undefined for all others. */
export function activityOf({ catalogRef }: Kpi): Sla['activity'] | undefined {
  return catalogRef === undefined ? undefined : activities[catalogRef];
}

/** Whether FIRST names a measure for an activity. */
export function hasNamedMeasure(activity: Sla['activity']): boolean {
  return Object.values(activities).includes(activity);
}

/** The target of a measure that is given in a unit of time, as a limit; undefined for all others. */
export function targetLimit({ unit, direction, target }: Kpi): string | undefined {
  if (target === undefined || target < 0 || direction === 'higher-is-better') return undefined;
  if (unit === 'business-days') return Number.isInteger(target) ? `${target} business days` : undefined;
  const minutes =
    unit === 'minutes' ? target : unit === 'hours' ? target * 60 : unit === 'days' ? target * 1440 : undefined;
  if (minutes === undefined || minutes >= 1_000_000) return undefined;
  const [number, letter] =
    unit === 'days' && Number.isInteger(target)
      ? [`P${target}`, 'D']
      : unit === 'hours' && Number.isInteger(target)
        ? [`PT${target}`, 'H']
        : [`PT${Math.round(minutes)}`, 'M'];
  return number + letter;
}
