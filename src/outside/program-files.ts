// The files that belong to a program, wherever they are kept: read from psirt.yaml on.
import { posix } from 'node:path';
import { componentNames } from '../model/schemas.ts';
import { type Assembly, assemble, fileOf, isCatalogPath } from '../program/assembly.ts';
import { preparedTexts } from '../program/prepared-texts.ts';
import { parseSource, type Source } from '../source/source.ts';
import { CannotRun } from '../words/exit.ts';
import { valueAt } from '../words/pointer.ts';

/** Files by their paths from psirt.yaml on, with forward slashes. `text` throws CannotRun for what is no plain text. */
export interface ProgramFiles {
  has: (path: string) => boolean;
  text: (path: string, largest?: number) => string;
  /** The files below a folder, by their paths from it on. */
  below: (folder: string) => string[];
}

/** Reads a program from its files. */
export function readProgramFrom(files: ProgramFiles): Assembly {
  const header = readSource(files, fileOf('program'));
  const parts = new Map<string, Source>();
  for (const name of componentNames) {
    if (files.has(fileOf(name))) parts.set(name, readSource(files, fileOf(name)));
  }
  const catalogs = readCatalogs(files, header);
  const assembly = assemble(header, parts, catalogs);
  const roster = readRoster(files, assembly.data);
  return {
    ...assembly,
    strays: straysIn(files, catalogs),
    texts: readTexts(files, assembly.data),
    ...(roster === undefined ? {} : { roster }),
  };
}

/** The size up to which a roster is read: years of turns take a part of it. */
const largestRoster = 16 * 1024 * 1024;

/** The duty roster that the program names; what is no path inside the folder is left to the schema. */
function readRoster(files: ProgramFiles, data: Record<string, unknown>): Assembly['roster'] {
  const path = valueAt(data, '/staff/onCall/roster/file');
  if (typeof path !== 'string' || !/^(?!\/)(?!.*\.\.)[^\\:]+\.ics$/.test(path)) return undefined;
  if (!files.has(path)) return { fault: 'there is no such file beside psirt.yaml' };
  try {
    return { text: files.text(path, largestRoster) };
  } catch (error) {
    if (error instanceof CannotRun) return { fault: 'it is no plain text file, or larger than 16 MiB' };
    throw error;
  }
}

function readSource(files: ProgramFiles, file: string): Source {
  return parseSource(file, files.text(file));
}

/** The catalogs that psirt.yaml lists and that exist; what is no path inside the folder is left to the schema. */
function readCatalogs(files: ProgramFiles, header: Source): Map<string, Source> {
  const listed: unknown[] = Array.isArray(header.data?.catalogs) ? header.data.catalogs : [];
  const paths = listed.filter(isCatalogPath);
  return new Map(paths.filter(files.has).map((path) => [path, readSource(files, path)] as const));
}

/** The prepared texts that exist; one that is no readable text is there all the same. */
function readTexts(files: ProgramFiles, data: Record<string, unknown>): Map<string, string> {
  const paths = preparedTexts(data).map(({ path }) => path);
  return new Map(paths.filter(files.has).map((path) => [path, readAnyText(files, path)] as const));
}

function readAnyText(files: ProgramFiles, path: string): string {
  try {
    return files.text(path);
  } catch (error) {
    if (error instanceof CannotRun) return '';
    throw error;
  }
}

/** YAML files in program/ that bear no component's name and are no catalog: a slip that would otherwise be read by nobody. */
function straysIn(files: ProgramFiles, catalogs: ReadonlyMap<string, Source>): string[] {
  const known = new Set([...componentNames.map((name) => fileOf(name)), ...[...catalogs.keys()].map(posix.normalize)]);
  return files
    .below('program')
    .map((file) => `program/${file}`)
    .filter((file) => /\.ya?ml$/.test(file) && !known.has(file));
}
