// The paths of all fields. The build replaces this file by one that holds them, so that nobody reads all schemas to name them.
import { allFields } from './fields.ts';

/** The path of every field, as a template or rule writes it: `charter.mission`, `roles`. */
export function fieldPaths(): readonly string[] {
  return allFields().map(({ path }) => path);
}
