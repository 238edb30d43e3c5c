// `psirt schema`: the JSON Schemas, for editors.
import { bundledSchema, componentNames } from '../../model/schemas.ts';
import type { World } from '../../outside/world.ts';
import { CannotRun, exitCodes } from '../../words/exit.ts';
import { didYouMean } from '../../words/suggestion.ts';

/** Prints the schema of a component, of a whole program, or of a catalog, for editors. */
export async function schema(world: World, name: string | undefined): Promise<number> {
  const known = ['psirt', 'program', ...componentNames, 'catalog-clocks', 'catalog-stakeholder-kinds'];
  const wanted = name ?? 'psirt';
  if (!known.includes(wanted))
    throw new CannotRun(`There is no schema "${wanted}".${didYouMean(wanted, known)} Known are ${known.join(', ')}.`);
  world.print(`${JSON.stringify(bundledSchema(wanted), undefined, 2)}\n`);
  return exitCodes.fine;
}
