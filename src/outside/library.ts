// The templates that are there: those that ship with psirt, and the user's own, which take the place of ours by name.
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileTemplate, type Template } from '../documents/templates.ts';
import { CannotRun, reasonOf } from '../words/exit.ts';
import { sayText } from '../words/saying.ts';
import { exists, readText } from './disk.ts';

/** The folder of the templates that ship with psirt. */
export const ownTemplates = fileURLToPath(new URL('../../templates/', import.meta.url));

const ending = '.md.hbs';

/** Ours do not change while psirt runs: each is compiled once. */
const shipped = new Map<string, Template>();

/** The names of the templates in a folder. */
export function templateNames(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith(ending))
      .map((file) => file.slice(0, -ending.length))
      .sort();
  } catch (error) {
    throw new CannotRun(`The folder ${sayText(folder)} cannot be read: ${reasonOf(error)}.`);
  }
}

/** The text of one of our templates. */
export function templateText(name: string): string {
  return readText(join(ownTemplates, `${name}${ending}`));
}

/** All templates, compiled; those of `folder` come before ours. */
export function loadTemplates(folder: string | undefined): Template[] {
  if (folder !== undefined && !exists(folder))
    throw new CannotRun(`There is no folder ${folder}. "psirt templates eject NAME" writes a template to start from.`);
  const own = templateNames(ownTemplates).map((name) => [name, ownTemplates] as const);
  const theirs = folder === undefined ? [] : templateNames(folder).map((name) => [name, folder] as const);
  const places = new Map([...own, ...theirs]);
  const templates = [...places].map(([name, place]) => (place === ownTemplates ? ours(name) : theirOwn(name, place)));
  refuseSamePath(templates);
  return templates;
}

function ours(name: string): Template {
  const template = shipped.get(name) ?? compileTemplate(name, `templates/${name}${ending}`, templateText(name));
  shipped.set(name, template);
  return template;
}

function theirOwn(name: string, folder: string): Template {
  const file = join(folder, `${name}${ending}`);
  if (lstatSync(file).isSymbolicLink())
    throw new CannotRun(`${sayText(`${name}${ending}`)} is a link. Put the template itself into the folder.`);
  return compileTemplate(name, file, readText(file));
}

function refuseSamePath(templates: readonly Template[]): void {
  const seen = new Map<string, string>();
  for (const { name, head } of templates) {
    const other = seen.get(head.path);
    if (other !== undefined)
      throw new CannotRun(`The templates ${other} and ${name} both write ${head.path}. Give one of them another path.`);
    seen.set(head.path, name);
  }
}
