// What a check has found in a record, as the gap report shows it. Documents judge nothing themselves; who makes them hands it in.
import type { Day } from '../time/day.ts';
import type { Severity } from '../words/finding.ts';

/** A finding, known by its place and not by its line, so that a comment more changes no document. */
export interface JudgedFinding {
  severity: Severity;
  rule: string;
  message: string;
  /** What the rule asks; empty where it only says what is wrong. */
  asks: string;
  place: string;
  /** The id of the role that looks after it. */
  owner?: string;
  /** The day that the record sets for it. */
  due?: Day;
}

/** A finding that a waiver sets aside. */
export interface JudgedWaiver {
  finding: JudgedFinding;
  reason: string;
  /** The id of the role that approved it. */
  approvedByRole?: string;
  expires: Day;
}

/** A record as it was judged. */
export interface Judged {
  /** The day as of which it was judged: the one on which the record was last updated. Without one only what holds on any day is here. */
  on: Day | undefined;
  findings: readonly JudgedFinding[];
  waived: readonly JudgedWaiver[];
  /** How many answers are expected that nobody has given. */
  gaps: number;
  /** How many rules could not be judged. */
  notChecked: number;
}
