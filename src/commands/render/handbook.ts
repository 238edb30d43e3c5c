// `psirt render --format html`: the documents as one static site. Only this format loads what makes it.
import { brandOf } from '../../documents/brand.ts';
import type { Document } from '../../documents/document.ts';
import { handbookOf, pagePath, searchName } from '../../documents/handbook/handbook.ts';
import type { Template } from '../../documents/templates.ts';
import { handbookAssets } from '../../outside/handbook-assets.ts';
import { logoOf } from '../../outside/logo.ts';
import type { World } from '../../outside/world.ts';
import { type Work, withNotes } from './notes.ts';

/** The files of the handbook, with what readers wrote into the Markdown documents; of its pages and files only those that are wanted. */
export function handbook(work: Work, wanted: readonly Document[]): Document[] {
  const { assembly, templates, program } = work;
  const logo = logoOf(program, brandOf(assembly.data));
  const documents = withNotes(work);
  const isAll = wanted.length === documents.length;
  const names = new Set(wanted.map(({ name }) => name));
  return handbookOf({ data: assembly.data, documents, templates, assets: handbookAssets(), logo }).filter(
    ({ name }) => isAll || name.startsWith('assets/') || names.has(name),
  );
}

/** The templates with the paths that their pages have. */
export function asPages(templates: readonly Template[]): Template[] {
  return templates.map((template) => ({ ...template, head: { ...template.head, path: pagePath(template.head.path) } }));
}

/** Says how far the handbook may go: its search holds the words of all pages. */
export function tellLabel(world: World, files: readonly Document[]): void {
  const { tlp } = files.find(({ name }) => name === searchName) ?? {};
  if (tlp !== undefined && tlp !== 'CLEAR')
    world.say(
      `As a whole the handbook is TLP:${tlp}, as its narrowest page is; "--tlp LABEL" writes one that may go further.\n`,
    );
}
