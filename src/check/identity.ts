// By what other systems know a finding again: where it stands in the repository, and a fingerprint without line numbers.
import { rules } from '../rules/rules.ts';
import { digest } from '../words/digest.ts';
import type { Finding, Report } from '../words/finding.ts';
import { faults } from './faults.ts';

/** A finding with what names it, and the waiver that sets it aside, if one does. */
export interface Named {
  finding: Finding;
  /** Its file from the folder in which the check ran. */
  path: string;
  /** The same for the same fault at the same place, however the lines around it move; no two of a report share one. */
  fingerprint: string;
  waiver?: Report['waived'][number];
}

/** Everything that was found in a program, what counts first, each by its fingerprint. */
export function named({ directory, findings, waived }: Report): Named[] {
  const all: Omit<Named, 'fingerprint' | 'path'>[] = [
    ...findings.map((finding) => ({ finding })),
    ...waived.map((waiver) => ({ finding: waiver.finding, waiver })),
  ];
  const seen = new Map<string, number>();
  return all.map((entry) => {
    const { rule, file, place, pointer } = entry.finding;
    const identity = JSON.stringify([directory, file, rule, place ?? pointer]);
    const before = seen.get(identity) ?? 0;
    seen.set(identity, before + 1);
    const path = directory === '.' ? file : `${directory}/${file}`;
    return { ...entry, path, fingerprint: digest(before === 0 ? identity : `${identity} ${before + 1}`) };
  });
}

/** What a rule, or a fault that no rule finds, asks for and why. */
export function textOf(name: string): { asks: string; why: string; source: string } {
  const rule = rules.find((candidate) => candidate.name === name);
  if (rule) return { asks: rule.asks, why: rule.why, source: rule.source.join('; ') };
  const { asks = '', why = '' } = faults.find((candidate) => candidate.name === name) ?? {};
  return { asks, why, source: '' };
}

/** Where more is said about a finding. */
export function adviceFor({ rule }: Finding): string {
  return `"psirt explain ${rule}" says what is asked, why, and what to do.`;
}
