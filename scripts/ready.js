// What the build makes ready, so that no user waits for it: schemas, catalogs and our templates as data, and the validators
// compiled. Each is the text of a module that takes the place of one in src/.
import { readdirSync, readFileSync } from 'node:fs';
import { _ } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { parse } from 'yaml';
import { readTemplate } from '../src/documents/templates.ts';
import { newAjv } from '../src/model/ajv.ts';
import { allFields } from '../src/model/fields.ts';
import { writtenSchema } from '../src/model/schema-files.ts';
import { componentNames } from '../src/model/schemas.ts';
import { wholeSchema } from '../src/model/written-out.ts';

const text = (path) => readFileSync(path, 'utf8');
const filesIn = (folder, ending) =>
  readdirSync(folder, { recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith(ending))
    .sort();

/** JSON in a string is read faster than the same as code, and only when it is asked for. */
const asJson = (value) => JSON.stringify(JSON.stringify(value));

function table(entries) {
  return `{\n${entries.map(([name, code]) => `  ${JSON.stringify(name)}: ${code},`).join('\n')}\n}`;
}

const parts = ['program', ...componentNames];
const catalogSchemas = ['catalog-clocks', 'catalog-frameworks', 'catalog-stakeholder-kinds'];

function schemas() {
  const files = [...parts, ...catalogSchemas].map((name) => [name, asJson(wholeSchema(name))]);
  return `const files = ${table(files)};\nexport function wholeSchema(name) { return JSON.parse(files[name]); }\n`;
}

function fieldNames() {
  return `const paths = ${JSON.stringify(allFields().map(({ path }) => path))};\nexport function fieldPaths() { return paths; }\n`;
}

function catalogFiles() {
  const names = ['frameworks', 'regulatory-clocks', 'stakeholder-kinds'];
  const files = names.map((name) => [name, asJson(parse(text(`catalogs/${name}.yaml`)))]);
  return `const files = ${table(files)};
export function catalogFile(name) { return JSON.parse(files[name]); }
export function exampleCatalog() { return ${JSON.stringify(text('catalogs/own-clocks.example.yaml'))}; }
`;
}

/** What a validator never looks at: the words of a schema. Messages take them from the schema itself. */
function withoutWords(schema) {
  if (Array.isArray(schema)) return schema.map(withoutWords);
  if (typeof schema !== 'object' || schema === null) return schema;
  const isWord = (key, value) =>
    key.startsWith('x-') ||
    (['title', 'description'].includes(key) && typeof value === 'string') ||
    (key === 'examples' && Array.isArray(value));
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key, value]) => !isWord(key, value))
      .map(([key, value]) => [key, ['enum', 'const'].includes(key) ? value : withoutWords(value)]),
  );
}

/** Ajv writes CommonJS that asks for our formats and its own runtime; this makes a module of it. */
function validator(name) {
  const ajv = newAjv({ inlineRefs: false, code: { source: true, esm: false, formats: _`tests` } });
  ajv.addSchema(withoutWords(writtenSchema('definitions')));
  const code = standalone.default(ajv, ajv.compile(withoutWords(writtenSchema(name))));
  return `import { formats } from './formats.ts';
const tests = Object.fromEntries(Object.entries(formats).map(([name, { test }]) => [name, { type: 'string', validate: test }]));
const made = {};
(function (module) {
${code.replace(/^"use strict";/, '')}
})(made);
export default made.exports;
`;
}

/** Each validator is a file of its own: most runs need none, and one that finds a fault needs the one of that component. */
const validators = `export function validatorOf(name) { return module.require('./validator-' + name + '.cjs').default; }\n`;

function templates() {
  const names = filesIn('templates', '.md.hbs').map((file) => file.replace('.md.hbs', ''));
  const made = names.map((name) => {
    const file = `templates/${name}.md.hbs`;
    const { head, paths, body } = readTemplate(name, file, text(file));
    return [name, `{ known: ${asJson({ name, head, paths: [...paths] })}, body: ${asJson(body)} }`];
  });
  return `const made = ${table(made)};
const ready = new Map();
export function shippedNames() { return Object.keys(made); }
export function shippedTemplate(name) {
  if (!ready.has(name)) {
    const { known, body } = made[name];
    const { paths, ...template } = JSON.parse(known);
    let read;
    ready.set(name, { ...template, paths: new Set(paths), get body() { return (read ??= JSON.parse(body)); } });
  }
  return ready.get(name);
}
`;
}

/** The texts of the modules, by the file in src/ whose place they take, each with the name of its file in dist/. */
export const ready = {
  'model/written-out.ts': { name: 'schemas-ready', contents: schemas() },
  'model/field-paths.ts': { name: 'fields-ready', contents: fieldNames() },
  'catalogs/catalog-files.ts': { name: 'catalogs-ready', contents: catalogFiles() },
  'model/validators.ts': { name: 'validators-ready', contents: validators },
  ...Object.fromEntries(
    [...parts, ...catalogSchemas].map((name) => [
      `model/validator-${name}.ts`,
      { name: `validator-${name}`, contents: validator(name) },
    ]),
  ),
  'outside/shipped-templates.ts': { name: 'templates-ready', contents: templates() },
};
