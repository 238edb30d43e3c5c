import { describe, expect, it } from 'vitest';
import { type ItemCatalogName, itemsOf } from '../../src/catalogs/items.ts';
import { countsOf, evidenceFor, type ItemEvidence } from '../../src/facts/evidence.ts';
import { frameworksNamed } from '../../src/facts/frameworks.ts';
import { withoutWrong } from '../../src/model/valid.ts';
import { assemblyOf } from '../../src/program/assembly.ts';
import { structureOf } from '../../src/program/structure.ts';
import { rules } from '../../src/rules/rules.ts';
import { assessed, today, yamlOf } from '../assessed.ts';
import { type Change, example, placeIn, setAt } from '../edited.ts';

function evidence(name: string, framework: ItemCatalogName, ...changes: Change[]): ItemEvidence[] {
  const data = example(name);
  for (const [place, value] of changes) setAt(data, placeIn(data, place), value);
  const structure = structureOf(assemblyOf(data), today);
  const telling = new Set(rules.filter(({ tellsAge }) => tellsAge).map((rule) => rule.name));
  const outdated = assessed(yamlOf(data), today).findings.filter(({ rule }) => telling.has(rule));
  return evidenceFor(itemsOf(framework), {
    program: withoutWrong(data),
    structure,
    outdated: outdated.map(({ pointer }) => pointer),
  });
}

const item = (rows: readonly ItemEvidence[], id: string) => rows.find((row) => row.item.id === id)!;

describe('evidence', () => {
  it('lists every item of Annex I Part II and of Articles 13 and 14 CRA for the manufacturer', () => {
    const rows = evidence('manufacturer', 'eu-cra');
    for (const part of ['Annex I Part II', 'Art. 13', 'Art. 14'])
      expect(rows.filter((row) => row.item.part === part).length, part).toBeGreaterThanOrEqual(8);
    for (let number = 1; number <= 8; number++)
      expect(item(rows, `Annex I Part II (${number})`).state, String(number)).toBe('evidence');
  });

  it('is none without the disclosure policy, and without the policy to which it points', () => {
    const policy = 'Annex I Part II (5)';
    const without = evidence('manufacturer', 'eu-cra', ['policies.disclosure']);
    expect(item(without, policy)).toMatchObject({ state: 'none', shownAt: [] });
    expect(item(evidence('manufacturer', 'eu-cra', ['policies.disclosure.policy']), policy).state).toBe('none');
    const { counted, shown } = countsOf(evidence('manufacturer', 'eu-cra'));
    expect(countsOf(without).counted).toBe(counted);
    expect(countsOf(without).shown).toBeLessThan(shown);
  });

  it('is out of date where a record of it is old, and does not count then', () => {
    const { records } = (example('manufacturer') as { staff: { training: { records: unknown[] } } }).staff.training;
    const old = records.map((_, index): Change => [`staff.training.records[${index}].on`, '2019-03-01']);
    const [before, after] = [evidence('manufacturer', 'first-psirt'), evidence('manufacturer', 'first-psirt', ...old)];
    expect(item(before, '6.1.1').state).toBe('evidence');
    expect(item(after, '6.1.1').state).toBe('out-of-date');
    expect(item(after, '6.1.1').missing[0]).toMatch(/^\/staff\/training\/plan\/\d+/);
    expect(countsOf(after).shown).toBeLessThan(countsOf(before).shown);
  });

  it('is partly there where a list or a group has gaps, and never for what is only typed in part', () => {
    const gap: Change = ['policies.slas[acknowledge].internal'];
    const rows = evidence('manufacturer', 'eu-cra', gap, ['policies.slas[acknowledge].public']);
    expect(item(rows, 'Annex I Part II (2)')).toMatchObject({ state: 'partly', missing: ['/policies/slas'] });
  });

  it('asks for the right entry of a list, not for any', () => {
    const without = example('bank-soc') as { charter: { socServices: { kind: string }[] } };
    const hunting = without.charter.socServices.findIndex(({ kind }) => kind === 'monitoring');
    const rows = evidence('bank-soc', 'soc-cmm', [`charter.socServices[${hunting}].kind`, 'other']);
    expect(item(evidence('bank-soc', 'soc-cmm'), 'S1').state).toBe('evidence');
    expect(item(rows, 'S1').state).not.toBe('evidence');
  });

  it('takes what an assessment says of an item or of the one above it: its proof, its no, its reason', () => {
    const said = (entry: object) => {
      const change: Change = ['evaluation.assessment', [{ framework: 'first-psirt', item: '2.1', ...entry }]];
      return item(evidence('manufacturer', 'first-psirt', change), '2.1.1');
    };
    expect(said({ answer: 'yes', evidence: 'Channel tests' })).toMatchObject({
      state: 'evidence',
      reason: 'Channel tests',
    });
    expect(said({ answer: 'yes' }).state).toBe('partly');
    expect(said({ answer: 'no', reason: 'Not yet' })).toMatchObject({ state: 'none', reason: 'Not yet' });
    expect(said({ answer: 'not-applicable', reason: 'No products' }).state).toBe('not-applicable');
  });

  it('does not ask for a service that the charter does not offer, nor for another setting or kind of team', () => {
    const charter: Change = ['charter.services[2.3].level', 'not-offered'];
    expect(item(evidence('manufacturer', 'first-psirt', charter), '2.3.1').state).toBe('not-applicable');
    expect(item(evidence('manufacturer', 'eu-cra'), 'Art. 24(1)').state).toBe('not-applicable');
    expect(item(evidence('bank-soc', 'eu-cra'), 'Annex I Part II (5)').state).toBe('not-applicable');
  });

  it('is sought for the frameworks that a program names', () => {
    expect(frameworksNamed(example('bank-soc'))).toEqual(['first-csirt', 'nist-sp-800-61', 'soc-cmm']);
    expect(frameworksNamed({})).toEqual([]);
  });
});
