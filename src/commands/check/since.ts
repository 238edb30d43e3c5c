// `psirt check` against an earlier state: a git revision, or a report that was saved as JSON. Only what is new counts.
import { resolve } from 'node:path';
import { compareFindings, type Known } from '../../check/comparing.ts';
import { nextSteps } from '../../check/steps.ts';
import { refuseLinkOut } from '../../outside/boundary.ts';
import { programBefore } from '../../outside/history.ts';
import { readText } from '../../outside/reading.ts';
import { thisTool } from '../../outside/tool.ts';
import type { World } from '../../outside/world.ts';
import type { Assembly } from '../../program/assembly.ts';
import { CannotRun } from '../../words/exit.ts';
import type { Report } from '../../words/finding.ts';
import { sayText } from '../../words/saying.ts';

const largestReport = 64 * 1024 * 1024;

/** What a program is held against: how it is called, and what was found then. */
export interface Before {
  against: string;
  findings: readonly Known[];
}

/** A program that is checked; without a folder it came from standard input. */
export interface Checked {
  folder: string | undefined;
  assembly: Assembly;
}

/** What a revision of a program would have been told by `judge`. Throws CannotRun where git does not know it. */
export function foundAt(
  revision: string,
  { folder, assembly }: Checked,
  judge: (program: Assembly) => readonly Known[],
): Before {
  if (folder === undefined)
    throw new CannotRun('"--since" needs a program in a folder; standard input has no history. Use "--baseline FILE".');
  return { against: revision, findings: judge(programBefore(folder, revision, assembly)) };
}

/** What a saved report says about a program; one of another version of psirt is told. Throws CannotRun where it is none, or one of another program. */
export function foundIn(world: World, file: string, report: Pick<Report, 'directory' | 'kind' | 'team'>): Before {
  refuseLinkOut(resolve(world.directory, file));
  const { saved, version } = reportsIn(readText(resolve(world.directory, file), file, largestReport), file);
  const own =
    saved.find(({ directory }) => directory === report.directory) ?? (saved.length === 1 ? saved[0] : undefined);
  if (own === undefined)
    throw new CannotRun(
      `The baseline ${sayText(file)} holds no report on ${report.directory}, only on ${saved.map(({ directory }) => sayText(String(directory))).join(', ') || 'nothing'}. Save one with "psirt check ${report.directory} --output json:${file}".`,
    );
  if (own.kind !== report.kind)
    throw new CannotRun(
      `The baseline ${sayText(file)} is of another program: of the kind ${sayText(String(own.kind))}, while this is a ${report.kind}. Save one of this program with "psirt check --output json:${file}".`,
    );
  if (report.team !== undefined && typeof own.team === 'string' && own.team !== report.team)
    throw new CannotRun(
      `The baseline ${sayText(file)} is of another program: of the team ${sayText(own.team)}, while this is ${sayText(report.team)}. If the team has a new name, save it anew with "psirt check --output json:${file}".`,
    );
  if (version !== undefined && version !== thisTool().version)
    world.say(
      `The baseline ${sayText(file)} was saved by psirt ${String(version)}, and this is ${thisTool().version}: what only one of them asks counts as new or as fixed.\n`,
    );
  return { against: file, findings: (own.findings as unknown[]).filter(isKnown) };
}

interface Saved {
  directory?: unknown;
  kind?: unknown;
  team?: unknown;
  findings: unknown;
}

function reportsIn(text: string, file: string): { saved: Saved[]; version: unknown } {
  const none = `The baseline ${sayText(file)} is no report of psirt. Save one with "psirt check --output json:${file}".`;
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new CannotRun(none);
  }
  const { schemaVersion, version, reports } = (data ?? {}) as Record<string, unknown>;
  if (!Array.isArray(reports)) throw new CannotRun(none);
  if (schemaVersion !== 1)
    throw new CannotRun(
      `The baseline ${sayText(file)} has the form ${sayText(String(schemaVersion))}, and this psirt reads form 1. Save it again with this psirt.`,
    );
  const isSaved = (each: unknown): each is Saved => Array.isArray((each as Saved | null)?.findings);
  return { saved: (reports as unknown[]).filter(isSaved), version };
}

function isKnown(finding: unknown): finding is Known {
  const { rule, pointer, file, place } = (finding ?? {}) as Record<string, unknown>;
  const isText = (value: unknown) => typeof value === 'string';
  return isText(rule) && isText(pointer) && isText(file) && (place === undefined || isText(place));
}

/** A report that tells only what is new; what was there before is named apart. */
export function onlyNew(report: Report, { against, findings }: Before): Report {
  const { fresh, old, fixed } = compareFindings(findings, report.findings);
  const countOf = (severity: string) => fresh.filter((finding) => finding.severity === severity).length;
  return {
    ...report,
    findings: fresh,
    since: { against, old, fixed: fixed.length },
    nextSteps: nextSteps({ directory: report.directory, findings: fresh, components: [] }),
    summary: { ...report.summary, errors: countOf('error'), warnings: countOf('warning') },
  };
}
