// `psirt templates`: the templates that the documents are made from, to list and to take.
import { join, resolve } from 'node:path';
import { asListed } from '../../documents/as-listed.ts';
import { exists, writeFiles } from '../../outside/disk.ts';
import { shippedNames, shippedTemplate } from '../../outside/shipped-templates.ts';
import { thisTool } from '../../outside/tool.ts';
import type { World } from '../../outside/world.ts';
import { CannotRun, exitCodes } from '../../words/exit.ts';
import { sayKnown } from '../../words/suggestion.ts';
import { shippedText, withOrigin } from './ejected.ts';

/** Lists our templates. */
export async function listTemplates(world: World): Promise<number> {
  const templates = shippedNames().map(shippedTemplate).sort(asListed);
  const width = Math.max(...templates.map(({ name }) => name.length));
  world.print(
    templates
      .map(
        ({ name, head }) => `${name.padEnd(width)}  ${world.paint.dim(`TLP:${head.tlp.padEnd(12)}  ${head.about}`)}\n`,
      )
      .join(''),
  );
  return exitCodes.fine;
}

/** Writes one of our templates, or all of them, into a folder, to be worded anew. Never overwrites. */
export async function ejectTemplates(world: World, name: string | undefined, folder: string): Promise<number> {
  const known = shippedNames();
  if (name !== undefined && !known.includes(name))
    throw new CannotRun(`There is no template "${name}".${sayKnown(name, known)}`);
  const target = resolve(world.directory, folder);
  const files = (name === undefined ? known : [name]).map((each) => ({
    path: `${each}.md.hbs`,
    text: withOrigin(shippedText(each), thisTool().version),
  }));
  const present = files.find(({ path }) => exists(join(target, path)));
  if (present)
    throw new CannotRun(`${folder}/${present.path} is there already. Move it away first; nothing was written.`);
  writeFiles(target, files);
  world.say(
    `Wrote ${files.map(({ path }) => `${folder}/${path}`).join(', ')}. Name the folder in psirt.yaml ("brand: { templates: ${folder} }"), or type it after "psirt render --templates". "psirt templates status" says when ours have changed.\n`,
  );
  return exitCodes.fine;
}
