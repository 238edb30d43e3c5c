// The pages of components and fields.
import type { Catalogs } from '../catalogs/catalogs.ts';
import { termsIn } from '../catalogs/glossary.ts';
import { fieldsOf } from '../model/fields.ts';
import { labelOf, type Schema, schemaAt, schemaOf } from '../model/schemas.ts';
import { capital } from '../words/wording.ts';
import { formLines } from './forms.ts';
import { citation, firstSentence, type Page } from './page.ts';
import type { Place } from './place.ts';
import { termLine } from './term-page.ts';
import { whenRequired } from './when.ts';

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
          ({ name: field, schema: inner }) =>
            `${field} (${whenRequired(schema, field)}): ${firstSentence(inner.description ?? '')}`,
        ),
      },
      {
        heading: 'What to do',
        lines: [`psirt init --ask ${name}`, `psirt explain --deep ${name}   (every key, with its choices)`],
      },
    ],
  };
}

/** The page of a field, or of a key at any depth. */
export function fieldPage({ name, component, schema, group, key }: Place, catalogs: Catalogs): Page {
  const tlp = schema['x-tlp'] ?? schemaOf(component)['x-tlp'];
  const question = schema['x-question'] ?? '';
  const terms = termsIn([schema.title, schema.description, question, schema['x-help']].join(' '));
  return {
    title: name,
    kind: `field · ${schema.title ?? ''}`,
    sections: [
      { heading: 'What it is', lines: [schema.description ?? ''] },
      { heading: 'Asked as', lines: [question, schema['x-help'] ?? ''].filter((line) => line !== '') },
      { heading: 'What may stand there', lines: formLines(schema) },
      { heading: 'When it is required', lines: [capital(`${whenRequired(group, key)}.`)] },
      { heading: 'Example', lines: (schema.examples ?? []).map((example) => JSON.stringify(example)) },
      { heading: 'Who asks for it', lines: (schema['x-source'] ?? []).map((source) => citation(source, catalogs)) },
      { heading: 'Asked of', lines: askedOf(schema) },
      { heading: 'Label', lines: tlp ? [`TLP:${tlp} unless a document says more`] : [] },
      { heading: 'Terms', lines: terms.map(termLine) },
    ].filter(({ lines }) => lines.some((line) => line !== '')),
  };
}

/** The kinds of team, and the settings, in which it is asked; none where everybody is. */
function askedOf(schema: Schema): string[] {
  return [
    ...(schema['x-kinds'] ?? []).map((kind) => labelOf(schemaAt('/kind'), kind)),
    ...(schema['x-settings'] ?? []).map((setting) => `Setting: ${labelOf(schemaAt('/setting'), setting)}`),
  ];
}
