// The items of each framework that the program names, with what shows them.
import { itemsOf } from '../../../catalogs/items.ts';
import { evidenceFor, evidenceWords } from '../../../facts/evidence.ts';
import { frameworksNamed } from '../../../facts/frameworks.ts';
import { schemaAt } from '../../../model/schemas.ts';
import { type Pointer, segmentsOf } from '../../../words/pointer.ts';
import type { View } from '../../view.ts';

export const view: View = {
  name: 'evidence-items',
  keys: ['of', 'item', 'title', 'state', 'shown'],
  rows: (program, _documents, _catalogs, standing) =>
    frameworksNamed(program).flatMap((name) =>
      evidenceFor(itemsOf(name), { program, structure: standing, outdated: [] })
        .filter(({ item }) => item.normative !== false)
        .map(({ item, state, shownAt, reason }) => ({
          of: name,
          item: item.id,
          title: `${item.title}${item.verified === false ? ' (not verified)' : ''}`,
          state: evidenceWords[state],
          shown: [
            ...(state === 'not-applicable' ? [] : shownAt.map(titleOf)),
            ...(reason === undefined ? [] : [reason]),
          ].join('; '),
        })),
    ),
};

/** A place by the titles of what stands there: `Policies: Disclosure`. */
function titleOf(place: Pointer): string {
  const keys = segmentsOf(place);
  const titles = keys.flatMap((key, index) => {
    const schema = /^\d+$/.test(key) ? undefined : schemaAt(`/${keys.slice(0, index + 1).join('/')}`);
    return schema?.title === undefined ? [] : [schema.title];
  });
  return titles.join(': ');
}
