// The TLP label of each field, and the order of labels from the widest to the narrowest circle, as the schema lists them.
import { assembledSchema, type Schema, schemaAt } from '../model/schemas.ts';

/** Whether a label asks for a narrower circle than another: AMBER is narrower than GREEN. */
export function isNarrower(label: string, other: string): boolean {
  const order = schemaAt('/classification')!.enum!;
  return order.indexOf(label) > order.indexOf(other);
}

const known = new Map<string, string>();

/** The label of a place as templates write it (`policies.slas[].internal`): its own, else that of what it stands in. */
export function labelOfPath(path: string): string {
  const label = known.get(path) ?? follow(path);
  known.set(path, label);
  return label;
}

function follow(path: string): string {
  let schema: Schema | undefined = assembledSchema();
  let label = schema['x-tlp']!;
  for (const step of path.replaceAll('[]', '.[]').split('.')) {
    schema = partOf(schema, step);
    label = schema?.['x-tlp'] ?? label;
  }
  return label;
}

function partOf(schema: Schema | undefined, step: string): Schema | undefined {
  if (step === '[]') return schema?.items;
  const { properties = {} } = schema ?? {};
  return Object.hasOwn(properties, step) ? properties[step] : undefined;
}
