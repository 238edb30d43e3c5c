import { describe, expect, it } from 'vitest';
import { type Change, example, newFindings } from '../edited.ts';

type Row = { clocks?: string[]; firstNotice: string };

/** The changes that give every row of the incident matrix with a clock another first notice. */
function notices(name: string, clock: string, firstNotice: string): Change[] {
  const { communication } = example(name) as { communication: { matrix: Row[] } };
  return communication.matrix.flatMap((row, index): Change[] =>
    row.clocks?.includes(clock) ? [[`communication.matrix[${index}].firstNotice`, firstNotice]] : [],
  );
}

function errors(name: string, changes: readonly Change[]): string[] {
  const late = newFindings(name, changes).filter(({ rule }) => rule === 'first-notice-later-than-deadline');
  return late.filter(({ severity }) => severity === 'error').map(({ message }) => message);
}

describe('kind 7: legal clocks against the matrix of incidents', () => {
  it.each([
    ['manufacturer', 'eu-cra-severe-incident', 'PT72H', '24 hours'],
    ['bank-soc', 'eu-dora-major-incident', 'PT48H', '4 hours'],
    ['bank-soc', 'eu-gdpr-authority', 'P9D', '72 hours'],
  ])('%s: %s after %s is an error, and %s are the law', (name, clock, time, law) => {
    const changes = notices(name, clock, time);
    const said = errors(name, changes);
    expect(said).toHaveLength(changes.length);
    for (const message of said) expect(message).toContain(`within ${law}`);
  });

  it('is an error where the law is met only counted from the declaration', () => {
    const [first, ...more] = errors('manufacturer', [['communication.declaration.declareWithin', 'PT5H']]);
    expect(first).toContain('20 hours after up to 5 hours until the declaration, 25 hours in all');
    expect(more.length).toBeGreaterThan(0);
  });

  it('asks how long a declaration takes, once, where nobody said so', () => {
    const all = newFindings('manufacturer', [['communication.declaration.declareWithin']]);
    const said = all.filter(({ severity }) => severity !== 'info');
    expect(said.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['first-notice-later-than-deadline', 'warning'],
    ]);
  });

  it('takes a row that counts from awareness as it stands', () => {
    const slow: Change = ['communication.declaration.declareWithin', 'PT5H'];
    const aware = notices('manufacturer', 'eu-cra-severe-incident', '').map(
      ([place]): Change => [place.replace('firstNotice', 'startsAt'), 'awareness'],
    );
    const left = errors('manufacturer', [slow, ...aware]);
    expect(left.join()).not.toContain('severe incident');
  });

  it('wants one time for one duty in both matrices', () => {
    const said = newFindings('manufacturer', notices('manufacturer', 'eu-gdpr-authority', 'PT20H'));
    expect(new Set(said.map(({ rule }) => rule))).toEqual(new Set(['notice-times-differ']));
    expect(said[0]?.message).toMatch(/this row says 20 hours, but stakeholders\.matrix\[\d+\] says 60 hours/);
  });
});
