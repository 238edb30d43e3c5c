// `psirt` in the folder of a program: where it stands. The next dates, the errors by weight, the components, and what to do next.
import { join } from 'node:path';
import type { ChalkInstance } from 'chalk';
import { type Catalogs, openCatalogs } from '../../catalogs/catalogs.ts';
import { faults } from '../../check/faults.ts';
import { summary } from '../../check/reporters/text.ts';
import { lockPath } from '../../documents/traces.ts';
import { calendarOf } from '../../facts/calendar.ts';
import { labelOf, schemaAt } from '../../model/schemas.ts';
import { withoutWrong } from '../../model/valid.ts';
import { exists } from '../../outside/disk.ts';
import { findProgram, readProgram } from '../../outside/repository.ts';
import type { World } from '../../outside/world.ts';
import type { Assembly } from '../../program/assembly.ts';
import { withOwn } from '../../program/own-catalogs.ts';
import { count } from '../../time/duration.ts';
import { exitCodes } from '../../words/exit.ts';
import { type Finding, isAbsence, type Report } from '../../words/finding.ts';
import { fitted } from '../../words/fitting.ts';
import { harmless } from '../../words/harmless.ts';
import { type Pointer, valueAt } from '../../words/pointer.ts';
import { reportOn } from '../judged.ts';

const mostDates = 5;
const mostErrors = 5;

/** Says where the program here or above stands, and what to do next. Exits with 0 whatever it says: `psirt check` judges. */
export async function status(world: World): Promise<number> {
  const folder = findProgram(world, undefined);
  const assembly = readProgram(folder, world);
  const catalogs = openCatalogs();
  const report = await reportOn(world, folder, assembly, catalogs);
  const { paint } = world;
  const parts = [
    headOf(report, assembly),
    datesPart(assembly, withOwn(catalogs, assembly), world),
    errorsPart(report, paint),
    exists(join(folder, lockPath)) ? (await import('./written.ts')).writtenPart(world, folder, assembly) : '',
    summary(report, paint),
  ];
  world.print(fitted(harmless(parts.filter((part) => part !== '').join('\n\n')), world.width));
  return exitCodes.fine;
}

/** Whose program it is: `Acme PSIRT, version 0.1, draft, in acme`. */
function headOf({ directory }: Report, { data }: Assembly): string {
  const said = (at: Pointer): string | undefined => {
    const value = valueAt(data, at);
    return typeof value === 'string' ? value : undefined;
  };
  const [version, state] = [said('/version'), said('/status')];
  const facts = [
    said('/team/name') ?? 'A program without a name of its team',
    ...(version === undefined ? [] : [`version ${version}`]),
    ...(state === undefined ? [] : [labelOf(schemaAt('/status'), state).toLowerCase()]),
  ];
  return `${facts.join(', ')}${directory === '.' ? '' : `, in ${directory}`}`;
}

/** What falls due next; on a holiday nothing does. */
function datesPart(assembly: Assembly, catalogs: Catalogs, { today, paint }: World): string {
  const ahead = calendarOf(withoutWrong(assembly.data), catalogs).filter(
    ({ isDue, isHoliday, day }) => isDue && !isHoliday && day >= today,
  );
  if (ahead.length === 0) return '';
  const lines = ahead.slice(0, mostDates).map(({ day, title, subject }) => `  ${day}  ${title}, ${subject}`);
  const rest = ahead.length - lines.length;
  const more = rest > 0 ? [paint.dim(`  … and ${count(rest, 'later date')}, in the document "calendar".`)] : [];
  return ['Next dates', ...lines, ...more].join('\n');
}

/** What is wrong weighs more than what is missing: it is read as if it were true. */
function errorsPart({ findings }: Report, paint: ChalkInstance): string {
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return '';
  const known = new Set(faults.map(({ name }) => name));
  const weights: readonly (readonly [string, (finding: Finding) => boolean])[] = [
    ['contradictory, impossible or overdue', ({ rule }) => !known.has(rule) && !isAbsence({ rule })],
    ['not understood', ({ rule }) => known.has(rule) && !isAbsence({ rule })],
    ['missing', isAbsence],
  ];
  const groups = weights.map(([name, isOf]) => [name, errors.filter(isOf)] as const);
  const counts = groups.filter(([, group]) => group.length > 0).map(([name, group]) => `${group.length} ${name}`);
  const lines = groups
    .flatMap(([, group]) => group)
    .slice(0, mostErrors)
    .map(({ file, line, message }) => `  ${paint.dim(`${file}:${line}`)} ${message}`);
  const rest = errors.length - lines.length;
  const more = rest > 0 ? [paint.dim(`  … and ${count(rest, 'more error')}. "psirt check" shows all.`)] : [];
  return [paint.red(`Errors: ${counts.join(', ')}`), ...lines, ...more].join('\n');
}
