// What a check says: remarks at places, findings at lines, and the report that holds them.
import type { Pointer } from './pointer.ts';

/** How much a finding weighs. Errors make `psirt check` exit 1. */
export type Severity = 'error' | 'warning' | 'info';

/** What a rule says about a place in the program. */
export interface Remark {
  at: Pointer;
  /** One sentence: the thing, what must be, the value seen. */
  message: string;
  /** Set only where it differs from the rule's own severity. */
  severity?: Severity;
}

/** Where a value stands in a file. Lines and columns count from 1. */
export interface Position {
  file: string;
  line: number;
  column: number;
}

/** A remark with its place in a file. */
export interface Finding extends Position {
  rule: string;
  severity: Severity;
  component: string;
  message: string;
  pointer: Pointer;
  /** Who asks for it: framework items, with their version. */
  source: string;
  /** The line of the file, for the code frame; absent where it must not be shown. */
  excerpt?: string;
}

/** A rule that could not be judged, and why. */
export interface NotChecked {
  rule: string;
  because: string;
}

/** A rule that was judged on some entries only, and what kept it from the others. */
export type PartlyChecked = NotChecked;

/** A place that is set aside with a reason: neither an answer nor a gap. */
export interface SetAsidePlace {
  pointer: Pointer;
  /** `not-applicable`, `unknown`, `not-stated`, `undecided` or `kept-elsewhere`. */
  because: string;
  reason?: string;
}

/** A finding that a waiver sets aside. */
export interface Waived {
  finding: Finding;
  reason: string;
  expires: string;
}

/** How far a component has come. `set-aside`: psirt.yaml says why it is not there. */
export type ComponentState = 'missing' | 'unreadable' | 'set-aside' | 'not-started' | 'incomplete' | 'complete';

/** A component with the number of its fields that are asked and answered. */
export interface ComponentReport {
  name: string;
  state: ComponentState;
  file: string;
  answered: number;
  asked: number;
}

/** How the rules came out. The parts add up to the total. */
export interface RuleTotals {
  total: number;
  holds: number;
  fails: number;
  waived: number;
  notChecked: number;
  /** How many of those that were checked could judge some entries only. */
  partly: number;
}

/** What `psirt check` found in one program. */
export interface Report {
  directory: string;
  kind: string;
  summary: { errors: number; warnings: number; gaps: number; setAside: number; rules: RuleTotals };
  components: ComponentReport[];
  findings: Finding[];
  waived: Waived[];
  notChecked: NotChecked[];
  partly: PartlyChecked[];
  setAside: SetAsidePlace[];
  nextSteps: string[];
}

/** The order in which findings are told: file, line, column, rule. */
export function byPlace(a: Finding, b: Finding): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
