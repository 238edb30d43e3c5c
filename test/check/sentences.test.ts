import { describe, expect, it } from 'vitest';
import { parseSource } from '../../src/source/source.ts';
import { assessed, yamlOf } from '../assessed.ts';
import { type Change, example, newFindings, placeIn, setAt } from '../edited.ts';

/** The messages that a change of the small vendor brings. */
function messages(changes: readonly Change[]): string {
  return newFindings('small-vendor', changes)
    .map(({ message }) => message)
    .join('\n');
}

/** The steps after a change of the small vendor. */
function stepsAfter(...changes: Change[]): string[] {
  const data = example('small-vendor');
  for (const [place, value] of changes) setAt(data, placeIn(data, place), value);
  return assessed(yamlOf(data)).nextSteps;
}

describe('kind 14: a sentence tells what to do, and a step leads to the end of the fault', () => {
  it.each([
    [
      'a key with a slip',
      [['charter.purpose'], ['charter.purpos', 'We sell saws']],
      /^"Purpose" \(charter\.purpose\) is missing\. /m,
    ],
    [
      'a row with neither of two',
      [['support.metricsShared', [{ cadence: 'P1Y' }]]],
      /needs Measure \(kpi\) or Report \(report\)/,
    ],
    ['a level with one bound', [['policies.severity.levels[0].to']], /lacks To \(to\)/],
    ['a scope without assets', [['charter.scope.in']], /needs In scope \(in\) or Assets in scope \(assets\)/],
    ['a number for a version', [['version', 1.1]], /must be text, but a number stands here \(read as 1\.1\)/],
    ['a label of TLP 1.0', [['classification', 'WHITE']], /TLP 2\.0 calls it CLEAR/],
    ['a label with its prefix', [['classification', 'TLP:AMBER']], /Write AMBER/],
    ['a line for an editor', [['$schema', 'x']], /yaml-language-server/],
  ] as [string, Change[], RegExp][])('%s', (_what, changes, words) => {
    expect(messages(changes)).toMatch(words);
    expect(messages(changes)).not.toContain('undefined');
  });

  it('names a conflict that Git left, and nothing that only follows from it', () => {
    const { problems } = parseSource(
      'psirt.yaml',
      'kind: psirt\n<<<<<<< HEAD\nstatus: draft\n=======\nstatus: approved\n>>>>>>> other\n',
    );
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('Git has left a conflict')]);
  });

  it.each([
    ['the publication of the charter', ['charter.publication'], 'charter'],
    ['the version', ['version'], 'program'],
    ['the address of a channel', ['resources.intake.channels[0].address'], 'resources'],
    ['the purpose', ['charter.purpose'], 'charter'],
  ] as [string, Change, string][])('sends whoever lacks %s to the question that asks for it', (_what, change, part) => {
    expect(stepsAfter(change)).toContainEqual(expect.stringContaining(`psirt init --ask ${part}`));
  });

  it('leads a draft without errors to its signature', () => {
    expect(stepsAfter(['status', 'draft'], ['approvals']).at(-1)).toContain('who approved it');
  });
});
