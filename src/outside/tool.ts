// What psirt says of itself in files for other systems: its version, and where more about it is found.
import type { Tool } from '../check/reporter.ts';
import { readText } from './reading.ts';
import { shippedFile } from './shipped-files.ts';

/** This version of psirt, as package.json describes it. */
export function thisTool(): Tool {
  const { version, homepage } = JSON.parse(readText(shippedFile('package.json'))) as Tool;
  return { version, ...(homepage === undefined ? {} : { homepage }) };
}
