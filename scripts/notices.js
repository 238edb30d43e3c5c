// The licences of the packages that psirt brings along: parts of them are bundled into dist/, and their notices must go with them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The packages that an installation brings along, from the lock file: those that it needs, neither development nor optional
 * ones, and those whose `sources` were bundled.
 */
export function packagesAlong(root, sources) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(packages)
    .filter(([folder, { dev, devOptional, optional }]) => {
      const isNeeded = !dev && !devOptional && !optional;
      return folder && (isNeeded || sources.some((source) => source.includes(`${folder}/`)));
    })
    .map(([folder, { version, license }]) => ({ folder, name: folder.split('node_modules/').pop(), version, license }));
}

/** The licence texts that lie in a package's folder. */
function textsIn(folder) {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return files
    .filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
}

/** One text of all licences: each package with its version, its licence and the text of it; packages of one text stand together. */
export function notices(root, sources) {
  const byText = new Map();
  for (const { folder, name, version, license } of packagesAlong(root, sources)) {
    const text = textsIn(join(root, folder)).join('\n\n') || 'The package brings no text of its licence along.';
    byText.set(text, [...(byText.get(text) ?? []), `${name} ${version} (${license})`]);
  }
  const parts = [...byText].map(([text, names]) => `${[...new Set(names)].sort().join('\n')}\n\n${text}`).sort();
  return `psirt brings these packages along, each under its own licence.\n\n${parts.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}
