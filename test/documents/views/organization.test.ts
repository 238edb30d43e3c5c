// The views of templates/organization.md.hbs.
import { describe, expect, it } from 'vitest';
import { rows } from '../../views.ts';

describe('the tables of the organization', () => {
  it('says how each role is held', () => {
    expect(
      rows('organization-table', {}).map(({ role, team, reportsTo, held }) => [role, team, reportsTo, held]),
    ).toEqual([
      ['Chief executive officer', undefined, undefined, undefined],
      ['PSIRT lead', 'Core', 'Chief executive officer', 'One person'],
      ['Duty contact', undefined, undefined, 'Rotation; turns of 7 days; vacant today'],
    ]);
  });

  it('numbers the steps of a dispute', () => {
    const disputePath = [
      { role: 'lead', within: 'P2D' },
      { role: 'ceo', how: 'Decides' },
    ];
    expect(rows('dispute-steps', { organization: { disputePath } })).toEqual([
      { step: 1, role: 'PSIRT lead', how: undefined, within: '2 days' },
      { step: 2, role: 'Chief executive officer', how: 'Decides', within: undefined },
    ]);
  });
});
