// What is wrong with the published copies of files, as findings at the places at which their paths stand.
import { type Assembly, placeOf } from '../program/assembly.ts';
import type { Finding } from '../words/finding.ts';
import type { Pointer } from '../words/pointer.ts';
import { severityOf } from './faults.ts';

/** What is said of one copy. */
export interface CopyRemark {
  rule: 'copy-missing' | 'copy-differs';
  at: Pointer;
  message: string;
}

/** A finding for each remark. */
export function copyFindings(assembly: Assembly, remarks: readonly CopyRemark[]): Finding[] {
  return remarks.map(({ rule, at, message }) => ({
    rule,
    severity: severityOf(rule),
    component: 'program',
    message,
    pointer: at,
    source: 'RFC 9116: 2.5.5; psirt practice: one place for one thing',
    ...placeOf(assembly, at),
  }));
}
