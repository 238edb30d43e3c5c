// Measures as a reader says them: values in their unit, and whether a target is met.

import type { DeepPartial } from '../model/draft.ts';
import type { Evaluation } from '../model/program.ts';
import { sayMoney } from '../program/display.ts';
import { count } from '../time/duration.ts';

/** A measure while it may still be incomplete. */
export type Measure = DeepPartial<Evaluation['kpis'][number]>;

/** Whether the last value meets the target; `alert` when it is past the mark at which somebody must act. Undefined where there is nothing to compare. */
export function verdictOf({ target, lastValue, direction, alertAt }: Measure): 'met' | 'missed' | 'alert' | undefined {
  if (target === undefined || lastValue === undefined || direction === undefined || direction === 'watch-only')
    return undefined;
  const isHigh = direction === 'higher-is-better';
  if (isHigh ? lastValue >= target : lastValue <= target) return 'met';
  return alertAt !== undefined && (isHigh ? lastValue <= alertAt : lastValue >= alertAt) ? 'alert' : 'missed';
}

/** A target with its bound: `at least 95 %`; a bound that cannot be passed is left out: `100 %`, `0 minutes`. */
export function sayTarget({ target, direction, unit }: Measure, currency: string | undefined): string | undefined {
  if (target === undefined) return direction === 'watch-only' ? 'only watched' : undefined;
  const isHigh = direction === 'higher-is-better';
  const isUtmost = isHigh ? unit === 'percent' && target === 100 : target === 0;
  const bound = isUtmost ? '' : isHigh ? 'at least ' : direction === 'lower-is-better' ? 'at most ' : '';
  return `${bound}${sayValue(target, unit, currency)}`;
}

/** A value in its unit: `95 %`, `3 days`, `EUR 1,200`. */
export function sayValue(value: number, unit: Measure['unit'], currency: string | undefined): string {
  switch (unit) {
    case 'percent':
      return `${value} %`;
    case 'money':
      return sayMoney(value, currency);
    case 'minutes':
    case 'hours':
    case 'days':
      return count(value, unit.slice(0, -1));
    case 'business-days':
      return count(value, 'business day');
    default:
      return String(value);
  }
}
