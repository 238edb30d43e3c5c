// The report for people: findings by file with the line they stand in, components with their bars, totals, and what to do next.
import type { ChalkInstance } from 'chalk';
import { count } from '../../time/duration.ts';
import type { ComponentReport, Finding, NotChecked, Report, Severity } from '../../words/finding.ts';
import { columnsOf, cutTo } from '../../words/fitting.ts';
import { visible } from '../../words/saying.ts';
import { parted } from '../kept.ts';
import type { Reporter } from '../reporter.ts';

const mostShown = 100;
const barWidth = 10;
const frameWidth = 120;
const mostCauses = 10;

/** Text for a terminal; `quiet` leaves out everything but findings and totals. */
export const text: Reporter = {
  one: (...given) => [one(...given)],
  all: (told) => parted(told, '\n'),
  isProse: true,
};

/** The short form after `psirt init`: components, totals and what to do next. */
export function summary(report: Report, paint: ChalkInstance): string {
  return `${[componentsPart(report, paint), totalsPart(report, paint), stepsPart(report, paint)].filter((part) => part !== '').join('\n\n')}\n`;
}

function one(report: Report, paint: ChalkInstance, quiet: boolean, columns?: number): string {
  const parts = [
    findingsPart(report, paint, columns),
    ...(quiet ? [] : [waivedPart(report, paint), componentsPart(report, paint)]),
    totalsPart(report, paint),
    report.since === undefined ? '' : sayOld(report.since),
    ...(quiet
      ? []
      : [
          causesPart('Not checked, because', report.notChecked, paint),
          causesPart('Checked in part, because', report.partly, paint),
          stepsPart(report, paint),
        ]),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function findingsPart({ findings, directory }: Report, paint: ChalkInstance, columns?: number): string {
  const shown = findings.slice(0, mostShown);
  const files = [...new Set(shown.map(({ file }) => file))];
  const blocks = files.map((file) => {
    const lines = shown
      .filter((finding) => finding.file === file)
      .map((finding) => findingLines(finding, paint, columns));
    return `${paint.underline(directory === '.' ? file : `${directory}/${file}`)}\n${lines.join('\n')}`;
  });
  if (findings.length > shown.length)
    blocks.push(
      paint.dim(
        `… and ${count(findings.length - shown.length, 'more finding')}. "--format json" lists all, "--component NAME" one component.`,
      ),
    );
  return blocks.join('\n\n');
}

function findingLines(finding: Finding, paint: ChalkInstance, columns?: number): string {
  const { line, column, severity, message, rule, excerpt } = finding;
  const head = `  ${`${line}:${column}`.padEnd(7)} ${tint(severity, paint)(severity.padEnd(7))} ${message} ${paint.dim(rule)}`;
  if (excerpt === undefined || excerpt.trim() === '') return head;
  const margin = `  ${String(line).padStart(7)} |`;
  const { shown, caret } = frameOf(excerpt, column, columns === undefined ? undefined : columns - margin.length - 3);
  return `${head}\n${paint.dim(margin)} ${shown}\n${paint.dim(`${' '.repeat(margin.length - 1)}|`)} ${caret}${tint(severity, paint)('^')}`;
}

/** The part of a line around a column, and the blanks that lead to the column under it. */
function frameOf(excerpt: string, column: number, most?: number): { shown: string; caret: string } {
  const width = Math.min(frameWidth, most ?? frameWidth);
  const cut = column > width ? column - Math.floor(width / 2) : 0;
  const clean = (text: string): string => visible(text).replaceAll('\t', ' ');
  const before = `${cut > 0 ? '…' : ''}${clean(excerpt.slice(cut, column - 1))}`;
  const after = clean(excerpt.slice(column - 1, cut + width));
  const taken = columnsOf(before);
  const room = most === undefined ? after : cutTo(after, Math.max(1, width + 1 - taken));
  const isCut = room.length < after.length || excerpt.length > cut + width;
  return { shown: `${before}${room}${isCut ? '…' : ''}`, caret: ' '.repeat(taken) };
}

function tint(severity: Severity, paint: ChalkInstance): (text: string) => string {
  return severity === 'error' ? paint.red : severity === 'warning' ? paint.yellow : paint.cyan;
}

function waivedPart({ waived }: Report, paint: ChalkInstance): string {
  if (waived.length === 0) return '';
  return [
    'Waived',
    ...waived.map(({ finding, reason, expires }) =>
      paint.dim(`  ${finding.rule} at ${finding.file}:${finding.line} until ${expires}: ${reason}`),
    ),
  ].join('\n');
}

function componentsPart({ components }: Report, paint: ChalkInstance): string {
  if (components.length === 0) return '';
  const width = Math.max(...components.map(({ name }) => name.length), 0);
  return ['Components', ...components.map((component) => componentLine(component, width, paint))].join('\n');
}

function componentLine({ name, state, answered, asked }: ComponentReport, width: number, paint: ChalkInstance): string {
  const filled = asked === 0 ? 0 : Math.floor((answered / asked) * barWidth);
  const colors = { complete: paint.green, incomplete: paint.yellow, 'set-aside': paint.dim } as const;
  const color = state in colors ? colors[state as keyof typeof colors] : paint.red;
  return `  ${name.padEnd(width)}  ${color(`${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)}`)}  ${`${answered} of ${asked}`.padEnd(8)} ${color(state.replace('-', ' '))}`;
}

function totalsPart({ summary, findings }: Report, paint: ChalkInstance): string {
  const { rules, errors, warnings } = summary;
  const hints = findings.filter(({ severity }) => severity === 'info').length;
  const verdict = [
    errors > 0 ? paint.red(count(errors, 'error')) : paint.green('no errors'),
    ...(warnings > 0 ? [paint.yellow(count(warnings, 'warning'))] : []),
    ...(hints > 0 ? [count(hints, 'hint')] : []),
  ].join(', ');
  const partly = rules.partly === 0 ? '' : `; ${rules.partly} of the checked judged some entries only`;
  return `Rules: ${rules.total} in all, ${rules.holds} hold, ${rules.fails} fail, ${rules.waived} waived, ${rules.notChecked} not checked${partly}. Findings: ${verdict}.${setAsideNote(summary.setAside)}`;
}

/** What a check against an earlier state says of the findings that it does not repeat. */
function sayOld({ against, old, fixed }: NonNullable<Report['since']>): string {
  const errors = old.filter(({ severity }) => severity === 'error').length;
  const named = errors === 0 ? '' : `, ${count(errors, 'error')} among them`;
  const before = old.length === 0 ? 'None was' : `${count(old.length, 'finding')} ${old.length === 1 ? 'was' : 'were'}`;
  const gone = fixed === 0 ? '' : `; ${fixed} of then ${fixed === 1 ? 'is' : 'are'} gone`;
  return `Only what is new since ${visible(against)} is shown and counted. ${before} there before${named}${gone}.`;
}

function setAsideNote(number: number): string {
  return number === 0 ? '' : ` Set aside with a reason: ${count(number, 'answer')}.`;
}

function causesPart(title: string, rules: readonly NotChecked[], paint: ChalkInstance): string {
  if (rules.length === 0) return '';
  const causes = new Map<string, number>();
  for (const cause of rules.flatMap(({ because }) => because.split(', ')))
    causes.set(cause, (causes.get(cause) ?? 0) + 1);
  const sorted = [...causes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const lines = sorted.slice(0, mostCauses).map(([cause, number]) => `  ${cause}: ${count(number, 'rule')}`);
  if (sorted.length > lines.length)
    lines.push(`  … and ${count(sorted.length - lines.length, 'more cause')}. "--format json" lists all.`);
  return [title, ...lines.map((line) => paint.dim(line))].join('\n');
}

function stepsPart({ nextSteps }: Report, paint: ChalkInstance): string {
  return nextSteps.length === 0
    ? ''
    : [paint.bold('What to do next'), ...nextSteps.map((step, index) => `  ${index + 1}. ${step}`)].join('\n');
}
