// The report for programs. Its form is published (schemas/report.schema.json) and only grows.
import type { Report } from '../../words/finding.ts';

/** One JSON object for all reports of a run. */
export function json(reports: readonly Report[]): string {
  return `${JSON.stringify({ schemaVersion: 1, reports: reports.map(publicPart) }, undefined, 2)}\n`;
}

function publicPart({
  directory,
  kind,
  summary,
  components,
  findings,
  waived,
  notChecked,
  partly,
  gaps,
  setAside,
  nextSteps,
}: Report): unknown {
  return {
    directory,
    kind,
    summary,
    components,
    findings: findings.map(withoutExcerpt),
    waived: waived.map(({ finding, reason, expires }) => ({ ...(withoutExcerpt(finding) as object), reason, expires })),
    notChecked,
    partly,
    gaps,
    setAside,
    nextSteps,
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
  source,
}: Report['findings'][number]): unknown {
  return { rule, severity, component, message, file, line, column, pointer, source };
}
