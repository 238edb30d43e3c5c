// The report as GitLab reads it in a merge request: code quality, a JSON list.
import type { Severity } from '../../words/finding.ts';
import { named } from '../identity.ts';
import { readBack } from '../kept.ts';
import type { Reporter } from '../reporter.ts';
import { jsonPieces } from './json-pieces.ts';

const severities: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'minor', info: 'info' };

/** What counts, of all programs; the format has no word for what is waived. */
export const gitlab: Reporter = {
  *one(report) {
    for (const { finding, path, fingerprint, waiver } of named(report)) {
      if (waiver !== undefined) continue;
      yield JSON.stringify({
        description: finding.message,
        check_name: finding.rule,
        fingerprint,
        severity: severities[finding.severity],
        location: { path, lines: { begin: finding.line } },
      });
    }
  },
  *all(told) {
    yield* jsonPieces(readBack(told));
    yield '\n';
  },
};
