// The formats in which a check is told.
import type { Format } from './formats.ts';
import type { Reporter } from './reporter.ts';
import { gaps } from './reporters/gaps.ts';
import { github } from './reporters/github.ts';
import { gitlab } from './reporters/gitlab.ts';
import { json } from './reporters/json.ts';
import { junit } from './reporters/junit.ts';
import { markdown } from './reporters/markdown.ts';
import { sarif } from './reporters/sarif.ts';
import { text } from './reporters/text.ts';
import { ticketsCsv } from './reporters/tickets-csv.ts';
import { ticketsJsonl } from './reporters/tickets-jsonl.ts';

/** Every reporter by the name of its format. */
export const reporters: Readonly<Record<Format, Reporter>> = {
  text,
  json,
  sarif,
  junit,
  github,
  gitlab,
  markdown,
  gaps,
  'tickets-csv': ticketsCsv,
  'tickets-jsonl': ticketsJsonl,
};
