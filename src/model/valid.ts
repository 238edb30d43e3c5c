// What of a program has the form that its schemas ask for: views and templates meet nothing else.
import { type Pointer, segmentsOf, valueAt } from '../words/pointer.ts';
import { componentNames } from './schemas.ts';
import { violationsOf } from './validation.ts';

/** A copy of the assembled data without values of a wrong form; a document shows their places as gaps. */
export function withoutWrong(data: Record<string, unknown>): Record<string, unknown> {
  const copy = structuredClone(data);
  const parts = Object.entries(copy).filter(([key]) => isComponent(key));
  const header = Object.fromEntries(Object.entries(copy).filter(([key]) => !isComponent(key)));
  const valid = removeWrong('program', header);
  for (const [name, part] of parts) {
    if (typeof part === 'object' && part !== null && !Array.isArray(part))
      valid[name] = removeWrong(name, part as Record<string, unknown>);
  }
  return valid;
}

function isComponent(key: string): boolean {
  return (componentNames as readonly string[]).includes(key);
}

/** From the end of each list to its start, so that the other places stay true. */
function removeWrong(name: string, part: Record<string, unknown>): Record<string, unknown> {
  const wrong = violationsOf(name, part).filter(
    ({ rule, at, schema }) =>
      rule !== 'field-missing' && !(schema?.type === 'array' && Array.isArray(valueAt(part, at))),
  );
  for (const { at } of wrong.sort((a, b) => byLastPlace(a.at, b.at))) remove(part, at);
  return part;
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

function remove(part: Record<string, unknown>, at: Pointer): void {
  const segments = segmentsOf(at);
  const last = segments.pop() ?? '';
  const parent = valueAt(part, at.slice(0, at.lastIndexOf('/')));
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else if (typeof parent === 'object' && parent !== null) delete (parent as Record<string, unknown>)[last];
}
