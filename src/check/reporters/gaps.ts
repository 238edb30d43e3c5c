// The gap report: every finding by its owner, with what to do, and what is waived; the list that a steering group walks through.
import { count } from '../../time/duration.ts';
import type { Report } from '../../words/finding.ts';
import { escapeInline } from '../../words/markdown.ts';
import { type Named, named, textOf } from '../identity.ts';
import type { Reporter } from '../reporter.ts';

/** Markdown, a heading for each program and each owner. */
export const gaps: Reporter = { one, all: (told) => told.join('\n') };

const nobody = '';

function one(report: Report): string {
  const all = named(report);
  const open = all.filter(({ waiver }) => waiver === undefined);
  const waived = all.filter(({ waiver }) => waiver !== undefined);
  const owners = [...new Set(open.map(({ finding }) => finding.owner ?? nobody))].sort();
  const parts = [
    `# Gap report${report.directory === '.' ? '' : `: ${escapeInline(report.directory)}`}`,
    `${count(open.length, 'open finding')}, ${waived.length} waived, ${count(report.summary.gaps, 'gap')}, ${count(report.summary.rules.notChecked, 'rule')} not checked.`,
    ...owners.map((owner) =>
      ownerPart(
        owner,
        open.filter(({ finding }) => (finding.owner ?? nobody) === owner),
      ),
    ),
    ...(waived.length === 0 ? [] : [`## Waived\n\n${waived.map(waivedLine).join('\n')}`]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function ownerPart(owner: string, own: readonly Named[]): string {
  const title = owner === nobody ? 'No owner named' : owner;
  const lines = own.map(({ finding, path }) => {
    const { asks } = textOf(finding.rule);
    const day = finding.due === undefined ? '' : ` Day on record: ${finding.due}.`;
    const todo = `${asks === '' ? '' : `${asks} `}"psirt explain ${finding.rule}" says more.`;
    return `- **${finding.severity}** ${escapeInline(finding.message)} (${escapeInline(`${path}:${finding.line}`)})${day}\n  What must be: ${escapeInline(todo)}`;
  });
  return `## ${escapeInline(title)}\n\n${lines.join('\n')}`;
}

function waivedLine({ finding, path, waiver }: Named): string {
  const approved = waiver?.approvedByRole === undefined ? '' : `, approved by ${waiver.approvedByRole}`;
  return `- ${escapeInline(`${finding.message} (${path}:${finding.line}). Until ${waiver?.expires}${approved}: ${waiver?.reason}`)}`;
}
