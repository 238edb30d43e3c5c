// The formats in which a check is told.
import type { Reporter } from './reporter.ts';
import { json } from './reporters/json.ts';
import { text } from './reporters/text.ts';

/** Every reporter by the name that `--format` takes. */
export const reporters: Readonly<Record<string, Reporter>> = { text, json };
