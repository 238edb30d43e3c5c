// Demands that fit a large company only: other teams are not asked, or set a question aside, and nobody has to invent a value.
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { componentNames } from '../../src/model/schemas.ts';
import { assessed } from '../assessed.ts';
import { drop, example } from '../edited.ts';

const small = ['company.sizeClass', 'resources.facilities', 'resources.lab', 'budget', 'sponsorship'];
const people = ['staff.productiveHoursPerFte', 'staff.positions.fteRequired', 'roles.rotation.every'];
const lead = ['charter.organizationMission', 'organization.reportingLine', 'organization.independence'];
const rest = ['support.commitments', 'company.jurisdictions', 'charter.decisionRights.deputyRole'];
const texts = ['policies.policies.status', 'resources.intake.channels.encryption', 'policies.disclosure.coordinators'];
const seats = ['seats', 'shifts', 'seatPlan', 'capacity', 'handOvers'].map((key) => `staff.${key}`);

/** What check calls an error after fields were taken away from an example, and not before. */
function errorsWithout(name: string, setting: string | undefined, fields: readonly string[], asideToo: boolean) {
  const base = { ...example(name), ...(setting === undefined ? {} : { setting }) };
  const errors = (data: object) =>
    assessed(stringify(data)).findings.flatMap(({ severity, rule, message }) =>
      severity === 'error' ? [`${rule} ${message}`] : [],
    );
  const before = new Set(errors(base));
  for (const field of fields) drop(base, field.split('.'));
  const data = asideToo ? setAside(base) : base;
  return errors(data).filter((said) => !before.has(said));
}

/** Where one of several ways lacks, the key of the way that is set aside. */
const ways: Readonly<Record<string, string>> = { '/policies/disclosure/timeline': '/defaultWithin' };

/** The program with every place that check names as missing set aside with a reason, and with no value that nobody gave. */
function setAside(data: Record<string, unknown>): Record<string, unknown> {
  for (const gap of assessed(stringify(data)).gaps) {
    const [first = '', ...inner] = `${gap}${ways[gap] ?? ''}`.split('/').slice(1);
    const isInner = componentNames.includes(first) && inner.length > 0;
    const holder = (isInner ? data[first] : data) as { unanswered?: object[] };
    const field = (isInner ? inner : [first, ...inner])
      .map((key) => (/^\d+$/.test(key) ? `[${key}]` : `.${key}`))
      .join('');
    const entry = { field: field.slice(1), because: 'not-stated', reason: 'The published text does not say it' };
    holder.unanswered = [...(holder.unanswered ?? []), entry];
  }
  return data;
}

describe('kind 12: what only a large company has is asked of nobody else', () => {
  it.each([...small, ...people, ...lead, ...rest, ...texts])('an open-source project without %s', (field) => {
    expect(errorsWithout('small-vendor', 'open-source', [field], false)).toEqual([]);
  });

  it('a public body without size and what concerns seats', () => {
    expect(errorsWithout('public-csirt', undefined, ['company.sizeClass', ...seats], false)).toEqual([]);
  });

  it.each([
    [
      'a committee that publishes its handbook',
      'small-vendor',
      [...small, ...people, ...lead, ...rest, ...texts, 'policies.disclosure.timeline.defaultWithin'],
    ],
    [
      'a SOC that coordinates only',
      'bank-soc',
      [...seats, 'communication.severities.servedOutOfHours', 'resources.intelligenceRequirements', ...small],
    ],
  ])('%s sets aside what it does not have, and invents nothing', (_what, name, fields) => {
    expect(errorsWithout(name, undefined, fields, true)).toEqual([]);
  });
});
