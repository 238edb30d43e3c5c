// "What to do next": the few steps that close most findings, each a command to run or a file to open.

import { type Finding, isAbsence, type Report } from '../words/finding.ts';
import { faults } from './faults.ts';

const most = 5;
const severalOpen = 2;

/** Three to five steps for a report, the most useful first; none when nothing is open. */
export function nextSteps(report: Pick<Report, 'findings' | 'components' | 'directory'>): string[] {
  const init = report.directory === '.' ? 'psirt init' : `psirt init ${quoted(report.directory)}`;
  const open = (file: string): string => `Open ${report.directory === '.' ? file : `${report.directory}/${file}`}`;
  const errors = report.findings.filter(({ severity }) => severity === 'error');
  const steps: { closes: number; say: string }[] = [];
  const unread = groupBy(
    errors.filter(({ rule, pointer }) => pointer === '' && !isAbsence({ rule })),
    ({ file }) => file,
  );
  for (const [file, group] of unread)
    steps.push({
      closes: 1000 + group.length,
      say: `${open(file)} and mend line ${group[0]!.line}: it cannot be used as it stands.`,
    });
  const unbegun = report.components.filter(
    ({ state, file }) => (state === 'missing' || state === 'not-started') && !unread.has(file),
  );
  if (unbegun.length > severalOpen)
    steps.push({ closes: 900, say: `${init} (goes on with the interview; ${unbegun.length} components are open)` });
  for (const { name, asked } of unbegun) steps.push({ closes: asked, say: `${init} --ask ${name}` });
  const names = new Set(unbegun.map(({ name }) => name));
  const gaps = groupBy(
    report.findings.filter(
      ({ rule, severity, component }) => rule === 'field-missing' && severity !== 'info' && !names.has(component),
    ),
    ({ component }) => component,
  );
  for (const [component, group] of gaps)
    steps.push({
      closes: group.length,
      say: `${init} --ask ${component}${component === 'program' ? ' (what is missing in psirt.yaml)' : ''}`,
    });
  const rest = errors.filter(({ rule, pointer }) => pointer !== '' && !isAbsence({ rule }));
  for (const [file, group] of groupBy(rest, ({ file }) => file)) {
    const known = group.find(({ rule }) => !faults.some(({ name }) => name === rule));
    const [first] = group;
    const help = known === undefined ? '' : `; "psirt explain ${known.rule}" shows a good example`;
    steps.push({ closes: 950 + group.length, say: `${open(file)}, line ${(known ?? first)!.line}${help}.` });
  }
  if (errors.length === 0) {
    for (const [file, group] of groupBy(
      report.findings.filter(({ severity }) => severity === 'warning'),
      ({ file }) => file,
    )) {
      steps.push({
        closes: group.length,
        say: `${open(file)}, line ${group[0]!.line}: ${group.length === 1 ? 'one warning' : `${group.length} warnings`}.`,
      });
    }
  }
  return steps
    .sort((a, b) => b.closes - a.closes)
    .slice(0, most)
    .map(({ say }) => say);
}

/** A folder as a shell takes it. */
function quoted(folder: string): string {
  return /^[\w./+-]+$/.test(folder) ? folder : `'${folder.replaceAll("'", "'\\''")}'`;
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
