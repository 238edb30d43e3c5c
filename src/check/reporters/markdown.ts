// The report as Markdown, for the summary of a job or a comment.
import { count } from '../../time/duration.ts';
import type { Report } from '../../words/finding.ts';
import { escapeInline } from '../../words/markdown.ts';
import { pathOf, sayOld } from '../identity.ts';
import { parted } from '../kept.ts';
import type { Reporter } from '../reporter.ts';

const mostShown = 100;

/** What counts, what is waived, and what to do next; a heading for each program. */
export const markdown: Reporter = {
  one: (report) => [one(report)],
  all: (told) => parted(told, '\n'),
};

function one(report: Report): string {
  const { errors, warnings, rules } = report.summary;
  const verdict = errors === 0 ? 'no errors' : count(errors, 'error');
  const parts = [
    `## psirt check: ${escapeInline(report.directory === '.' ? verdict : `${report.directory}, ${verdict}`)}`,
    `${count(warnings, 'warning')}. Rules: ${rules.total} in all, ${rules.holds} hold, ${rules.fails} fail, ${rules.waived} waived, ${rules.notChecked} not checked.${escapeInline(sayOld(report)).replace(/^(?=.)/, ' ')}`,
    table(report),
    waivedPart(report),
    report.nextSteps.length === 0
      ? ''
      : `### What to do next\n\n${report.nextSteps.map((step, index) => `${index + 1}. ${escapeInline(step)}`).join('\n')}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function table(report: Report): string {
  const { findings } = report;
  if (findings.length === 0) return '';
  const shown = findings.slice(0, mostShown).map((finding) => {
    const cells = [finding.severity, `${pathOf(report, finding)}:${finding.line}`, finding.message, finding.rule];
    return `| ${cells.map(escapeInline).join(' | ')} |`;
  });
  const rest = findings.length - shown.length;
  return [
    '| Severity | Place | Finding | Rule |\n| --- | --- | --- | --- |',
    ...shown,
    ...(rest === 0 ? [] : [`\nAnd ${count(rest, 'more finding')}.`]),
    '\n`psirt explain RULE` says of a rule what it asks, why, and what to do.',
  ].join('\n');
}

function waivedPart(report: Report): string {
  const lines = report.waived.map(({ finding, expires, reason }) => {
    const place = `${pathOf(report, finding)}:${finding.line}`;
    return `- ${escapeInline(`${finding.rule} at ${place}, until ${expires}: ${reason}`)}`;
  });
  return lines.length === 0 ? '' : `### Waived\n\n${lines.join('\n')}`;
}
