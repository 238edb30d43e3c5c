// `psirt check`: reads programs and says what is missing, contradictory, overdue or impossible. Writes nothing but reports.
import { basename, dirname, join, resolve } from 'node:path';
import { openCatalogs } from '../../catalogs/catalogs.ts';
import { assess } from '../../check/assess.ts';
import { formats } from '../../check/formats.ts';
import type { Means } from '../../check/judging.ts';
import { inLines, Kept } from '../../check/kept.ts';
import type { Reporter } from '../../check/reporter.ts';
import { reporters } from '../../check/reporters.ts';
import { componentNames } from '../../model/schemas.ts';
import { approvedParts } from '../../outside/approved-parts.ts';
import { refuseLinkOut } from '../../outside/boundary.ts';
import { exists, writeFiles } from '../../outside/disk.ts';
import { findProgram, readProgram, shownFolder } from '../../outside/repository.ts';
import { thisTool } from '../../outside/tool.ts';
import type { World } from '../../outside/world.ts';
import { type Assembly, assemble } from '../../program/assembly.ts';
import { rules } from '../../rules/rules.ts';
import { parseSource } from '../../source/source.ts';
import { tidying } from '../../source/sparing.ts';
import { CannotRun, exitCodes } from '../../words/exit.ts';
import type { Report } from '../../words/finding.ts';
import { fitted } from '../../words/fitting.ts';
import { harmless } from '../../words/harmless.ts';
import { sayText } from '../../words/saying.ts';
import { sayKnown } from '../../words/suggestion.ts';
import { dayFrom } from '../day.ts';
import { publishedCopies } from '../published.ts';
import type { Checked } from './since.ts';

/** What the user may set. */
export interface CheckOptions {
  format: string;
  output?: string[];
  failOn: 'error' | 'warning' | 'never';
  within?: string;
  today?: string;
  component?: string;
  since?: string;
  baseline?: string;
  quiet?: boolean;
}

/** Checks the programs in the named folders and returns the exit code. */
export async function check(world: World, folders: readonly string[], options: CheckOptions): Promise<number> {
  const today = dayFrom(options.today, world);
  const outputs = (options.output ?? []).map(outputFrom);
  refuseSameFile(world, outputs);
  const format = reporterFor(options.format);
  if (options.component !== undefined && ![...componentNames, 'program'].some((name) => name === options.component)) {
    throw new CannotRun(`There is no component "${options.component}".${sayKnown(options.component, componentNames)}`);
  }
  if (options.since !== undefined && options.baseline !== undefined)
    throw new CannotRun('"--since" and "--baseline" both name an earlier state. Name one of them.');
  const soon = daysFrom(options.within);
  const means = { rules, catalogs: openCatalogs(), today, soon, component: options.component };
  const told = new Kept();
  const written = outputs.map((output) => ({ ...output, told: new Kept() }));
  const totals = { errors: 0, warnings: 0 };
  const programs: string[] = [];
  const tidy = folders.length > 1 ? tidying() : undefined;
  for (const folder of folders.length === 0 ? [undefined] : folders) {
    const { approvedParts, copies, ...opened } = await open(world, folder);
    const whole = assess(opened.directory, opened.assembly, { ...means, approvedParts, copies });
    const report = await held(world, whole, opened, means, options);
    if (opened.folder !== undefined) programs.push(opened.folder);
    told.add(format.one(report, world.paint, options.quiet === true, world.width));
    for (const output of written) output.told.add(output.reporter.one(report, world.plain, false));
    totals.errors += report.summary.errors;
    totals.warnings += report.summary.warnings;
    tidy?.();
  }
  for (const text of textsOf(format, told)) {
    world.print(format.isProse ? fitted(text, world.width) : text);
    await world.taken?.();
  }
  write(
    world,
    written.map(({ reporter, path, told }) => ({ path, text: textsOf(reporter, told) })),
    programs,
  );
  return exitCodeFor(totals, options.failOn);
}

