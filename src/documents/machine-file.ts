// A file for machines: no front matter, no Notes, but a seal, so that an edit shows.
import type { Material } from './material.ts';

/** A file for machines: it comes with a document, whose label it bears and with which it is held back, or stands on its own for everybody. */
export type MachineFile = {
  name: string;
  title: string;
  /** Relative to the output folder. */
  path: string;
  about: string;
  /** It is made in every language of the program. */
  inLanguages?: true;
} & (Accompanying | Standing);

interface Accompanying {
  /** The document that it comes with. */
  of: string;
  /** Its text with an empty seal; undefined where there is nothing to say. `title` and `tlp` are those of its document. */
  text: (material: Material, title: string, tlp: string) => string | undefined;
}

interface Standing {
  of?: undefined;
  /** Its text with an empty seal where its form has a place for one; undefined where the program does not hold what the form demands. */
  text: (material: Material) => string | undefined;
}

/** The label of the files that stand on their own: they are made to be published. */
export const standingLabel = 'CLEAR';
