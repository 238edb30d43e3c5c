// What the rows of a draft are called, and which of them a question may choose from.
import type { Clock, StakeholderKind } from './catalogs.ts';
import { pointer, valueAt } from './pointer.ts';
import type { Choice } from './question.ts';
import { kindOf, labelOf, type Schema } from './schemas.ts';

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
  const [key, value] =
    Object.entries(row).find(([, entry]) => typeof entry === 'string' || typeof entry === 'number') ?? [];
  if (key === undefined) return '';
  const schema = item.properties?.[key];
  const entry = choicesFor(rows, schema?.['x-ref']).find((candidate) => candidate.value === value);
  return entry?.name ?? rows.clocks.get(String(value))?.title ?? labelOf(schema, value as string | number);
}

/** What a reference to a list may name: the rows of the draft, or the entries of a catalog. */
export function choicesFor({ draft, clocks, stakeholderKinds }: Rows, list: string | undefined): Choice[] {
  if (list === undefined) return [];
  if (list === 'catalog:clocks') {
    const kind = kindOf(draft);
    return [...clocks.values()]
      .filter(({ appliesTo }) => kind === 'combined' || appliesTo.includes(kind))
      .map(({ id, title }) => ({ name: title, value: id }));
  }
  if (list === 'catalog:stakeholder-kinds')
    return [...(stakeholderKinds?.values() ?? [])].map(({ id, title }) => ({ name: title, value: id }));
  const found = valueAt(draft, pointer(...list.split('.')));
  if (!Array.isArray(found)) return [];
  return (found as Record<string, unknown>[])
    .filter(({ id }) => typeof id === 'string')
    .map((row) => ({ name: String(row.title ?? row.name ?? row.id), value: row.id }));
}

/** The decimal places of amounts in the budget's currency; two while none is named. */
export function moneyDigitsOf(draft: Record<string, unknown>): number {
  const currency = valueAt(draft, '/budget/currency');
  if (typeof currency !== 'string') return 2;
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}
