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
  /** The key at this place whose answer it asks for. */
  asksFor?: string;
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
  /** The place named by the ids of entries, which stays when rows move; set once the whole report is known. */
  place?: Pointer;
  /** The id of the role that looks after the place, where one is named. */
  owner?: string;
  /** The day that the record sets for it, on which something falls due or is to be done (YYYY-MM-DD). */
  due?: string;
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
  /** The role that approved it. */
  approvedByRole?: string;
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
  /** The name of the team, where the program says it. */
  team?: string;
  summary: { errors: number; warnings: number; gaps: number; setAside: number; rules: RuleTotals };
  components: ComponentReport[];
  findings: Finding[];
  waived: Waived[];
  notChecked: NotChecked[];
  partly: PartlyChecked[];
  /** Every place of which an answer is expected, and that has none. */
  gaps: Pointer[];
  setAside: SetAsidePlace[];
  nextSteps: string[];
  /** Where the program was held against an earlier state: `findings` are those that are new since, and these were there before. */
  since?: { against: string; old: Finding[]; fixed: number };
}

/** The faults that say that something is not there. */
const absences: readonly string[] = ['field-missing', 'component-missing', 'component-not-started'];

/** Whether a finding says that something is not there, and not that something there is wrong. */
export function isAbsence({ rule }: Pick<Finding, 'rule'>): boolean {
  return absences.includes(rule);
}

/** How heavy a finding weighs, 0 the heaviest: wrong or dangerous, contradictory or overdue, missing and essential, missing, a hint. */
export function weightOf(finding: Pick<Finding, 'rule' | 'severity'>): 0 | 1 | 2 | 3 | 4 {
  if (finding.severity === 'info') return 4;
  if (isAbsence(finding)) return finding.severity === 'error' ? 2 : 3;
  return finding.severity === 'error' ? 0 : 1;
}

/** Findings as they are told: the file with the heaviest first, in a file the heaviest first, then by place. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const heaviest = new Map<string, number>();
  for (const finding of findings)
    heaviest.set(finding.file, Math.min(heaviest.get(finding.file) ?? 4, weightOf(finding)));
  return [...findings].sort(
    (a, b) =>
      heaviest.get(a.file)! - heaviest.get(b.file)! ||
      compareText(a.file, b.file) ||
      weightOf(a) - weightOf(b) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.rule, b.rule) ||
      compareText(a.message, b.message),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
