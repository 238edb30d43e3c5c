// The report as Markdown, for the summary of a job or a comment.
import { count } from '../../time/duration.ts';
import type { Report } from '../../words/finding.ts';
import { escapeInline } from '../../words/markdown.ts';
import { counting, type Named, named, sayOld } from '../identity.ts';
import type { Reporter } from '../reporter.ts';

const mostShown = 100;

/** What counts, what is waived, and what to do next; a heading for each program. */
export const markdown: Reporter = {
  one,
  all: (told) => told.join('\n'),
};

function one(report: Report): string {
  const all = named(report);
  const counted = counting(all);
  const { errors, warnings, rules } = report.summary;
  const verdict = errors === 0 ? 'no errors' : count(errors, 'error');
  const parts = [
    `## psirt check: ${escapeInline(report.directory === '.' ? verdict : `${report.directory}, ${verdict}`)}`,
    `${count(warnings, 'warning')}. Rules: ${rules.total} in all, ${rules.holds} hold, ${rules.fails} fail, ${rules.waived} waived, ${rules.notChecked} not checked.${escapeInline(sayOld(report)).replace(/^(?=.)/, ' ')}`,
    table(counted),
    waivedPart(all),
    report.nextSteps.length === 0
      ? ''
      : `### What to do next\n\n${report.nextSteps.map((step, index) => `${index + 1}. ${escapeInline(step)}`).join('\n')}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function table(counted: readonly Named[]): string {
  if (counted.length === 0) return '';
  const shown = counted.slice(0, mostShown).map(({ finding, path }) => {
    const cells = [finding.severity, `${path}:${finding.line}`, finding.message, finding.rule];
    return `| ${cells.map(escapeInline).join(' | ')} |`;
  });
  const rest = counted.length - shown.length;
  return [
    '| Severity | Place | Finding | Rule |\n| --- | --- | --- | --- |',
    ...shown,
    ...(rest === 0 ? [] : [`\nAnd ${count(rest, 'more finding')}.`]),
    '\n`psirt explain RULE` says of a rule what it asks, why, and what to do.',
  ].join('\n');
}

function waivedPart(all: readonly Named[]): string {
  const lines = all.flatMap(({ finding, path, waiver }) =>
    waiver === undefined
      ? []
      : [`- ${escapeInline(`${finding.rule} at ${path}:${finding.line}, until ${waiver.expires}: ${waiver.reason}`)}`],
  );
  return lines.length === 0 ? '' : `### Waived\n\n${lines.join('\n')}`;
}
