// What a rule is. A rule says only what a schema cannot: references, arithmetic, dates, chains, coverage.
import type { Context } from '../facts/context.ts';
import type { Setting } from '../model/audience.ts';
import type { DeepPartial } from '../model/draft.ts';
import type { Parts, ReadPath } from '../model/parts.ts';
import type { Kind } from '../model/schemas.ts';
import type { Day } from '../time/day.ts';
import type { Remark, Severity } from '../words/finding.ts';

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
  /** The settings in which it judges; absent means all. */
  settings?: readonly Setting[];
  /** True where it says that something is no longer in date: what it points at is no evidence of today. */
  tellsAge?: boolean;
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
  /** Lists (`budget.lines`, `budget.lines.positions`) that it reckons with as a whole, such as a sum: without one entry there is no result. */
  whole: readonly string[];
  /** Lists in which it misses an entry: it is silent about that while an entry with a gap could be the one. */
  absentFrom: readonly string[];
  /** True for a rule about every field: where a rule of its own tells a fault at the same place, and no milder, it is silent. */
  givesWay: boolean;
  judge: (parts: never, context: Context) => Remark[];
}

/** The parts that a rule reads, which are there, and of each what is there. */
type EachAsFarAsThere<T> = { [Key in keyof T]: DeepPartial<T[Key]> };

/** Defines a rule; the types of `judge` follow from what it reads, and a rule that judges whatever is valid must expect any key to lack. */
export function rule<const R extends ReadPath, const M extends ReadPath = never, const P extends boolean = false>(
  text: RuleText & {
    reads: readonly R[];
    mayRead?: readonly M[];
    partly?: P;
    whole?: readonly string[];
    absentFrom?: readonly string[];
    givesWay?: boolean;
    judge: (parts: P extends true ? EachAsFarAsThere<Parts<R, M>> : Parts<R, M>, context: Context) => Remark[];
  },
): Rule {
  return { mayRead: [], partly: false, whole: [], absentFrom: [], givesWay: false, ...text };
}
