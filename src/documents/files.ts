// Generated from files/ by "npm run generate". Do not edit.
import type { MachineFile } from './machine-file.ts';
import { file as reviewCalendar } from './files/review-calendar.ts';

/** Every file for machines, in the order of their files. */
export const files: readonly MachineFile[] = [
  reviewCalendar,
];
