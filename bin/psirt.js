#!/usr/bin/env node
// The command: answers --version before anything is loaded, and says what to do where nothing has been built.
const argv = process.argv.slice(2);
if (argv.length === 1 && ['-v', '--version'].includes(argv[0]))
  process.stdout.write(`${require('../package.json').version}\n`);
else start();

function start() {
  let run;
  try {
    ({ run } = require('../dist/cli.cjs'));
  } catch (error) {
    if (process.env.PSIRT_DEBUG) process.stderr.write(`${error.stack}\n`);
    process.stderr.write(
      'psirt: The built program (dist/) is missing or broken. Run "npm ci && npm run build" in the folder of psirt.\n',
    );
    process.exitCode = 2;
    return;
  }
  run(argv).then((code) => {
    process.exitCode = code;
  });
}
