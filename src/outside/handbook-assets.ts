// What the pages of a handbook share, read where it ships: the style, our script, and the search of MiniSearch (MIT) as it is published.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readText } from './reading.ts';
import { shippedFile } from './shipped-files.ts';

const require = createRequire(import.meta.url);

/** The files by name. */
export function handbookAssets(): Record<string, string> {
  const own = (name: string) => readText(shippedFile(`templates/handbook/${name}`), name);
  const search = join(dirname(require.resolve('minisearch')), '../umd/index.js');
  return {
    'handbook.css': own('handbook.css'),
    'handbook.js': own('handbook.js'),
    'icon.svg': own('icon.svg'),
    'minisearch.js': readText(search, 'minisearch').replace(/^\/\/# sourceMappingURL=.*\n?/m, ''),
  };
}
