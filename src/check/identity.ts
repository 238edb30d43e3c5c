// By what other systems know a finding again: where it stands in the repository, and a fingerprint without line numbers.
import { rules } from '../rules/rules.ts';
import { count } from '../time/duration.ts';
import { digest } from '../words/digest.ts';
import type { Finding, Report } from '../words/finding.ts';
import { faults } from './faults.ts';

const rulesByName = new Map(rules.map((rule) => [rule.name, rule]));

/** A finding with what names it, and the waiver that sets it aside, if one does. */
export interface Named {
  finding: Finding;
  /** Its file from the folder in which the check ran. */
  path: string;
  /** The same for the same fault at the same place, however the lines around it move; no two of a report share one. */
  fingerprint: string;
  waiver?: Report['waived'][number];
  /** Whether it was there before, in the state that the program was held against. */
  isOld?: boolean;
}

/** Everything that was found in a program, what counts first, each by its fingerprint. */
export function named({ directory, findings, waived, since }: Report): Named[] {
  const all: Omit<Named, 'fingerprint' | 'path'>[] = [
    ...findings.map((finding) => ({ finding })),
    ...waived.map((waiver) => ({ finding: waiver.finding, waiver })),
    ...(since?.old ?? []).map((finding) => ({ finding, isOld: true })),
  ];
  const seen = new Map<string, number>();
  return all.map((entry) => {
    const { rule, file, place, pointer, message } = entry.finding;
    const identity = JSON.stringify([
      directory,
      file,
      rule,
      place ?? pointer,
      rulesByName.has(rule) ? namesIn(message) : [],
    ]);
    const before = seen.get(identity) ?? 0;
    seen.set(identity, before + 1);
    const path = directory === '.' ? file : `${directory}/${file}`;
    return { ...entry, path, fingerprint: digest(before === 0 ? identity : `${identity} ${before + 1}`) };
  });
}

/** Of what was found only what counts: what no waiver sets aside and, where an earlier state is known, what is new since. */
export function counting(all: readonly Named[]): Named[] {
  return all.filter(({ waiver, isOld }) => waiver === undefined && isOld !== true);
}

/** What was there before, in words; nothing where no earlier state is known. */
export function sayOld({ since }: Report): string {
  return since === undefined
    ? ''
    : ` As before (against ${since.against}): ${count(since.old.length, 'finding')}; fixed: ${since.fixed}.`;
}

/** What a finding of a rule names, such as one of several duties that are late at one place. Numbers and days come and go. */
function namesIn(message: string): string[] {
  return [...message.matchAll(/"([^"]*)"/g)].map(([, name = '']) => name).filter((name) => !/\d/.test(name));
}

/** What a rule, or a fault that no rule finds, asks for and why. */
export function textOf(name: string): { asks: string; why: string; source: string } {
  const rule = rulesByName.get(name);
  if (rule) return { asks: rule.asks, why: rule.why, source: rule.source.join('; ') };
  const { asks = '', why = '' } = faults.find((candidate) => candidate.name === name) ?? {};
  return { asks, why, source: '' };
}

/** Where more is said about a finding. */
export function adviceFor({ rule }: Finding): string {
  return `"psirt explain ${rule}" says what is asked, why, and what to do.`;
}
