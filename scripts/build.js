// `npm run build`: bundles the command line into dist/, one chunk for each command, so that a command loads only what it needs.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

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

/** What a command loads late stands beside it, and is a chunk of its own: its engine, what ends an interview, what writes schemas, what asks git. */
const late = {
  finish: 'init-finish',
  writing: 'schema-writing',
  approved: 'render-approved',
  handbook: 'render-handbook',
  since: 'check-since',
  history: 'history',
};

const chunks = {
  name: 'chunks',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/[a-z]+\.ts$/ }, ({ path, kind, importer }) => {
      const name = path.slice(2, -3);
      const isChunk = kind === 'dynamic-import' && (importer.endsWith('command.ts') || Object.hasOwn(late, name));
      return isChunk ? { path: `./${late[name] ?? name}.cjs`, external: true } : undefined;
    });
  },
};

/** What is large and used by several commands is a chunk that these share: the rules and what
 * judges by them, the views of the documents, and what holds one answer against its schema. */
const shared = {
  name: 'shared',
  setup({ onResolve }) {
    const chunk = (name) => (args) =>
      args.kind === 'entry-point' ? undefined : { path: `./${name}.cjs`, external: true };
    onResolve({ filter: /\/rules\/rules\.ts$/ }, chunk('rules'));
    onResolve({ filter: /\/assess\.ts$/ }, chunk('assess'));
    onResolve({ filter: /\/views\.ts$/ }, chunk('views'));
    onResolve({ filter: /\/ajv\.ts$/ }, chunk('ajv'));
  },
};

const common = {
  outdir: dist,
  outExtension: { '.js': '.cjs' },
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20.19',
  // A chunk is required: imported, Node would read it twice, the first time to find its exports.
  supported: { 'dynamic-import': false },
  minifySyntax: true,
  minifyWhitespace: true,
  minifyIdentifiers: true,
  logLevel: 'warning',
  // A bundle knows its own place only as CommonJS says it; sources lie two folders below the root, bundles one.
  banner: {
    js: "const placeOfBundle = require('node:url').pathToFileURL(require('node:path').join(__dirname, 'room', 'file')).href;",
  },
  define: { 'import.meta.url': 'placeOfBundle' },
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { data, validators, modules } = await importBundled('scripts/ready.js');
  rmSync(dist, { recursive: true, force: true });
  const commands = readdirSync(join(source, 'commands'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => [name, join(source, 'commands', name, `${name}.ts`)]);
  await Promise.all([
    build({
      ...common,
      entryPoints: {
        cli: join(source, 'cli.ts'),
        rules: join(source, 'rules/rules.ts'),
        ajv: join(source, 'model/ajv.ts'),
        assess: join(source, 'check/assess.ts'),
        views: join(source, 'documents/views.ts'),
        ...Object.fromEntries(commands),
        [late.finish]: join(source, 'commands/init/finish.ts'),
        [late.writing]: join(source, 'commands/schema/writing.ts'),
        [late.approved]: join(source, 'commands/render/approved.ts'),
        [late.handbook]: join(source, 'commands/render/handbook.ts'),
        [late.since]: join(source, 'commands/check/since.ts'),
        [late.history]: join(source, 'outside/history.ts'),
      },
      plugins: [without, chunks, shared, instead(modules)],
    }),
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
  for (const [file, text] of Object.entries(data)) writeFileSync(join(dist, file), text);
}
