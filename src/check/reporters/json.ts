// The report for programs. Its form is published (schemas/report.schema.json) and only grows.
import type { Report } from '../../words/finding.ts';
import type { Reporter } from '../reporter.ts';

const indentation = '    ';

/** One JSON object for all reports of a run. */
export const json: Reporter = {
  one: (report) => JSON.stringify(publicPart(report), undefined, 2).replaceAll('\n', `\n${indentation}`),
  all: (told, { version }) =>
    `{\n  "schemaVersion": 1,\n  "version": ${JSON.stringify(version)},\n  "reports": [\n${told.map((one) => `${indentation}${one}`).join(',\n')}\n  ]\n}\n`,
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
    findings: findings.map(withoutExcerpt),
    waived: waived.map(({ finding, reason, approvedByRole, expires }) => ({
      ...(withoutExcerpt(finding) as object),
      reason,
      approvedByRole,
      expires,
    })),
    notChecked,
    partly,
    gaps,
    setAside,
    nextSteps,
    ...(since === undefined ? {} : { since: { ...since, old: since.old.map(withoutExcerpt) } }),
  };
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
}: Report['findings'][number]): unknown {
  return { rule, severity, component, message, file, line, column, pointer, place, owner, due, source };
}
