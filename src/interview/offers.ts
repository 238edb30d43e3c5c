// What the interview offers as an answer: what the machine knows, and what is usual. An offer is shown, and taken by who takes it.
import { hasForm } from '../model/form.ts';
import { labelOf, type Schema, schemaAt } from '../model/schemas.ts';
import { zoneFrom } from '../model/typed/zones.ts';
import { addMonths, type Day } from '../time/day.ts';
import { valueAt } from '../words/pointer.ts';
import type { Choice } from './question.ts';

/** What is known of the machine on which the questions are asked. */
export interface Machine {
  /** The zone of its clock, by IANA. */
  zone?: string | undefined;
  /** The language of whoever uses it, by BCP 47. */
  language?: string | undefined;
}

/** What offers are made from. */
export interface Offering {
  draft: Record<string, unknown>;
  today: Day;
  machine?: Machine | undefined;
}

/** An answer that is offered, and the words that say so. */
export interface Offer {
  value: unknown;
  says: string;
}

/** The offer at a place without an answer; `entries` are what it may name. Undefined where nothing is offered. */
export function offerAt(desk: Offering, schema: Schema, at: string, entries: readonly Choice[]): Offer | undefined {
  const named = schema['x-offer'] ?? schema.items?.['x-offer'] ?? inFirstRow(at);
  if (named === undefined) return undefined;
  const known = entries.map(({ value }) => value).filter((value) => typeof value === 'string');
  const offer = computed(desk, String(named), known) ?? usual(schema, named);
  const value = schema.type === 'array' && !Array.isArray(offer.value) ? [offer.value] : offer.value;
  return offer.value !== undefined && hasForm(schema, value) ? { ...offer, value } : undefined;
}

function computed(desk: Offering, named: string, known: readonly unknown[]): Offer | undefined {
  const zone = zoneOffered(desk);
  const whose = zone === desk.machine?.zone ? 'this machine' : 'your country';
  const ways: Readonly<Record<string, () => Offer>> = {
    zone: () => ({ value: zone, says: `Enter takes the zone of ${whose}` }),
    language: () => ({ value: desk.machine?.language, says: 'Enter takes the language of this machine' }),
    'in-a-year': () => ({ value: addMonths(desk.today, 12), says: 'Enter takes a year from today' }),
    all: () => ({ value: known.length > 0 ? known : undefined, says: 'Enter takes all that are ticked' }),
    only: () => ({ value: known.length === 1 ? known[0] : undefined, says: 'Enter takes the only one there is' }),
  };
  return ways[named]?.();
}

/** What is usual, as the schema writes it. */
function usual(schema: Schema, value: unknown): Offer {
  if (Array.isArray(value)) return { value, says: 'Enter takes those that are ticked' };
  return { value, says: `Enter takes ${labelOf(schema, value as string)}, as is usual` };
}

/** What a list offers for a key of its first row. */
function inFirstRow(at: string): unknown {
  const [, list, key] = /^(.+)\/0\/([^/]+)$/.exec(at) ?? [];
  const offered = list === undefined ? undefined : schemaAt(list)?.['x-offer'];
  return typeof offered === 'object' && offered !== null ? (offered as Record<string, unknown>)[key!] : undefined;
}

/** The zone that is said already, else that of the country, where it has one, else that of the machine. */
export function zoneOffered({ draft, machine }: Pick<Offering, 'draft' | 'machine'>): string | undefined {
  const said = valueAt(draft, '/team/timezone');
  if (typeof said === 'string') return said;
  const country = valueAt(draft, '/company/jurisdictions/0');
  const meant = typeof country === 'string' ? zoneFrom(country) : undefined;
  return meant && 'value' in meant ? String(meant.value) : machine?.zone;
}
