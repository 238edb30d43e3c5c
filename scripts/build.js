// `npm run build`: bundles the command line into dist/, one chunk for each command, so that a command loads only what it needs.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { notices } from './notices.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const source = join(root, 'src');
const dist = join(root, 'dist');
process.chdir(root);

/** Bundles a script that imports our sources, and runs it: Node 20 does not read TypeScript. */
export async function importBundled(path) {
  const folder = mkdtempSync(join(root, '.made-'));
  try {
    const outfile = join(folder, 'made.mjs');
    await build({
      entryPoints: [path],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      logLevel: 'error',
      define: { 'import.meta.url': JSON.stringify(pathToFileURL(join(source, 'room/file.ts')).href) },
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Puts modules that take what was made ready in the place of those in src/. */
const instead = (modules) => ({
  name: 'instead',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      const contents = modules[relative(source, path).replaceAll('\\', '/')];
      return contents === undefined ? undefined : { contents };
    });
  },
});

/** What a rule says of itself in words: explaining it and some reports need that, judging does not. `ready.js` makes data of it. */
const wordsOfRule = /^ {2}(?:asks|why|good|bad):\s*(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\$]|\\.)*`),\n/gm;

/** Leaves the words of the rules out of the code. */
const judgingOnly = {
  name: 'judging-only',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]rules[\\/][a-z]+[\\/][a-z\d-]+\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(wordsOfRule, ''),
      loader: 'ts',
    }));
  },
};

/** Parts of packages that load much of Node and that we have no use for. */
const unused = {
  // Commander can start programs that stand beside one; ours has none.
  'node:child_process': { of: 'commander', contents: 'module.exports = {};' },
  // Inquirer can open an editor; we ask in the terminal only.
  '@inquirer/external-editor': { of: '@inquirer/editor', contents: 'export const editAsync = undefined;' },
  // Chalk looks at the terminal; we decide ourselves about colors (`colorLevel`).
  '#supports-color': { of: 'chalk', contents: 'export default { stdout: false, stderr: false };' },
};

const without = {
  name: 'without',
  setup({ onResolve, onLoad }) {
    onResolve(
      { filter: /^(?:node:child_process|#supports-color|@inquirer\/external-editor)$/ },
      ({ path, importer }) =>
        importer.replaceAll('\\', '/').includes(`/node_modules/${unused[path].of}/`)
          ? { path, namespace: 'without' }
          : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'without' }, ({ path }) => ({ contents: unused[path].contents }));
    // Sources make themselves a `require`; a bundle has one.
    onLoad({ filter: /[\\/]words[\\/]package\.ts$/ }, () => ({
      contents: 'export const packageNamed = (name) => require(name);',
    }));
  },
};

/** What a command loads late is a chunk of its own, as its engine is: what ends an interview, what reads files of others, what compares copies, what writes schemas, what asks git. */
const late = {
  'check-copies': 'commands/compared.ts',
  'init-finish': 'commands/init/finish.ts',
  'init-from': 'commands/init/importing.ts',
  'schema-writing': 'commands/schema/writing.ts',
  'render-approved': 'commands/render/approved.ts',
  'render-gaps': 'commands/render/gaps.ts',
  'render-handbook': 'commands/render/handbook.ts',
  'render-word': 'commands/render/word.ts',
  'templates-origin': 'commands/templates/origin.ts',
  'status-written': 'commands/status/written.ts',
  'check-since': 'commands/check/since.ts',
  history: 'outside/history.ts',
};
const lateNames = Object.fromEntries(Object.entries(late).map(([chunk, file]) => [`./${basename(file)}`, chunk]));

const chunks = {
  name: 'chunks',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/[a-z]+\.ts$/ }, ({ path, kind, importer }) => {
      const chunk = lateNames[path] ?? (importer.endsWith('command.ts') ? path.slice(2, -3) : undefined);
      return kind === 'dynamic-import' && chunk ? { path: `./${chunk}.cjs`, external: true } : undefined;
    });
  },
};

/** What is large and used by several commands is a chunk that these share: the rules and what judges by them, what makes the
 * documents (in one chunk, because its parts keep what they worked out for each other), and what holds one answer against its schema. */
const shared = {
  rules: ['rules/rules.ts'],
  assess: ['check/assess.ts'],
  documents: ['documents/compose.ts', 'documents/material.ts', 'documents/rows.ts', 'documents/frame.ts'],
  ajv: ['model/ajv.ts'],
  // What every command needs. It knows which language is spoken: there must be one of it.
  ground: [
    ...['exit', 'fitting', 'language', 'once', 'pointer', 'saying', 'secret', 'suggestion', 'wording'].map(
      (file) => `words/${file}.ts`,
    ),
    ...['boundary', 'disk', 'paths', 'reading'].map((file) => `outside/${file}.ts`),
    'model/schemas.ts',
  ],
  // When somebody is there, in which zone: what is answered is held against that.
  hours: ['model/codes.ts', ...['coverage', 'day', 'duration', 'zones'].map((file) => `time/${file}.ts`)],
  repository: ['outside/repository.ts', 'source/source.ts', 'model/validation.ts'],
  'markdown-tree': ['documents/markdown-tree.ts'],
};

const chunkOf = new Map(Object.entries(shared).flatMap(([chunk, files]) => files.map((file) => [file, chunk])));

/** Leaves to their chunks what is shared; the files of the chunk that is `own` stay in it. */
const sharing = (own) => ({
  name: 'sharing',
  setup({ onResolve }) {
    onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ path, resolveDir }) => {
      const chunk = chunkOf.get(relative(source, join(resolveDir, path)).replaceAll('\\', '/'));
      return chunk === undefined || chunk === own ? undefined : { path: `./${chunk}.cjs`, external: true };
    });
  },
});

/** The command with the prompts: esbuild breaks a class of theirs whose arrow functions it rewrites (`this` before `super()`). */
const asking = 'init';

const common = {
  outdir: dist,
  outExtension: { '.js': '.cjs' },
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20.19',
  // A chunk is required: imported, Node would read it twice, the first time to find its exports.
  // V8 reads functions that may not run twice as fast as arrow functions, which it always reads in full.
  supported: { 'dynamic-import': false, arrow: false },
  minifySyntax: true,
  minifyWhitespace: true,
  minifyIdentifiers: true,
  logLevel: 'warning',
  metafile: true,
  // A bundle knows its own place only as CommonJS says it; sources lie two folders below the root, bundles one.
  banner: {
    js: "const placeOfBundle = require('node:url').pathToFileURL(require('node:path').join(__dirname, 'room', 'file')).href;",
  },
  define: { 'import.meta.url': 'placeOfBundle' },
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { data, validators, modules, inAscii } = await importBundled('scripts/ready.js');
  rmSync(dist, { recursive: true, force: true });
  const commands = readdirSync(join(source, 'commands'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => [name, join(source, 'commands', name, `${name}.ts`)]);
  const inSource = (files) =>
    Object.fromEntries(Object.entries(files).map(([name, file]) => [name, join(source, file)]));
  const bundles = await Promise.all([
    build({
      ...common,
      entryPoints: {
        cli: join(source, 'cli.ts'),
        ...Object.fromEntries(commands.filter(([name]) => name !== asking)),
        ...inSource(late),
      },
      plugins: [without, chunks, sharing(), instead(modules)],
    }),
    build({
      ...common,
      supported: { 'dynamic-import': false },
      entryPoints: Object.fromEntries(commands.filter(([name]) => name === asking)),
      plugins: [without, chunks, sharing(), instead(modules)],
    }),
    ...Object.entries(shared).map(([name, files]) =>
      build({
        ...common,
        stdin: { contents: files.map((file) => `export * from './${file}';`).join('\n'), resolveDir: source },
        outdir: undefined,
        outfile: join(dist, `${name}.cjs`),
        plugins: [without, chunks, sharing(name), instead(modules), judgingOnly],
      }),
    ),
    ...validators.map(({ name, contents }) =>
      build({
        ...common,
        stdin: { contents, resolveDir: join(source, 'model'), sourcefile: `${name}.js` },
        outdir: undefined,
        outfile: join(dist, `${name}.cjs`),
        plugins: [without, instead(modules)],
      }),
    ),
  ]);
  // esbuild leaves the letters of regular expressions as they are.
  for (const file of readdirSync(dist).map((name) => join(dist, name)))
    writeFileSync(file, inAscii(readFileSync(file, 'utf8')));
  for (const [file, text] of Object.entries(data)) writeFileSync(join(dist, file), text);
  writeFileSync(
    join(dist, 'licenses.txt'),
    notices(
      root,
      bundles.flatMap(({ metafile }) => Object.keys(metafile.inputs)),
    ),
  );
}