/** The report, held against an earlier state where one is named. */
async function held(
  world: World,
  report: Report,
  opened: Checked,
  means: Means,
  { since, baseline, component }: CheckOptions,
): Promise<Report> {
  if (since === undefined && baseline === undefined) return report;
  const { foundAt, foundIn, onlyNew } = await import('./since.ts');
  const before =
    since === undefined
      ? foundIn(world, baseline!, report)
      : foundAt(since, opened, (program) => assess(report.directory, program, means).findings);
  const concerned = before.findings.filter((known) => component === undefined || known.component === component);
  return onlyNew(report, { ...before, findings: concerned });
}

/** All that was told in a format, in texts that end with a line. One that is made of commands sees to it itself that they are the only ones. */
function* textsOf({ all, isCommands }: Reporter, told: Kept): Generator<string> {
  for (const text of inLines(all(told, thisTool()))) yield isCommands ? text : harmless(text);
}

/** Two reports in one file: the second would take the place of the first. */
function refuseSameFile(world: World, outputs: readonly { path: string }[]): void {
  const files = outputs.map(({ path }) => resolve(world.directory, path));
  const twice = outputs.find((_, index) => files.indexOf(files[index]!) < index);
  if (twice !== undefined)
    throw new CannotRun(`Two reports are to go into ${sayText(twice.path)}. Name a file of its own for each.`);
}

/** A report never takes the place of the answers that it judges. */
function refuseOwnFile(file: string, path: string, programs: readonly string[]): void {
  const isOwn = programs.some(
    (program) => file === join(program, 'psirt.yaml') || dirname(file) === join(program, 'program'),
  );
  if (isOwn) throw new CannotRun(`${sayText(path)} belongs to the program itself. Name another file for the report.`);
}

/** Writes the reports; one that cannot be written keeps none of the others from being there. */
function write(
  world: World,
  files: readonly { path: string; text: Iterable<string> }[],
  programs: readonly string[],
): void {
  const failed: string[] = [];
  for (const { path, text } of files) {
    const file = resolve(world.directory, path);
    try {
      if (!exists(dirname(file)))
        throw new CannotRun(`The folder of "${path}" does not exist. Make it first, or name another file.`);
      refuseOwnFile(file, path, programs);
      refuseLinkOut(dirname(file));
      writeFiles(dirname(file), [{ path: basename(file), text }]);
    } catch (error) {
      if (!(error instanceof CannotRun)) throw error;
      failed.push(error.message);
    }
  }
  if (failed.length > 0) throw new CannotRun(failed.join(' '));
}

type Opened = { directory: string; folder: string | undefined; assembly: Assembly } & Required<
  Pick<Means, 'approvedParts' | 'copies'>
>;

async function open(world: World, folder: string | undefined): Promise<Opened> {
  if (folder === '-') {
    const assembly = { ...assemble(parseSource('standard input', world.readInput()), new Map()), isSingle: true };
    return { directory: '.', folder: undefined, assembly, approvedParts: new Map(), copies: [] };
  }
  const found = findProgram(world, folder);
  const assembly = readProgram(found, world);
  const parts = await approvedParts(found, assembly.data);
  const copies = await publishedCopies(found, assembly);
  return { directory: shownFolder(world, found), folder: found, assembly, approvedParts: parts, copies };
}

function reporterFor(name: string): Reporter {
  const known = formats.find((format) => format === name);
  if (known === undefined) throw new CannotRun(`There is no format "${name}".${sayKnown(name, formats)}`);
  return reporters[known];
}

function outputFrom(text: string): { reporter: Reporter; path: string } {
  const [, name, path] = /^([a-z-]+):(.+)$/.exec(text) ?? [];
  if (name === undefined || path === undefined)
    throw new CannotRun(`"--output ${text}" must name a format and a file, such as --output json:report.json.`);
  return { reporter: reporterFor(name), path };
}

function daysFrom(text: string | undefined): number {
  if (text === undefined) return 30;
  const [, days] = /^(\d{1,4})d?$/.exec(text) ?? [];
  if (days === undefined) throw new CannotRun(`"--within ${text}" must be a number of days, such as 30d.`);
  return Number(days);
}

function exitCodeFor(
  { errors, warnings }: { errors: number; warnings: number },
  failOn: CheckOptions['failOn'],
): number {
  const failing = failOn === 'never' ? 0 : failOn === 'warning' ? errors + warnings : errors;
  return failing > 0 ? exitCodes.findings : exitCodes.fine;
}
