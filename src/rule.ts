// What a rule is. A rule says only what a schema cannot: references, arithmetic, dates, chains, coverage.
import type { Clock, StakeholderKind } from './catalogs.ts';
import type { Day } from './day.ts';
import type { Remark, Severity } from './finding.ts';
import type { Program } from './program.ts';
import type { ComponentName, Kind } from './schemas.ts';

type Component = ComponentName & keyof Program;
type HeaderKey = Exclude<keyof Program, Component> & string;

/** What a rule may read: a key of the header (`products`) or a field of a component (`charter.scope`). */
export type ReadPath = HeaderKey | { [C in Component]: `${C}.${keyof NonNullable<Program[C]> & string}` }[Component];

type Present<P> = P extends `${infer C}.${infer F}`
  ? C extends Component
    ? F extends keyof NonNullable<Program[C]>
      ? { [K in C]: { [N in F]: NonNullable<NonNullable<Program[C]>[F]> } }
      : never
    : never
  : P extends HeaderKey
    ? { [K in P]: NonNullable<Program[P]> }
    : never;

type Possible<P> = P extends `${infer C}.${infer F}`
  ? C extends Component
    ? F extends keyof NonNullable<Program[C]>
      ? { [K in C]?: { [N in F]?: NonNullable<Program[C]>[F] } }
      : never
    : never
  : P extends HeaderKey
    ? { [K in P]?: Program[P] }
    : never;

type All<U> = (U extends unknown ? (part: U) => void : never) extends (part: infer I) => void ? I : never;

/** The parts of a program that a rule reads: what it `reads` is there and valid, what it `mayRead` perhaps. */
export type Parts<R extends ReadPath, M extends ReadPath = never> = ([R] extends [never] ? unknown : All<Present<R>>) &
  ([M] extends [never] ? unknown : All<Possible<M>>);

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

/** What a rule rests on. `judgement`: our experience, with a threshold of ours. */
export type Basis = 'source' | 'judgement' | 'arithmetic' | 'engineering';

/** A rule as its file writes it. */
export interface RuleText {
  /** States the fault, in kebab-case: `unattended-gap-exceeds-deadline`. */
  name: string;
  severity: Severity;
  /** The lowest ambition (`targetMaturity`) at which it counts with its severity; below that it is a hint. */
  level: 1 | 2 | 3;
  /** What must be, in one sentence. */
  asks: string;
  /** The real gap that it catches. */
  why: string;
  /** Who asks for it: framework name and item, as in the schemas. */
  source: readonly string[];
  basis: Basis;
  /** The kinds of team that it judges; absent means all. */
  kinds?: readonly Kind[];
  /** A part of a program (YAML) in which the rule holds. */
  good: string;
  /** The same part with the fault. */
  bad: string;
  /** The day on which the bad example fails, for a rule that only time breaks. */
  badOn?: Day;
}

/** A rule, ready to be judged on the parts it names. */
export interface Rule extends RuleText {
  reads: readonly ReadPath[];
  mayRead: readonly ReadPath[];
  /** True for a rule that judges whatever is valid and says nothing about the rest, such as "ids are unique". */
  partly: boolean;
  judge: (parts: never, context: Context) => Remark[];
}

/** Defines a rule; the types of `judge` follow from what it reads. */
export function rule<const R extends ReadPath, const M extends ReadPath = never>(
  text: RuleText & {
    reads: readonly R[];
    mayRead?: readonly M[];
    partly?: boolean;
    judge: (parts: Parts<R, M>, context: Context) => Remark[];
  },
): Rule {
  return { mayRead: [], partly: false, ...text };
}
