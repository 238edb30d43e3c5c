// "What to do next": the few steps that close most findings, each a command to run or a file to open.

import { fieldsOf } from '../model/fields.ts';
import { isKeptByHand } from '../program/by-hand.ts';
import { type Finding, isAbsence, type Report } from '../words/finding.ts';
import { segmentsOf } from '../words/pointer.ts';
import { faults } from './faults.ts';

const most = 5;
const severalOpen = 2;

/** How much a step matters, the first the most: what is wrong stands before what is missing. */
const ranks = ['unreadable', 'wrong', 'missing', 'doubtful', 'wished', 'unsigned'] as const;

/** A step, of what rank it is, and how much it closes. */
interface Step {
  rank: (typeof ranks)[number];
  closes: number;
  /** The component it is about; none where it is about several. */
  about?: string;
  say: string;
}

/** How the steps name the program: its command, and its files. */
interface Names {
  init: string;
  open: (file: string) => string;
}

type Told = Pick<Report, 'findings' | 'components' | 'directory'>;

/** Three to five steps for a report, the most useful first; `focus` is the component that is worked on. None when nothing is open. */
export function nextSteps(report: Told, focus?: string): string[] {
  const { directory } = report;
  const names: Names = {
    init: directory === '.' ? 'psirt init' : `psirt init ${quoted(directory)}`,
    open: (file) => `Open ${directory === '.' ? file : `${directory}/${file}`}`,
  };
  const steps = [unreadable, unbegun, gaps, wrong, outdated].flatMap((find) => find(report, names));
  const hasErrors = report.findings.some(({ severity }) => severity === 'error');
  const all = hasErrors ? steps : [...steps, ...warned(report, names), ...unsigned(report)];
  const isFocus = ({ about }: Step): number => (focus !== undefined && about === focus ? 1 : 0);
  return all
    .sort((a, b) => ranks.indexOf(a.rank) - ranks.indexOf(b.rank) || isFocus(b) - isFocus(a) || b.closes - a.closes)
    .slice(0, most)
    .map(({ say }) => say);
}

/** What is wrong with a file as a whole. */
function isOfFile({ rule, pointer, severity }: Finding): boolean {
  return severity === 'error' && pointer === '' && !isAbsence({ rule });
}

function unreadable({ findings }: Told, { open }: Names): Step[] {
  const files = groupBy(findings.filter(isOfFile), ({ file }) => file);
  return [...files].map(([file, group]) => ({
    rank: 'unreadable',
    closes: group.length,
    about: group[0]!.component,
    say: `${open(file)} and mend line ${group[0]!.line}: it cannot be used as it stands.`,
  }));
}

function unbegunIn({ findings, components }: Told): Told['components'] {
  const unread = new Set(findings.filter(isOfFile).map(({ file }) => file));
  return components.filter(({ state, file }) => (state === 'missing' || state === 'not-started') && !unread.has(file));
}

function unbegun(report: Told, { init }: Names): Step[] {
  const found = unbegunIn(report);
  const single = found.map(
    ({ name, asked }): Step => ({ rank: 'missing', closes: asked, about: name, say: `${init} --ask ${name}` }),
  );
  const all: Step = {
    rank: 'missing',
    closes: Number.POSITIVE_INFINITY,
    say: `${init} (goes on with the interview; ${found.length} components are open)`,
  };
  return found.length > severalOpen ? [all, ...single] : single;
}

/** Whether a gap lies in an entry that somebody has written by hand: no question asks for what it lacks. */
function isInEntryByHand({ component, pointer: at }: Finding): boolean {
  const [name = '', ...inner] = segmentsOf(at).slice(component === 'program' ? 0 : 1);
  return inner.length > 0 && fieldsOf(component).some((field) => field.name === name && isKeptByHand(field));
}

/** Gaps by component: the interview asks for each of them. */
function gaps(report: Told, { init }: Names): Step[] {
  const begun = new Set(unbegunIn(report).map(({ name }) => name));
  const missing = report.findings.filter(
    (finding) =>
      finding.rule === 'field-missing' &&
      finding.severity !== 'info' &&
      !begun.has(finding.component) &&
      !isInEntryByHand(finding),
  );
  return [...groupBy(missing, ({ component }) => component)].map(([component, group]) => ({
    rank: group.some(({ severity }) => severity === 'error') ? 'missing' : 'wished',
    closes: group.length,
    about: component,
    say: `${init} --ask ${component}${component === 'program' ? ' (what is missing in psirt.yaml)' : ''}`,
  }));
}

function wrong({ findings }: Told, { open }: Names): Step[] {
  const rest = findings.filter(
    (finding) =>
      finding.severity === 'error' &&
      finding.pointer !== '' &&
      (!isAbsence(finding) || (finding.rule === 'field-missing' && isInEntryByHand(finding))) &&
      finding.rule !== 'approved-text-changed',
  );
  return [...groupBy(rest, ({ file }) => file)].map(([file, group]) => {
    // What is not understood comes first: the rules may have judged by the rest of it.
    const isFault = ({ rule }: Finding): boolean => faults.some(({ name }) => name === rule);
    const first = group.find(isFault) ?? group[0]!;
    const help = isFault(first) ? '' : `; "psirt explain ${first.rule}" shows a good example`;
    return {
      rank: 'wrong',
      closes: group.length,
      about: first.component,
      say: `${open(file)}, line ${first.line}${help}.`,
    };
  });
}

function warned({ findings }: Told, { open }: Names): Step[] {
  const warnings = findings.filter(
    ({ severity, rule }) => severity === 'warning' && !['field-missing', 'approved-text-changed'].includes(rule),
  );
  return [...groupBy(warnings, ({ file }) => file)].map(([file, group]) => ({
    rank: 'doubtful',
    closes: group.length,
    about: group[0]!.component,
    say: `${open(file)}, line ${group[0]!.line}: ${group.length === 1 ? 'one warning' : `${group.length} warnings`}.`,
  }));
}

/** What was approved and has changed since is approved again, or put back. */
function outdated({ findings }: Told): Step[] {
  const changed = findings.filter(({ rule }) => rule === 'approved-text-changed');
  const [first] = changed;
  if (!first) return [];
  const where = `${first.file}, line ${first.line}`;
  return [
    {
      rank: changed.some(({ severity }) => severity === 'error') ? 'wrong' : 'doubtful',
      closes: changed.length,
      about: first.component,
      say: `psirt approve (again what has changed since its approval: ${where}), or take the change back.`,
    },
  ];
}

/** A draft without errors waits for its signature. */
function unsigned({ findings }: Told): Step[] {
  const isDraft = findings.some(({ rule }) => rule === 'draft-without-approval');
  return isDraft
    ? [
        {
          rank: 'unsigned',
          closes: 0,
          say: 'psirt approve --role ROLE --evidence TEXT (when all agree: records who approved it, and what)',
        },
      ]
    : [];
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
