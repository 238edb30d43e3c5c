// What a format of the check is.
import type { ChalkInstance } from 'chalk';
import type { Report } from '../words/finding.ts';

/** What a format says of psirt itself. */
export interface Tool {
  version: string;
  /** The address at which more about it is found, where there is one. */
  homepage?: string;
}

/** Turns reports into text; never writes anything itself. Report by report and piece by piece, so that none has to be kept. */
export interface Reporter {
  /** What is told about one program; `columns` are those of a terminal. No piece of it is empty. */
  one: (report: Report, paint: ChalkInstance, quiet: boolean, columns?: number) => Iterable<string>;
  /** All that was told, as it is written. An empty piece stands between two programs. */
  all: (told: Iterable<string>, tool: Tool) => Iterable<string>;
  /** Whether people read it, so that its lines may be broken to fit a terminal. */
  isProse?: true;
  /** Whether it is made of commands to a CI runner, so that nobody may take them for text that was slipped in. */
  isCommands?: true;
}
