// The items of each framework that the program names, with what shows them.
import { type ItemCatalog, itemsOf } from '../../../catalogs/items.ts';
import { evidenceFor, evidenceWords, type ItemEvidence } from '../../../facts/evidence.ts';
import { frameworksNamed } from '../../../facts/frameworks.ts';
import type { Draft } from '../../../model/draft.ts';
import { schemaAt } from '../../../model/schemas.ts';
import { onceFor } from '../../../words/once.ts';
import { type Pointer, segmentsOf } from '../../../words/pointer.ts';
import type { Standing, View } from '../../view.ts';

export const view: View = {
  name: 'evidence-items',
  keys: ['of', 'item', 'title', 'state', 'shown'],
  rows: (program, _documents, _catalogs, standing) =>
    evidenceOf(program, standing).flatMap(({ catalog, evidence }) =>
      evidence
        .filter(({ item }) => item.normative !== false)
        .map(({ item, state, shownAt, reason }) => ({
          of: catalog.name,
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

/** What a program shows for the items of one framework. */
interface FrameworkEvidence {
  catalog: ItemCatalog;
  evidence: readonly ItemEvidence[];
}

/** The evidence for each framework that a program names. Both views of the document show it. */
export function evidenceOf(program: Draft, standing: Standing): readonly FrameworkEvidence[] {
  const known = found(program);
  const frameworks =
    known.get(standing) ??
    frameworksNamed(program).map((name) => {
      const catalog = itemsOf(name);
      return { catalog, evidence: evidenceFor(catalog, { program, structure: standing, outdated: [] }) };
    });
  known.set(standing, frameworks);
  return frameworks;
}

const found = onceFor((_program: Draft) => new WeakMap<Standing, readonly FrameworkEvidence[]>());

/** A place by the titles of what stands there: `Policies: Disclosure`. */
function titleOf(place: Pointer): string {
  const keys = segmentsOf(place);
  const titles = keys.flatMap((key, index) => {
    const schema = /^\d+$/.test(key) ? undefined : schemaAt(`/${keys.slice(0, index + 1).join('/')}`);
    return schema?.title === undefined ? [] : [schema.title];
  });
  return titles.join(': ');
}
