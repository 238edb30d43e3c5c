// What `psirt render` says of documents that not everybody may see, that are no longer what was approved, or that have expired.

import { join } from 'node:path';
import { labels } from '../../documents/compose.ts';
import type { Document } from '../../documents/document.ts';
import { files as machineFiles } from '../../documents/files.ts';
import type { ShelfItem } from '../../documents/shelf.ts';
import type { Template } from '../../documents/templates.ts';
import { languageName } from '../../model/codes.ts';
import type { Draft } from '../../model/draft.ts';
import { exists } from '../../outside/disk.ts';
import type { World } from '../../outside/world.ts';
import { exitCodes } from '../../words/exit.ts';
import type { RenderOptions } from './options.ts';

/** Says of each private document that was made where it belongs. */
export function tellPrivate(
  world: World,
  shown: string,
  templates: readonly Template[],
  items: readonly ShelfItem[],
): void {
  for (const { head } of templates.filter(({ head: { path } }) => items.some((item) => item.path === path)))
    world.say(`${shown}/${head.path} holds personal data; it belongs where people.yaml is kept.\n`);
}

/** Says which documents are drafts again, because their text has changed since it was approved. */
export function tellChanged(world: World, documents: readonly Document[]): void {
  const changed = documents.filter(({ standing }) => standing?.binding === 'changed');
  if (changed.length === 0) return;
  const names = changed.map(({ name }) => name).join(', ');
  world.say(
    `DRAFT again, changed since approval: ${names}. "psirt render --approved" writes the approved ${changed.length === 1 ? 'edition' : 'editions'}.\n`,
  );
}

/** Says that a security.txt was written of which the day has passed; nothing holds it back, for a file that is late is better than one that is gone. */
export function tellExpired(world: World, shown: string, items: readonly ShelfItem[], { resources }: Draft): void {
  const item = items.find(({ path }) => path.endsWith('security.txt'));
  const expires = resources?.intake?.securityTxt?.expires;
  if (item === undefined || expires === undefined || expires >= world.today) return;
  world.say(
    `${shown}/${item.path} expired on ${expires}, so nobody may rely on it any more (RFC 9116, 2.5.5). Set resources.intake.securityTxt.expires to a later day and render again.\n`,
  );
}

/** Says what the label holds back, and which of it lies in the folder all the same. */
export function tellHeldBack(
  world: World,
  out: string,
  shown: string,
  templates: readonly Template[],
  options: RenderOptions,
): number {
  const limit = (labels as readonly string[]).indexOf(options.tlp ?? '');
  const held = templates.filter(({ head }) => (labels as readonly string[]).indexOf(head.tlp) > limit);
  if (held.length === 0) return exitCodes.fine;
  world.say(
    `Held back by --tlp ${options.tlp}: ${held.map(({ name, head }) => `${name} (${head.tlp})`).join(', ')}.\n`,
  );
  const paths = held.flatMap(({ name, head }) => [
    head.path,
    ...machineFiles.filter(({ of }) => of === name).map(({ path }) => path),
  ]);
  const lying = paths.filter((path) => exists(join(out, path))).map((path) => `${shown}/${path}`);
  if (lying.length === 0) return exitCodes.fine;
  world.say(
    `These are above the label and lie there from an earlier run: ${lying.join(', ')}. Do not publish the folder as it is; render into an empty one with --out.\n`,
  );
  return options.check ? exitCodes.findings : exitCodes.fine;
}

/** Says, for each language that a program wants beside English, what is written in it; everything else is in English only. */
export function tellLanguages(world: World, documents: readonly Document[], { publication }: Draft): void {
  for (const code of publication?.languages ?? []) {
    const names = documents.flatMap(({ name, of }) => (of !== undefined && name === `${of}-${code}` ? [of] : []));
    const written = names.length === 0 ? 'nothing yet' : names.join(', ');
    world.say(
      `In ${languageName(code)}: ${written}. There is no other edition in this language; the rest is in English.\n`,
    );
  }
}
