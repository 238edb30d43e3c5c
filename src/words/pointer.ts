// A JSON Pointer (RFC 6901) names a place in a program: `/charter/decisionRights/3/deputyRole`.

/** A place in the assembled program; the empty string is the program itself. */
export type Pointer = string;

/** Builds a pointer from its segments. */
export function pointer(...segments: readonly (string | number)[]): Pointer {
  let place = '';
  for (const segment of segments) place += `/${typeof segment === 'number' ? segment : escaped(segment)}`;
  return place;
}

/** The pointer to a path as fields have it: `/charter/mission` for `charter.mission`. */
export function pointerTo(path: string): Pointer {
  return pointer(...path.split('.'));
}

function escaped(segment: string): string {
  return segment.includes('~') || segment.includes('/') ? segment.replaceAll('~', '~0').replaceAll('/', '~1') : segment;
}

/** The segments of a pointer, unescaped. */
export function segmentsOf(place: Pointer): string[] {
  if (place === '') return [];
  const segments = place.slice(1).split('/');
  return place.includes('~')
    ? segments.map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
    : segments;
}

/** The value at a place, or undefined where there is none. Only own keys count. */
export function valueAt(data: unknown, place: Pointer): unknown {
  let value = data;
  for (const segment of segmentsOf(place)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment)) return undefined;
    value = (value as Record<string, unknown>)[segment];
  }
  return value;
}

/** Whether a place is another one or lies inside it. */
export function isWithin(place: Pointer, outer: Pointer): boolean {
  return place === outer || place.startsWith(`${outer}/`);
}

/** Everything on the way to a place, the program first, the place itself last. */
export function* waysTo(at: Pointer): Generator<Pointer> {
  for (let end = 0; end >= 0; end = at.indexOf('/', end + 1)) yield at.slice(0, end);
  yield at;
}

/** A place in words for a reader: `charter.decisionRights[3].deputyRole`. */
export function dotted(place: Pointer): string {
  return segmentsOf(place)
    .map((segment, index) => (/^\d+$/.test(segment) ? `[${segment}]` : index === 0 ? segment : `.${segment}`))
    .join('');
}
