// The places of each schema that only some are asked for. The build replaces this file by one that holds them, so that nobody walks all schemas.
import { onceFor } from '../words/once.ts';
import { placesWhere, type SchemaPlace } from './schema-places.ts';
import { type Schema, schemaOf } from './schemas.ts';

const placesIn = onceFor((schema: Schema) =>
  placesWhere(schema, (inner) => inner['x-kinds'] !== undefined || inner['x-settings'] !== undefined),
);

/** The places of the header (`program`), a component or a catalog that only some kinds of team, or teams in some settings, are asked for. */
export function placesOfSome(name: string): readonly SchemaPlace[] {
  return placesIn(schemaOf(name));
}
