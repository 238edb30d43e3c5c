// Judges a program: what the files say, what the schemas say, what the rules say, and what could not be judged.

import { audienceOf } from '../model/audience.ts';
import { componentNames, privateComponent } from '../model/schemas.ts';
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
import { dueOf, lastingPlace, ownerOf } from '../program/lasting-place.ts';
import { catalogFindings, withOwn } from '../program/own-catalogs.ts';
import { preparedTextFindings } from '../program/prepared-texts.ts';
import { type Structure, structureOf } from '../program/structure.ts';
import type { Problem } from '../source/source.ts';
import {
  type Finding,
  inOrder,
  type NotChecked,
  type PartlyChecked,
  type Report,
  type Waived,
} from '../words/finding.ts';
import { type Pointer, pointer, valueAt } from '../words/pointer.ts';
import { sayPath, sayText } from '../words/saying.ts';
import { didYouMean } from '../words/suggestion.ts';
import { approvalFindings } from './approvals.ts';
import { copyFindings } from './copies.ts';
import { severityOf } from './faults.ts';
import { concerns, contextOf, judge, type Means, type Verdict, withoutRepeats } from './judging.ts';
import { withMeaning } from './meant.ts';
import { withoutPrivateValues } from './private-part.ts';
import { rosterFindings } from './roster-findings.ts';
import { scopeOf } from './scope.ts';
import { nextSteps } from './steps.ts';
import { applyWaivers } from './waivers.ts';

/** Judges a program. Pure: the same files and the same day give the same report. */
export function assess(directory: string, assembly: Assembly, given: Means): Report {
  const means = { ...given, catalogs: withOwn(given.catalogs, assembly) };
  const structure = given.structure ?? structureOf(assembly, means.today);
  const isReadable = structure.components.length > 0;
  const audience = audienceOf(assembly.data);
  const judging = means.rules.filter((rule) => !isReadable || concerns(rule, audience, structure));
  const context = contextOf(means);
  const verdicts = withoutRepeats(judging.map((rule) => judge(rule, assembly, structure, context)));
  const scope = scopeOf(given.component);
  const judged = verdicts.filter(({ rule }) => scope.holdsRule(rule));
  const all = applyWaivers(
    assembly,
    Array.from(everything(assembly, structure, verdicts, means), (finding) =>
      withoutPrivateValues(withPlace(finding, assembly), assembly.data),
    ),
    means.today,
    means.rules.map(({ name }) => name),
  );
  const findings = all.findings.filter(({ component }) => scope.holds(component));
  const waived = all.waived.filter(({ finding }) => scope.holds(finding.component));
  const gaps = structure.gaps.filter(({ at }) => scope.holdsPlace(at));
  const aside = structure.aside.filter(({ at }) => scope.holdsPlace(at));
  const notChecked = judged.flatMap(({ rule, because }): NotChecked[] =>
    because === undefined ? [] : [{ rule: rule.name, because }],
  );
  const team = valueAt(assembly.data, '/team/name');
  const report: Report = {
    directory,
    kind: isReadable ? audience.kind : 'unknown',
    ...(typeof team === 'string' ? { team } : {}),
    summary: {
      errors: findings.filter(({ severity }) => severity === 'error').length,
      warnings: findings.filter(({ severity }) => severity === 'warning').length,
      gaps: gaps.length,
      setAside: aside.length,
      rules: totals(judged, findings, waived),
    },
    components: structure.components.filter(({ name }) => scope.holds(name)),
    findings: inOrder(findings),
    waived,
    notChecked,
    partly: judged.flatMap(({ rule, partly }): PartlyChecked[] =>
      partly === undefined ? [] : [{ rule: rule.name, because: partly }],
    ),
    gaps: gaps.map(({ at }) => at),
    setAside: aside.map(({ at, because, reason }) => ({
      pointer: at,
      because,
      ...(reason === undefined || isPrivate(at) ? {} : { reason }),
    })),
    nextSteps: [],
  };
  return { ...report, nextSteps: nextSteps(report) };
}

