// A file for machines that comes with a document: no front matter, no Notes, but a seal, so that an edit shows.
import type { Material } from './material.ts';

/** A file for machines. It is written, held back and named together with its document, and bears its label. */
export interface MachineFile {
  name: string;
  /** The document that it comes with. */
  of: string;
  title: string;
  /** Relative to the output folder. */
  path: string;
  about: string;
  /** Its text with an empty seal; undefined where there is nothing to say. `title` and `tlp` are those of its document. */
  text: (material: Material, title: string, tlp: string) => string | undefined;
}
