// The fields of a program: the keys of the header and of each component, as its schemas name them.
import { componentNames, type Schema, schemaOf } from './schemas.ts';

/** A field: a key of the header or the top level of a component. */
export interface Field {
  /** `charter`, or `program` for the header. */
  component: string;
  name: string;
  /** As a template or rule writes it: `charter.mission`, `roles`. */
  path: string;
  schema: Schema;
  required: boolean;
}

const fields = new Map<string, readonly Field[]>();

/** The fields of the header (`program`) or of a component, in the order of the schema. */
export function fieldsOf(component: string): readonly Field[] {
  let known = fields.get(component);
  if (!known) {
    const schema = schemaOf(component);
    known = Object.entries(schema.properties ?? {}).map(([name, field]) => ({
      component,
      name,
      path: component === 'program' ? name : `${component}.${name}`,
      schema: field,
      required: schema.required?.includes(name) ?? false,
    }));
    fields.set(component, known);
  }
  return known;
}

/** Every field of the header and of all components. */
export function allFields(): Field[] {
  return ['program', ...componentNames].flatMap(fieldsOf);
}
