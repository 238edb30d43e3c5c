// The names of all rules. The build replaces this file by one that holds them, so that nobody loads every rule to name them.
import { rules } from './rules.ts';

/** The name of every rule. */
export function ruleNames(): readonly string[] {
  return rules.map(({ name }) => name);
}
