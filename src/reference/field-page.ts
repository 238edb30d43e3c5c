// The pages of components and fields.
import type { Catalogs } from '../catalogs/catalogs.ts';
import { fieldsOf } from '../model/fields.ts';
import { componentNames, labelOf, type Schema, schemaAt, schemaOf } from '../model/schemas.ts';
import { citation, firstSentence, type Page } from './page.ts';

/** The page of a component. */
export function componentPage(name: string, catalogs: Catalogs): Page {
  const schema = schemaOf(name);
  return {
    title: name,
    kind: `component · ${schema.title} · ${name === 'program' ? 'psirt.yaml' : `program/${name}.yaml`}`,
    sections: [
      { heading: 'What it is', lines: [schema.description ?? ''] },
      { heading: 'Who asks for it', lines: (schema['x-source'] ?? []).map((source) => citation(source, catalogs)) },
      {
        heading: 'Fields',
        lines: fieldsOf(name).map(
          ({ name: field, schema: inner, required }) =>
            `${field}${required ? '' : inner['x-level'] ? ` (from ambition ${inner['x-level']})` : ' (optional)'}: ${firstSentence(inner.description ?? '')}`,
        ),
      },
      { heading: 'What to do', lines: [`psirt init --ask ${name}`] },
    ],
  };
}

/** The page of a field, or of a key in it. */
export function fieldPage(path: string, schema: Schema, catalogs: Catalogs): Page {
  const [component = ''] = path.split('.');
  const tlp =
    schema['x-tlp'] ??
    ((componentNames as readonly string[]).includes(component)
      ? schemaOf(component)['x-tlp']
      : schemaOf('program')['x-tlp']);
  return {
    title: path,
    kind: `field · ${schema.title ?? ''}`,
    sections: [
      { heading: 'What it is', lines: [schema.description ?? ''] },
      { heading: 'Asked as', lines: schema['x-question'] ? [schema['x-question'], schema['x-help'] ?? ''] : [] },
      { heading: 'What may stand there', lines: formOf(schema) },
      { heading: 'Example', lines: (schema.examples ?? []).map((example) => JSON.stringify(example)) },
      { heading: 'Who asks for it', lines: (schema['x-source'] ?? []).map((source) => citation(source, catalogs)) },
      { heading: 'Asked of', lines: (schema['x-kinds'] ?? []).map((kind) => labelOf(schemaAt('/kind'), kind)) },
      { heading: 'Label', lines: tlp ? [`TLP:${tlp} unless a document says more`] : [] },
    ].filter(({ lines }) => lines.some((line) => line !== '')),
  };
}

function formOf(schema: Schema): string[] {
  if (schema.enum)
    return schema.enum.map(
      (value) => `${value}${labelOf(schema, value) === String(value) ? '' : `: ${labelOf(schema, value)}`}`,
    );
  if (schema['x-ref']) return [`An id from ${schema['x-ref']}`];
  if (schema.properties)
    return Object.entries(schema.properties).map(
      ([name, inner]) =>
        `${name}${schema.required?.includes(name) ? '' : ' (optional)'}: ${inner.description ?? inner.title ?? ''}`,
    );
  if (schema.type === 'array' && schema.items)
    return ['A list. Each entry:', ...formOf(schema.items).map((line) => `  ${line}`)];
  const limits = [
    ...(schema.format ? [schema.format] : []),
    ...(schema.minLength !== undefined && schema.minLength > 1 ? [`at least ${schema.minLength} characters`] : []),
    ...(schema.maxLength !== undefined ? [`at most ${schema.maxLength} characters`] : []),
    ...(schema.minimum !== undefined ? [`${schema.minimum} or more`] : []),
    ...(schema.maximum !== undefined ? [`${schema.maximum} or less`] : []),
  ];
  return [[schema.type ?? '', ...limits].filter((part) => part !== '').join(', ')];
}
