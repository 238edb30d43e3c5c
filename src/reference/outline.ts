// The whole outline of a component or a place: every key at any depth, what may stand there, and when it is required.
import type { Schema } from '../model/schemas.ts';
import { choiceLines, shortForm } from './forms.ts';
import { firstSentence, type Page } from './page.ts';
import { groupOf } from './place.ts';
import { whenRequired } from './when.ts';

/** The outline of a place as a page. */
export function outlinePage(name: string, schema: Schema): Page {
  return {
    title: name,
    kind: `outline · ${schema.title ?? ''}`,
    sections: [{ heading: 'Keys, each with when it is required and what may stand there', lines: outlineOf(schema) }],
  };
}

function outlineOf(schema: Schema): string[] {
  const group = groupOf(schema);
  const keys = Object.entries(group.properties ?? {});
  if (keys.length === 0) return [shortForm(schema), ...choiceLines(schema.items?.enum ? schema.items : schema)];
  return keys.flatMap(([key, inner]) => linesOf(group, key, inner));
}

function linesOf(group: Schema, key: string, schema: Schema): string[] {
  const isList = schema.type === 'array';
  const isDeep = groupOf(schema).properties !== undefined;
  const about = schema.description ?? schema.title ?? '';
  const form = isDeep ? '' : `; ${shortForm(schema)}`;
  const audiences = [schema['x-kinds'], schema['x-settings']].flatMap((names) => (names ? [names.join(', ')] : []));
  const asked = audiences.map((names) => `; asked of ${names}`).join('');
  const choices = choiceLines(schema.items?.enum ? schema.items : schema);
  return [
    `${key}${isList ? '[]' : ''} (${whenRequired(group, key)}${form}${asked}): ${firstSentence(about)}`,
    ...choices.map((choice) => `  - ${choice}`),
    ...(isDeep ? outlineOf(schema).map((line) => `  ${line}`) : []),
  ];
}
