// What a format of the check is.
import type { ChalkInstance } from 'chalk';
import type { Report } from '../words/finding.ts';

/** Turns reports into text; never writes anything itself. Report by report, so that none has to be kept. */
export interface Reporter {
  /** What is told about one program; `columns` are those of a terminal. */
  one: (report: Report, paint: ChalkInstance, quiet: boolean, columns?: number) => string;
  /** All that was told, as it is written. */
  all: (told: readonly string[]) => string;
  /** Whether people read it, so that its lines may be broken to fit a terminal. */
  isProse?: true;
}
