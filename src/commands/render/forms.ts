// The formats that documents can have: Markdown as it is composed, a site, Word files. What makes the others is loaded when it is asked for.
import type { Document } from '../../documents/document.ts';
import { sitePart } from '../../documents/shelf.ts';
import type { Template } from '../../documents/templates.ts';
import type { Work } from './notes.ts';

/** The documents in the format that was asked for. */
interface Form {
  documents: readonly Document[];
  /** The templates, with the paths that they have in this format. */
  placed: readonly Template[];
  /** Whether a file in the folder may have been written in this format. */
  isOurs: (path: string) => boolean;
  /** Says what is to be known of the files that were written. */
  tell: () => void;
}

/** The documents that are wanted, in a format. */
export async function inFormat(format: string, work: Work, wanted: readonly Document[]): Promise<Form> {
  if (format === 'html') {
    const site = await import('./handbook.ts');
    const documents = site.handbook(work, wanted);
    const isOurs = (path: string) => !/\.(?:md|docx)$/.test(path);
    return {
      documents,
      placed: site.asPages(work.templates),
      isOurs,
      tell: () => site.tellLabel(work.world, documents),
    };
  }
  if (format === 'docx') {
    const word = await import('./word.ts');
    const isOurs = (path: string) => path.endsWith('.docx');
    const documents = await word.wordFiles(work, wanted);
    return { documents, placed: word.asWordFiles(work.templates), isOurs, tell: () => undefined };
  }
  const isOurs = (path: string) => !sitePart.test(path) && !path.endsWith('.docx');
  return { documents: wanted, placed: work.templates, isOurs, tell: () => undefined };
}
