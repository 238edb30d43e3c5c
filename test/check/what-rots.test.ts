import { describe, expect, it } from 'vitest';
import { faults } from '../../src/check/faults.ts';
import { toldElsewhere } from '../../src/facts/passed-days.ts';
import { fieldOf, valuesIn } from '../../src/facts/traversal.ts';
import { rules } from '../../src/rules/rules.ts';
import { assessed, yamlOf } from '../assessed.ts';
import { type Change, example, newFindings, setAt } from '../edited.ts';

const examples = ['small-vendor', 'manufacturer', 'bank-soc'];

/** An example in which all days by which something is due were long ago, and the places of these days. */
function rotten(name: string): { data: object; places: string[] } {
  const data = example(name);
  const due = valuesIn(data).dates.filter(({ schema }) => schema['x-due']);
  for (const { at } of due) setAt(data, at, '2020-01-01');
  return { data, places: due.map(({ at }) => at) };
}

/** Days that are over and done with in the examples: what they belong to is done, dropped, retired or ended. */
function isOver(data: object, at: string): boolean {
  const holder = at
    .split('/')
    .slice(1, -1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], data) as Record<string, unknown>;
  return ['done', 'dropped', 'kept', 'retired', 'ended'].some(
    (word) => word === holder.status || word === holder.basis,
  );
}

describe('kind 4: what rots is told', () => {
  it.each(examples)('%s: every day that is due and past gives a finding, or is a listed exception', (name) => {
    const { data, places } = rotten(name);
    const { findings } = assessed(yamlOf(data));
    const told = new Set(findings.map(({ pointer }) => pointer));
    const silent = places.filter((at) => {
      const isListed = fieldOf({ at }) in toldElsewhere && !toldElsewhere[fieldOf({ at })]!.endsWith(' tells it');
      return !told.has(at) && !isListed && !isOver(data, at);
    });
    expect(silent).toEqual([]);
  });

  it('names only rules that there are where another one tells a day', () => {
    const known = new Set([...rules, ...faults].map(({ name }) => name));
    const named = Object.values(toldElsewhere).flatMap(
      (reason) => /([a-z]+(?:-[a-z]+)+) tells/.exec(reason)?.[1] ?? [],
    );
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  const records: [string, string, Change[], string][] = [
    [
      'manufacturer',
      'an end of a contract',
      [['organization.providers[0].contractEnd', '2025-12-31']],
      'promised-day-passed',
    ],
    [
      'manufacturer',
      'a confidentiality agreement',
      [['organization.providers[0].nda.expires', '2024-06-30']],
      'promised-day-passed',
    ],
    ['manufacturer', 'a mandate', [['sponsorship.mandate.endsOn', '2025-06-30']], 'promised-day-passed'],
    ['manufacturer', 'a measure', [['evaluation.kpis[0].lastMeasuredOn', '2023-11-03']], 'record-out-of-date'],
    ['manufacturer', 'a value under its target', [['evaluation.kpis[0].lastValue', 20]], 'measure-under-target'],
    ['manufacturer', 'a rehearsal', [['obligations[0].lastRehearsedOn', '2021-03-01']], 'record-out-of-date'],
    [
      'manufacturer',
      'a deputy who never did the work',
      [['staff.succession[0].lastExercisedOn', '2020-03-01']],
      'record-out-of-date',
    ],
    ['manufacturer', 'the steering group', [['support.steering.lastMetOn', '2024-03-01']], 'record-out-of-date'],
    ['manufacturer', 'a bill of materials', [['products[0].sbom.updatedOn', '2019-03-01']], 'sbom-older-than-release'],
    ['manufacturer', 'policies', [['policies.policies[0].status', 'draft']], 'approved-program-with-draft-policy'],
    ['manufacturer', 'training', [['staff.training.records', []]], 'training-without-record'],
    ['small-vendor', 'the program', [['updatedOn', '2024-12-20']], 'record-out-of-date'],
    ['small-vendor', 'holidays', [['staff.coverage.holidays.dates', [{ date: '2025-12-25' }]]], 'holidays-run-out'],
    ['bank-soc', 'a channel', [['communication.channels[0].testedOn', '2021-03-01']], 'record-out-of-date'],
  ];
  it.each(records)('%s: %s', (name, _what, changes, rule) => {
    expect(newFindings(name, changes).map((finding) => finding.rule)).toContain(rule);
  });

  const once: [string, string, Change[], string][] = [
    [
      'small-vendor',
      'an exercise whose next day is past',
      [
        ['evaluation.exercises[0].lastOn', '2025-01-09'],
        ['evaluation.exercises[0].nextOn', '2026-01-09'],
      ],
      'promised-day-passed',
    ],
    [
      'bank-soc',
      'a list of those with access',
      [['resources.tools[0].accessReviewedOn', '2024-01-09']],
      'sensitive-tool-unprotected',
    ],
    [
      'bank-soc',
      'a commitment',
      [['support.commitments[stakeholder=compliance].validUntil', '2025-12-31']],
      'raci-role-without-commitment',
    ],
    [
      'bank-soc',
      'an open question',
      [['obligations[applies=unclear].decideBy', '2026-01-29']],
      'unclear-duty-without-date',
    ],
    ['small-vendor', 'a bill of materials', [['products[0].sbom.updatedOn', '2024-03-01']], 'sbom-older-than-release'],
  ];
  it.each(once)('%s: %s is told once', (name, _what, changes, rule) => {
    expect(newFindings(name, changes).map((finding) => finding.rule)).toEqual([rule]);
  });

  it('an answer that a rule of its own asks for is not asked for twice', () => {
    const about = (rule: string, change: Change) =>
      newFindings('manufacturer', [change]).map((finding) => finding.rule === rule);
    expect(about('first-notice-later-than-deadline', ['communication.declaration.declareWithin'])).toEqual([true]);
    const { findings } = assessed(`
kind: psirt
targetMaturity: 2
obligations: [{ clock: eu-cra-severe-incident, applies: "yes", why: We sell in the EU, accountableRole: lead, deputyRole: cto }]
resources: { tools: [{ id: tracker, name: Tracker, capabilities: [case-tracking], status: in-use }] }
`);
    const asking = (key: string) => findings.filter(({ message }) => message.includes(key)).map(({ rule }) => rule);
    expect(asking('portalAccount')).toEqual(['portal-account-not-registered']);
    expect(asking('maxTlp')).toEqual(['sensitive-tool-unprotected']);
  });

  it('a bill of materials is not too old while no release came after it', () => {
    const found = newFindings('small-vendor', [
      ['products[0].lastReleaseOn', '2024-03-01'],
      ['products[0].sbom.updatedOn', '2024-03-01'],
    ]);
    expect(found.filter(({ pointer }) => pointer.startsWith('/products/0/sbom'))).toEqual([]);
  });

  it('an exercise is ended by its day and the next one, as the advice says', () => {
    const held = (nextOn: string) =>
      newFindings('small-vendor', [
        ['evaluation.exercises[0].lastOn', '2026-11-20'],
        ['evaluation.exercises[0].nextOn', nextOn],
      ]);
    expect(held('2026-10-07').map(({ message }) => message)).toEqual([
      expect.stringContaining('Hold it, write down the day under "lastOn", and set the next.'),
    ]);
    expect(held('2027-10-07')).toEqual([]);
  });

  it('a rhythm of one is said without the number', () => {
    const [found] = newFindings('manufacturer', [['evaluation.kpis[0].lastMeasuredOn', '2026-08-03']]);
    expect(found!.message).toContain('the program says every month.');
  });
});
