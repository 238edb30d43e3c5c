// What the rows of a draft are called, and which of them a question may choose from.
import type { Clock, StakeholderKind } from '../catalogs/catalogs.ts';
import { sidesOf } from '../model/audience.ts';
import { slugFor } from '../model/draft.ts';
import { alternativesOf, kindOf, labelOf, type Schema, schemaAt } from '../model/schemas.ts';
import { pointerTo, valueAt } from '../words/pointer.ts';
import { type Choice, isPlain } from './question.ts';

/** The draft, and the catalogs that its rows name. */
export interface Rows {
  draft: Record<string, unknown>;
  clocks: ReadonlyMap<string, Clock>;
  stakeholderKinds?: ReadonlyMap<string, StakeholderKind>;
}

/** A row as a reader knows it: its title or name, else the label of its first value. */
export function nameOfRow(rows: Rows, item: Schema, row: Record<string, unknown>): string {
  const named = row.title ?? row.name ?? row.topic;
  if (typeof named === 'string') return named;
  const plain = Object.entries(row).filter(([, entry]) => typeof entry === 'string' || typeof entry === 'number');
  const told = plain.find(([name, entry]) => entry === row.id && item.properties?.[name]?.enum !== undefined);
  const [key, value] = told ?? plain[0] ?? [];
  if (key === undefined) return '';
  const schema = item.properties?.[key];
  const entry = choicesFor(rows, schema?.['x-ref']).find((candidate) => candidate.value === value);
  return entry?.name ?? rows.clocks.get(String(value))?.title ?? labelOf(schema, value as string | number);
}

/** The key that says which entry of its list a row is: its title or name, an id that is chosen, else the first thing asked of it. */
export function namingKeyOf({ properties = {}, required = [] }: Schema): string | undefined {
  const told = ['title', 'name', 'topic'].find((key) => required.includes(key));
  if (told !== undefined || isChosen(properties.id)) return told ?? 'id';
  const keys = [...required, ...Object.keys(properties)];
  return keys.find((key) => key !== 'id' && properties[key] !== undefined && isPlain(properties[key]));
}

/** Whether somebody chooses the id of a row; any other is made from what the row is called. */
export function isChosen(id: Schema | undefined): boolean {
  return id?.enum !== undefined || id?.['x-essential'] === true;
}

/** What a new row is called in its id. */
export function wordsFor(row: Record<string, unknown>): string {
  const firstText = Object.values(row).find((value) => typeof value === 'string');
  return String(row.title ?? row.name ?? row.topic ?? firstText ?? 'entry');
}

/** What a reference to a list may name: the rows of the draft, or the entries of a catalog. */
export function choicesFor({ draft, clocks, stakeholderKinds }: Rows, list: string | undefined): Choice[] {
  if (list === undefined) return [];
  if (list === 'catalog:clocks') {
    const kind = kindOf(draft);
    return [...clocks.values()]
      .filter(({ appliesTo }) => sidesOf(kind).some((side) => appliesTo.includes(side)))
      .map(({ id, title }) => ({ name: title, value: id }));
  }
  if (list === 'catalog:stakeholder-kinds')
    return [...(stakeholderKinds?.values() ?? [])].map(({ id, title }) => ({ name: title, value: id }));
  const found = alternativesOf(list).flatMap((one) => valueAt(draft, pointerTo(one)) ?? []);
  return (found as Record<string, unknown>[])
    .filter(({ id }) => typeof id === 'string')
    .map((row) => ({ name: String(row.title ?? row.name ?? row.id), value: row.id }));
}

/** The sectors that the catalog of clocks knows, and those that are named already. */
export function sectorsFor({ draft, clocks }: Rows): Choice[] {
  const schema = schemaAt('/company/sectors/0');
  const present = valueAt(draft, '/company/sectors');
  const known = [...clocks.values()].flatMap(({ sectors }) => sectors).filter((sector) => sector !== 'any');
  const named = Array.isArray(present) ? (present as string[]) : [];
  return [...new Set([...known, ...named])]
    .map((sector) => ({ name: labelOf(schema, sector), value: sector }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Nobody stands in for themselves: a role that was just named is not offered as its own deputy. */
export function withoutStoodInFor(
  draft: Record<string, unknown>,
  at: string,
  entries: readonly Choice[],
): readonly Choice[] {
  const [parent, name] = [at.slice(0, at.lastIndexOf('/')), at.slice(at.lastIndexOf('/') + 1)];
  const taken = (stoodInFor[name] ?? []).map((key) => valueAt(draft, `${parent}/${key}`));
  return entries.filter(({ value }) => !taken.includes(value) || value === valueAt(draft, at));
}

const stoodInFor: Readonly<Record<string, readonly string[]>> = {
  deputyRole: ['accountableRole', 'ownerRole', 'role', 'sponsorRole'],
  backupRole: ['spokespersonRole', 'ownerRole', 'role'],
  pocDeputyRole: ['pocRole'],
};

/** The budget's currency; undefined while none is named. */
export function currencyOf(draft: Record<string, unknown>): string | undefined {
  const currency = valueAt(draft, '/budget/currency');
  return typeof currency === 'string' && /^[A-Z]{3}$/.test(currency) ? currency : undefined;
}

/** A new row with an id, made from its name; undefined where it needs none or has one. */
export function identified(
  item: Schema,
  rows: readonly Record<string, unknown>[],
  index: number,
): Record<string, unknown> | undefined {
  const row = rows[index];
  if (!item.properties?.id || isChosen(item.properties.id) || !row || row.id !== undefined) return undefined;
  const taken = rows.map(({ id }) => String(id ?? ''));
  return { id: slugFor(wordsFor(row), taken), ...row };
}
