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
  /** The link through which a path leads out of the repository, and what is said of it; such a path is never read. */
  linkOut?: (path: string) => { file: string; message: string } | undefined;
}

/** Reads a program from its files. */
export function readProgramFrom(files: ProgramFiles): Assembly {
  const header = readSource(files, fileOf('program'));
  const parts = new Map<string, Source>();
  for (const name of componentNames) {
    if (files.linkOut?.(fileOf(name)) !== undefined || files.has(fileOf(name)))
      parts.set(name, readSource(files, fileOf(name)));
  }
  const catalogs = readCatalogs(files, header);
  const assembly = assemble(header, parts, catalogs);
  const roster = readRoster(files, assembly.data);
  const beside = [...preparedTexts(assembly.data).map(({ path }) => path), ...rosterPath(assembly.data)];
  return {
    ...assembly,
    strays: straysIn(files, catalogs),
    texts: readTexts(files, assembly.data),
    linked: beside.flatMap((path) => sourceOfLink(files, path) ?? []),
    ...(roster === undefined ? {} : { roster }),
  };
}

/** The size up to which a roster is read: years of turns take a part of it. */
const largestRoster = 16 * 1024 * 1024;

/** The duty roster that the program names; what is no path inside the folder is left to the schema. */
function readRoster(files: ProgramFiles, data: Record<string, unknown>): Assembly['roster'] {
  const [path] = rosterPath(data);
  if (path === undefined || files.linkOut?.(path) !== undefined) return undefined;
  if (!files.has(path)) return { fault: 'there is no such file beside psirt.yaml' };
  try {
    return { text: files.text(path, largestRoster) };
  } catch (error) {
    if (error instanceof CannotRun) return { fault: 'it is no plain text file, or larger than 16 MiB' };
    throw error;
  }
}

function rosterPath(data: Record<string, unknown>): string[] {
  const path = valueAt(data, '/staff/onCall/roster/file');
  return typeof path === 'string' && /^(?!\/)(?!.*\.\.)[^\\:]+\.ics$/.test(path) ? [path] : [];
}

function readSource(files: ProgramFiles, file: string): Source {
  return sourceOfLink(files, file) ?? parseSource(file, files.text(file));
}

/** In the place of a file to which a link leads from outside: nothing, with the link as its problem. */
function sourceOfLink(files: ProgramFiles, path: string): Source | undefined {
  const link = files.linkOut?.(path);
  if (link === undefined) return undefined;
  const problem = { rule: 'link-leads-outside', offset: 0, masked: true, message: link.message };
  return { ...parseSource(link.file, ''), problems: [problem] };
}

/** The catalogs that psirt.yaml lists and that exist; what is no path inside the folder is left to the schema. */
function readCatalogs(files: ProgramFiles, header: Source): Map<string, Source> {
  const listed: unknown[] = Array.isArray(header.data?.catalogs) ? header.data.catalogs : [];
  const paths = listed.filter(isCatalogPath);
  const isThere = (path: string) => files.linkOut?.(path) !== undefined || files.has(path);
  return new Map(paths.filter(isThere).map((path) => [path, readSource(files, path)] as const));
}

/** The prepared texts that exist; one that is no readable text is there all the same. */
function readTexts(files: ProgramFiles, data: Record<string, unknown>): Map<string, string> {
  const paths = preparedTexts(data).map(({ path }) => path);
  const isLink = (path: string) => files.linkOut?.(path) !== undefined;
  return new Map(
    paths
      .filter((path) => isLink(path) || files.has(path))
      .map((path) => [path, isLink(path) ? '' : readAnyText(files, path)] as const),
  );
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
  if (files.linkOut?.('program') !== undefined) return [];
  return files
    .below('program')
    .map((file) => `program/${file}`)
    .filter((file) => /\.ya?ml$/.test(file) && !known.has(file));
}
