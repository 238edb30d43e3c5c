// The documents with what readers wrote into those of Markdown: the words stand in every other format, too.
import { type Document, keptPassage, withPassage } from '../../documents/document.ts';
import type { Template } from '../../documents/templates.ts';
import type { World } from '../../outside/world.ts';
import type { Assembly } from '../../program/assembly.ts';
import { outputFolder, readingOld } from './folder.ts';

/** What another format is made from: all documents, so that what leads from one to the other is whole. */
export interface Work {
  world: World;
  program: string;
  assembly: Assembly;
  templates: readonly Template[];
  documents: readonly Document[];
}

/** All documents, with the words of their readers. */
export function withNotes({ world, program, assembly, documents }: Work): Document[] {
  const read = readingOld(world, program, outputFolder(world, program, assembly, { format: 'md' }));
  return documents.map((document) => {
    const kept = keptPassage(read(document.path) ?? '');
    return kept.trim() === '' ? document : { ...document, text: withPassage(document.text, kept) };
  });
}
