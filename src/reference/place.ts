// A place of the schemas by the name that people type: a component, a field, or a key at any depth, with or without brackets.
import { componentNames, type Schema, schemaOf } from '../model/schemas.ts';

/** A place: its name as we write it, its schema, and the group that it is a key of. */
export interface Place {
  /** `stakeholders.parties.maxTlp`. */
  name: string;
  /** The component it lies in, or `program`. */
  component: string;
  schema: Schema;
  /** The group that holds it. */
  group: Schema;
  key: string;
}

/** The place that somebody names, or undefined: `roles.rotation`, `stakeholders.parties[].maxTlp`, `policies.slas[0].id`. */
export function placeNamed(name: string): Place | undefined {
  const keys = name.replaceAll(/\[[^\]]*\]/g, '').split('.');
  const isComponent = (componentNames as readonly string[]).includes(keys[0] ?? '');
  const component = isComponent ? (keys.shift() as string) : 'program';
  let group: Schema = schemaOf(component);
  let schema: Schema | undefined = group;
  for (const key of keys) {
    group = groupOf(schema);
    schema = Object.hasOwn(group.properties ?? {}, key) ? group.properties?.[key] : undefined;
    if (schema === undefined) return undefined;
  }
  const key = keys.at(-1);
  const whole = [...(isComponent ? [component] : []), ...keys].join('.');
  return key === undefined ? undefined : { name: whole, component, schema, group, key };
}

/** The group whose keys stand below a schema: itself, or an entry of the list. */
export function groupOf(schema: Schema): Schema {
  return schema.items?.properties ? schema.items : schema;
}

/** The names of the keys beside which a name lies that is no place: those of the deepest group that it names rightly. */
export function placesNear(name: string): string[] {
  const keys = name.split('.').slice(0, -1);
  for (let depth = keys.length; depth > 0; depth--) {
    const above = keys.slice(0, depth).join('.');
    const schema = placeNamed(above)?.schema;
    if (schema) return Object.keys(groupOf(schema).properties ?? {}).map((key) => `${above}.${key}`);
  }
  return [];
}
