// Rows of a list in another order, or fewer of them; what was said of single rows goes with them.
import { put } from '../model/draft.ts';
import { isWithin, pointer, segmentsOf, valueAt } from '../words/pointer.ts';
import { asideIn, setAside, takeUp } from './unanswered.ts';

/** Puts the rows of a list into a new order, by their present numbers; those that are not named go away, and with the last one the list. */
export function moveRows(draft: Record<string, unknown>, at: string, order: readonly number[]): void {
  const rows = valueAt(draft, at);
  if (!Array.isArray(rows)) return;
  const said = asideIn(draft, at).filter((each) => each.at !== at && isWithin(each.at, at));
  for (const each of said) takeUp(draft, each.at);
  put(draft, at, order.length === 0 ? undefined : order.map((index) => rows[index] as unknown));
  const depth = segmentsOf(at).length;
  for (const { at: place, field: _, ...reason } of said) {
    const segments = segmentsOf(place);
    const index = order.indexOf(Number(segments[depth]));
    if (index >= 0) setAside(draft, `${at}${pointer(index, ...segments.slice(depth + 1))}`, reason);
  }
}
