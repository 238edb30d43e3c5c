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

  /** Each bundled file has a class of its own, so the name tells. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === 'CannotRun';
  }
}

/** Whether an error speaks to the user and not of a fault of ours. Each bundled file has classes of its own, so the name tells. */
export function isForUser(error: unknown): error is Error {
  return error instanceof Error && ['CannotRun', 'TemplateError'].includes(error.name);
}

/** Why the system refused something, in words. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const reasons: Record<string, string> = {
    ENOENT: 'there is no such file or folder',
    EACCES: 'the permission is missing',
    EPERM: 'the permission is missing',
    EROFS: 'the disk is read-only',
    ENOSPC: 'the disk is full',
    EISDIR: 'a folder stands there',
    ENOTDIR: 'a part of the path is a file',
    ELOOP: 'the link leads in a circle',
    ENXIO: 'nothing is at the other end',
    EEXIST: 'something stands there already',
  };
  return reasons[code] ?? (code || (error instanceof Error ? error.message : String(error)));
}
