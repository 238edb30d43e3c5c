// The report as JUnit XML: a suite for each program, a case for each finding, and one for each component without an error.
import { isAbsence, type Report } from '../../words/finding.ts';
import { unprintable } from '../../words/saying.ts';
import { type Found, foundIn } from '../identity.ts';
import type { Reporter } from '../reporter.ts';

/** Errors fail, what is waived is skipped, warnings and hints are said by cases that pass. */
export const junit: Reporter = {
  one: suite,
  *all(told) {
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="psirt">\n';
    yield* told;
    yield '</testsuites>\n';
  },
};

function* suite(report: Report): Generator<string> {
  const failing = new Set(
    report.findings.filter(({ severity }) => severity === 'error').map(({ component }) => component),
  );
  const sound = report.components.filter(({ name, state }) => !failing.has(name) && state !== 'missing');
  const found = report.findings.length + report.waived.length + (report.since?.old.length ?? 0);
  const counts = {
    name: report.directory,
    tests: found + sound.length,
    failures: report.findings.filter(({ severity }) => severity === 'error').length,
    errors: 0,
    skipped: report.waived.length,
  };
  yield `  <testsuite${attributes(counts)}>\n`;
  for (const each of foundIn(report)) yield caseOf(each);
  for (const { name } of sound) yield `    <testcase${attributes({ name: 'no errors', classname: name })}/>\n`;
  yield '  </testsuite>\n';
}

function caseOf({ finding, path, waiver, isOld }: Found): string {
  const { rule, place, pointer, component, severity, message, line, column } = finding;
  const where = place ?? pointer;
  const head = attributes({ name: where === '' ? rule : `${rule} at ${where}`, classname: component });
  const said = `${path}:${line}:${column} ${message}`;
  const kind = isAbsence(finding) ? 'missing' : severity;
  const inner =
    waiver !== undefined
      ? `<skipped${attributes({ message: `Waived until ${waiver.expires}: ${waiver.reason}` })}/>`
      : severity === 'error' && !isOld
        ? `<failure${attributes({ message, type: kind })}>${escaped(said)}</failure>`
        : `<system-out>${escaped(`${severity}${isOld ? ' as before' : ''}: ${said}`)}</system-out>`;
  return `    <testcase${head}>${inner}</testcase>\n`;
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
const illegal = new RegExp(unprintable.source, 'g');

/** A text in XML 1.0, which has no way to write most control characters. */
function escaped(text: string): string {
  return text
    .replace(illegal, '\ufffd')
    .replace(/[&<>"']/g, (character) => entities[character] ?? '')
    .replace(/[\t\r\n]/g, ' ');
}