/** All that is found, one after the other, so that a hundred thousand findings are not held twice. */
function* everything(
  assembly: Assembly,
  structure: Structure,
  verdicts: readonly Verdict[],
  { today, approvedParts = new Map(), copies = [] }: Means,
): Generator<Finding> {
  yield* fileFindings(assembly);
  yield* strayFindings(assembly);
  yield* catalogFindings(assembly);
  yield* preparedTextFindings(assembly);
  yield* structureFindings(assembly, structure);
  for (const { findings } of verdicts) yield* findings;
  yield* rosterFindings(assembly, today);
  yield* approvalFindings(assembly, approvedParts);
  yield* copyFindings(assembly, copies);
}

/** Whether a place lies in the part that is kept apart. */
function isPrivate(at: Pointer): boolean {
  return componentOf(at) === privateComponent;
}

/** What names a finding for good, whose it is, and by when. */
function withPlace(finding: Finding, { data }: Assembly): Finding {
  const at = finding.pointer === '' ? pointer(finding.component) : finding.pointer;
  const owner = ownerOf(data, at);
  const due = dueOf(data, at);
  return {
    ...finding,
    place: lastingPlace(data, finding.pointer),
    ...(owner === undefined ? {} : { owner }),
    ...(due === undefined ? {} : { due }),
  };
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
    partly: verdicts.filter(({ partly }) => partly !== undefined).length,
  };
}

function* fileFindings(assembly: Assembly): Generator<Finding> {
  const sources = [...sourcesOf(assembly), ...(assembly.linked ?? [])];
  const isRepeated = ({ rule, message }: Problem, at: number) =>
    rule === 'link-leads-outside' && sources.findIndex(({ problems }) => problems[0]?.message === message) < at;
  for (const [at, source] of sources.entries()) {
    const component = [...assembly.files].find(([, file]) => file === source)?.[0] ?? 'program';
    for (const problem of withoutEchoes(source.problems.filter((problem) => !isRepeated(problem, at))))
      yield {
        rule: problem.rule,
        severity: severityOf(problem.rule),
        component,
        message: problem.message,
        pointer: '',
        source: 'psirt practice: file hygiene',
        ...problemPlace(source, problem),
      };
  }
}

/** After the first place at which the YAML itself breaks off, a parser guesses: what it says of later ones is an echo. */
function withoutEchoes(problems: readonly Problem[]): Problem[] {
  const first = problems.findIndex(({ rule }) => rule === 'yaml-not-readable');
  return problems.filter(({ rule }, index) => rule !== 'yaml-not-readable' || index === first);
}

function strayFindings(assembly: Assembly): Finding[] {
  return (assembly.strays ?? []).map((file) => ({
    rule: 'file-not-read',
    severity: severityOf('file-not-read'),
    component: 'program',
    message: `psirt does not read this file: no component is called ${sayText(file.replace(/^program\/|\.ya?ml$/g, ''))}.${didYouMean(file.replace(/\.ya?ml$/, '.yaml'), componentNames.map(fileOf))}`,
    pointer: '',
    source: 'psirt practice: one place for one thing',
    file: sayPath(file),
    line: 1,
    column: 1,
  }));
}

function* structureFindings(assembly: Assembly, structure: Structure): Generator<Finding> {
  for (const remark of structure.remarks) {
    const { rule, at, message, source, severity, onKey } = withMeaning(remark, assembly.data);
    yield {
      rule,
      severity: severity ?? severityOf(rule),
      component: componentOf(at),
      message,
      pointer: at,
      source,
      ...structurePlace(assembly, rule, at, onKey),
    };
  }
}

/** A key that is not there has no line of its own to show. */
function structurePlace(assembly: Assembly, rule: string, at: Pointer, onKey: boolean | undefined): Place {
  const place = onKey ? keyPlaceOf(assembly, at) : placeOf(assembly, at);
  if (rule !== 'field-missing' || valueAt(assembly.data, at) !== undefined || place.line > 1) return place;
  const { excerpt, ...plain } = place;
  return plain;
}
