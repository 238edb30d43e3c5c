// The formats in which a check is told.
import type { ChalkInstance } from 'chalk';
import type { Report } from '../words/finding.ts';
import { json } from './reporters/json.ts';
import { text } from './reporters/text.ts';

/** Turns reports into text; never writes anything itself. */
export type Reporter = (reports: readonly Report[], paint: ChalkInstance, quiet: boolean) => string;

/** Every reporter by the name that `--format` takes. */
export const reporters: Readonly<Record<string, Reporter>> = {
  text,
  json: (reports) => json(reports),
};
