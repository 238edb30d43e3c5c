// By what other systems know a finding again: where it stands in the repository, and a fingerprint without line numbers.
import { rules } from '../rules/rules.ts';
import { count } from '../time/duration.ts';
import { digest } from '../words/digest.ts';
import type { Finding, Report } from '../words/finding.ts';
import { faults } from './faults.ts';

const rulesByName = new Map(rules.map((rule) => [rule.name, rule]));

/** A finding with its place, and the waiver that sets it aside, if one does. */
export interface Found {
  finding: Finding;
  /** Its file from the folder in which the check ran. */
  path: string;
  waiver?: Report['waived'][number];
  /** Whether it was there before, in the state that the program was held against. */
  isOld?: boolean;
}

/** A finding with what names it. */
export interface Named extends Found {
  /** The same for the same fault at the same place, however the lines around it move; no two of a report share one. */
  fingerprint: string;
}

/** Everything that was found in a program, what counts first. */
export function* foundIn(report: Report): Generator<Found> {
  const { findings, waived, since } = report;
  for (const finding of findings) yield { finding, path: pathOf(report, finding) };
  for (const waiver of waived) yield { finding: waiver.finding, path: pathOf(report, waiver.finding), waiver };
  for (const finding of since?.old ?? []) yield { finding, path: pathOf(report, finding), isOld: true };
}

/** The file of a finding from the folder in which the check ran. */
export function pathOf({ directory }: Report, { file }: Finding): string {
  return directory === '.' ? file : `${directory}/${file}`;
}

/** Everything that was found in a program, what counts first, each by its fingerprint. */
export function* named(report: Report): Generator<Named> {
  const { directory } = report;
  const seen = new Map<string, number>();
  for (const found of foundIn(report)) {
    const { rule, file, place, pointer, message } = found.finding;
    const identity = JSON.stringify([
      directory,
      file,
      rule,
      place ?? pointer,
      rulesByName.has(rule) ? namesIn(message) : [],
    ]);
    const before = seen.get(identity) ?? 0;
    seen.set(identity, before + 1);
    yield { ...found, fingerprint: digest(before === 0 ? identity : `${identity} ${before + 1}`) };
  }
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
export function adviceFor({ rule }: Pick<Finding, 'rule'>): string {
  return `"psirt explain ${rule}" says what is asked, why, and what to do.`;
}
