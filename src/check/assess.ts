// Judges a program: what the files say, what the schemas say, what the rules say, and what could not be judged.

import type { Catalogs } from '../catalogs/catalogs.ts';
import type { Context } from '../facts/context.ts';
import { componentNames, isFor, type Kind, kindOf } from '../model/schemas.ts';
import {
  type Assembly,
  componentOf,
  fileOf,
  keyPlaceOf,
  type Place,
  placeOf,
  problemPlace,
  sourcesOf,
} from '../program/assembly.ts';
import { catalogFindings, withOwn } from '../program/own-catalogs.ts';
import { preparedTextFindings } from '../program/prepared-texts.ts';
import { type FieldState, type Structure, structureOf } from '../program/structure.ts';
import type { Rule } from '../rules/rule.ts';
import type { Day } from '../time/day.ts';
import { byPlace, type Finding, type NotChecked, type Report, type Severity, type Waived } from '../words/finding.ts';
import { type Pointer, valueAt } from '../words/pointer.ts';
import { sayText } from '../words/saying.ts';
import { didYouMean } from '../words/suggestion.ts';
import { severityOf } from './faults.ts';
import { nextSteps } from './steps.ts';
import { applyWaivers } from './waivers.ts';

/** What `assess` needs beyond the program. */
export interface Means {
  rules: readonly Rule[];
  catalogs: Catalogs;
  today: Day;
  /** How many days before a date it is called soon. */
  soon?: number;
}

/** The outcome of one rule. */
interface Verdict {
  rule: Rule;
  findings: Finding[];
  /** Why it was not checked; absent when it was. */
  because?: string;
}

/** Judges a program. Pure: the same files and the same day give the same report. */
export function assess(directory: string, assembly: Assembly, given: Means): Report {
  const means = { ...given, catalogs: withOwn(given.catalogs, assembly) };
  const structure = structureOf(assembly, means.today);
  const kind = kindOf(assembly.data);
  const judging = means.rules.filter((rule) => concerns(rule, kind, structure));
  const verdicts = judging.map((rule) => judge(rule, assembly, structure, means));
  const found = [
    ...fileFindings(assembly),
    ...strayFindings(assembly),
    ...catalogFindings(assembly),
    ...preparedTextFindings(assembly),
    ...structureFindings(assembly, structure),
    ...verdicts.flatMap(({ findings }) => findings),
  ];
  const { findings, waived } = applyWaivers(
    assembly,
    found,
    means.today,
    means.rules.map(({ name }) => name),
  );
  const notChecked = verdicts.flatMap(({ rule, because }): NotChecked[] =>
    because === undefined ? [] : [{ rule: rule.name, because }],
  );
  const report: Report = {
    directory,
    kind,
    summary: {
      errors: findings.filter(({ severity }) => severity === 'error').length,
      warnings: findings.filter(({ severity }) => severity === 'warning').length,
      rules: totals(verdicts, findings, waived),
    },
    components: structure.components,
    findings: findings.sort(byPlace),
    waived,
    notChecked,
    nextSteps: [],
  };
  return { ...report, nextSteps: nextSteps(report) };
}

function totals(
  verdicts: readonly Verdict[],
  findings: readonly Finding[],
  waived: readonly Waived[],
): Report['summary']['rules'] {
  const failing = new Set(findings.map(({ rule }) => rule));
  const setAside = new Set(waived.map(({ finding }) => finding.rule));
  const checked = verdicts.filter(({ because }) => because === undefined).map(({ rule }) => rule.name);
  const fails = checked.filter((name) => failing.has(name)).length;
  const waivedRules = checked.filter((name) => !failing.has(name) && setAside.has(name)).length;
  return {
    total: verdicts.length,
    holds: checked.length - fails - waivedRules,
    fails,
    waived: waivedRules,
    notChecked: verdicts.length - checked.length,
  };
}

function fileFindings(assembly: Assembly): Finding[] {
  return sourcesOf(assembly).flatMap((source) =>
    source.problems.map((problem) => ({
      rule: problem.rule,
      severity: severityOf(problem.rule),
      component: [...assembly.files].find(([, file]) => file === source)?.[0] ?? 'program',
      message: problem.message,
      pointer: '',
      source: 'psirt practice: file hygiene',
      ...problemPlace(source, problem),
    })),
  );
}

function strayFindings(assembly: Assembly): Finding[] {
  return (assembly.strays ?? []).map((file) => ({
    rule: 'file-not-read',
    severity: severityOf('file-not-read'),
    component: 'program',
    message: `psirt does not read this file: no component is called ${sayText(file.replace(/^program\/|\.ya?ml$/g, ''))}.${didYouMean(file.replace(/\.ya?ml$/, '.yaml'), componentNames.map(fileOf))}`,
    pointer: '',
    source: 'psirt practice: one place for one thing',
    file,
    line: 1,
    column: 1,
  }));
}

