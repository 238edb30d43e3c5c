// The files of catalogs/. The build replaces this file by one that holds them as data, so that no user waits for YAML.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const folder = new URL('../../catalogs/', import.meta.url);

/** Ours do not change while psirt runs: each is read once. */
const read = new Map<string, unknown>();

/** A catalog that ships with psirt, as data. */
export function catalogFile(name: string): unknown {
  if (!read.has(name))
    read.set(name, parse(readFileSync(new URL(`${name}.yaml`, folder), 'utf8'), { maxAliasCount: 0 }));
  return read.get(name);
}

/** A catalog file with one clock, to be copied and changed. */
export function exampleCatalog(): string {
  return readFileSync(new URL('own-clocks.example.yaml', folder), 'utf8');
}
