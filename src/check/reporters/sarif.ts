// The report as SARIF 2.1.0, for code scanning: one run for all programs; what is waived is there, as suppressed.
import type { Finding, Severity } from '../../words/finding.ts';
import { visible } from '../../words/saying.ts';
import { adviceFor, type Named, named, textOf } from '../identity.ts';
import type { Reporter } from '../reporter.ts';

interface Part {
  rules: object[];
  results: object[];
}

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** One log with one run. */
export const sarif: Reporter = {
  one: (report) => {
    const all = named(report);
    const first = new Map(all.map(({ finding }) => [finding.rule, finding]));
    const part: Part = {
      rules: [...first.values()].map(ruleIn),
      results: all.map((one) => resultOf(one, report.since !== undefined)),
    };
    return JSON.stringify(part);
  },
  all: (told, tool) => {
    const parts = told.map((one) => JSON.parse(one) as Part);
    const rules = new Map(parts.flatMap((part) => part.rules as { id: string }[]).map((rule) => [rule.id, rule]));
    const driver = {
      name: 'psirt',
      version: tool.version,
      ...(tool.homepage === undefined ? {} : { informationUri: tool.homepage }),
      rules: [...rules.values()],
    };
    const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results: parts.flatMap(({ results }) => results) };
    const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
    return `${JSON.stringify(log, undefined, 2)}\n`;
  },
};

function ruleIn(finding: Finding): object {
  const { asks, why, source } = textOf(finding.rule);
  const help = [asks, why, ...(source === '' ? [] : [`Source: ${source}`]), adviceFor(finding)];
  return {
    id: finding.rule,
    shortDescription: { text: asks === '' ? finding.rule : asks },
    fullDescription: { text: why === '' ? finding.rule : why },
    help: { text: help.filter((line) => line !== '').join('\n\n') },
  };
}

function resultOf({ finding, path, fingerprint, waiver, isOld }: Named, isCompared: boolean): object {
  const { rule, severity, message, line, column, place, pointer } = finding;
  const region = { startLine: line, startColumn: column };
  const logical = { fullyQualifiedName: place ?? pointer };
  return {
    ruleId: rule,
    level: levels[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(path) }, region },
        ...(logical.fullyQualifiedName === '' ? {} : { logicalLocations: [logical] }),
      },
    ],
    partialFingerprints: { 'psirtPlace/v1': fingerprint },
    ...(isCompared && waiver === undefined ? { baselineState: isOld ? 'unchanged' : 'new' } : {}),
    ...(waiver === undefined
      ? {}
      : {
          suppressions: [
            { kind: 'external', status: 'accepted', justification: `${waiver.reason} (until ${waiver.expires})` },
          ],
        }),
  };
}

/** A path as a relative reference: each of its parts encoded, so that none reads as a scheme. */
function uriOf(path: string): string {
  return path
    .split('/')
    .map((part) => encodeURIComponent(visible(part)))
    .join('/');
}
