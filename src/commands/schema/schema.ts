// `psirt schema`: the JSON Schemas, for editors.
import { editedParts, editorEdition } from '../../model/editor-edition.ts';
import { type Kind, kinds } from '../../model/schemas.ts';
import type { World } from '../../outside/world.ts';
import { CannotRun, exitCodes } from '../../words/exit.ts';
import { didYouMean } from '../../words/suggestion.ts';

/** What the user may set. */
export interface SchemaOptions {
  /** The kind of team. */
  kind?: string;
}

/** Prints the schema of a component, of a whole program, or of a catalog, for the editors of a kind of team. */
export function schema(world: World, name: string | undefined, options: SchemaOptions): number {
  const known = [...editedParts, 'program', 'catalog-clocks', 'catalog-stakeholder-kinds'];
  const wanted = name ?? 'psirt';
  if (!known.includes(wanted))
    throw new CannotRun(`There is no schema "${wanted}".${didYouMean(wanted, known)} Known are ${known.join(', ')}.`);
  world.print(`${JSON.stringify(editorEdition(wanted, kindNamed(options.kind) ?? 'psirt'), undefined, 2)}\n`);
  return exitCodes.fine;
}

/** The kind that an option names. Throws CannotRun where there is none of the name. */
export function kindNamed(kind: string | undefined): Kind | undefined {
  const known = kinds.find((one) => one === kind);
  if (kind !== undefined && known === undefined)
    throw new CannotRun(`There is no kind "${kind}".${didYouMean(kind, kinds)} Known are ${kinds.join(', ')}.`);
  return known;
}
