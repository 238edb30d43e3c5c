// The names of the formats in which a check is told.

/** What `--format` and `--output` take. */
export const formats = [
  'text',
  'json',
  'sarif',
  'junit',
  'github',
  'gitlab',
  'markdown',
  'gaps',
  'tickets-csv',
  'tickets-jsonl',
] as const;

/** The name of a format. */
export type Format = (typeof formats)[number];
