// The report as SARIF 2.1.0, for code scanning: one run for all programs; what is waived is there, as suppressed.
import type { Severity } from '../../words/finding.ts';
import { visible } from '../../words/saying.ts';
import { adviceFor, type Named, named, textOf } from '../identity.ts';
import { readBack } from '../kept.ts';
import type { Reporter } from '../reporter.ts';
import { jsonPieces } from './json-pieces.ts';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** One log with one run. */
export const sarif: Reporter = {
  *one(report) {
    for (const one of named(report)) yield JSON.stringify(resultOf(one, report.since !== undefined));
  },
  *all(told, tool) {
    const rules = new Set<string>();
    for (const { ruleId } of readBack<{ ruleId: string }>(told)) rules.add(ruleId);
    const driver = {
      name: 'psirt',
      version: tool.version,
      ...(tool.homepage === undefined ? {} : { informationUri: tool.homepage }),
      rules: [...rules].map(ruleIn),
    };
    const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results: readBack(told) };
    const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
    yield* jsonPieces(log);
    yield '\n';
  },
};

function ruleIn(rule: string): object {
  const { asks, why, source } = textOf(rule);
  const help = [asks, why, ...(source === '' ? [] : [`Source: ${source}`]), adviceFor({ rule })];
  return {
    id: rule,
    shortDescription: { text: asks === '' ? rule : asks },
    fullDescription: { text: why === '' ? rule : why },
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
