// The compiled schemas. The build replaces this file by one in which they are compiled already; both say the same.
import type { ValidateFunction } from 'ajv';
import { newAjv } from './ajv.ts';
import { writtenSchema } from './schema-files.ts';

const compiled = new Map<string, ValidateFunction>();
let ajv: ReturnType<typeof newAjv> | undefined;

/** The validator of the header (`program`), a component or a catalog. Shared definitions are compiled once. */
export function validatorOf(name: string): ValidateFunction {
  let validator = compiled.get(name);
  if (!validator) {
    ajv ??= newAjv().addSchema(writtenSchema('definitions') as object);
    validator = ajv.compile(writtenSchema(name) as object);
    compiled.set(name, validator);
  }
  return validator;
}
