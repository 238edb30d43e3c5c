// `psirt render --format html`: the documents as one static site. Only this format loads what makes it.
import { type Document, keptPassage, withPassage } from '../../documents/document.ts';
import { handbookOf, pagePath, searchName } from '../../documents/handbook/handbook.ts';
import type { Template } from '../../documents/templates.ts';
import { handbookAssets } from '../../outside/handbook-assets.ts';
import type { World } from '../../outside/world.ts';
import type { Assembly } from '../../program/assembly.ts';
import { outputFolder, readingOld } from './folder.ts';

/** What a handbook is made from: all documents, so that its navigation and its search are whole. */
export interface HandbookWork {
  world: World;
  program: string;
  assembly: Assembly;
  templates: readonly Template[];
  documents: readonly Document[];
}

/** The files of the handbook, with what readers wrote into the Markdown documents; of its pages and files only those that are wanted. */
export function handbook(work: HandbookWork, wanted: readonly Document[]): Document[] {
  const { world, program, assembly, templates } = work;
  const read = readingOld(world, program, outputFolder(world, program, assembly, { format: 'md' }));
  const documents = work.documents.map((document) => {
    const kept = keptPassage(read(document.path) ?? '');
    return kept.trim() === '' ? document : { ...document, text: withPassage(document.text, kept) };
  });
  const isAll = wanted.length === documents.length;
  const names = new Set(wanted.map(({ name }) => name));
  return handbookOf({ data: assembly.data, documents, templates, assets: handbookAssets() }).filter(
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
