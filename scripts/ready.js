// What the build makes ready, so that no user waits for it: schemas, catalogs and our templates as data, and the validators
// compiled; and the modules that take them from dist/ in place of those in src/ that read what they are made from.
import { readdirSync, readFileSync } from 'node:fs';
import { _ } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { parse } from 'yaml';
import { readTemplate } from '../src/documents/templates.ts';
import { newAjv } from '../src/model/ajv.ts';
import { allFields } from '../src/model/fields.ts';
import { placesOfSome } from '../src/model/places-of-some.ts';
import { writtenSchema } from '../src/model/schema-files.ts';
import { componentNames } from '../src/model/schemas.ts';
import { wholeSchema } from '../src/model/written-out.ts';
import { rules } from '../src/rules/rules.ts';

const text = (path) => readFileSync(path, 'utf8');
const filesIn = (folder, ending) =>
  readdirSync(folder, { recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith(ending))
    .sort();

const parts = ['program', ...componentNames];
/** Those that a program or a user's own catalog is held against; our other catalogs are judged by the tests. */
const schemas = [...parts, 'catalog-clocks', 'catalog-stakeholder-kinds'];
const catalogs = [
  'countries',
  'currencies',
  'frameworks',
  'glossary',
  'languages',
  'national-law',
  'regulatory-clocks',
  'stakeholder-kinds',
  'time-zones',
  'zone-offsets',
];
const itemCatalogs = filesIn('catalogs/items', '.yaml').map((file) => file.replace('.yaml', ''));
const templates = filesIn('templates', '.md.hbs')
  .filter((file) => !file.includes('/'))
  .map((file) => {
    const name = file.replace('.md.hbs', '');
    return readTemplate(name, `templates/${file}`, text(`templates/${file}`));
  });

/** A text of ASCII alone takes half the space, and is read faster. */
export function inAscii(text) {
  return text.replace(/[^\u0000-\u007f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** JSON is read faster than code. */
const asJson = (value) => inAscii(JSON.stringify(value));

const named = (prefix, names, make) => names.map((name) => [`${prefix}-${name}.json`, asJson(make(name))]);

/** The files of data in dist/, each read when it is first asked for. */
export const data = Object.fromEntries([
  ...named('schema', schemas, wholeSchema),
  ...named('catalog', catalogs, (name) => parse(text(`catalogs/${name}.yaml`))),
  ...named('catalog-items', itemCatalogs, (name) => parse(text(`catalogs/items/${name}.yaml`))),
  ['templates.json', asJson(templates.map(({ name, head, paths }) => ({ name, head, paths: [...paths] })))],
  ...templates.map(({ name, body }) => [`template-${name}.json`, asJson(body)]),
  ['fields.json', asJson(allFields().map(({ path }) => path))],
  ['places-of-some.json', asJson(Object.fromEntries(schemas.map((name) => [name, placesOfSome(name)])))],
  ['rules.json', asJson(rules.map(({ name }) => name))],
  [
    'rule-words.json',
    asJson(Object.fromEntries(rules.map(({ name, asks, why, good, bad }) => [name, { asks, why, good, bad }]))),
  ],
]);

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

/** The validators, each a file of its own: most runs need none, and one that finds a fault needs the one of that component. */
export const validators = schemas.map((name) => ({ name: `validator-${name}`, contents: validator(name) }));

/** The texts of modules that take the place of those in src/. */
export const modules = {
  'model/written-out.ts': `const load = (file) => require(file);
export const wholeSchema = (name) => load('./schema-' + name + '.json');
`,
  'model/code-files.ts': `const load = (file) => require(file);
export const codeFile = (name) => load('./catalog-' + name + '.json');
`,
  'time/zone-file.ts': `const load = (file) => require(file);
export const zoneFile = () => load('./catalog-zone-offsets.json');
`,
  'model/validators.ts': `const load = (file) => require(file);
export const validatorOf = (name) => load('./validator-' + name + '.cjs').default;
`,
  'model/field-paths.ts': `const load = (file) => require(file);
export const fieldPaths = () => load('./fields.json');
`,
  'model/places-of-some.ts': `const load = (file) => require(file);
export const placesOfSome = (name) => load('./places-of-some.json')[name];
`,
  'rules/rule.ts': `const load = (file) => require(file);
const wordsOf = ({ name }) => load('./rule-words.json')[name];
const words = {
  get asks() { return wordsOf(this).asks; },
  get why() { return wordsOf(this).why; },
  get good() { return wordsOf(this).good; },
  get bad() { return wordsOf(this).bad; },
};
export const rule = (text) => ({ __proto__: words, mayRead: [], partly: false, whole: [], absentFrom: [], givesWay: false, ...text });
`,
  'rules/rule-names.ts': `const load = (file) => require(file);
export const ruleNames = () => load('./rules.json');
`,
  'catalogs/catalog-files.ts': `const load = (file) => require(file);
export const catalogFile = (name) => load('./catalog-' + name.replace('/', '-') + '.json');
export const exampleCatalog = () => ${JSON.stringify(text('catalogs/own-clocks.example.yaml'))};
`,
  'outside/shipped-templates.ts': `const load = (file) => require(file);
export const shippedNames = () => load('./templates.json').map(({ name }) => name);
export function shippedTemplate(wanted) {
  const { paths, ...known } = load('./templates.json').find(({ name }) => name === wanted);
  return { ...known, paths: new Set(paths), get body() { return load('./template-' + wanted + '.json'); } };
}
`,
};
