// The order of TLP labels, from the widest to the narrowest circle, as the schema lists them.
import { schemaAt } from '../model/schemas.ts';

/** Whether a label asks for a narrower circle than another: AMBER is narrower than GREEN. */
export function isNarrower(label: string, other: string): boolean {
  const order = schemaAt('/classification')?.enum ?? [];
  return order.indexOf(label) > order.indexOf(other);
}
