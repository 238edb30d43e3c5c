// The logo that a program names, read from its folder.
import { join, relative } from 'node:path';
import type { Brand } from '../documents/brand.ts';
import { bareSvg, isPng, refusedInSvg } from '../documents/picture-file.ts';
import { CannotRun } from '../words/exit.ts';
import { sayText } from '../words/saying.ts';
import { boundaryOf, linkOutOf, sayLinkOut } from './boundary.ts';
import { exists } from './disk.ts';
import { decode, readBytes } from './reading.ts';

/** A logo: the name of its file in the handbook, and its text; of a PNG its bytes, a character for each. */
export interface Logo {
  name: 'logo.svg' | 'logo.png';
  text: string;
}

const largestLogo = 100 * 1024;

/** The logo of a brand; undefined where it names none. Throws CannotRun for one that is not there, too large, or more than a picture. */
export function logoOf(program: string, { logo }: Brand): Logo | undefined {
  if (logo === undefined) return undefined;
  const file = join(program, logo);
  const boundary = boundaryOf(program);
  const link = linkOutOf(boundary, file);
  if (link !== undefined) throw new CannotRun(sayLinkOut(boundary, relative(boundary.root, link)));
  const named = `The logo ${sayText(logo)} that psirt.yaml names (brand.logo)`;
  if (!exists(file)) throw new CannotRun(`${named} is not there. Put the file there, or take the key away.`);
  const bytes = readBytes(file, logo);
  if (bytes.length > largestLogo)
    throw new CannotRun(`${named} is larger than 100 KiB. It stands small above each page: make it smaller.`);
  if (logo.endsWith('.png')) {
    const text = bytes.toString('latin1');
    if (!isPng(text)) throw new CannotRun(`${named} is no PNG, whatever its name says. Save it as one.`);
    return { name: 'logo.png', text };
  }
  const text = decode(bytes, logo);
  const refused = refusedInSvg(text);
  if (refused !== undefined)
    throw new CannotRun(`${named} ${refused}. Save it as a plain SVG of shapes only, or as a PNG.`);
  return { name: 'logo.svg', text: bareSvg(text) };
}
