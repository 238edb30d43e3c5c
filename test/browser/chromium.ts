// The browser in which tests look at pages: Debian's Chromium, where it is installed.
import { existsSync } from 'node:fs';

/** Where Debian's package puts it. */
export const executablePath = '/usr/bin/chromium';

/** Whether there is a browser on this machine. */
export const isThere = existsSync(executablePath);
if (!isThere) console.log(`Skipped: ${executablePath} is not there. Debian's package "chromium" brings it.`);

/** How it is started: without a window, and without asking anything of anybody on its own. */
export const args = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];
