// Ajv as we use it: strict, with our annotations and formats declared, so that a misspelt one fails.
import { Ajv, type Options } from 'ajv';
import { formats } from './formats.ts';

const annotations = [
  'x-question',
  'x-help',
  'x-hints',
  'x-entry',
  'x-source',
  'x-essential',
  'x-asked',
  'x-which',
  'x-ordered',
  'x-offer',
  'x-level',
  'x-tlp',
  'x-tlp-why',
  'x-ref',
  'x-labels',
  'x-presets',
  'x-presets-soc',
  'x-presets-csirt',
  'x-presets-open-source',
  'x-kinds',
  'x-optional-kinds',
  'x-settings',
  'x-unit',
  'x-due',
  'x-every',
  'x-expected',
  'x-fresh',
  'x-goes-with',
];

/** A fresh Ajv. */
export function newAjv(options: Options = {}): Ajv {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    messages: false,
    // The schemas are ours; a test compares them with the meta-schema, so that users need not wait for it.
    validateSchema: false,
    ...options,
  });
  ajv.addVocabulary(annotations);
  for (const [format, { test }] of Object.entries(formats)) ajv.addFormat(format, { type: 'string', validate: test });
  return ajv;
}
