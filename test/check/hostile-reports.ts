// What tests of the formats share: reports as an attacker would fill them, and how a format tells them.
import fc from 'fast-check';
import type { Format } from '../../src/check/formats.ts';
import type { Finding, Report, Severity } from '../../src/words/finding.ts';
import { toldIn } from '../told.ts';

const tool = { version: '1.2.3', homepage: 'https://psirt.example' };

/** What a format tells of some programs. */
export function told(format: Format, reports: readonly Report[]): string {
  return toldIn(format, reports, tool);
}

/** A text as an attacker would write it, in pieces that mean something to some format. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(
        '\n::error::',
        '%0A',
        '##[group]',
        ']]>',
        '</failure>',
        '<!--',
        '&amp;',
        '"',
        "'",
        '=cmd()',
        '\t@SUM(1)',
        ',',
        '|',
        '\r\n',
        '\n## A heading\n',
        '\n- **error** ',
        '<script>',
        '[a](javascript:b)',
        '\u0000',
        '\u001b[2J',
        '\u202e',
        '\ud800',
        '\ufffe',
        '\u2028',
        '```',
        ['$', '{{ x }}'].join(''),
      ),
    ),
    { maxLength: 3 },
  )
  .map((parts) => parts.join(''));

const severity = fc.constantFrom<Severity>('error', 'warning', 'info');
const finding: fc.Arbitrary<Finding> = fc.record(
  {
    rule: fc.constantFrom('value-wrong', 'field-missing', 'dangling-reference', 'unknown-to-all'),
    severity,
    component: fc.constantFrom('program', 'charter'),
    message: hostile,
    pointer: hostile.map((text) => `/charter/${text}`),
    place: hostile.map((text) => `/charter/${text}`),
    owner: hostile,
    due: fc.constantFrom('2026-10-01', '2027-02-28'),
    source: hostile,
    file: hostile.map((text) => `program/${text}`),
    line: fc.integer({ min: 1, max: 9999 }),
    column: fc.integer({ min: 1, max: 9999 }),
  },
  {
    requiredKeys: ['rule', 'severity', 'component', 'message', 'pointer', 'source', 'file', 'line', 'column'],
  },
);

/** Few findings in most reports, in some more than any format shows. */
const findings = fc.oneof(
  { weight: 60, arbitrary: fc.array(finding, { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.array(finding, { minLength: 15, maxLength: 45 }) },
);

const report: fc.Arbitrary<Report> = fc
  .record({
    directory: fc.oneof(fc.constant('.'), hostile),
    findings,
    waived: fc.array(
      fc.record({ finding, reason: hostile, approvedByRole: hostile, expires: fc.constant('2027-01-01') }),
      { maxLength: 1 },
    ),
  })
  .map((parts) => ({
    ...parts,
    kind: 'psirt',
    summary: {
      errors: parts.findings.filter((one) => one.severity === 'error').length,
      warnings: parts.findings.filter((one) => one.severity === 'warning').length,
      gaps: 0,
      setAside: 0,
      rules: { total: 3, holds: 1, fails: 1, waived: 0, notChecked: 1, partly: 0 },
    },
    components: [{ name: 'charter', state: 'complete' as const, file: 'program/charter.yaml', answered: 1, asked: 1 }],
    notChecked: [],
    partly: [],
    gaps: [],
    setAside: [],
    nextSteps: [],
  }));

/** So many are made at once. */
const batch = 10_000;

/** Every format is tried on the same reports, made once. */
let first: readonly (readonly Report[])[] | undefined;

/** Sets of reports, in batches of 10,000. */
export function* hostileReports(cases: number): Generator<readonly (readonly Report[])[]> {
  const reports = fc.oneof(
    { weight: 1, arbitrary: fc.constant([]) },
    { weight: 80, arbitrary: fc.tuple(report) },
    { weight: 19, arbitrary: fc.tuple(report, report) },
  );
  first ??= fc.sample(reports, batch);
  yield first;
  for (let done = batch; done < cases; done += batch) yield fc.sample(reports, batch);
}

/** Tries a property on so many sets of hostile reports, and shows the one for which it does not hold. */
export function always(many: number, property: (reports: readonly Report[]) => void): void {
  for (const cases of hostileReports(many))
    for (const reports of cases)
      try {
        property(reports);
      } catch (error) {
        throw new Error(`It does not hold for ${JSON.stringify(reports)}`, { cause: error });
      }
}

/** The findings of some reports, without those that are waived. */
export function counted(reports: readonly Report[]): Finding[] {
  return reports.flatMap((one) => one.findings);
}
