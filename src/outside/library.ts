// The templates that are there: those that ship with psirt, and the user's own, which take the place of ours by name.
import { lstatSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { type LabelOf, labelsOfUse } from '../documents/label-limit.ts';
import type { Edition } from '../documents/material.ts';
import { readTemplate, type Template } from '../documents/templates.ts';
import { CannotRun, reasonOf } from '../words/exit.ts';
import { sayText } from '../words/saying.ts';
import { refuseLinkOut } from './boundary.ts';
import { exists } from './disk.ts';
import { liesInside } from './paths.ts';
import { readText } from './reading.ts';
import { shippedFile } from './shipped-files.ts';
import { shippedNames, shippedTemplate } from './shipped-templates.ts';
import type { World } from './world.ts';

const ending = '.md.hbs';

function namesIn(folder: string, shown: string): string[] {
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith(ending))
      .map((file) => file.slice(0, -ending.length))
      .sort();
  } catch (error) {
    throw new CannotRun(`The folder ${sayText(shown)} cannot be read: ${reasonOf(error)}.`);
  }
}

/** What `brand` says in a program, as far as it is text; nothing of it has been judged yet. */
interface Branded {
  brand?: { templates?: unknown };
}

/** The folder of the user's own templates, as typed, else as psirt.yaml names it; undefined where there is none. */
export function ownTemplates(
  world: Pick<World, 'directory'>,
  program: string,
  data: Record<string, unknown>,
  typed: string | undefined,
): string | undefined {
  if (typed !== undefined) return resolve(world.directory, typed);
  const named = (data as Branded).brand?.templates;
  return typeof named === 'string' && liesInside(join(program, named), program) ? join(program, named) : undefined;
}

/** All templates of a program, read. */
export function templatesOf(
  world: Pick<World, 'directory'>,
  program: string,
  data: Record<string, unknown>,
  typed?: string,
): Template[] {
  const own = ownTemplates(world, program, data, typed);
  return loadTemplates(own, own && relative(world.directory, own).replaceAll('\\', '/'));
}

/** All templates, read; those of `folder`, which messages call `shown`, come before ours. */
export function loadTemplates(folder: string | undefined, shown = folder ?? ''): Template[] {
  if (folder !== undefined && !exists(folder))
    throw new CannotRun(
      `There is no folder ${sayText(shown)}. "psirt templates eject NAME" writes a template to start from.`,
    );
  if (folder !== undefined) refuseLinkOut(folder);
  const theirs = folder === undefined ? [] : namesIn(folder, shown);
  const own = shippedNames().filter((name) => !theirs.includes(name));
  const labelOf = theirs.length === 0 ? () => undefined : labelsOfUse(shippedNames().map(shippedTemplate));
  const read = (name: string) => theirOwn(name, folder ?? '', shown, labelOf);
  const templates = [...own.map(shippedTemplate), ...theirs.map(read)].sort((a, b) => (a.name < b.name ? -1 : 1));
  refuseSamePath(templates);
  return templates;
}

function theirOwn(name: string, folder: string, shown: string, labelOf: LabelOf): Template {
  const file = join(folder, `${name}${ending}`);
  if (lstatSync(file).isSymbolicLink())
    throw new CannotRun(`${sayText(`${name}${ending}`)} is a link. Put the template itself into the folder.`);
  const said = join(shown, `${name}${ending}`).replaceAll('\\', '/');
  return { ...readTemplate(name, said, readText(file, said), labelOf), isOwn: true };
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

/** The languages of which a program wants editions and of which we have any, with their documents. */
export function editionsFor({ publication }: { publication?: { languages?: readonly string[] } }): Edition[] {
  return (publication?.languages ?? []).flatMap((code) => {
    const folder = shippedFile(`templates/${code}`);
    if (!/^[a-z]{2}$/.test(code) || !exists(folder)) return [];
    const templates = namesIn(folder, code).map((name) => {
      const file = `templates/${code}/${name}${ending}`;
      return readTemplate(name, file, readText(shippedFile(file)));
    });
    const messages = JSON.parse(readText(shippedFile(`templates/${code}/messages.json`))) as Record<string, string>;
    return [{ code, templates, messages }];
  });
}
