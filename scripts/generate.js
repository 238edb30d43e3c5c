// Writes the generated files: the types of a program, the list of rules, the golden documents, the reference. `npm test` compares them.
import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile } from 'json-schema-to-typescript';
import { importBundled } from './build.js';

const root = new URL('../', import.meta.url);

/** The types of a program, from its schemas. */
export async function programTypes(assembledSchema) {
  const schema = structuredClone(assembledSchema);
  for (const [name, part] of Object.entries(schema.properties)) prepare(part, typeName(name));
  delete schema.$id;
  delete schema.allOf;
  schema.title = 'Program';
  const types = await compile(schema, 'Program', {
    bannerComment: '',
    format: false,
    ignoreMinAndMaxItems: true,
    strictIndexSignatures: true,
  });
  return `// Generated from schemas/ by "npm run generate". Do not edit.\n\n${types.trim()}\n`;
}

/** Titles make a type of everything that bears one; only components and lists of objects keep a name. */
function prepare(schema, name) {
  const isComponent = schema.$id !== undefined;
  const { required } = schema;
  strip(schema);
  if (isComponent) schema.required = required;
  if (schema.type === 'object') schema.title = name;
}

function strip(schema) {
  if (typeof schema !== 'object' || schema === null) return;
  if (Array.isArray(schema)) {
    schema.forEach(strip);
    return;
  }
  const isForAll = (key) => !schema.properties?.[key]?.['x-kinds'] && !schema.properties?.[key]?.['x-settings'];
  if (Array.isArray(schema.required)) schema.required = schema.required.filter(isForAll);
  for (const key of Object.keys(schema)) {
    if (
      key.startsWith('x-') ||
      ['$id', 'title', 'examples', 'if', 'then', 'else', 'anyOf', 'allOf', 'oneOf', 'minProperties'].includes(key)
    )
      delete schema[key];
  }
  for (const property of Object.values(schema.properties ?? {})) strip(property);
  strip(schema.items);
  strip(schema.definitions);
}

function typeName(name) {
  return `${name[0].toUpperCase()}${name.slice(1)}`;
}

/** The lists of what lies in files of their own, one entry a file: where they are written, and what they hold. */
const lists = [
  {
    path: 'src/rules/rules.ts',
    folder: '.',
    type: 'Rule',
    from: './rule.ts',
    name: 'rule',
    about: 'Every rule, in the order of their files.',
  },
  {
    path: 'src/documents/views.ts',
    folder: 'views',
    type: 'View',
    from: './view.ts',
    name: 'view',
    about: 'Every view, in the order of their files.',
  },
  {
    path: 'src/documents/charts.ts',
    folder: 'charts',
    type: 'Chart',
    from: './chart.ts',
    name: 'chart',
    about: 'Every chart, in the order of their files.',
  },
  {
    path: 'src/documents/files.ts',
    folder: 'files',
    type: 'MachineFile',
    from: './machine-file.ts',
    name: 'file',
    about: 'Every file for machines, in the order of their files.',
  },
];

/** The lists, by path. */
export function listsOfFiles() {
  return lists.map(({ path, ...list }) => ({ path, text: listOfFiles(new URL(path, root), list) }));
}

function listOfFiles(target, { folder, type, from, name, about }) {
  const files = readdirSync(new URL(`${folder}/`, target), { recursive: true })
    .map((file) => String(file).replaceAll('\\', '/'))
    .filter((file) => (folder === '.' ? /\/.*\.ts$/ : /\.ts$/).test(file))
    .sort();
  const place = folder === '.' ? '.' : `./${folder}`;
  const names = files.map((file) =>
    file.replace(/^.*\/|\.ts$/g, '').replace(/-(\w)/g, (_, letter) => letter.toUpperCase()),
  );
  const plural = `${name}s`;
  return [
    `// Generated from ${place === '.' ? 'the folders beside it' : `${folder}/`} by "npm run generate". Do not edit.`,
    `import type { ${type} } from '${from}';`,
    ...files.map((file, index) => `import { ${name} as ${names[index]} } from '${place}/${file}';`),
    '',
    `/** ${about} */`,
    `export const ${plural}: readonly ${type}[] = [\n${names.map((entry) => `  ${entry},`).join('\n')}\n];`,
    '',
    ...(folder === '.' ? foldersOf(files) : []),
  ].join('\n');
}

/** Under which component each rule lies: its file knows, and nothing else does. */
function foldersOf(files) {
  const entries = files.map((file) => file.replace(/\.ts$/, '').split('/'));
  return [
    '/** The component under which each rule lies, by its name; `program` for the header. */',
    `export const componentOfRule: Readonly<Record<string, string>> = {\n${entries.map(([component, name]) => `  '${name}': '${component}',`).join('\n')}\n};`,
    '',
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { path, text } of listsOfFiles()) writeFileSync(new URL(path, root), text);
  const { assembledSchema, main, openWorld } = await importBundled('scripts/sources.js');
  writeFileSync(new URL('src/model/program.ts', root), await programTypes(assembledSchema()));
  const programs = ['.', ...readdirSync(new URL('examples/', root)).map((example) => `examples/${example}`)];
  for (const program of programs) {
    const folder = fileURLToPath(new URL(program, root));
    process.exitCode = await main(
      ['render', folder, '--force', '--prune'],
      openWorld([], () => ''),
    );
  }
  const outside = openWorld([], () => '');
  process.exitCode ||= await main(['explain', '--all', '--format', 'markdown', '--out', 'docs/reference'], {
    ...outside,
    directory: fileURLToPath(root),
    print: () => undefined,
  });
}
