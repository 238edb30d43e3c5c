// Entries of another form than a list asks for: whoever writes a name where a group of answers belongs gets findings, and no fault of psirt.

import { describe, expect, it } from 'vitest';
import { schemaAt } from '../../src/model/schemas.ts';
import { pointer } from '../../src/words/pointer.ts';
import { assessed, yamlOf } from '../assessed.ts';
import { example, setAt } from '../edited.ts';

/** The place of the first entry of every list of groups that a field is or holds. */
function entriesIn(value: unknown, at = '', depth = 0): string[] {
  if (typeof value !== 'object' || value === null || depth > 3) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const place = `${at}${pointer(key)}`;
    if (!Array.isArray(value)) return entriesIn(inner, place, depth + 1);
    return key === '0' && schemaAt(place)?.type === 'object' ? [place] : [];
  });
}

const places = entriesIn(example('small-vendor'));

/** What check finds where the entries at some places are only a name. */
function named(...at: string[]): { pointer: string; message: string }[] {
  const data = example('small-vendor');
  for (const place of at) setAt(data, place, 'Thermostat');
  const { findings } = assessed(yamlOf(data));
  return findings.flatMap(({ rule, pointer: where, message }) =>
    rule === 'value-wrong' ? [{ pointer: where!, message }] : [],
  );
}

describe('an entry that is only a name', () => {
  it.each(places.filter((place) => place.split('/').length === 3))('at %s is one finding', (place) => {
    expect(named(place)).toEqual([{ pointer: place, message: expect.stringContaining('must be a group of keys') }]);
  });

  it('is one finding at every place of a program at once', () => {
    expect(places.length).toBeGreaterThan(40);
    expect(
      named(...places)
        .map(({ pointer: at }) => at)
        .sort(),
    ).toEqual([...places].sort());
  });
});
