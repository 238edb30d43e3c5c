// `psirt schema`: the JSON Schemas, for editors.
import { type Audience, audienceOf, settings } from '../../model/audience.ts';
import { editedParts, editorEdition } from '../../model/editor-edition.ts';
import { kinds } from '../../model/schemas.ts';
import type { World } from '../../outside/world.ts';
import { CannotRun, exitCodes } from '../../words/exit.ts';
import { didYouMean } from '../../words/suggestion.ts';

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
  if (!known.includes(wanted))
    throw new CannotRun(`There is no schema "${wanted}".${didYouMean(wanted, known)} Known are ${known.join(', ')}.`);
  world.print(
    `${JSON.stringify(editorEdition(wanted, { ...audienceOf({}), ...audienceNamed(options) }), undefined, 2)}\n`,
  );
  return exitCodes.fine;
}

/** The kind and the setting that options name, as far as they do. Throws CannotRun for one that there is not. */
export function audienceNamed({ kind, setting }: SchemaOptions): Partial<Audience> {
  const [knownKind, knownSetting] = [kinds.find((one) => one === kind), settings.find((one) => one === setting)];
  if (kind !== undefined && knownKind === undefined)
    throw new CannotRun(`There is no kind "${kind}".${didYouMean(kind, kinds)} Known are ${kinds.join(', ')}.`);
  if (setting !== undefined && knownSetting === undefined)
    throw new CannotRun(
      `There is no setting "${setting}".${didYouMean(setting, settings)} Known are ${settings.join(', ')}.`,
    );
  return { ...(knownKind && { kind: knownKind }), ...(knownSetting && { setting: knownSetting }) };
}
