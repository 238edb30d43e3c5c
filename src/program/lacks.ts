// A lack: a place without a valid answer. A rule that asks for what belongs there cannot judge the entry around it.
import { schemaAt } from '../model/schemas.ts';
import { type Pointer, segmentsOf, valueAt } from '../words/pointer.ts';

/** Why there is no valid answer at a place. */
export type LackReason =
  | 'missing'
  | 'wrong'
  | 'unreadable'
  | 'unknown'
  | 'not-stated'
  | 'not-applicable'
  | 'undecided'
  | 'kept-elsewhere';

/** A place of the assembled program without a valid answer. */
export interface Lack {
  at: Pointer;
  because: LackReason;
}

const reasons: Readonly<Record<Exclude<LackReason, 'missing'>, string>> = {
  wrong: 'has a value that is not understood',
  unreadable: 'cannot be read',
  unknown: 'is not known',
  'not-stated': 'is not stated in the source',
  'not-applicable': 'does not apply',
  undecided: 'is not decided yet',
  'kept-elsewhere': 'is kept elsewhere',
};

/** How a place without an answer is told: `is missing`, `is not decided yet`. */
export function sayReason(because: LackReason): string {
  return because === 'missing' ? 'is missing' : reasons[because];
}

/** What could not be judged, and why: "2 of 14 entries of obligations lack Deputy". */
export function sayLacks(lacks: readonly Lack[], parts: unknown): string {
  const groups = new Map<string, { first: Lack; count: number }>();
  for (const lack of lacks) {
    const key = `${lack.because} ${lack.at.replace(/\/\d+(?=\/|$)/g, '/#')}`;
    const group = groups.get(key);
    if (group) group.count++;
    else groups.set(key, { first: lack, count: 1 });
  }
  return [...groups.values()].map(({ first, count }) => sayLack(first, count, parts)).join(', ');
}

function sayLack({ at, because }: Lack, count: number, parts: unknown): string {
  const segments = segmentsOf(at);
  const index = segments.findLastIndex((segment) => /^\d+$/.test(segment));
  const title = schemaAt(at)?.title ?? segments.at(-1) ?? '';
  if (index < 0) return `${segments.join('.')} ${sayReason(because)}`;
  const list = `/${segments.slice(0, index).join('/')}`;
  const name = segments
    .slice(0, index)
    .filter((segment) => !/^\d+$/.test(segment))
    .join('.');
  const value = valueAt(parts, list);
  const total = Array.isArray(value) ? value.length : count;
  const of = `${count} of ${total} ${total === 1 ? 'entry' : 'entries'} of ${name}`;
  if (because === 'missing') return `${of} ${count === 1 ? 'lacks' : 'lack'} ${title}`;
  return index === segments.length - 1 ? `${of} cannot be understood` : `${of}: ${title} ${sayReason(because)}`;
}
