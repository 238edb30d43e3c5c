// What `psirt render` refuses before it makes anything.
import { labels } from '../../documents/compose.ts';
import type { Template } from '../../documents/templates.ts';
import type { Assembly } from '../../program/assembly.ts';
import { CannotRun } from '../../words/exit.ts';
import { sayText } from '../../words/saying.ts';
import { didYouMean } from '../../words/suggestion.ts';
import type { RenderOptions } from './options.ts';

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

/** What is asked for must exist, and go together. */
export function refuseUnknown({ format, tlp, calendarFor }: RenderOptions): void {
  const formats = ['md', 'html', 'docx'];
  if (!formats.includes(format))
    throw new CannotRun(
      `There is no format ${sayText(format)}. Known are md, html and docx.${didYouMean(format, formats)}`,
    );
  if (tlp !== undefined && !(labels as readonly string[]).includes(tlp))
    throw new CannotRun(`"--tlp ${tlp}" must be one of ${labels.join(', ')}.${didYouMean(tlp, labels)}`);
  if (calendarFor !== undefined && format !== 'md')
    throw new CannotRun('"--calendar-for" writes one calendar file, which is no page. Leave "--format" out.');
}

/** A private document is made only where the private part is kept. */
export function refuseMadeElsewhere(templates: readonly Template[], only: string | undefined): void {
  if (templates.some(({ name }) => name === only))
    throw new CannotRun(`The document "${only}" is made only where program/people.yaml is kept; it is not here.`);
}
