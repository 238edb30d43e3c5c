// Runs after the compiler: replaces dist/validators.js by one that holds the compiled schemas, so that no user waits for it.
import { writeFileSync } from 'node:fs';
import standalone from 'ajv/dist/standalone/index.js';
import { newAjv } from '../dist/model/ajv.js';
import { componentNames, writtenSchema } from '../dist/model/schemas.js';

const catalogs = ['catalog-clocks', 'catalog-frameworks', 'catalog-stakeholder-kinds'];
const names = ['program', ...componentNames, ...catalogs];

// Ajv writes CommonJS that asks for our formats and its own runtime; this makes a module of it.
const { _ } = await import('ajv');
const ajv = newAjv({ inlineRefs: false, code: { source: true, esm: false, formats: _`tests` } });
ajv.addSchema(writtenSchema('definitions'));
for (const name of names) ajv.addSchema(writtenSchema(name), name);
const code = standalone.default(ajv, Object.fromEntries(names.map((name) => [name, name])));

writeFileSync(
  new URL('../dist/model/validators.js', import.meta.url),
  `// Made by scripts/precompile.js from schemas/.
import { createRequire } from 'node:module';
import { formats } from './formats.js';
const require = createRequire(import.meta.url);
const tests = Object.fromEntries(Object.entries(formats).map(([name, { test }]) => [name, { type: 'string', validate: test }]));
const exports = {};
const module = { exports };
${code.replace(/^"use strict";/, '')}
export function validatorOf(name) {
  return module.exports[name] ?? exports[name];
}
`,
);
