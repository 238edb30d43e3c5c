// What is known beyond the program: the day, and the catalogs.
import type { Clock, StakeholderKind } from '../catalogs/catalogs.ts';
import type { Day } from '../time/day.ts';

/** What a rule knows beyond the program. */
export interface Context {
  /** The injected day of today; only date rules look at it. */
  today: Day;
  /** How many days before a date it is called soon (`--within`, 30 by default). */
  soon: number;
  /** The regulatory clocks of the catalog, by id. */
  clocks: ReadonlyMap<string, Clock>;
  /** The day on which the shipped clocks were last looked at as a whole. */
  clocksAsOf: Day;
  /** The kinds of stakeholders of the catalog, by id. */
  stakeholderKinds: ReadonlyMap<string, StakeholderKind>;
  /** Whether an own catalog holds, or may hold, an entry with this id that cannot be used as it stands. */
  isUnusable?: (id: string) => boolean;
}
