// What a field is called that a program sets aside: its title, where the entry names the key.
import { schemaAt } from '../model/schemas.ts';
import { type Pointer, pointerTo, segmentsOf } from '../words/pointer.ts';

/** The title of the field that an entry of `unanswered` names, such as `intake.keys[old].expires`; the words of the entry where no schema has it. */
export function titleOfField(at: Pointer, field: string): string {
  const [component] = segmentsOf(at);
  const path = field.replaceAll(/\[[^\]]*\]/g, '.0');
  const place = component === 'unanswered' ? path : `${component}.${path}`;
  return schemaAt(pointerTo(place))?.title ?? field;
}
