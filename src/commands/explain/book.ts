// `psirt explain --all`: writes the whole reference into a folder.
import { join, resolve } from 'node:path';
import { exists, filesBelow, writeFiles } from '../../outside/disk.ts';
import { readText } from '../../outside/reading.ts';
import type { World } from '../../outside/world.ts';
import { bookOf, mark } from '../../reference/book.ts';
import type { Subject } from '../../reference/page.ts';
import { count } from '../../time/duration.ts';
import { CannotRun, exitCodes } from '../../words/exit.ts';
import { sayText } from '../../words/saying.ts';
import { didYouMean } from '../../words/suggestion.ts';

const largestPage = 16 * 1024 * 1024;

/** What the user may set beside a name. */
export interface BookOptions {
  all?: boolean;
  format?: string;
  out?: string;
}

/**
 * Writes the reference as Markdown and removes pages of an earlier one that are no longer in it. What it did not write it leaves
 * alone: a file of somebody else in the place of a page is a CannotRun, and nothing is written.
 */
export function writeBook(world: World, subject: Subject, { format = 'markdown', out }: BookOptions): number {
  if (format !== 'markdown')
    throw new CannotRun(
      `The reference is not written as "${format}".${didYouMean(format, ['markdown'])} Known is markdown.`,
    );
  const pages = bookOf({ ...subject, today: undefined });
  if (out === undefined)
    throw new CannotRun(
      `"--all" writes ${count(pages.length, 'page')}. Say into which folder: "psirt explain --all --out DIR".`,
    );
  const folder = resolve(world.directory, out);
  const isOurs = (path: string) => readText(join(folder, path), path, largestPage).startsWith(mark);
  const foreign = pages.find(({ path }) => exists(join(folder, path)) && !isOurs(path));
  if (foreign !== undefined)
    throw new CannotRun(
      `${sayText(`${out}/${foreign.path}`)} stands where a page of the reference would, and was not written by psirt. Move it, or name another folder. Nothing was written.`,
    );
  const wanted = new Set(pages.map(({ path }) => path));
  const left = filesBelow(folder).filter((path) => path.endsWith('.md') && !wanted.has(path) && isOurs(path));
  writeFiles(folder, [...pages, ...left.map((path) => ({ path, text: undefined }))]);
  world.print(`${count(pages.length, 'page')} of the reference lie in ${out}; begin with ${out}/index.md.\n`);
  return exitCodes.fine;
}
