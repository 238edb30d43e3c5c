// What others ask: the catalogs that ship with psirt, each with its sources and the day to which it is true.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Day } from './day.ts';

/** One step of a regulatory clock. */
export interface Deadline {
  key: string;
  label: string;
  /** ISO 8601 duration; absent for steps without a figure. */
  within?: string;
  /** Working days, where the law counts in them. */
  businessDays?: number;
  /** The event it counts from: `aware`, `measure-available`, `submitted:<key>` … */
  from: string;
  undueDelay?: boolean;
  reference: string;
  content?: readonly string[];
}

/** A duty to report within a time, from a law, a sector rule or a contract. Facts in our own words; not legal advice. */
export interface Clock {
  id: string;
  title: string;
  jurisdictions: readonly string[];
  sectors: readonly string[];
  appliesTo: readonly ('psirt' | 'soc')[];
  obliged: string;
  trigger: string;
  recipients: readonly { id: string; name: string; channel: string }[];
  deadlines: readonly Deadline[];
  alsoInform?: readonly { who: string; when: string; content: string; reference: string }[];
  exceptions?: readonly string[];
  prerequisites?: readonly string[];
  pitfalls?: readonly string[];
  legalReference: string;
  effectiveFrom?: Day;
  status: string;
  statusNote?: string;
  source: readonly string[];
  /** Whether the source itself was read. Where it is false, check with counsel. */
  verified: boolean;
  /** What was read: the text itself (primary), a description of it (secondary), nothing (memory). */
  verification: 'primary' | 'secondary' | 'memory';
  /** Parts of a verified entry that come from memory all the same: `effectiveFrom`, `deadlines.KEY`. */
  fromMemory?: readonly string[];
}

/** A framework or law that fields and rules cite. */
export interface Framework {
  name: string;
  title: string;
  version?: string;
  publisher: string;
  url?: string;
  verified: boolean;
  note: string;
}

/** The catalogs, each read when it is first asked for. */
export interface Catalogs {
  readonly clocks: ReadonlyMap<string, Clock>;
  /** The day on which the clocks were last looked at as a whole. */
  readonly clocksAsOf: Day;
  readonly frameworks: readonly Framework[];
}

function read<T>(name: string): T {
  return parse(readFileSync(new URL(`../catalogs/${name}.yaml`, import.meta.url), 'utf8'), { maxAliasCount: 0 }) as T;
}

/** The catalogs that ship with psirt. */
export function openCatalogs(): Catalogs {
  let clockFile: { asOf: Day; clocks: Clock[] } | undefined;
  const openClocks = () => (clockFile ??= read<{ asOf: Day; clocks: Clock[] }>('regulatory-clocks'));
  let clocks: ReadonlyMap<string, Clock> | undefined;
  let frameworks: readonly Framework[] | undefined;
  return {
    get clocks() {
      clocks ??= new Map(openClocks().clocks.map((clock) => [clock.id, clock]));
      return clocks;
    },
    get clocksAsOf() {
      return openClocks().asOf;
    },
    get frameworks() {
      frameworks ??= read<{ frameworks: Framework[] }>('frameworks').frameworks;
      return frameworks;
    },
  };
}
