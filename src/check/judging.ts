// Judges single rules: which concern a program, what they see of it, and what they say.

import type { Catalogs } from '../catalogs/catalogs.ts';
import type { Context } from '../facts/context.ts';
import { type Audience, isFor } from '../model/audience.ts';
import { type Assembly, componentOf, placeOf } from '../program/assembly.ts';
import { type LackReason, sayReason } from '../program/lacks.ts';
import type { FieldState } from '../program/standing.ts';
import type { Structure } from '../program/structure.ts';
import type { Rule } from '../rules/rule.ts';
import type { Day } from '../time/day.ts';
import type { Finding, Remark, Severity } from '../words/finding.ts';
import { onceFor } from '../words/once.ts';
import type { Pointer } from '../words/pointer.ts';
import type { CopyRemark } from './copies.ts';
import { judgeWhatIsThere } from './partial-judgement.ts';
import { withoutLacking } from './viewing.ts';

/** What `assess` needs beyond the program. */
export interface Means {
  rules: readonly Rule[];
  catalogs: Catalogs;
  today: Day;
  /** How many days before a date it is called soon. */
  soon?: number;
  /** What was approved and has changed since, by seal, as far as earlier states of the program are known. */
  approvedParts?: ReadonlyMap<string, unknown>;
  /** What is wrong with published copies, where the program lies in a folder. */
  copies?: readonly CopyRemark[];
  /** How the program stands to its schemas, where that is known already. */
  structure?: Structure;
  /** The one component that the report is about. */
  component?: string | undefined;
}

/** The outcome of one rule. */
export interface Verdict {
  rule: Rule;
  findings: Finding[];
  /** What each finding is about, in their order. */
  about: string[];
  /** Why it was not checked; absent when it was. */
  because?: string;
  /** Which entries it could not judge; absent when it judged them all. */
  partly?: string;
}

/** Judges one rule, as far as what is there allows. */
export function judge(rule: Rule, assembly: Assembly, structure: Structure, context: Context): Verdict {
  const reason = reasonNotToCheck(rule, structure);
  if (reason !== undefined) return { rule, findings: [], about: [], because: reason };
  const say = (seen: never) => rule.judge(seen, context);
  const judgement = rule.partly
    ? { remarks: say(partsWithoutLacking(rule, assembly, structure) as never) }
    : judgeWhatIsThere(partsOf(rule, assembly, structure), structure.lacks, rule, say);
  if ('because' in judgement) return { rule, findings: [], about: [], because: judgement.because };
  const isHint = rule.level > Number(assembly.data.targetMaturity ?? 1);
  const findings = judgement.remarks.map(
    ({ at, message, severity }): Finding => ({
      rule: rule.name,
      severity: isHint ? 'info' : (severity ?? rule.severity),
      component: componentOf(at),
      message,
      pointer: at,
      source: rule.source.join('; '),
      ...placeOf(assembly, at),
    }),
  );
  return {
    rule,
    findings,
    about: judgement.remarks.map(aboutOf),
    ...('partly' in judgement ? { partly: judgement.partly } : {}),
  };
}

/** One fault is told once: rules about every field say nothing where a rule of its own tells it, and no milder. */
export function withoutRepeats(verdicts: readonly Verdict[]): readonly Verdict[] {
  const told = new Map<string, number>();
  for (const { rule, findings, about } of verdicts)
    for (const [index, { severity }] of rule.givesWay ? [] : findings.entries())
      told.set(about[index]!, Math.max(told.get(about[index]!) ?? 0, heaviness[severity]));
  return verdicts.map((verdict) => {
    const isNew = ({ severity }: Finding, index: number) =>
      heaviness[severity] > (told.get(verdict.about[index]!) ?? 0);
    return verdict.rule.givesWay ? { ...verdict, findings: verdict.findings.filter(isNew) } : verdict;
  });
}

/** The place of a remark; an answer that is missing is the same one wherever in its list it is asked for. */
function aboutOf({ at, asksFor }: Remark): string {
  return asksFor === undefined ? at : `${at}/${asksFor}`.replaceAll(/\/\d+(?=\/)/g, '');
}

