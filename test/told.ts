// What a format tells of some programs, as one text.
import { Chalk } from 'chalk';
import type { Format } from '../src/check/formats.ts';
import { Kept } from '../src/check/kept.ts';
import type { Tool } from '../src/check/reporter.ts';
import { reporters } from '../src/check/reporters.ts';
import type { Report } from '../src/words/finding.ts';

const paint = new Chalk({ level: 0 });

/** All that a format tells of some reports. */
export function toldIn(format: Format, reports: readonly Report[], tool: Tool = { version: '0.0.0' }): string {
  const { one, all } = reporters[format];
  const told = new Kept();
  for (const report of reports) told.add(one(report, paint, false));
  return [...all(told, tool)].join('');
}
