// The table of offsets in catalogs/. The build replaces this file by one that holds it as data, so that no user waits for YAML.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** How far the clocks of all zones are ahead of UTC, in the years that the table holds. */
export interface ZoneFile {
  /** The first year, and the last. */
  from: number;
  to: number;
  /** Zones whose clocks change alike. */
  entries: readonly ZoneEntry[];
}

/** Changes of the clock, and the zones that have them. */
export interface ZoneEntry {
  /** In order, each as the clock shows it and by how many minutes it is put forward: `2026-03-29T02:00 +60`. */
  changes: readonly string[];
  /** The zones, by how many minutes they are ahead of UTC as the first year begins. */
  zones: Readonly<Record<string, readonly string[]>>;
}

let read: ZoneFile | undefined;

/** The table, as data. */
export function zoneFile(): ZoneFile {
  read ??= parse(readFileSync(new URL('../../catalogs/zone-offsets.yaml', import.meta.url), 'utf8')) as ZoneFile;
  return read;
}
