// The report for programs. Its form is published (schemas/report.schema.json) and only grows.
import type { Finding, Report } from '../../words/finding.ts';
import { parted } from '../kept.ts';
import type { Reporter } from '../reporter.ts';
import { jsonPieces } from './json-pieces.ts';

const indentation = '    ';

/** One JSON object for all reports of a run. */
export const json: Reporter = {
  one: (report) => jsonPieces(publicPart(report), indentation),
  *all(told, { version }) {
    yield `{\n  "schemaVersion": 1,\n  "version": ${JSON.stringify(version)},\n  "reports": [\n${indentation}`;
    yield* parted(told, `,\n${indentation}`);
    yield '\n  ]\n}\n';
  },
};

function publicPart({
  directory,
  kind,
  team,
  summary,
  components,
  findings,
  waived,
  notChecked,
  partly,
  gaps,
  setAside,
  nextSteps,
  since,
}: Report): unknown {
  return {
    directory,
    kind,
    team,
    summary,
    components,
    findings: withoutExcerpts(findings),
    waived: waived.map(({ finding, reason, approvedByRole, expires }) => ({
      ...withoutExcerpt(finding),
      reason,
      approvedByRole,
      expires,
    })),
    notChecked,
    partly,
    gaps,
    setAside,
    nextSteps,
    ...(since === undefined ? {} : { since: { ...since, old: withoutExcerpts(since.old) } }),
  };
}

function* withoutExcerpts(findings: readonly Finding[]): Generator<object> {
  for (const finding of findings) yield withoutExcerpt(finding);
}

function withoutExcerpt({
  rule,
  severity,
  component,
  message,
  file,
  line,
  column,
  pointer,
  place,
  owner,
  due,
  source,
}: Finding): object {
  return { rule, severity, component, message, file, line, column, pointer, place, owner, due, source };
}
