// `npm run sbom`: the bill of materials (CycloneDX) of what an installation of psirt brings along, on standard output.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

/** What npm prints when it is called in a folder; an error with its words where it fails. */
function npm(folder, ...args) {
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`"npm ${args.join(' ')}" failed, so there is no bill of materials: ${stderr}`);
  return stdout;
}

/**
 * The bill of the locked versions. npm leaves out of a bill what a development dependency needs, too; so it is asked about a
 * package of the same name and version that has no development dependencies.
 */
function billOfMaterials() {
  const { name, version, license, dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const scratch = mkdtempSync(join(tmpdir(), 'psirt-sbom-'));
  try {
    // The bill bears the name of the folder.
    const folder = join(scratch, name);
    mkdirSync(folder);
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version, license, dependencies }));
    copyFileSync(join(root, 'package-lock.json'), join(folder, 'package-lock.json'));
    npm(folder, 'install', '--package-lock-only', '--offline', '--ignore-scripts');
    return npm(folder, 'sbom', '--package-lock-only', '--sbom-format', 'cyclonedx');
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

process.stdout.write(billOfMaterials());
