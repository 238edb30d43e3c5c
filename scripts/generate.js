// Writes the generated files: the types of a program, the list of rules, the golden documents. `npm test` compares them.
import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile } from 'json-schema-to-typescript';

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
  strip(schema);
  if (schema.type === 'object') schema.title = name;
}

function strip(schema) {
  if (typeof schema !== 'object' || schema === null) return;
  if (Array.isArray(schema)) {
    schema.forEach(strip);
    return;
  }
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

/** The list of rules, from the files under src/rules. */
export function ruleList() {
  const folder = new URL('src/rules/', root);
  const files = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  const names = files.map((file) =>
    file
      .split('/')
      .at(-1)
      .replace(/\.ts$/, '')
      .replace(/-(\w)/g, (_, letter) => letter.toUpperCase()),
  );
  const imports = files.map((file, index) => `import { rule as ${names[index]} } from './rules/${file}';`);
  return [
    '// Generated from src/rules/ by "npm run generate". Do not edit.',
    "import type { Rule } from './rule.ts';",
    ...imports,
    '',
    '/** Every rule, in the order of their files. */',
    `export const rules: readonly Rule[] = [\n${names.map((name) => `  ${name},`).join('\n')}\n];`,
    '',
  ].join('\n');
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const { assembledSchema } = await import('../dist/schemas.js');
  writeFileSync(new URL('src/program.ts', root), await programTypes(assembledSchema()));
  writeFileSync(new URL('src/rules.ts', root), ruleList());
  const { main } = await import('../dist/cli.js');
  const { openWorld } = await import('../dist/world.js');
  for (const example of readdirSync(new URL('examples/', root))) {
    const folder = fileURLToPath(new URL(`examples/${example}`, root));
    process.exitCode = await main(
      ['render', folder, '--force', '--prune'],
      openWorld([], () => ''),
    );
  }
}
