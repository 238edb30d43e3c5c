// What the gap report of a program shows. A document knows no clock, so it judges as of the day on which the record was last updated.
import { openCatalogs } from '../../catalogs/catalogs.ts';
import { assess } from '../../check/assess.ts';
import { compareFindings } from '../../check/comparing.ts';
import { textOf } from '../../check/identity.ts';
import type { Judged, JudgedFinding } from '../../documents/judged.ts';
import { privateComponent } from '../../model/schemas.ts';
import type { Assembly } from '../../program/assembly.ts';
import { rules } from '../../rules/rules.ts';
import { isDay } from '../../time/day.ts';
import type { Finding } from '../../words/finding.ts';
import { dotted } from '../../words/pointer.ts';

/** Days before and after every record: what is found on both is found on any. */
const [longAgo, farAhead] = ['1970-01-01', '2999-12-31'];

/** Judges a record without its private part, so that the document is the same with and without it. */
export function judgedRecord(assembly: Assembly): Judged {
  const record = withoutPrivate(assembly);
  const { updatedOn } = record.data;
  const on = typeof updatedOn === 'string' && isDay(updatedOn) ? updatedOn : undefined;
  const judge = (today: string, by = rules) => assess('.', record, { rules: by, catalogs: openCatalogs(), today });
  const report = judge(on ?? longAgo);
  // Parts change after that day, and tell of later ones: what would only be too early then is no finding.
  const failing = new Set(report.findings.map(({ rule }) => rule));
  const later = judge(
    farAhead,
    rules.filter(({ name }) => failing.has(name)),
  );
  const { old: findings } = compareFindings(later.findings, report.findings);
  return {
    on,
    findings: findings.map(shown),
    waived: report.waived.map(({ finding, ...waiver }) => ({ finding: shown(finding), ...waiver })),
    gaps: report.summary.gaps,
    notChecked: report.summary.rules.notChecked,
  };
}

function withoutPrivate({ data: { [privateComponent]: _, ...data }, ...assembly }: Assembly): Assembly {
  return { ...assembly, data, files: new Map([...assembly.files].filter(([name]) => name !== privateComponent)) };
}

function shown({ severity, rule, message, file, place = '', owner, due }: Finding): JudgedFinding {
  return {
    severity,
    rule,
    message,
    asks: textOf(rule).asks,
    place: place === '' ? file : `${file}: ${dotted(place)}`,
    ...(owner === undefined ? {} : { owner }),
    ...(due === undefined ? {} : { due }),
  };
}
