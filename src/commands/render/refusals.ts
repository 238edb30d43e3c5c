// What `psirt render` refuses before it makes anything.
import type { Template } from '../../documents/templates.ts';
import type { Assembly } from '../../program/assembly.ts';
import { CannotRun } from '../../words/exit.ts';

/** A program of which a file cannot be read makes no documents. */
export function refuseUnreadable(assembly: Assembly): void {
  for (const source of [assembly.header, ...assembly.files.values()]) {
    const problem = source.problems.find(({ rule }) => rule !== 'secret-in-file') ?? source.problems[0];
    if (problem)
      throw new CannotRun(
        `${source.file} cannot be used as it stands: ${problem.message} "psirt check" shows the place.`,
      );
  }
}

/** A private document is made only where the private part is kept. */
export function refuseMadeElsewhere(templates: readonly Template[], only: string | undefined): void {
  if (templates.some(({ name }) => name === only))
    throw new CannotRun(`The document "${only}" is made only where program/people.yaml is kept; it is not here.`);
}
