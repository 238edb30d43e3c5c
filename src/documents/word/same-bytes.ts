// Makes the bytes of a Word file the same in every run: no times, and ids by their order instead of by chance.

/** A zip archive, as far as it is needed: one like that which the package for Word files brings. */
export interface Zip {
  loadAsync: (bytes: Uint8Array) => Promise<Zip>;
  files: Record<string, { date: Date; dir: boolean; async: (kind: 'string') => Promise<string> }>;
  file: (path: string, text: string, options: { date: Date; createFolders: false }) => unknown;
  generateAsync: (options: {
    type: 'uint8array';
    compression: 'DEFLATE';
    platform: 'DOS';
    streamFiles: false;
  }) => Promise<Uint8Array>;
}

/** The first day that a zip archive can name. */
const noDay = new Date('1980-01-01T00:00:00Z');

/** The same file with bytes that say nothing of when it was written. */
export async function withSameBytes(bytes: Uint8Array, empty: () => Zip): Promise<Uint8Array> {
  const before = await empty().loadAsync(bytes);
  const texts: [path: string, text: string][] = [];
  for (const path of Object.keys(before.files).sort()) {
    const file = before.files[path]!;
    if (!file.dir) texts.push([path, await file.async('string')]);
  }
  const ids = idsIn(texts);
  const after = empty();
  for (const [path, text] of texts) after.file(path, steady(path, text, ids), { date: noDay, createFolders: false });
  return after.generateAsync({ type: 'uint8array', compression: 'DEFLATE', platform: 'DOS', streamFiles: false });
}

const idByChance = /\brId[a-z0-9_-]{21}(?=")/g;

/** The ids by chance, each with the one that it gets, in the order in which they stand. */
function idsIn(texts: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const relations = texts.filter(([path]) => path.endsWith('.rels'));
  const found = relations.flatMap(([, text]) => text.match(idByChance) ?? []);
  return new Map([...new Set(found)].map((id, index) => [id, `rIdLink${index + 1}`]));
}

function steady(path: string, text: string, ids: ReadonlyMap<string, string>): string {
  const named = /\.(?:xml|rels)$/.test(path) ? text.replace(idByChance, (id) => ids.get(id) ?? id) : text;
  return path === 'docProps/core.xml'
    ? named.replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, '')
    : named;
}
