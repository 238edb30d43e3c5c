// What of a report is about one component, so that its totals count nothing else.
import { componentOf } from '../program/assembly.ts';
import type { Rule } from '../rules/rule.ts';
import type { Pointer } from '../words/pointer.ts';

/** What a report speaks of: a component (`program` is psirt.yaml), or everything. */
export interface Scope {
  /** Whether a component is meant. */
  holds: (component: string) => boolean;
  /** Whether a place lies in it. */
  holdsPlace: (at: Pointer) => boolean;
  /** Whether a rule reads something in it. */
  holdsRule: (rule: Pick<Rule, 'reads'>) => boolean;
}

/** The scope of a component; everything where none is named. */
export function scopeOf(component: string | undefined): Scope {
  const holds = (name: string): boolean => component === undefined || name === component;
  return {
    holds,
    holdsPlace: (at) => holds(componentOf(at)),
    holdsRule: ({ reads }) =>
      component === undefined || reads.some((path) => holds(componentOf(`/${path.split('.')[0]}`))),
  };
}
