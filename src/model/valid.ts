// What of a program has the form that its schemas ask for: views and templates meet nothing else.
import { type Pointer, pointer, segmentsOf, valueAt } from '../words/pointer.ts';
import { componentNames } from './schemas.ts';
import { type Violation, violationsOf } from './validation.ts';

/**
 * The assembled data without values of a wrong form; a document shows their places as gaps. A part in which nothing is wrong is
 * not copied. `known` holds what was found to be wrong in parts before.
 */
export function withoutWrong(
  data: Record<string, unknown>,
  known: ReadonlyMap<string, readonly Violation[]> = new Map(),
): Record<string, unknown> {
  const valid = (name: string, part: Record<string, unknown>) =>
    removeWrong(part, known.get(name) ?? violationsOf(name, part));
  const header = Object.fromEntries(Object.entries(data).filter(([key]) => !isComponent(key)));
  const parts = Object.entries(data).flatMap(([name, part]) =>
    isComponent(name) && typeof part === 'object' && part !== null && !Array.isArray(part)
      ? [[name, valid(name, part as Record<string, unknown>)] as const]
      : [],
  );
  return { ...valid('program', header), ...Object.fromEntries(parts) };
}

function isComponent(key: string): boolean {
  return (componentNames as readonly string[]).includes(key);
}

/** From the end of each list to its start, so that the other places stay true. */
function removeWrong(part: Record<string, unknown>, violations: readonly Violation[]): Record<string, unknown> {
  const wrong = violations.filter(
    ({ rule, at, schema }) =>
      rule !== 'field-missing' && !(schema?.type === 'array' && Array.isArray(valueAt(part, at))),
  );
  if (wrong.length === 0) return part;
  return withoutPlaces(
    part,
    wrong.map(({ at }) => at),
  );
}

/** A copy of data without what stands at some places; what lies beside the ways to them is not copied. */
export function withoutPlaces<D extends object>(data: D, places: readonly Pointer[]): D {
  const copy = shallow(data) as D;
  const own = new Set<object>([copy]);
  for (const at of [...places].sort(byLastPlace)) remove(copy, at, own);
  return copy;
}

function shallow(value: object): object {
  return Array.isArray(value) ? [...value] : { ...value };
}

function byLastPlace(a: Pointer, b: Pointer): number {
  const [left, right] = [segmentsOf(a), segmentsOf(b)];
  for (const [index, segment] of left.entries()) {
    const other = right[index];
    if (other === undefined) return -1;
    if (segment !== other) return Number(other) - Number(segment) || (segment < other ? 1 : -1);
  }
  return right.length - left.length;
}

/** Takes away what stands at a place. Of what lies on the way, `own` holds what was copied before. */
function remove(part: object, at: Pointer, own: Set<object>): void {
  const segments = segmentsOf(at);
  const last = segments.pop() ?? '';
  if (typeof valueAt(part, pointer(...segments)) !== 'object') return;
  let holder = part as Record<string, unknown>;
  for (const segment of segments) {
    let inner = holder[segment] as object | null;
    if (inner === null) return;
    if (!own.has(inner)) {
      inner = shallow(inner);
      own.add(inner);
      holder[segment] = inner;
    }
    holder = inner as Record<string, unknown>;
  }
  if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete holder[last];
}