function structureFindings(assembly: Assembly, structure: Structure): Finding[] {
  return structure.remarks.map(({ rule, at, message, source, severity, onKey }) => ({
    rule,
    severity: severity ?? severityOf(rule),
    component: componentOf(at),
    message,
    pointer: at,
    source,
    ...structurePlace(assembly, rule, at, onKey),
  }));
}

/** A key that is not there has no line of its own to show. */
function structurePlace(assembly: Assembly, rule: string, at: Pointer, onKey: boolean | undefined): Place {
  const place = onKey ? keyPlaceOf(assembly, at) : placeOf(assembly, at);
  if (rule !== 'field-missing' || valueAt(assembly.data, at) !== undefined || place.line > 1) return place;
  const { excerpt, ...plain } = place;
  return plain;
}

function judge(rule: Rule, assembly: Assembly, structure: Structure, means: Means): Verdict {
  const because = reasonNotToCheck(rule, structure);
  if (because !== undefined) return { rule, findings: [], because };
  const context: Context = {
    today: means.today,
    soon: means.soon ?? 30,
    get clocks() {
      return means.catalogs.clocks;
    },
    get clocksAsOf() {
      return means.catalogs.clocksAsOf;
    },
    get stakeholderKinds() {
      return means.catalogs.stakeholderKinds;
    },
    isUnusable: (id) => means.catalogs.isUnusable?.(id) ?? false,
  };
  const hint = rule.level > Number(assembly.data.targetMaturity ?? 1);
  const remarks = rule.judge(partsOf(rule, assembly, structure) as never, context);
  return {
    rule,
    findings: remarks.map(({ at, message, severity }) => ({
      rule: rule.name,
      severity: hint ? 'info' : ((severity ?? rule.severity) satisfies Severity),
      component: componentOf(at),
      message,
      pointer: at,
      source: rule.source.join('; '),
      ...placeOf(assembly, at),
    })),
  };
}

/** Whether a rule has anything to judge in a program of a kind: it reads nothing that such a program need not have and has not. */
function concerns({ kinds, reads }: Rule, kind: Kind, { fields, components }: Structure): boolean {
  const present = new Set(['program', ...components.map(({ name }) => name)]);
  const isLeftOut = (path: string): boolean => {
    const status = fields.get(path);
    if (!status) return false;
    const isElsewhere = status.state === 'not-applicable' && !isFor(kind, status.field.schema);
    return isElsewhere || !present.has(status.field.component);
  };
  return (kinds?.includes(kind) ?? true) && !reads.some(isLeftOut);
}

const reasons: Partial<Record<FieldState, string>> = {
  open: 'is missing',
  partial: 'has gaps',
  wrong: 'has a value that is not understood',
  'not-applicable': 'does not apply',
  'kept-elsewhere': 'is kept elsewhere',
  undecided: 'is not decided yet',
};

function reasonNotToCheck(rule: Rule, structure: Structure): string | undefined {
  const missing = new Set(structure.components.filter(({ state }) => state === 'missing').map(({ name }) => name));
  const said = rule.reads.flatMap((path) => {
    const [component = ''] = path.split('.');
    if (path.includes('.') && missing.has(component)) return [`${component} is missing`];
    const reason = reasons[structure.fields.get(path)?.state ?? 'open'];
    return reason === undefined ? [] : [`${path} ${reason}`];
  });
  // An optional part that is absent is a fact; one that is half there would make the verdict a guess.
  const unclear = (rule.partly ? [] : rule.mayRead).flatMap((path) => {
    const state = structure.fields.get(path)?.state ?? 'open';
    return ['partial', 'wrong', 'undecided', 'kept-elsewhere'].includes(state) ? [`${path} ${reasons[state]}`] : [];
  });
  return said.length + unclear.length === 0 ? undefined : [...new Set([...said, ...unclear])].join(', ');
}

/** Only what a rule names reaches it, and only where it is valid: so no rule meets a value of the wrong form. */
function partsOf(rule: Rule, assembly: Assembly, structure: Structure): Record<string, unknown> {
  const parts: Record<string, unknown> = {};
  for (const path of [...rule.reads, ...rule.mayRead]) {
    if (structure.fields.get(path)?.state !== 'answered') continue;
    const [first = '', second] = path.split('.');
    const value = assembly.data[first];
    if (second === undefined) parts[first] = value;
    else
      parts[first] = { ...(parts[first] as object | undefined), [second]: (value as Record<string, unknown>)[second] };
  }
  return parts;
}
