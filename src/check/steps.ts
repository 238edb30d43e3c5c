// "What to do next": the few steps that close most findings, each a command to run or a file to open.

import { type Finding, isAbsence, type Report } from '../words/finding.ts';
import { faults } from './faults.ts';

const most = 5;
const severalOpen = 2;

type Told = Pick<Report, 'findings' | 'components' | 'directory'>;

/** A step, and how much it closes: what keeps a file from being read weighs most. */
interface Step {
  closes: number;
  say: string;
}

/** Three to five steps for a report, the most useful first; none when nothing is open. */
export function nextSteps(report: Told): string[] {
  const errors = report.findings.filter(({ severity }) => severity === 'error');
  const unread = byFile(errors.filter(({ rule, pointer }) => pointer === '' && !isAbsence({ rule })));
  const unbegun = report.components.filter(
    ({ state, file }) => (state === 'missing' || state === 'not-started') && !unread.has(file),
  );
  const steps = [
    ...readingSteps(report, unread),
    ...beginningSteps(report, unbegun),
    ...gapSteps(report, new Set(unbegun.map(({ name }) => name))),
    ...mendingSteps(report, errors),
    ...(errors.length === 0 ? warningSteps(report) : []),
  ];
  return steps
    .sort((a, b) => b.closes - a.closes)
    .slice(0, most)
    .map(({ say }) => say);
}

/** Files that cannot be used as they stand. */
function readingSteps({ directory }: Told, unread: ReadonlyMap<string, readonly Finding[]>): Step[] {
  return [...unread].map(([file, group]) => ({
    closes: 1000 + group.length,
    say: `${open(directory, file)} and mend line ${group[0]!.line}: it cannot be used as it stands.`,
  }));
}

/** Components that nobody has begun. */
function beginningSteps({ directory }: Told, unbegun: Told['components']): Step[] {
  const single = unbegun.map(({ name, asked }) => ({ closes: asked, say: `${init(directory)} --ask ${name}` }));
  if (unbegun.length <= severalOpen) return single;
  const say = `${init(directory)} (goes on with the interview; ${unbegun.length} components are open)`;
  return [{ closes: 900, say }, ...single];
}

/** Components with gaps, apart from those that are asked for as a whole. */
function gapSteps({ directory, findings }: Told, unbegun: ReadonlySet<string>): Step[] {
  const gaps = findings.filter(
    ({ rule, severity, component }) => rule === 'field-missing' && severity !== 'info' && !unbegun.has(component),
  );
  return [...groupBy(gaps, ({ component }) => component)].map(([component, group]) => ({
    closes: group.length,
    say: `${init(directory)} --ask ${component}${component === 'program' ? ' (what is missing in psirt.yaml)' : ''}`,
  }));
}

/** Files in which something is wrong. */
function mendingSteps({ directory }: Told, errors: readonly Finding[]): Step[] {
  const wrong = errors.filter(({ rule, pointer }) => pointer !== '' && !isAbsence({ rule }));
  return [...byFile(wrong)].map(([file, group]) => {
    const known = group.find(({ rule }) => !faults.some(({ name }) => name === rule));
    const help = known === undefined ? '' : `; "psirt explain ${known.rule}" shows a good example`;
    return {
      closes: 950 + group.length,
      say: `${open(directory, file)}, line ${(known ?? group[0])!.line}${help}.`,
    };
  });
}

function warningSteps({ directory, findings }: Told): Step[] {
  return [...byFile(findings.filter(({ severity }) => severity === 'warning'))].map(([file, group]) => ({
    closes: group.length,
    say: `${open(directory, file)}, line ${group[0]!.line}: ${group.length === 1 ? 'one warning' : `${group.length} warnings`}.`,
  }));
}

function init(directory: string): string {
  return directory === '.' ? 'psirt init' : `psirt init ${quoted(directory)}`;
}

function open(directory: string, file: string): string {
  return `Open ${directory === '.' ? file : `${directory}/${file}`}`;
}

/** A folder as a shell takes it. */
function quoted(folder: string): string {
  return /^[\w./+-]+$/.test(folder) ? folder : `'${folder.replaceAll("'", "'\\''")}'`;
}

function byFile(findings: readonly Finding[]): Map<string, Finding[]> {
  return groupBy(findings, ({ file }) => file);
}

function groupBy(findings: readonly Finding[], key: (finding: Finding) => string): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(key(finding));
    if (group) group.push(finding);
    else groups.set(key(finding), [finding]);
  }
  return groups;
}
