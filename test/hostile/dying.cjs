// Loaded before psirt: counts the calls that change the disk, and ends the process with SIGKILL at one of them, in the middle of a text.
const fs = require('node:fs');

const { DYING_AT, DYING_LOG } = process.env;
const changing = ['openSync', 'writeFileSync', 'fsyncSync', 'renameSync', 'rmSync', 'linkSync', 'mkdirSync'];
const { writeFileSync } = fs;
const log = DYING_LOG ? fs.openSync(DYING_LOG, 'a') : undefined;
let calls = 0;

function die() {
  process.kill(process.pid, 'SIGKILL');
  for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
}

for (const name of changing) {
  const original = fs[name];
  fs[name] = (...given) => {
    if (name === 'openSync' && given[1] !== 'wx') return original(...given);
    calls++;
    if (log !== undefined) fs.writeSync(log, `${[name, ...given].filter((one) => typeof one === 'string').join(' ').slice(0, 300).replaceAll('\n', ' ')}\n`);
    if (calls === Number(DYING_AT)) {
      if (name === 'writeFileSync') writeFileSync(given[0], given[1].slice(0, given[1].length / 2));
      die();
    }
    return original(...given);
  };
}
