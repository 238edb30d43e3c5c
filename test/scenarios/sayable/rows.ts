// What real programs say and a narrow model cannot: each row with the answers, the document that shows them, the questions that ask.
import type { Change } from '../../edited.ts';
import { intakeRows } from './intake.ts';
import { organizationRows } from './organization.ts';
import { policyRows } from './policies.ts';
import { timeRows } from './times.ts';

/** One row: what is put into an example, what documents then say, and which places the interview asks about. */
export interface Sayable {
  row: string;
  /** The example it is put into. */
  in: string;
  change: readonly Change[];
  /** Words by the name of the document that must hold them. */
  shown: Readonly<Record<string, readonly string[]>>;
  /** Places that are asked; any entry of a list is written as 0. */
  asked?: readonly string[];
}

export const rows: readonly Sayable[] = [...intakeRows, ...timeRows, ...policyRows, ...organizationRows];
