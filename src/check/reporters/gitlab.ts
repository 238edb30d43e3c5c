// The report as GitLab reads it in a merge request: code quality, a JSON list.
import type { Severity } from '../../words/finding.ts';
import { named } from '../identity.ts';
import type { Reporter } from '../reporter.ts';

const severities: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'minor', info: 'info' };

/** What counts, of all programs; the format has no word for what is waived. */
export const gitlab: Reporter = {
  one: (report) =>
    JSON.stringify(
      named(report)
        .filter(({ waiver }) => waiver === undefined)
        .map(({ finding, path, fingerprint }) => ({
          description: finding.message,
          check_name: finding.rule,
          fingerprint,
          severity: severities[finding.severity],
          location: { path, lines: { begin: finding.line } },
        })),
    ),
  all: (told) =>
    `${JSON.stringify(
      told.flatMap((one) => JSON.parse(one) as object[]),
      undefined,
      2,
    )}\n`,
};
