// A fresh YAML file: every field with its description as a comment, answers where there are any, visible gaps where not.
import { type Audience, isFor } from '../model/audience.ts';
import { editorLine } from '../model/editor-edition.ts';
import { fieldsOf } from '../model/fields.ts';
import { componentNames, type Schema, schemaOf } from '../model/schemas.ts';
import { yaml, yamlStyle } from './yaml.ts';

const commentWidth = 100;

/** The text of a new file for the header (`program`) or a component. */
export function sheetFor(name: string, data: Record<string, unknown>, audience: Audience): string {
  const schema = schemaOf(name);
  const head = [
    editorLine(name),
    ...comment(`${schema.title}. ${schema.description ?? ''}`),
    ...comment(`Asked for by ${(schema['x-source'] ?? []).join('; ')}.`),
  ];
  const fields = fieldsOf(name).map(({ name: key, schema: field, required }) =>
    entry(key, field, data[key], required && isFor(audience, field)),
  );
  const inline =
    name === 'program'
      ? componentNames
          .filter((component) => data[component] !== undefined)
          .map((component) => pair(component, data[component]))
      : [];
  return `${[head.join('\n'), ...fields, ...inline].join('\n\n')}\n`;
}

function entry(key: string, field: Schema, value: unknown, required: boolean): string {
  const lines = comment(field.description ?? field.title ?? key);
  if (value !== undefined) return [...lines, pair(key, value)].join('\n');
  return [...lines, required ? `${key}:` : `# ${key}:`].join('\n');
}

function pair(key: string, value: unknown): string {
  return yaml()
    .stringify({ [key]: value }, yamlStyle)
    .trimEnd();
}

function comment(text: string): string[] {
  const lines: string[] = [];
  let line = '#';
  for (const word of text.split(/\s+/)) {
    if (line.length + word.length + 1 > commentWidth && line !== '#') {
      lines.push(line);
      line = '#';
    }
    line += ` ${word}`;
  }
  return [...lines, line];
}
