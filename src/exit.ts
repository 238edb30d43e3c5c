// How a command ends: its exit codes, and the error that says why it could not run.

/** The exit codes. CI and scripts rely on them. */
export const exitCodes = {
  /** Fine. */
  fine: 0,
  /** Findings, or documents that are stale, edited or missing. */
  findings: 1,
  /** Could not run: usage, unreadable file, bad template, answers missing without a terminal. */
  cannotRun: 2,
  /** A fault of psirt itself. */
  ownFault: 70,
  /** Stopped by Ctrl-C. */
  interrupted: 130,
} as const;

/** A command cannot run; the message is a sentence that tells the user what to do. */
export class CannotRun extends Error {
  override name = 'CannotRun';
}
