// What the user may set for `psirt render`.

/** What the user may set. */
export interface RenderOptions {
  out?: string;
  only?: string;
  tlp?: string;
  /** `md`, `html` for the handbook, or `docx` for Word files. */
  format: string;
  /** The last approved editions, from the git revisions that held them. */
  approved?: boolean;
  allDates?: boolean;
  calendarFor?: string;
  check?: boolean;
  dryRun?: boolean;
  force?: boolean;
  prune?: boolean;
  templates?: string;
}
