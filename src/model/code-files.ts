// The tables of codes in catalogs/. The build replaces this file by one that holds them as data, so that no user waits for YAML.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const folder = new URL('../../catalogs/', import.meta.url);

/** A table of codes, as data. */
export function codeFile(name: string): unknown {
  return parse(readFileSync(new URL(`${name}.yaml`, folder), 'utf8'), { maxAliasCount: 0 });
}
