// The frameworks that a program names: as standards that it follows, and as what it is reviewed or assessed against.
import { type ItemCatalogName, itemCatalogs } from '../catalogs/items.ts';
import type { Draft } from '../model/draft.ts';

/** Standards whose name in the header is not that of their list of items. */
const otherNames: Readonly<Record<string, string>> = {
  'first-csirt-services-framework': 'first-csirt',
  'first-psirt-services-framework': 'first-psirt',
};

/** The frameworks that a program names and of which the items are listed, in the order of their names. */
export function frameworksNamed({ standards, evaluation }: Draft): ItemCatalogName[] {
  const named = [
    ...(standards ?? []).map(({ id = '' }) => otherNames[id] ?? id),
    ...(evaluation?.reviews ?? []).map(({ framework }) => framework),
    ...(evaluation?.assessment ?? []).map(({ framework }) => framework),
  ];
  return itemCatalogs.filter((name) => named.includes(name));
}
