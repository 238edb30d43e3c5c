// The files of schemas/.
import { readFileSync } from 'node:fs';

const folder = new URL('../../schemas/', import.meta.url);

/** A schema as it is written, with its references: what a validator compiles once instead of once for each use. */
export function writtenSchema(name: string): unknown {
  const isComponent = !/^(?:program|definitions|report|diff|coverage|catalog-.*)$/.test(name);
  const file = `${isComponent ? 'components/' : ''}${name}.schema.json`;
  return JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
}
