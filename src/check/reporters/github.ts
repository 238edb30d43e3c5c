// The report as annotations of a GitHub workflow. A step shows ten of each level, so what weighs most comes first and the rest is summed up.
import { count } from '../../time/duration.ts';
import type { Severity } from '../../words/finding.ts';
import { harmless } from '../../words/harmless.ts';
import { masked } from '../../words/secret.ts';
import { pathOf, sayOld } from '../identity.ts';
import { readBack } from '../kept.ts';
import type { Reporter } from '../reporter.ts';

const mostShown = 10;
const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

type Part = { severity: Severity; line: string; text: string } | { severity?: undefined; sum: string };

/** Ten annotations of each level, then a line for each finding more and one for each program. */
export const github: Reporter = {
  isCommands: true,
  *one(report) {
    for (const finding of report.findings) {
      const { severity, line, column, message, rule } = finding;
      const path = pathOf(report, finding);
      const text = `${path}:${line}:${column} ${severity}: ${message} (${rule})`;
      yield part({ severity, line: annotation(levels[severity], path, finding), text });
    }
    yield part({ sum: `${sumOf(report.directory, report.summary, report.waived.length)}${sayOld(report)}` });
  },
  *all(told) {
    for (const isShown of [true, false])
      for (const severity of ['error', 'warning', 'info'] as const) {
        let number = 0;
        for (const one of readBack<Part>(told)) {
          if (one.severity !== severity || ++number <= mostShown !== isShown) continue;
          yield `${isShown ? one.line : plain(one.text)}\n`;
        }
      }
    for (const one of readBack<Part>(told)) if (one.severity === undefined) yield `${plain(one.sum)}\n`;
  },
};

function part(said: Part): string {
  return JSON.stringify(said);
}

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
