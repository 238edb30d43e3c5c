// `npm start`: the main job, visibly, in demo/: init from the small vendor's answers, check, render.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const today = '2026-11-22';

function show(...args) {
  process.stdout.write(`\n$ psirt ${args.join(' ')}\n\n`);
  const { status } = spawnSync(process.execPath, ['bin/psirt.js', ...args], { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    process.stdout.write(`\nThis ended with exit code ${status}.\n`);
    process.exit(status ?? 70);
  }
}

rmSync(`${root}demo`, { recursive: true, force: true });
show('init', 'demo', '--answers', 'examples/small-vendor/answers.yaml', '--no-input', '--no-render');
show('check', 'demo', '--today', today);
show('render', 'demo');
process.stdout.write(`
Look at demo/psirt.yaml and demo/program/ (the answers), and at demo/docs/charter.md (a document).
The example is frozen at ${today}: dates in a program grow old, and the check is there to say so.
Without --today it judges by the clock of your machine. Your own program starts with "node bin/psirt.js init my-psirt".
`);
