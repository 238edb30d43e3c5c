// `psirt schema`: the JSON Schemas, for editors.
import { audienceOf } from '../../model/audience.ts';
import { editedParts, editorEdition } from '../../model/editor-edition.ts';
import type { World } from '../../outside/world.ts';
import { CannotRun, exitCodes } from '../../words/exit.ts';
import { sayKnown } from '../../words/suggestion.ts';
import { audienceNamed } from '../audience.ts';

/** What the user may set. */
export interface SchemaOptions {
  /** The kind of team. */
  kind?: string;
  /** The setting in which it works. */
  setting?: string;
}

/** Prints the schema of a component, of a whole program, or of a catalog, for the editors of a kind of team. */
export function schema(world: World, name: string | undefined, options: SchemaOptions): number {
  const known = [...editedParts, 'program', 'catalog-clocks', 'catalog-stakeholder-kinds'];
  const wanted = name ?? 'psirt';
  if (!known.includes(wanted)) throw new CannotRun(`There is no schema "${wanted}".${sayKnown(wanted, known)}`);
  world.print(
    `${JSON.stringify(editorEdition(wanted, { ...audienceOf({}), ...audienceNamed(options) }), undefined, 2)}\n`,
  );
  return exitCodes.fine;
}
