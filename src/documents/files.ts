// Generated from files/ by "npm run generate". Do not edit.
import type { MachineFile } from './machine-file.ts';
import { file as cnaEntry } from './files/cna-entry.ts';
import { file as dnsSecurity } from './files/dns-security.ts';
import { file as providerMetadata } from './files/provider-metadata.ts';
import { file as reviewCalendar } from './files/review-calendar.ts';
import { file as securityInsights } from './files/security-insights.ts';
import { file as securityMd } from './files/security-md.ts';
import { file as securityTxt } from './files/security-txt.ts';

/** Every file for machines, in the order of their files. */
export const files: readonly MachineFile[] = [
  cnaEntry,
  dnsSecurity,
  providerMetadata,
  reviewCalendar,
  securityInsights,
  securityMd,
  securityTxt,
];
