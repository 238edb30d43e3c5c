// Of two entries with one id, every reference finds only the first.

import { everyField, valuesIn } from '../../facts/traversal.ts';
import type { Schema } from '../../model/schemas.ts';
import { dotted, pointer } from '../../words/pointer.ts';
import { rule as define } from '../rule.ts';

/** Record rule PRG-001, for every list whose entries have an id. */
export const rule = define({
  name: 'id-not-unique',
  severity: 'error',
  level: 1,
  asks: 'Every id stands once in its list.',
  why: 'A copied block keeps the old id, and whatever refers to the second entry silently means the first.',
  source: ['psirt practice: one name for one thing'],
  basis: 'engineering',
  partly: true,
  reads: ['roles'],
  mayRead: everyField,
  good: `
roles:
  - { id: psirt-lead, title: PSIRT lead, kind: lead }
  - { id: psirt-deputy, title: Deputy lead, kind: lead }
`,
  bad: `
roles:
  - { id: psirt-lead, title: PSIRT lead, kind: lead }
  - { id: psirt-lead, title: Deputy lead, kind: lead }
`,
  judge: (parts) =>
    valuesIn(parts).lists.flatMap(({ at, value, schema }) => {
      if (schema.items?.properties?.id === undefined) return [];
      const places = new Map<string, number[]>();
      for (const [index, { id }] of (value as { id?: string }[]).entries()) {
        if (id !== undefined && !standsForMany(schema, id)) places.set(id, [...(places.get(id) ?? []), index]);
      }
      return [...places].flatMap(([id, [first = 0, second, ...more]]) => {
        if (second === undefined) return [];
        const entries = [first, second, ...more].map((index) => index + 1);
        const said = at.startsWith('/people') ? 'The same id' : `The id "${id}"`;
        return [
          {
            at: `${at}${pointer(second, 'id')}`,
            message: `${said} stands at entries ${entries.slice(0, -1).join(', ')} and ${entries.at(-1)} of ${dotted(at)}; every entry needs an id of its own.`,
          },
        ];
      });
    }),
});

/** A choice that stands for whatever the others do not name, such as "other" and "rfc" among the standards, may stand several times. */
function standsForMany(list: Schema, id: string): boolean {
  return ['other', 'rfc'].includes(id) && list.items?.properties?.id?.enum?.includes(id) === true;
}