const heaviness: Readonly<Record<Severity, number>> = { info: 1, warning: 2, error: 3 };

/** What rules know beyond the program. */
export function contextOf({ today, soon = 30, catalogs }: Means): Context {
  return {
    today,
    soon,
    get clocks() {
      return catalogs.clocks;
    },
    get clocksAsOf() {
      return catalogs.clocksAsOf;
    },
    get stakeholderKinds() {
      return catalogs.stakeholderKinds;
    },
    isUnusable: (id) => catalogs.isUnusable?.(id) ?? false,
  };
}

/** Whether a rule has anything to judge in the program of a kind of team in its setting: it reads nothing that such a program need not have and has not. */
export function concerns(
  { kinds, settings, reads }: Rule,
  audience: Audience,
  { fields, components }: Structure,
): boolean {
  const present = new Set(['program', ...components.map(({ name }) => name)]);
  const isLeftOut = (path: string): boolean => {
    const status = fields.get(path);
    if (!status || status.state === 'unreadable') return false;
    const isElsewhere = status.state === 'not-applicable' && !isFor(audience, status.field.schema);
    return isElsewhere || !present.has(status.field.component);
  };
  return isFor(audience, { 'x-kinds': kinds, 'x-settings': settings }) && !reads.some(isLeftOut);
}

/** The states in which a field holds something to judge. */
const judged: readonly FieldState[] = ['answered', 'partial', 'wrong'];

function reasonNotToCheck(rule: Rule, { fields, components, lacks }: Structure): string | undefined {
  if (rule.reads.some((path) => fields.get(path)?.state === 'unreadable' && components.length === 0))
    return 'psirt.yaml cannot be read';
  const missing = new Set(components.filter(({ state }) => state === 'missing').map(({ name }) => name));
  const said = rule.reads.flatMap((path) => {
    const [component = ''] = path.split('.');
    const state = fields.get(path)?.state ?? 'open';
    if (path.includes('.') && missing.has(component)) return [`${component} is missing`];
    if (state === 'unreadable') return [`${component} cannot be read`];
    const because = lacks.get(placeOfField(path))?.because;
    if (because !== undefined) return [`${path} ${sayReason(because)}`];
    return judged.includes(state) ? [] : [`${path} ${sayReason(state === 'open' ? 'missing' : (state as LackReason))}`];
  });
  return said.length === 0 ? undefined : [...new Set(said)].join(', ');
}

function placeOfField(path: string): Pointer {
  return `/${path.replace('.', '/')}`;
}

/** What rules about the whole program see: they all see the same, so that one walk over it serves them all. */
const wholeParts = onceFor((_structure: Structure) => new Map<string, object>());

/** What a rule names, in one word. */
const namedBy = onceFor(({ reads, mayRead }: Rule) => [...new Set([...reads, ...mayRead])].sort().join());

function partsWithoutLacking(rule: Rule, assembly: Assembly, structure: Structure): object {
  const known = wholeParts(structure);
  const key = namedBy(rule);
  const parts = known.get(key) ?? (withoutLacking(partsOf(rule, assembly, structure), structure.lacks) as object);
  known.set(key, parts);
  return parts;
}

/** What a rule names and the program holds, with what lacks in it: a group is there even where only its lacks are known. */
function partsOf(rule: Rule, assembly: Assembly, { fields, lacks }: Structure): Record<string, unknown> {
  const parts: Record<string, unknown> = {};
  for (const path of [...rule.reads, ...rule.mayRead]) {
    const [first = '', second] = path.split('.');
    const isLacking = lacks.has(placeOfField(path)) || fields.get(path)?.state === 'unreadable';
    const isThere = judged.includes(fields.get(path)?.state ?? 'open');
    if (second === undefined) {
      if (isThere) parts[first] = assembly.data[first];
    } else if (isThere || isLacking) {
      parts[first] ??= {};
      const own = (assembly.data[first] ?? {}) as Record<string, unknown>;
      if (isThere) (parts[first] as Record<string, unknown>)[second] = own[second];
    }
  }
  return parts;
}
