import { describe, expect, it } from 'vitest';
import { composeFrom } from '../../src/commands/render/render.ts';
import { fieldOf } from '../../src/facts/traversal.ts';
import { loadTemplates } from '../../src/outside/library.ts';
import { assemble } from '../../src/program/assembly.ts';
import { parseSource } from '../../src/source/source.ts';
import { assessed, yamlOf } from '../assessed.ts';
import { example, newFindings, placeIn, setAt } from '../edited.ts';

/** The small vendor without one deputy of a duty and without the limit of one party outside. */
function thinned(): string {
  const data = example('small-vendor');
  setAt(data, placeIn(data, 'obligations[0].deputyRole'));
  setAt(data, placeIn(data, 'stakeholders.parties[customers].maxTlp'));
  return yamlOf(data);
}

describe('kind 1: two gaps in a full program', () => {
  const whole = assessed(yamlOf(example('small-vendor')));
  const report = assessed(thinned());

  it('are named, and nothing else is said', () => {
    const missing = report.findings.filter(({ rule }) => rule === 'field-missing');
    expect(missing.map(({ pointer }) => pointer).sort()).toEqual(['/obligations/0', '/stakeholders/parties/5']);
    expect(report.findings).toHaveLength(whole.findings.length + 2);
  });

  it('keep no rule from judging the rest, and at most three from judging all', () => {
    expect(report.notChecked).toEqual(whole.notChecked);
    expect(report.partly.length).toBeLessThanOrEqual(3);
  });

  it('are counted once each by the documents', () => {
    const assembly = assemble(parseSource('psirt.yaml', thinned()), new Map());
    const documents = composeFrom(assembly, loadTemplates(undefined));
    const [obligations, stakeholders] = ['obligations', 'stakeholders'].map(
      (name) => documents.find((document) => document.name === name)?.gaps,
    );
    expect([obligations, stakeholders]).toEqual([1, 1]);
    expect(documents.find(({ name }) => name === 'index')?.text).not.toContain('No gaps.');
  });
});

describe('an expired key', () => {
  it('is told whatever else its channel lacks', () => {
    const said = newFindings('manufacturer', [
      ['resources.intake.keys[0].expires', '2026-08-18'],
      ['resources.intake.channels[1].monitoredByRole'],
    ]);
    expect(said.map(({ rule }) => rule)).toContain('key-expired');
  });
});

describe('kind 4: a program that nobody touched for three years', () => {
  const { findings } = assessed(yamlOf(example('manufacturer')), '2029-11-22');
  const told = new Set(findings.map(({ pointer }) => fieldOf({ at: pointer })));

  it.each([
    ...['evaluation.improvements.due', 'policies.policies.reviewBy', 'evaluation.exercises.nextOn'],
    ...['policies.procedures.reviewBy', 'evaluation.reviews.nextOn', 'evaluation.reviews.validUntil'],
    ...['resources.tools.renewalOn', 'resources.lab.licensesUntil', 'evaluation.readiness.due'],
    ...['budget.fiscalYear.end', 'budget.lines.committedUntil', 'obligations.decideBy'],
    ...['organization.providers.contractEnd', 'organization.providers.renewalDecisionOn'],
    ...['products.support.releases.end', 'sponsorship.briefing.nextOn', 'sponsorship.commitments.due'],
    ...['staff.coverage.holidays.dates', 'support.commitments.validUntil', 'resources.intake.keys.expires'],
  ])('is told of %s', (field) => {
    expect([...told]).toContain(field);
  });
});

describe('a row that a preset brought along', () => {
  it('is told by its gaps, and by no rule as a fault', () => {
    const { findings } = assessed(`schemaVersion: 1
kind: soc
stakeholders:
  parties: [{ id: police, name: Police, side: external, class: law-enforcement, kind: law-enforcement }]
`);
    const wrong = findings.filter(
      ({ pointer, rule, severity }) =>
        pointer.startsWith('/stakeholders/parties/0') && rule !== 'field-missing' && severity !== 'info',
    );
    expect(wrong).toEqual([]);
  });
});
