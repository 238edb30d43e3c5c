// The gap report: every finding by its owner, with what to do, and what is waived; the list that a steering group walks through.
import { count } from '../../time/duration.ts';
import type { Report } from '../../words/finding.ts';
import { escapeInline } from '../../words/markdown.ts';
import { type Found, foundIn, textOf } from '../identity.ts';
import { parted } from '../kept.ts';
import type { Reporter } from '../reporter.ts';

/** Markdown, a heading for each program and each owner. */
export const gaps: Reporter = { one, all: (told) => parted(told, '\n') };

const nobody = '';

function* one(report: Report): Generator<string> {
  const { findings, waived, since, summary } = report;
  const open = findings.length + (since?.old.length ?? 0);
  const owned = openByOwner(report);
  yield `# Gap report${report.directory === '.' ? '' : `: ${escapeInline(report.directory)}`}\n\n`;
  yield `${count(open, 'open finding')}, ${waived.length} waived, ${count(summary.gaps, 'gap')}, ${count(summary.rules.notChecked, 'rule')} not checked.\n`;
  for (const owner of [...owned.keys()].sort()) {
    yield `\n## ${escapeInline(owner === nobody ? 'No owner named' : owner)}\n\n`;
    for (const found of owned.get(owner)!) yield openLines(found);
  }
  if (waived.length > 0) yield '\n## Waived\n\n';
  for (const found of foundIn(report)) if (found.waiver !== undefined) yield waivedLine(found);
}

function openByOwner(report: Report): Map<string, Found[]> {
  const owned = new Map<string, Found[]>();
  for (const found of foundIn(report)) {
    if (found.waiver !== undefined) continue;
    const { owner = nobody } = found.finding;
    owned.set(owner, owned.get(owner) ?? []);
    owned.get(owner)!.push(found);
  }
  return owned;
}

function openLines({ finding, path }: Found): string {
  const { asks } = textOf(finding.rule);
  const day = finding.due === undefined ? '' : ` Day on record: ${finding.due}.`;
  const todo = `${asks === '' ? '' : `${asks} `}"psirt explain ${finding.rule}" says more.`;
  return `- **${finding.severity}** ${escapeInline(finding.message)} (${escapeInline(`${path}:${finding.line}`)})${day}\n  What must be: ${escapeInline(todo)}\n`;
}

function waivedLine({ finding, path, waiver }: Found): string {
  const approved = waiver?.approvedByRole === undefined ? '' : `, approved by ${waiver.approvedByRole}`;
  return `- ${escapeInline(`${finding.message} (${path}:${finding.line}). Until ${waiver?.expires}${approved}: ${waiver?.reason}`)}\n`;
}
