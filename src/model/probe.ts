// Compares a single answer with the schema of its field, as the interview does before it takes one.

import { onceFor } from '../words/once.ts';
import { dotted, type Pointer, segmentsOf, valueAt } from '../words/pointer.ts';
import { newAjv } from './ajv.ts';
import type { Schema } from './schemas.ts';
import { sentence, toldOnce } from './sentences.ts';

let ajv: ReturnType<typeof newAjv> | undefined;

/** A schema of one answer is used a few times: code that is made better for many would come too late. */
const validatorFor = onceFor((schema: Schema) => {
  ajv ??= newAjv({ code: { optimize: false } });
  return ajv.compile(schema);
});

/** What is wrong with a single answer, as a sentence; undefined when nothing is. */
export function problemWith(schema: Schema, value: unknown): string | undefined {
  const validator = validatorFor(schema);
  if (validator(value)) return undefined;
  const errors = validator.errors ?? [];
  const error = toldOnce(errors).find(({ keyword }) => keyword !== 'if');
  if (!error) return undefined;
  const said = sentence('program', error, innerSchema(schema, error.instancePath), valueAt(value, error.instancePath));
  const place = dotted(error.instancePath) || 'psirt.yaml';
  return said
    .replace(' stands here.', ' was typed.')
    .replace(place, /^\[\d+\]$/.test(place) ? `Entry ${Number(place.slice(1, -1)) + 1}` : 'The answer');
}

function innerSchema(schema: Schema, at: Pointer): Schema | undefined {
  let inner: Schema | undefined = schema;
  for (const segment of segmentsOf(at)) inner = /^\d+$/.test(segment) ? inner?.items : inner?.properties?.[segment];
  return inner;
}
