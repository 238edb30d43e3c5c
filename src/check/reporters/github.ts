// The report as annotations of a GitHub workflow. A step shows ten of each level, so what weighs most comes first and the rest is summed up.
import { count } from '../../time/duration.ts';
import type { Severity } from '../../words/finding.ts';
import { harmless } from '../../words/harmless.ts';
import { masked } from '../../words/secret.ts';
import { counting, named, sayOld } from '../identity.ts';
import type { Reporter } from '../reporter.ts';

const mostShown = 10;
const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

interface Part {
  annotations: { severity: Severity; line: string; text: string }[];
  sum: string;
}

/** Ten annotations of each level, then a line for each finding more and one for each program. */
export const github: Reporter = {
  isCommands: true,
  one: (report) => {
    const counted = counting(named(report));
    const part: Part = {
      annotations: counted.map(({ finding, path }) => ({
        severity: finding.severity,
        line: annotation(levels[finding.severity], path, finding),
        text: `${path}:${finding.line}:${finding.column} ${finding.severity}: ${finding.message} (${finding.rule})`,
      })),
      sum: `${sumOf(report.directory, report.summary, report.waived.length)}${sayOld(report)}`,
    };
    return JSON.stringify(part);
  },
  all: (told) => {
    const parts = told.map((one) => JSON.parse(one) as Part);
    const shown: string[] = [];
    const rest: string[] = [];
    for (const severity of ['error', 'warning', 'info'] as const) {
      const all = parts.flatMap(({ annotations }) => annotations.filter((one) => one.severity === severity));
      shown.push(...all.slice(0, mostShown).map(({ line }) => line));
      rest.push(...all.slice(mostShown).map(({ text }) => plain(text)));
    }
    return [...shown, ...rest, ...parts.map(({ sum }) => plain(sum))].map((line) => `${line}\n`).join('');
  },
};

function annotation(
  level: string,
  path: string,
  { line, column, rule, message }: { line: number; column: number; rule: string; message: string },
): string {
  const properties = { file: path, line, col: column, title: rule };
  const said = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${level} ${said.join(',')}::${data(message)}`;
}

/** What a message may hold in a command: the runner gives back these three. */
function data(text: string): string {
  return harmless(masked(text)).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** A line that is no command, whatever stands in it. */
function plain(text: string): string {
  return harmless(text.replace(/[\r\n\u2028\u2029]+/g, ' '));
}

function sumOf(
  directory: string,
  { errors, warnings, rules }: { errors: number; warnings: number; rules: { notChecked: number } },
  waived: number,
): string {
  return `${directory}: ${count(errors, 'error')}, ${count(warnings, 'warning')}, ${waived} waived, ${count(rules.notChecked, 'rule')} not checked.`;
}
